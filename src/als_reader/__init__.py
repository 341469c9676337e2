# SPDX-License-Identifier: MIT
"""ALS Reader: health articles with their errors explained, offline."""

__version__ = "0.1.0"
