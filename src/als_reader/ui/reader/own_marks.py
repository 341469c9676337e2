# SPDX-License-Identifier: MIT
"""What the reader marked: a band behind the words, and signs left of the text.

A search hit fills its line; the band of a highlight covers only the lower part of it, as a pen
does, so both can be seen at one place. The open note and the sentence that is said keep their own
ground. The signs and the bar say the same without colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from als_reader.core.article import Span
from als_reader.core.theme import Shape
from als_reader.ui.reader.geometry import line_parts
from als_reader.ui.reader.shown import ShownDocument
from als_reader.ui.shapes import draw_shape

if TYPE_CHECKING:
    from als_reader.ui.reader.painting import Painting

BAND = 0.6
"""Of the height of the letters, from their foot."""
BAR = 3
"""Pixels."""
BAR_GAP = 6
"""Between the bar and the text."""
SIGN = 0.8
"""The side of a sign, in letters."""
LEAST_SIGN = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """Words that the reader marked, in `Article.text`, so that it holds in every mode and part."""

    span: Span
    is_highlighted: bool = False
    shapes: tuple[Shape, ...] = ()
    """The signs beside them: a star, a comment."""


@dataclass(frozen=True, slots=True)
class OwnStretch:
    """The same in a document."""

    start: int
    end: int
    words: OwnWords


def room_for_signs(letter: float) -> int:
    """How much room left of the text the signs need, in pixels."""
    return round(max(LEAST_SIGN, SIGN * letter)) + BAR + BAR_GAP + 4


def stretches(shown: ShownDocument, own: Sequence[OwnWords]) -> tuple[OwnStretch, ...]:
    """Where marked words stand in a document; none for words in another part."""
    here = (w for w in own if w.span.end > shown.first_source and w.span.start < shown.last_source)
    return tuple(OwnStretch(*shown.positions(words.span), words) for words in here)


def paint_bands(painter: QPainter, blocks: Sequence[QTextBlock], painting: Painting) -> None:
    """Draw the highlights of some blocks behind their words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(painting.theme.own_ground))
    for block, stretch in _of_blocks(blocks, painting):
        if stretch.words.is_highlighted:
            for part in line_parts(block, stretch.start, stretch.end):
                box = part.box
                box.setTop(box.bottom() - BAND * box.height())
                painter.drawRect(box)
    painter.setBrush(QColor(painting.theme.page))
    for block in blocks:
        for start, end in _other_grounds(block, painting):
            for part in line_parts(block, start, end):
                painter.drawRect(part.box)


def paint_signs(painter: QPainter, blocks: Sequence[QTextBlock], painting: Painting) -> None:
    """Draw a bar beside each highlighted line, and a sign for each star and comment."""
    colour = painting.theme.text
    edge = painting.shown.document.rootFrame().frameFormat().leftMargin()
    wish = max(LEAST_SIGN, SIGN * painting.letter)
    side = min(wish, max(10.0, edge - BAR - BAR_GAP - 4))
    for block, stretch in _of_blocks(blocks, painting):
        parts = list(line_parts(block, stretch.start, stretch.end))
        if not parts:
            continue
        if stretch.words.is_highlighted:
            top, bottom = parts[0].top + 2, parts[-1].bottom - 2  # apart from that of other words
            left = max(0.0, edge - BAR_GAP - BAR)
            painter.fillRect(QRectF(left, top, BAR, bottom - top), QColor(colour))
        if stretch.start < block.position():
            continue  # the signs stand beside the first line
        middle = (parts[0].top + parts[0].bottom) / 2
        left = max(1.0, edge - BAR_GAP - BAR - 3 - side)
        top = middle - side / 2
        for shape in stretch.words.shapes:
            box = QRectF(left, top, side, side)
            draw_shape(painter, shape, box, colour, is_filled=shape is Shape.STAR)
            top += side + 2


def _other_grounds(block: QTextBlock, painting: Painting) -> Iterator[tuple[int, int]]:
    """Where colours are laid over the page that were measured on the page alone."""
    highlights, shown = painting.highlights, painting.shown
    for mark in painting.marks.in_block(block.blockNumber()):
        if mark.entry == highlights.open_entry:
            yield mark.start, mark.end
    spoken = highlights.spoken
    if spoken and spoken.end > shown.first_source and spoken.start < shown.last_source:
        yield shown.positions(spoken)


def _of_blocks(
    blocks: Sequence[QTextBlock], painting: Painting
) -> Iterator[tuple[QTextBlock, OwnStretch]]:
    own = stretches(painting.shown, painting.highlights.own)
    for block in blocks:
        first, last = block.position(), block.position() + block.length()
        for stretch in own:
            if stretch.start < last and stretch.end > first:
                yield block, stretch
