# SPDX-License-Identifier: MIT
"""Notes to and from other programs, in the window."""
