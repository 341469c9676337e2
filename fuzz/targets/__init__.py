# SPDX-License-Identifier: MIT
"""One module for each reader of foreign bytes, with its `TARGET`."""
