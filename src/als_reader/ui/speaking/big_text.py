# SPDX-License-Identifier: MIT
"""Words as large as their place allows, to be read from across a room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from als_reader.ui.panes.wrapped_text import Piece, WrappedText

LEAST_FACTOR = 1.6
LARGEST_FACTOR = 14.0
"""Sizes of the letters, in sizes of the usual text."""
ROOM = 12
ROUNDS = 8


class BigText(QFrame):
    """Fills its place with a few words; many words are smaller, and may need scrolling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._wrapped = WrappedText()
        self.setProperty("look", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleIdentifier("big-text")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text

    def set_words(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self._wrapped.set_pieces([Piece(text=text)])
        self.updateGeometry()
        self.update()

    def shown_font(self) -> QFont:
        """The largest font with which all words have room and none is broken."""
        width, height = self.width() - 2 * ROOM, self.height() - 2 * ROOM
        fits, too_large = LEAST_FACTOR, LARGEST_FACTOR
        for _ in range(ROUNDS):
            middle = (fits + too_large) / 2
            if self._fits(_scaled(middle), width, height):
                fits = middle
            else:
                too_large = middle
        return _scaled(fits)

    def _fits(self, font: QFont, width: int, height: int) -> bool:
        metrics = QFontMetricsF(font)
        longest = max((metrics.horizontalAdvance(word) for word in self._text.split()), default=0)
        return longest <= width and self._wrapped.height(width, font) <= height

    # --- Qt ---

    def heightForWidth(self, width: int) -> int:
        """With the smallest letters; whatever more there is makes them larger."""
        return self._wrapped.height(max(1, width - 2 * ROOM), _scaled(LEAST_FACTOR)) + 2 * ROOM

    def sizeHint(self) -> QSize:
        """As large as it may."""
        return QSize(4000, 400)

    def minimumSizeHint(self) -> QSize:
        """Narrow; its height is that for its width."""
        return QSize(120, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words in the middle of the height, on the panel's ground."""
        super().paintEvent(event)
        font = self.shown_font()
        box = QRectF(self.rect()).adjusted(ROOM, ROOM, -ROOM, -ROOM)
        spare = box.height() - self._wrapped.height(box.width(), font)
        box.translate(0, max(0.0, spare / 2))
        colour = self.palette().color(self.foregroundRole())
        self._wrapped.draw(QPainter(self), box, font, colour)


def _scaled(factor: float) -> QFont:
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    return font
