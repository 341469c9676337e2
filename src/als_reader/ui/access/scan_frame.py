# SPDX-License-Identifier: MIT
"""The frame around what a press would choose now."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from als_reader.core.theme import Theme

WIDTH = 5
"""Pixels of the frame (ACCESSIBILITY D4: at least 4)."""
CASING = 2
"""Pixels of page colour on each side, so that the frame shows on any ground."""
EDGE = (WIDTH + 2 * CASING) // 2
"""How far a frame that lies at the window's edge is drawn inwards."""


class ScanFrame(QWidget):
    """Lies over a window, takes no clicks, and frames boxes."""

    def __init__(self, on: QWidget, theme: Theme) -> None:
        super().__init__(on)
        self._theme = theme
        self._boxes: Sequence[QRect] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleIdentifier("scan-frame")
        self._cover()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def show_boxes(self, boxes: Sequence[QRect]) -> None:
        """Frame these boxes and no others."""
        self._boxes = tuple(boxes)
        self._cover()
        self.update()

    @property
    def boxes(self) -> Sequence[QRect]:
        """What is framed now."""
        return self._boxes

    def _cover(self) -> None:
        """Cover all of the window, above everything else in it."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thick frame in the colour of text, cased in the page's: no focus mark looks like it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        # Half a pixel in: a line of odd width is then as sharp as it is wide.
        lines = [
            QRectF(box.adjusted(-2, -2, 1, 1).intersected(inside)).translated(0.5, 0.5)
            for box in self._boxes
        ]
        # All casings first, so that none lies on the frame of a neighbour.
        for colour, width in (
            (self._theme.page, WIDTH + 2 * CASING),
            (self._theme.text, WIDTH),
        ):
            pen = QPen(QColor(colour), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            for line in lines:
                painter.drawRoundedRect(line, 8, 8)
