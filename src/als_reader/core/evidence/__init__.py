# SPDX-License-Identifier: MIT
"""The bundled facts: typed records, their loader and their rules."""
