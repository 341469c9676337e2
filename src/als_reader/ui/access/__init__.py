# SPDX-License-Identifier: MIT
"""Ways to reach everything: switch scanning, dwell, large targets, one thing at a time."""
