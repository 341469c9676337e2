# SPDX-License-Identifier: MIT
"""What stands at the top of the page, and how far a page goes."""

from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from als_reader.ui.reader.geometry import Row, row_at, row_of
from als_reader.ui.reader.shown import TOP, ShownDocument, Spot

TOP_ROOM = 4
"""Pixels above the first line of a page."""


@dataclass(frozen=True, slots=True)
class PageTop:
    """The first line of a page, and how far below the upper edge it starts."""

    spot: Spot
    room: float = TOP_ROOM


def page_top(shown: ShownDocument, scroll: int) -> PageTop:
    """What stands at the top now: the first line that is not cut."""
    if scroll <= 0:
        return PageTop(TOP)
    row = _first_whole_row(shown.document, scroll)
    return PageTop(shown.spot(row.start), row.top - scroll)


def scroll_for(shown: ShownDocument, top: PageTop) -> int:
    """How far to scroll for a page that begins with this line."""
    position = shown.position_of(top.spot)
    if position == 0:
        return 0
    return max(0, round(row_of(shown.document, position).top - top.room))


def page_down(document: QTextDocument, scroll: int, height: int) -> int:
    """Where the next page begins: its first line is the last whole line of this one."""
    row = row_at(document, scroll + height - 1)
    if row.bottom > scroll + height + 1 and row.start > 0:
        row = row_of(document, row.start - 1)
    target = round(row.top) - TOP_ROOM
    # A line may be taller than the page.
    return target if target > scroll else scroll + max(1, height * 9 // 10)


def page_up(document: QTextDocument, scroll: int, height: int) -> int:
    """Where the page before begins: its last line is the first whole line of this one."""
    row = _first_whole_row(document, scroll)
    target = round(row.bottom) + TOP_ROOM - height
    return max(0, target if target < scroll else scroll - max(1, height * 9 // 10))


def _first_whole_row(document: QTextDocument, scroll: int) -> Row:
    row = row_at(document, scroll)
    last = document.characterCount() - 1
    return (
        row_of(document, row.next_start) if row.top < scroll - 1 and row.next_start <= last else row
    )
