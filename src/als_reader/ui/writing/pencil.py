# SPDX-License-Identifier: MIT
"""The sign of writing: a pencil, drawn by us, so that it looks the same whatever the font has."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from als_reader.core.theme import Theme
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.panes.wrapped_text import Piece, WrappedText

GAP = 10
EDGE = 12


class WritingSign(QWidget):
    """Says that notes are being written: by word, by shape and by colour."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wrapped = WrappedText()
        self.setAccessibleIdentifier("writing-sign")
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.set_words(words)

    @property
    def words(self) -> str:
        """What it says."""
        return self._wrapped.text

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._wrapped.set_pieces([Piece(text=words, is_bold=True)])
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def _side(self) -> int:
        return self.fontMetrics().ascent() + 4

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """Sign and words on one line."""
        width = self._wrapped.natural_width(self.font()) + self._side() + GAP + 2 * EDGE
        height = max(TARGET, round(self.fontMetrics().height() * 1.45))
        return QSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A coloured ground, the pencil and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.promotional))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ink = QColor(self._theme.on_link)
        side = self._side()
        draw_pencil(painter, QRectF(EDGE, (self.height() - side) / 2, side, side), ink)
        left = EDGE + side + GAP
        width = self.width() - left
        height = self._wrapped.height(width, self.font())
        box = QRectF(left, (self.height() - height) / 2, width, height)
        self._wrapped.draw(painter, box, self.font(), ink)


def draw_pencil(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw a pencil that points down and to the left."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    pen = QPen(colour, 0.09)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = [(0.08, 0.92), (0.14, 0.66), (0.72, 0.08), (0.92, 0.28), (0.34, 0.86)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    path.moveTo(0.58, 0.22)
    path.lineTo(0.78, 0.42)
    painter.drawPath(path)
    painter.restore()
