# SPDX-License-Identifier: MIT
"""My marks in the window: made, shown, listed. Nothing of it is imported before the article."""
