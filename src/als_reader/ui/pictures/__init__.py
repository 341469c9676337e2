# SPDX-License-Identifier: MIT
"""Pictures of the facts, each also as words, as a table and on paper."""
