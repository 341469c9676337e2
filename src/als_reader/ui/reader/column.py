# SPDX-License-Identifier: MIT
"""How wide the text is, and whether tags have room beside it."""

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument

SIDE = 48
"""Room left of the text, in pixels, where there is enough."""
LEAST_SIDE = 28
NARROW_SIDE = 16
TAG_GAP = 14
ABOVE = 24
BELOW = 48
LEAST_COLUMN = 38
"""Characters: with less beside them, tags give way to numbers in the text."""
SAMPLE = "the words of an article as they are most often set in English text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The text column in a view, in pixels."""

    left: int = 0
    width: int = 1
    right: int = 0
    """Room right of the text."""
    tag_left: int = 0
    is_narrow: bool = False
    """No room for tags: numbers stand in the text instead."""


def fit_column(view_width: int, characters: int, font: QFont, tag_width: int) -> Column:
    """Fit a column of so many characters into a view, beside tags if there is room.

    A tag width of 0 says that there are no tags.
    """
    character = QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE)
    wish = round(characters * character)
    beside = tag_width + 2 * TAG_GAP if tag_width else LEAST_SIDE
    room = view_width - LEAST_SIDE - beside
    if room >= LEAST_COLUMN * character:
        width = min(wish, room)
        spare = room - width
        left = LEAST_SIDE + max(min(spare, SIDE - LEAST_SIDE), spare // 3)
        right = view_width - left - width
        return Column(left=left, width=width, right=right, tag_left=left + width + TAG_GAP)
    width = max(1, min(wish, view_width - 2 * NARROW_SIDE))
    left = (view_width - width) // 2
    right = view_width - left - width
    return Column(left=left, width=width, right=right, is_narrow=True)


def with_signs(column: Column, room: int) -> Column:
    """The column with at least so much room left of it, for signs."""
    more = min(max(0, room - column.left), column.width // 4)
    return replace(column, left=column.left + more, width=column.width - more)


def set_margins(document: QTextDocument, column: Column) -> None:
    """Put a document's text into the column."""
    frame = document.rootFrame()
    form = frame.frameFormat()
    form.setLeftMargin(column.left)
    form.setRightMargin(column.right)
    form.setTopMargin(ABOVE)
    form.setBottomMargin(BELOW)
    frame.setFrameFormat(form)
