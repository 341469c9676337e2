# SPDX-License-Identifier: MIT
"""A check box whose words wrap and that can be pressed anywhere in its row."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from als_reader.ui.panes.wrapped_text import TARGET, Piece, WrappedText

BOX_ROOM = 48
"""Pixels that the box and the gap after it take."""
EDGE = 10


class TickRow(QCheckBox):
    """A real check box with text of any length; a screen reader hears all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self._wrapped = WrappedText([Piece(text=text)])
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """The whole text."""
        return self._words

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, and never too little to hit."""
        inside = max(1, width - BOX_ROOM - EDGE)
        return max(TARGET, self._wrapped.height(inside, self.font()) + 2 * EDGE)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        width = max(TARGET, self._wrapped.natural_width(self.font()) + BOX_ROOM + EDGE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The least target."""
        return QSize(TARGET, TARGET)

    def hitButton(self, place: QPoint) -> bool:
        """The whole row ticks, not only the box."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ticks too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style's box and focus mark, our words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        inside = max(1, self.width() - BOX_ROOM - EDGE)
        height = self._wrapped.height(inside, self.font())
        box = QRectF(BOX_ROOM, (self.height() - height) / 2, inside, height)
        colour = self.palette().color(self.foregroundRole())
        self._wrapped.draw(painter, box, self.font(), colour)
