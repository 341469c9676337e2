# SPDX-License-Identifier: MIT
"""Annotated articles as HTML pages and as W3C Web Annotations."""
