# SPDX-License-Identifier: MIT
"""The frame around what a press would choose now."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from als_reader.core.theme import Theme

WIDTH = 5
"""Pixels of the frame (ACCESSIBILITY D4: at least 4)."""
CASING = 2
"""Pixels of page colour on each side, so that the frame shows on any ground."""


class ScanFrame(QWidget):
    """Lies over a window, takes no clicks, and frames boxes."""

    def __init__(self, on: QWidget, theme: Theme) -> None:
        super().__init__(on)
        self._theme = theme
        self._boxes: Sequence[QRect] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cover()

    def cover(self) -> None:
        """Cover all of the window, above everything else in it."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def show_boxes(self, boxes: Sequence[QRect]) -> None:
        """Frame these boxes and no others."""
        self._boxes = boxes
        self.cover()
        self.update()

    @property
    def boxes(self) -> Sequence[QRect]:
        """What is framed now."""
        return self._boxes

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thick frame in the focus colour, cased in the page's."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes:
            inside = box.adjusted(-2, -2, 2, 2).intersected(self.rect().adjusted(4, 4, -4, -4))
            for colour, width in (
                (self._theme.page, WIDTH + 2 * CASING),
                (self._theme.focus, WIDTH),
            ):
                pen = QPen(QColor(colour), width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawRoundedRect(inside, 8, 8)
