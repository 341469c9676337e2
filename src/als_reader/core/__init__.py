# SPDX-License-Identifier: MIT
"""What the reader knows and does, without any window: this package never imports Qt."""
