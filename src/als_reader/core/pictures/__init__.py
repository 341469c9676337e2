# SPDX-License-Identifier: MIT
"""What the pictures show, counted from the facts. No number here is typed by hand."""
