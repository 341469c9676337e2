# SPDX-License-Identifier: MIT
"""Makes and changes annotated articles, without a window."""
