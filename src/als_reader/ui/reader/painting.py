# SPDX-License-Identifier: MIT
"""Paints what marks the words: grounds before the text is drawn, lines and signs after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextLine,
)

from als_reader.core.theme import Line, Theme
from als_reader.ui.reader.document import CARD_BUTTON_ROOM, Card, ShownDocument
from als_reader.ui.reader.marks import Mark, MarkIndex
from als_reader.ui.shapes import draw_shape

CARD_RADIUS = 12
CARD_PADDING = 18
FIRST_LANE = 3.5
"""Pixels from the foot of the letters to the first line."""
LANE_STEP = 3.5
WAVE_LENGTH = 7.0
WAVE_HEIGHT = 1.6


@dataclass(kw_only=True)
class Highlights:
    """What changes without the text: the open note and the search hits."""

    open_entry: int = 0
    hits: Sequence[tuple[int, int]] = ()
    current_hit: int = -1


@dataclass(kw_only=True)
class Painting:
    """Everything needed to paint the marks of one document."""

    shown: ShownDocument
    marks: MarkIndex
    theme: Theme
    highlights: Highlights = field(default_factory=Highlights)

    def paint_grounds(self, painter: QPainter, area: QRectF) -> None:
        """Cards, adverts, the open note and search hits; `area` is what must be drawn."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for card in self.shown.cards:
            box = card_box(self.shown.document, card)
            if box.intersects(area):
                self._paint_card(painter, box)
        for block in visible_blocks(self.shown.document, area):
            for mark in self.marks.in_block(block.blockNumber()):
                if mark.style.line is Line.STRIPED:
                    self._paint_stripes(painter, block, mark)
                elif mark.is_replaced:
                    self._fill(painter, block, (mark.start, mark.end), self._tint(mark, 28))
            for mark in self.marks.in_block(block.blockNumber()):
                if mark.entry == self.highlights.open_entry:
                    self._fill(painter, block, (mark.start, mark.end), self._tint(mark, 56))
            self._paint_hits(painter, block)

    def paint_lines(self, painter: QPainter, area: QRectF) -> None:
        """Wavy lines, hairlines and the signs of the cards."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in visible_blocks(self.shown.document, area):
            for mark in self.marks.in_block(block.blockNumber()):
                self._paint_line(painter, block, mark)
        self._paint_signs(painter, area)

    def _tint(self, mark: Mark, strength: int) -> QColor:
        colour = QColor(mark.style.colour(self.theme))
        colour.setAlpha(strength)
        return colour

    def _paint_card(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self.theme.soft_border), 1))
        painter.setBrush(QColor(self.theme.panel))
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    def _paint_stripes(self, painter: QPainter, block: QTextBlock, mark: Mark) -> None:
        brush = QBrush(self._tint(mark, 60), Qt.BrushStyle.BDiagPattern)
        for line, left, right in line_parts(block, mark.start, mark.end):
            box = _text_box(block, line, left, right)
            painter.fillRect(box, self._tint(mark, 14))
            painter.fillRect(box, brush)

    def _fill(
        self, painter: QPainter, block: QTextBlock, part: tuple[int, int], colour: QColor
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for line, left, right in line_parts(block, *part):
            painter.drawRoundedRect(_text_box(block, line, left, right), 3, 3)

    def _paint_hits(self, painter: QPainter, block: QTextBlock) -> None:
        first, last = block.position(), block.position() + block.length()
        for index, (start, end) in enumerate(self.highlights.hits):
            if end <= first or start >= last:
                continue
            self._fill(painter, block, (start, end), QColor(self.theme.find_ground))
            if index == self.highlights.current_hit:
                painter.setPen(QPen(QColor(self.theme.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for line, left, right in line_parts(block, start, end):
                    painter.drawRect(_text_box(block, line, left, right))

    def _paint_line(self, painter: QPainter, block: QTextBlock, mark: Mark) -> None:
        style = Line.SOLID if mark.is_replaced else mark.style.line
        if style in (Line.NONE, Line.STRIPED):
            return
        colour = QColor(mark.style.colour(self.theme))
        for line, left, right in line_parts(block, mark.start, mark.end):
            foot = _baseline(block, line) + FIRST_LANE + LANE_STEP * mark.lane
            if style is Line.WAVY:
                painter.setPen(QPen(colour, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(_wave(left, right, foot))
                continue
            pen = QPen(colour, 2.0 if mark.is_replaced else 1.2)
            if style is Line.DASHED:
                pen.setDashPattern([5, 3])
            elif style is Line.DOTTED:
                pen.setWidthF(1.6)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([0.1, 2.4])
            painter.setPen(pen)
            painter.drawLine(QPointF(left, foot), QPointF(right, foot))

    def _paint_signs(self, painter: QPainter, area: QRectF) -> None:
        document = self.shown.document
        for sign in self.shown.signs:
            block = document.findBlockByNumber(sign.block)
            box = document.documentLayout().blockBoundingRect(block)
            if not box.intersects(area) or not block.layout().lineCount():
                continue
            line = block.layout().lineAt(0)
            side = line.ascent() * 0.95
            left = block.layout().position().x() + line.x() - side * 1.75
            draw_shape(
                painter,
                sign.shape,
                QRectF(left, _baseline(block, line) - side * 0.92, side, side),
                sign.colour,
            )


def visible_blocks(document: QTextDocument, area: QRectF) -> Iterator[QTextBlock]:
    """The blocks that an area of the document shows."""
    layout = document.documentLayout()
    position = layout.hitTest(area.topLeft(), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(position, 0))
    while block.isValid():
        if layout.blockBoundingRect(block).top() > area.bottom():
            return
        yield block
        block = block.next()


def card_box(document: QTextDocument, card: Card) -> QRectF:
    """The ground of a card: the full width of the text column."""
    layout = document.documentLayout()
    first = document.findBlockByNumber(card.first)
    last = document.findBlockByNumber(card.last)
    top = layout.blockBoundingRect(first).top() + first.blockFormat().topMargin()
    lines = last.layout()
    bottom = lines.position().y() + lines.boundingRect().height()
    bottom += CARD_BUTTON_ROOM if card.has_button else 0
    margins = document.rootFrame().frameFormat()
    left = margins.leftMargin()
    width = document.textWidth() - left - margins.rightMargin()
    return QRectF(left, top - CARD_PADDING, width, bottom - top + 2 * CARD_PADDING)


def line_parts(block: QTextBlock, start: int, end: int) -> Iterator[tuple[QTextLine, float, float]]:
    """Each line of a block that a stretch of the document runs over, with its left and right."""
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    layout = block.layout()
    origin = layout.position().x()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        left = max(first, line.textStart())
        right = min(last, line.textStart() + line.textLength())
        if left < right:
            a, b = _x(line, left), _x(line, right)
            yield line, origin + min(a, b), origin + max(a, b)


def _x(line: QTextLine, position: int) -> float:
    # PySide gives (x, position) here, because the C++ call changes its argument.
    found = line.cursorToX(position)
    place: float = found[0] if isinstance(found, tuple) else found  # type: ignore[assignment]
    return place


def _baseline(block: QTextBlock, line: QTextLine) -> float:
    return float(block.layout().position().y() + line.y() + line.ascent())


def _text_box(block: QTextBlock, line: QTextLine, left: float, right: float) -> QRectF:
    top = _baseline(block, line) - line.ascent()
    return QRectF(left - 1, top, right - left + 2, line.ascent() + line.descent() + 1)


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle))
    x, height = left, WAVE_HEIGHT
    while x < right:
        step = min(WAVE_LENGTH / 2, right - x)
        path.quadTo(QPointF(x + step / 2, middle - 2 * height), QPointF(x + step, middle))
        x += step
        height = -height
    return path
