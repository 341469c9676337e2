# SPDX-License-Identifier: MIT
"""The reading view: the article with its painted marks and margin tags."""
