# SPDX-License-Identifier: MIT
"""The ring that shrinks on a target while a pointer rests on it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from als_reader.core.theme import Theme

LARGEST = 72
SMALLEST_SHARE = 0.3
"""Of its first size, just before the target is pressed."""
LINE = 6
EDGE = 2
STEPS = 4


class DwellRing(QWidget):
    """Stands over the target, takes no clicks, and shrinks as time passes."""

    def __init__(self, theme: Theme, *, in_steps: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._in_steps = in_steps
        self._progress = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleIdentifier("dwell-ring")
        self.hide()

    @property
    def progress(self) -> float:
        """How much of the time it shows as passed, from 0 to 1."""
        return self._progress

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def show_on(self, target: QWidget, progress: float) -> None:
        """Show how much of the time on a target has passed."""
        if self._in_steps:
            progress = int(progress * STEPS) / STEPS
        window = target.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        seen = target.visibleRegion().boundingRect()
        side = max(28, min(LARGEST, seen.width(), seen.height()))
        middle = target.mapTo(window, seen.center())
        box = QRect(0, 0, side, side)
        box.moveCenter(middle)
        if box != self.geometry():
            self.setGeometry(box)
        if not self.isVisible():
            self.show()
        self.raise_()
        if progress != self._progress:
            self._progress = progress
            self.update()

    def take_away(self) -> None:
        """Nothing is about to be pressed."""
        self._progress = 0.0
        self.hide()
        self.setParent(None)

    # --- Qt ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two rings, one on the other, so that it is seen on any ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = 1 - self._progress * (1 - SMALLEST_SHARE)
        radius = (self.width() / 2 - LINE / 2 - EDGE) * share
        middle = QPoint(self.width() // 2, self.height() // 2)
        ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        for colour, width in ((self._theme.page, LINE + 2 * EDGE), (self._theme.focus, LINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(ring)
