# SPDX-License-Identifier: MIT
"""Check boxes and choices whose words wrap and that can be pressed anywhere in their row."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from als_reader.core.theme import Theme
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.panes.wrapped_text import Piece, WrappedText, mirrored

BOX_ROOM = 48
"""Pixels that the box and the gap after it take."""
EDGE = 10
SAMPLE_ROOM = 3.2
"""Width of the sample of a theme, in heights of its letters."""


class _Row:
    """The words of a check box or choice: laid out and painted for it."""

    def __init__(self, button: QAbstractButton, text: str, sample: Theme | None = None) -> None:
        self.text = text
        self._button = button
        self._sample = sample
        self._wrapped = WrappedText([Piece(text=text)])
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)

    def _left(self) -> float:
        letter = self._button.fontMetrics().height()
        return BOX_ROOM + (round(SAMPLE_ROOM * letter) if self._sample else 0)

    def height(self, width: int) -> int:
        inside = max(1, width - self._left() - EDGE)
        return max(TARGET, self._wrapped.height(inside, self._button.font()) + 2 * EDGE)

    def size(self) -> QSize:
        words = self._wrapped.natural_width(self._button.font())
        width = max(TARGET, round(words + self._left() + EDGE))
        return QSize(width, self.height(width))

    def paint(self, option: QStyleOptionButton, element: QStyle.ControlElement) -> None:
        button = self._button
        option.text = ""
        painter = QStylePainter(button)
        painter.drawControl(element, option)
        left = self._left()
        inside = max(1, button.width() - left - EDGE)
        height = self._wrapped.height(inside, button.font())
        box = mirrored(QRectF(left, (button.height() - height) / 2, inside, height), button)
        colour = button.palette().color(button.foregroundRole())
        self._wrapped.draw(painter, box, button.font(), colour)
        if self._sample is not None:
            self._paint_sample(painter, self._sample)

    def _paint_sample(self, painter: QStylePainter, theme: Theme) -> None:
        letter = self._button.fontMetrics().height()
        box = QRectF(BOX_ROOM, 0, letter * (SAMPLE_ROOM - 0.6), letter * 1.5)
        box.moveTop((self._button.height() - box.height()) / 2)
        box = mirrored(box, self._button)
        painter.setPen(QPen(QColor(theme.control_border), 1))
        painter.setBrush(QColor(theme.page))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Aa")


class TickRow(QCheckBox):
    """A real check box with text of any length; a screen reader hears all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = _Row(self, text)

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, and never too little to hit."""
        return self._row.height(width)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return self._row.size()

    def minimumSizeHint(self) -> QSize:
        """The least target."""
        return QSize(TARGET, TARGET)

    def hitButton(self, place: QPoint) -> bool:
        """The whole row ticks, not only the box."""
        return self.rect().contains(place)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Let assistive technology find the whole row: Qt gives it the place of the words only.

        The style measures these letters and never draws them.
        """
        super().initStyleOption(option)
        line = "m" * (self.width() // max(1, self.fontMetrics().averageCharWidth()) + 1)
        lines = self.height() // max(1, self.fontMetrics().lineSpacing()) + 1
        option.text = "\n".join([line] * lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style's box and focus mark, our words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self._row.paint(option, QStyle.ControlElement.CE_CheckBox)


class ChoiceRow(QRadioButton):
    """A real radio button; `sample` shows a theme beside its name."""

    def __init__(self, text: str, sample: Theme | None = None) -> None:
        super().__init__()
        self._row = _Row(self, text, sample)

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, and never too little to hit."""
        return self._row.height(width)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return self._row.size()

    def minimumSizeHint(self) -> QSize:
        """The least target."""
        return QSize(TARGET, TARGET)

    def hitButton(self, place: QPoint) -> bool:
        """The whole row chooses, not only the circle."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style's circle and focus mark, our words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self._row.paint(option, QStyle.ControlElement.CE_RadioButton)
