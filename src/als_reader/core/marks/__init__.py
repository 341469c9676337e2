# SPDX-License-Identifier: MIT
"""My marks: what a reader highlights, stars and comments, kept apart from the article file."""
