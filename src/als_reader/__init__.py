# SPDX-License-Identifier: MIT
"""ALS Reader: health articles with their errors explained, offline."""

__version__ = "1.0.0"
