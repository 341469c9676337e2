# SPDX-License-Identifier: MIT
"""Random input for everything that reads what others made; see fuzz/README.md."""
