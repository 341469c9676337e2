# SPDX-License-Identifier: MIT
"""The bar that says in large words what a press of the switch would choose."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

SCALE = 1.5
"""How much larger than other text its words are."""
MARGIN = 8
SIDE = 16
WIDE_FROM = 48
"""Letters in a row: with less room there are two lines."""


LOST = 5
"""Letters that do not fit on a line because the next word is whole."""


class ScanBar(QLabel):
    """Says what is lit. Its height never changes with its words, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("scan-bar")
        self.setAccessibleIdentifier("scan-bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit()

    def say(self, words: str) -> None:
        """Say what is lit now."""
        self.fit()
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)

    def stand_in(self, on: QWidget) -> None:
        """Stand at the foot of a dialog."""
        layout = on.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(self, layout.rowCount(), 0, 1, -1)
        elif isinstance(layout, QBoxLayout):
            layout.addWidget(self)
        if isinstance(on, QDialog):
            room = on.screen().availableSize()
            on.resize((on.size() + QSize(0, self.sizeHint().height())).boundedTo(room))

    def fit(self) -> None:
        """Follow the text size and the width; the words change nothing."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * SCALE)
        font.setBold(True)
        if font != self.font():
            self.setFont(font)
        height = self._lines() * self.fontMetrics().lineSpacing() + 2 * MARGIN
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _lines(self) -> int:
        letter = self.fontMetrics().averageCharWidth()
        return 1 if self.width() - 2 * SIDE >= letter * WIDE_FROM else 2

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has two lines."""
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never the reason why a window cannot be narrow."""
        return QSize(0, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words; what has no room is left out at their end."""
        painter = QPainter(self)
        inside = self.rect().adjusted(SIDE, MARGIN, -SIDE, -MARGIN)
        lines = self._lines()
        metrics = self.fontMetrics()
        room = inside.width() * lines - (lines - 1) * metrics.averageCharWidth() * LOST
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(inside, flags, words)
