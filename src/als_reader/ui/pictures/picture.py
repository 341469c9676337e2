# SPDX-License-Identifier: MIT
"""A picture that is drawn by us and is words at the same time.

As a label it has the words, so that reading aloud, large targets and one thing at a time say what
others see.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen

from als_reader.core.theme import Theme
from als_reader.ui.fonts import font_key
from als_reader.ui.panes.wrapped_text import Piece, TextLabel, WrappedText

INSET = 6.0
"""Room for the mark of the focus."""
FOCUS_WIDTH = 3.0
LEAST_WIDTH = 180


class Drawn(Protocol):
    """Something that is drawn at its place."""

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnText:
    """Words in a box that is as high as they need."""

    text: WrappedText
    box: QRectF
    font: QFont

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the words."""
        self.text.draw(painter, self.box, self.font, QColor(theme.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What stands where at one width."""

    items: tuple[Drawn, ...]
    height: float


def text_at(
    pieces: tuple[Piece, ...],
    place: QPointF,
    width: float,
    font: QFont,
    *,
    is_centred: bool = False,
) -> DrawnText:
    """Lay words out from a place down."""
    text = WrappedText(pieces, is_centred=is_centred)
    box = QRectF(place.x(), place.y(), width, text.height(width, font))
    return DrawnText(text=text, box=box, font=font)


class Picture(TextLabel):
    """Shows a plan for its width; takes the focus and says what it is."""

    def __init__(self, words: tuple[str, ...], theme: Theme) -> None:
        super().__init__("\n".join(words))
        self._theme = theme
        self._plan: Plan | None = None
        self._key: tuple[float, str, str] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def plan(self, width: float, font: QFont, theme: Theme) -> Plan:
        """Say what stands where; the top left of what there is to draw on is 0, 0."""
        raise NotImplementedError

    def _planned(self, width: int) -> Plan:
        inside = max(1.0, width - 2 * INSET)
        key = (inside, font_key(self.font()), self._theme.name)
        if self._plan is None or key != self._key:
            self._plan = self.plan(inside, self.font(), self._theme)
            self._key = key
        return self._plan

    # --- Qt ---

    def heightForWidth(self, width: int) -> int:
        """As high as everything needs."""
        return round(self._planned(width).height + 2 * INSET + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as a narrow card; the height that counts is the one for its width."""
        width = max(LEAST_WIDTH, self.width())
        return QSize(LEAST_WIDTH, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow cards have narrow pictures."""
        return QSize(LEAST_WIDTH, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plan, and the mark of the focus around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            half = FOCUS_WIDTH / 2
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.setPen(QPen(QColor(self._theme.focus), FOCUS_WIDTH))
            painter.drawRoundedRect(box, 7, 7)
        painter.translate(INSET, INSET)
        for item in self._planned(self.width()).items:
            item.draw(painter, self._theme)


def line_height(font: QFont) -> float:
    """The height of one line of text."""
    return QFontMetricsF(font).height()
