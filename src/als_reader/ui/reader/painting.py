# SPDX-License-Identifier: MIT
"""Paints what marks the words: grounds before the text is drawn, lines and signs after it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontInfo,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextBlock,
)

from als_reader.core.article import Span
from als_reader.core.theme import Line, Theme
from als_reader.ui.reader.geometry import LinePart, card_box, line_parts, visible_blocks
from als_reader.ui.reader.marks import Mark, MarkIndex
from als_reader.ui.reader.shown import ShownDocument
from als_reader.ui.reader.spoken import paint_spoken
from als_reader.ui.shapes import draw_shape

if TYPE_CHECKING:
    from als_reader.ui.reader.own_marks import OwnWords

CARD_RADIUS = 12
DRAWN_FOR = 18.0
"""The size of letters, in pixels, that the following lengths are meant for."""
FIRST_LANE = 4.0
"""From the foot of the letters to the middle of the first line."""
LANE_STEP = 3.4
LOWEST_LANE = 3
WAVE_LENGTH = 7.6
WAVE_HEIGHT = 1.7
DOT_SIZE = 2.2
DOT_STEP = 3.7
EDGE = 3
"""Pixels that a ground or a frame reaches beyond its letters, and one more."""
SHORT = 40
"""Lines of a paragraph whose marks and hits are measured all at once, in sight or not."""


@dataclass(kw_only=True)
class Highlights:
    """What changes without the text: the open note, the search hits, and what is said."""

    open_entry: int = 0
    spoken: Span | None = None
    """In `Article.text`, so that it holds in every word mode and part."""
    hits: Sequence[tuple[int, int]] = ()
    """In order, apart."""
    current_hit: int = -1
    own: Sequence[OwnWords] = ()
    """What the reader marked."""


@dataclass(kw_only=True)
class Painting:
    """Everything needed to paint the marks of one document."""

    shown: ShownDocument
    marks: MarkIndex
    theme: Theme
    highlights: Highlights = field(default_factory=Highlights)
    _lines: dict[tuple[int, int, int], tuple[QPointF, list[LinePart]]] = field(
        default_factory=dict, init=False
    )
    """Where words of each block stand, and where the block stood then."""

    def blocks_in(self, area: QRectF) -> Sequence[QTextBlock]:
        """The blocks that an area of the document shows, or the lines below their last words."""
        reaching = area.adjusted(0, -self._deepest, 0, 0)
        return list(visible_blocks(self.shown.document, reaching))

    def forget_lines(self) -> None:
        """The lines are about to be broken anew."""
        self._lines.clear()

    @property
    def letter(self) -> float:
        """The size of the letters in pixels."""
        return float(QFontInfo(self.shown.document.defaultFont()).pixelSize())

    @property
    def _unit(self) -> float:
        """Lines grow with the letters, and never get thinner than at the usual size."""
        return max(1.0, self.letter / DRAWN_FOR)

    @property
    def _deepest(self) -> float:
        """Below a baseline, no line is drawn from here on."""
        return self._unit * (FIRST_LANE + LANE_STEP * LOWEST_LANE + LANE_STEP)

    def paint_grounds(self, painter: QPainter, area: QRectF, blocks: Sequence[QTextBlock]) -> None:
        """Cards, adverts, the open note and search hits; `area` is what must be drawn."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cards(painter, blocks)
        spoken = self._spoken_stretch()
        self._paint_own(painter, blocks, is_ground=True)
        for block in blocks:
            paint_spoken(painter, block, spoken, self.theme)
            marks = self.marks.in_block(block.blockNumber())
            for mark in marks:
                if mark.style.line is Line.STRIPED:
                    self._paint_stripes(painter, block, mark, area)
                elif mark.is_replaced:
                    parts = self._parts(block, (mark.start, mark.end), area)
                    self._fill(painter, parts, self._tint(mark, 28))
            for mark in marks:
                if mark.entry == self.highlights.open_entry:
                    parts = self._parts(block, (mark.start, mark.end), area)
                    self._fill(painter, parts, self._tint(mark, 56))
            self._paint_hits(painter, block, area)

    def paint_lines(self, painter: QPainter, area: QRectF, blocks: Sequence[QTextBlock]) -> None:
        """Wavy lines, hairlines and the signs of the cards."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit = self._unit
        reaching = area.adjusted(0, -self._deepest, 0, 0)
        for block in blocks:
            for mark in self.marks.in_block(block.blockNumber()):
                for part in self._parts(block, (mark.start, mark.end), reaching):
                    self._paint_line(painter, mark, part, unit)
            self._paint_sign(painter, block)
        self._paint_own(painter, blocks, is_ground=False)

    def _parts(
        self, block: QTextBlock, stretch: tuple[int, int], area: QRectF
    ) -> Iterator[LinePart]:
        """The lines of words in a block, as far as an area shows them.

        They are measured once: to do it anew at each step of scrolling is slow.
        """
        near = area.adjusted(0, -EDGE, 0, EDGE)
        layout = block.layout()
        if layout.lineCount() > SHORT:
            yield from line_parts(block, *stretch, near)
            return
        key, place = (block.blockNumber(), *stretch), layout.position()
        found = self._lines.get(key)
        if found is None or found[0] != place:
            found = self._lines[key] = place, list(line_parts(block, *stretch))
        top, bottom = near.top(), near.bottom()
        for part in found[1]:
            if part.top <= bottom and part.bottom >= top:
                yield part

    def _paint_own(
        self, painter: QPainter, blocks: Sequence[QTextBlock], *, is_ground: bool
    ) -> None:
        if self.highlights.own:
            from als_reader.ui.reader.own_marks import paint_bands, paint_signs

            if is_ground:
                paint_bands(painter, blocks, self)
            else:
                paint_signs(painter, blocks, self)

    def _spoken_stretch(self) -> tuple[int, int]:
        span, shown = self.highlights.spoken, self.shown
        if span is None or span.end <= shown.first_source or span.start >= shown.last_source:
            return (0, 0)
        return shown.positions(span)

    def _tint(self, mark: Mark, strength: int) -> QColor:
        colour = QColor(mark.style.colour(self.theme))
        colour.setAlpha(strength)
        return colour

    def _paint_cards(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        # The edges of a card stand in the margins of its blocks.
        first, last = blocks[0].blockNumber() - 1, blocks[-1].blockNumber() + 1
        for card in self.shown.cards:
            if card.first <= last and card.last >= first:
                painter.setPen(QPen(QColor(self.theme.soft_border), 1))
                painter.setBrush(QColor(self.theme.panel))
                box = card_box(self.shown.document, card)
                painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    def _paint_stripes(
        self, painter: QPainter, block: QTextBlock, mark: Mark, area: QRectF
    ) -> None:
        brush = QBrush(self._tint(mark, 70), Qt.BrushStyle.BDiagPattern)
        for part in self._parts(block, (mark.start, mark.end), area):
            painter.fillRect(part.box, self._tint(mark, 14))
            painter.fillRect(part.box, brush)

    @staticmethod
    def _fill(painter: QPainter, parts: Iterable[LinePart], colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for part in parts:
            painter.drawRoundedRect(part.box, 3, 3)

    def _paint_hits(self, painter: QPainter, block: QTextBlock, area: QRectF) -> None:
        hits = self.highlights.hits
        last = block.position() + block.length()
        index = max(0, bisect_left(hits, (block.position(), 0)) - 1)
        while index < len(hits) and hits[index][0] < last:
            parts = list(self._parts(block, hits[index], area))
            self._fill(painter, parts, QColor(self.theme.find_ground))
            if index == self.highlights.current_hit:
                painter.setPen(QPen(QColor(self.theme.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                for part in parts:
                    painter.drawRect(part.box)
            index += 1

    def _paint_line(self, painter: QPainter, mark: Mark, part: LinePart, unit: float) -> None:
        style = Line.SOLID if mark.is_replaced else mark.style.line
        if style in (Line.NONE, Line.STRIPED):
            return
        colour = QColor(mark.style.colour(self.theme))
        foot = part.baseline + unit * (FIRST_LANE + LANE_STEP * min(mark.lane, LOWEST_LANE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if style in (Line.WAVY, Line.DOTTED):
            _draw_row(painter, part, foot, (style, colour.name(), unit))
            return
        pen = QPen(colour, unit * (2.0 if mark.is_replaced else 1.2))
        if style is Line.DASHED:
            pen.setDashPattern([4, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        foot = round(foot - pen.widthF() / 2) + pen.widthF() / 2  # a thin line on whole pixels
        painter.drawLine(QPointF(part.left, foot), QPointF(part.right, foot))

    def _paint_sign(self, painter: QPainter, block: QTextBlock) -> None:
        sign = self.marks.sign_of(block.blockNumber())
        if sign is None:
            return
        part = next(line_parts(block, block.position(), block.position() + 1), None)
        if part is None:
            return
        step = self.shown.step
        side = min(0.8 * self.letter, step)
        top = (part.top + part.bottom - side) / 2
        draw_shape(
            painter,
            sign.shape,
            QRectF(part.left - 0.4 * step - side, top, side, side),
            sign.colour,
        )


def _draw_row(
    painter: QPainter, part: LinePart, middle: float, look: tuple[Line, str, float]
) -> None:
    """Lay a small picture of one wave or dot in a row: drawing each of them anew is slow."""
    style, *how = look
    make = _wave_tile if style is Line.WAVY else _dot_tile
    tile = make(*how, painter.device().devicePixelRatioF())
    height = tile.height() / tile.devicePixelRatio()
    box = QRectF(part.left, round(middle - height / 2), part.right - part.left, height)
    painter.drawTiledPixmap(box, tile)


@lru_cache(maxsize=32)
def _wave_tile(colour: str, unit: float, ratio: float) -> QPixmap:
    tile = _empty_tile(WAVE_LENGTH * unit, 2 * (WAVE_HEIGHT + 1.2) * unit, ratio)
    length, height = tile.width() / ratio, 2 * (WAVE_HEIGHT + 1.2) * unit
    half, middle, rise = length / 2, height / 2, 2 * WAVE_HEIGHT * unit
    path = QPainterPath(QPointF(-half, middle))
    path.quadTo(QPointF(-half / 2, middle + rise), QPointF(0, middle))
    path.quadTo(QPointF(half / 2, middle - rise), QPointF(half, middle))
    path.quadTo(QPointF(1.5 * half, middle + rise), QPointF(length, middle))
    path.quadTo(QPointF(2.5 * half, middle - rise), QPointF(3 * half, middle))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.4 * unit))
    painter.drawPath(path)
    painter.end()
    return tile


@lru_cache(maxsize=32)
def _dot_tile(colour: str, unit: float, ratio: float) -> QPixmap:
    tile = _empty_tile(DOT_STEP * unit, 2 * DOT_STEP * unit, ratio)
    # In the middle of a pixel: one between two would be faint.
    middle = QPointF((tile.width() // 2 + 0.5) / ratio, (tile.height() // 2 + 0.5) / ratio)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(middle, DOT_SIZE * unit / 2, DOT_SIZE * unit / 2)
    painter.end()
    return tile


def _empty_tile(length: float, height: float, ratio: float) -> QPixmap:
    """Of whole pixels, so that one can be laid beside the other."""
    tile = QPixmap(max(2, round(length * ratio)), max(2, round(height * ratio)))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    return tile
