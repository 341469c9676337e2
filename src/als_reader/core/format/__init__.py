# SPDX-License-Identifier: MIT
"""The annotated article file (FORMAT.md version 1): read, check, write."""
