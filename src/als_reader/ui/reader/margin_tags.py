# SPDX-License-Identifier: MIT
"""The buttons beside the text: one for each judged statement, stacked without overlap."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from als_reader.core.entries import Entry
from als_reader.core.language import labelled
from als_reader.core.theme import Theme, verdict_style
from als_reader.core.visible import visible
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.reader.cards import first_sentence
from als_reader.ui.shapes import draw_shape

GAP = 6
PADDING = 12
EDGE = 4
SPACE = 6
RADIUS = 8
SIGN = 1.0
"""The side of the sign, in heights of a letter."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarginTags", text)


def entry_name(entry: Entry) -> str:
    """What a screen reader says for an entry: "Note 9, Garbled word: liruquine"."""
    word = verdict_style(entry.verdict).word
    name = _tr("Note {number}, {word}").format(number=entry.number, word=word)
    return labelled(name, visible(entry.first.quote)) if entry.first.quote else name


class TagButton(QAbstractButton):
    """Shape, verdict word and number of one entry."""

    def __init__(self, parent: QWidget, entry: Entry, theme: Theme) -> None:
        super().__init__(parent)
        self._entry = entry
        self._theme = theme
        self._is_open = False
        self._look: tuple[Theme, QFont, bool] | None = None
        self.setAccessibleName(entry_name(entry))
        self.setAccessibleDescription(first_sentence(entry.first.body))
        self.setAccessibleIdentifier(f"tag-{entry.number}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def number(self) -> int:
        """The number of its entry."""
        return self._entry.number

    def set_look(self, theme: Theme, font: QFont, *, is_open: bool) -> None:
        """Show it in a theme and text size, as open or not; drawn anew only if that is another."""
        if (theme, font, is_open) != self._look:
            self._look = (theme, font, is_open)
            self._theme = theme
            self._is_open = is_open
            self.setFont(font)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft box with the verdict's colour at its left edge."""
        theme = self._theme
        style = verdict_style(self._entry.verdict)
        colour = QColor(style.colour(theme))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, colour)
        bold, x = _bold(self.font()), float(PADDING)
        metrics = QFontMetricsF(bold)
        side = SIGN * metrics.ascent()
        box = QRectF(x, (self.height() - side) / 2, side, side)
        draw_shape(painter, style.shape, box, colour.name())
        x += side + SPACE
        baseline = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
        painter.setFont(bold)
        painter.setPen(colour)
        painter.drawText(round(x), baseline, style.word)
        x += metrics.horizontalAdvance(style.word) + SPACE
        painter.setFont(self.font())
        painter.setPen(QColor(theme.quiet))
        painter.drawText(round(x), baseline, str(self._entry.number))

    def _paint_box(self, painter: QPainter, colour: QColor) -> None:
        theme = self._theme
        width, edge = 1.0, QColor(theme.soft_border)
        if self._is_open:
            width, edge = 2.0, colour
        if self.hasFocus() and not self._is_open:
            width, edge = 3.0, QColor(theme.focus)
        half = width / 2
        outline = QPainterPath()
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        outline.addRoundedRect(box, RADIUS, RADIUS)
        ground = QColor(theme.panel if self.isDown() else theme.page)
        left, right = QRect(self.rect()), QRect(self.rect())
        left.setWidth(EDGE)
        right.setLeft(EDGE)
        for side, filling in ((left, colour), (right, ground)):
            painter.setClipRect(side)  # a clip with round corners is slow
            painter.fillPath(outline, filling)
        painter.setClipping(False)
        painter.strokePath(outline, QPen(edge, width))
        if self.hasFocus() and self._is_open:  # apart from its border: the colours may be near
            painter.setPen(QPen(QColor(theme.page), 7.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = QRectF(self.rect()).adjusted(5.5, 5.5, -5.5, -5.5)
            painter.drawRoundedRect(inner, RADIUS - 3, RADIUS - 3)
            painter.setPen(QPen(QColor(theme.focus), 3.0))
            painter.drawRoundedRect(inner, RADIUS - 3, RADIUS - 3)


def tag_words(entries: Iterable[Entry]) -> set[tuple[str, int]]:
    """What stands on the tags of some entries: the words, and how many digits."""
    return {(verdict_style(entry.verdict).word, len(str(entry.number))) for entry in entries}


def tag_size(words: Iterable[tuple[str, int]], font: QFont) -> QSize:
    """The size that fits the longest of these tags; of no width if there are none."""
    metrics = QFontMetricsF(_bold(font))
    widths = [
        metrics.horizontalAdvance(word) + metrics.horizontalAdvance("0" * digits)
        for word, digits in words
    ]
    if not widths:
        return QSize(0, TARGET)
    around = 2 * PADDING + SIGN * metrics.ascent() + 2 * SPACE
    width = max(TARGET, int(around + max(widths)) + 1)
    return QSize(width, max(TARGET, int(metrics.height() * 1.6)))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def stack(wishes: Sequence[float], height: float, end: float) -> list[float]:
    """Tops for boxes of one height that lie as near as can be to where they wish, apart.

    The least sum of squared distances, by pooling neighbours that would overlap (isotonic
    regression). Nothing starts above 0, and nothing ends below `end` if there is room.
    """
    pools: list[tuple[float, int]] = []  # sum of (wish - own offset) and how many
    for index, wish in enumerate(wishes):
        total, count = wish - index * height, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    lowest = max(0.0, end - len(wishes) * height)
    tops: list[float] = []
    for total, count in pools:
        start = min(max(total / count, 0.0), lowest)
        first = len(tops)
        tops += [start + (first + i) * height for i in range(count)]
    return tops
