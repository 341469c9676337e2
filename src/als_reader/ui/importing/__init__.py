# SPDX-License-Identifier: MIT
"""Opens what families really have in hand: web pages, documents, and what they copied."""
