# SPDX-License-Identifier: MIT
"""What is wrong with a field and what to do, in plain words right below it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from als_reader.core.theme import Shape
from als_reader.ui.announce import announce
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.shapes import draw_shape

GAP = 8


class ProblemLine(TextLabel):
    """Hidden while all is well; else a sign and words."""

    def __init__(self, identifier: str) -> None:
        super().__init__("", is_bold=True)
        self.setAccessibleIdentifier(identifier)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is wrong; nothing means that all is well."""
        if words == self.text() and self.isVisible() == bool(words):
            return
        self.set_words(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def _side(self) -> int:
        return self.fontMetrics().ascent() + 2

    # --- Qt ---

    def heightForWidth(self, width: int) -> int:
        """The height of all lines beside the sign."""
        return super().heightForWidth(max(1, width - self._side() - GAP))

    def sizeHint(self) -> QSize:
        """The words and the sign."""
        return super().sizeHint() + QSize(self._side() + GAP, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A triangle, then the words."""
        side = self._side()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(self.foregroundRole())
        draw_shape(painter, Shape.TRIANGLE, QRectF(0, 2, side, side), colour.name())
        box = QRectF(side + GAP, 0, self.width() - side - GAP, self.height())
        self._wrapped.draw(painter, box, self.font(), colour)


def show_first(lines: dict[str, ProblemLine], problems: dict[str, str]) -> str:
    """Say every problem at its field; the name of the first field with one, or nothing."""
    for name, line in lines.items():
        line.say(problems.get(name, ""))
    return next((name for name in lines if name in problems), "")
