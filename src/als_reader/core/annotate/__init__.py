# SPDX-License-Identifier: MIT
"""Recognises garbled terms and claims to ask about, in any text."""
