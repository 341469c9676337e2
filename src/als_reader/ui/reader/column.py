# SPDX-License-Identifier: MIT
"""How wide the text is, and whether tags have room beside it."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

SIDE = 48
"""Room left of the text, in pixels."""
NARROW_SIDE = 20
TAG_GAP = 16
LEAST_COLUMN = 38
"""Characters: with less beside them, tags give way to numbers in the text."""
SAMPLE = "the words of an article as they are most often set in English text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The text column in a view, in pixels."""

    left: int
    right: int
    """Room right of the text."""
    tag_left: int
    is_narrow: bool
    """No room for tags: numbers stand in the text instead."""


def fit_column(view_width: int, characters: int, font: QFont, tag_width: int) -> Column:
    """Fit a column of so many characters into a view, beside tags if there is room."""
    character = QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE)
    wish = round(characters * character)
    room = view_width - SIDE - 2 * TAG_GAP - tag_width
    if room >= LEAST_COLUMN * character:
        width = min(wish, room)
        spare = room - width
        left = SIDE + spare // 3
        return Column(
            left=left,
            right=view_width - left - width,
            tag_left=left + width + TAG_GAP,
            is_narrow=False,
        )
    width = max(1, min(wish, view_width - 2 * NARROW_SIDE))
    left = (view_width - width) // 2
    return Column(left=left, right=view_width - left - width, tag_left=0, is_narrow=True)
