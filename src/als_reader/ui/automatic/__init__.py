# SPDX-License-Identifier: MIT
"""Notes made by a program, for articles that have none of their own."""
