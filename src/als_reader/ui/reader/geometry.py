# SPDX-License-Identifier: MIT
"""Where blocks, lines and words stand in a document, in pixels. Asks only for what is in sight.

Asking for the box of a block makes Qt lay the document out as far as that block, and no further.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from als_reader.ui.reader.parts import RIGHT_TO_LEFT
from als_reader.ui.reader.shown import Card


@dataclass(frozen=True, slots=True)
class LinePart:
    """Some words in one line."""

    left: float
    right: float
    top: float
    """The top of the letters."""
    baseline: float
    bottom: float
    """The foot of the letters."""

    @property
    def box(self) -> QRectF:
        """The ground of the words."""
        return QRectF(
            self.left - 1, self.top, self.right - self.left + 2, self.bottom - self.top + 1
        )


def visible_blocks(document: QTextDocument, area: QRectF) -> Iterator[QTextBlock]:
    """The blocks that an area of the document shows; between two of them, the nearest."""
    layout = document.documentLayout()
    position = layout.hitTest(area.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(position, 0))
    yield block
    block = block.next()
    while block.isValid() and layout.blockBoundingRect(block).top() <= area.bottom():
        yield block
        block = block.next()


def card_box(document: QTextDocument, card: Card) -> QRectF:
    """The ground of a card: the full width of the text column."""
    layout = document.documentLayout()
    first = document.findBlockByNumber(card.first)
    last = document.findBlockByNumber(card.last)
    bottom = last_line_bottom(document, last) + card.button_room
    top = layout.blockBoundingRect(first).top()
    margins = document.rootFrame().frameFormat()
    left = margins.leftMargin()
    width = document.textWidth() - left - margins.rightMargin()
    room = card.padding
    return QRectF(left, top - room, width, bottom - top + 2 * room)


def last_line_bottom(document: QTextDocument, block: QTextBlock) -> float:
    """Where the last line of a block ends."""
    box = document.documentLayout().blockBoundingRect(block)
    lines = block.layout()
    return float(box.top() + lines.boundingRect().height())


def line_parts(
    block: QTextBlock, start: int, end: int, area: QRectF | None = None
) -> Iterator[LinePart]:
    """The lines of a block that a stretch of the document runs over; of an area, if given."""
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    layout = block.layout()
    if first >= last or not layout.lineCount():
        return
    origin = layout.position()
    is_mixed = _is_mixed(block.text())
    for index in range(layout.lineForTextPosition(first).lineNumber(), layout.lineCount()):
        line = layout.lineAt(index)
        if line.textStart() >= last or (area and origin.y() + line.y() > area.bottom()):
            return
        if area and origin.y() + line.y() + line.height() < area.top():
            continue
        part = _part(line, origin, (first, last), is_mixed=is_mixed)
        if part.left < part.right:
            yield part


@lru_cache(maxsize=256)
def _is_mixed(text: str) -> bool:
    """Whether some words run from right to left. Asked for every mark of a block."""
    return RIGHT_TO_LEFT.search(text) is not None


def _part(
    line: QTextLine, origin: QPointF, stretch: tuple[int, int], *, is_mixed: bool
) -> LinePart:
    start = max(stretch[0], line.textStart())
    end = min(stretch[1], line.textStart() + line.textLength())
    # Where the direction of reading changes, the ends of a stretch need not be its edges.
    places = range(start, end + 1) if is_mixed else (start, end)
    edges = [_x(line, place) for place in places]
    words = line.naturalTextRect()  # without the space at which the line was broken
    baseline = origin.y() + line.y() + line.ascent()
    return LinePart(
        left=origin.x() + max(min(edges), words.left()),
        right=origin.x() + min(max(edges), words.right()),
        top=baseline - line.ascent(),
        baseline=baseline,
        bottom=baseline + line.descent(),
    )


def _x(line: QTextLine, position: int) -> float:
    # PySide gives (x, position) here, because the C++ call changes its argument.
    found = line.cursorToX(position)
    place: float = found[0] if isinstance(found, tuple) else found  # type: ignore[assignment]
    return place


@dataclass(frozen=True, slots=True)
class Row:
    """A whole line of the document, from the top to the bottom of its box."""

    top: float
    bottom: float
    start: int
    """Where its words begin in the document."""
    next_start: int
    """Where those of the line below begin."""


def row_of(document: QTextDocument, position: int) -> Row:
    """The line that a position stands in."""
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    line = layout.lineForTextPosition(position - block.position())
    y = top + line.y()
    after = line.textStart() + line.textLength()
    if line.lineNumber() + 1 == layout.lineCount():
        after = block.length()
    start = block.position()
    return Row(y, y + line.height(), start + line.textStart(), start + after)


def row_at(document: QTextDocument, y: float) -> Row:
    """The line nearest to a height of the document."""
    left = document.rootFrame().frameFormat().leftMargin() + 1
    position = document.documentLayout().hitTest(QPointF(left, y), Qt.HitTestAccuracy.FuzzyHit)
    return row_of(document, max(position, 0))
