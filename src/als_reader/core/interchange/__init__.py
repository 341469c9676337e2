# SPDX-License-Identifier: MIT
"""Notes to and from other annotation programs: W3C, Hypothesis and Readium (docs/interchange.md).

Nothing is placed by guessing: what has no sure place is given back with its words.
"""
