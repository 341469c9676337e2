# SPDX-License-Identifier: MIT
"""The side pane: notes, glossary, options and trials."""
