# SPDX-License-Identifier: MIT
"""The signs of the verdicts, drawn by us, so that they look the same whatever the font has."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from als_reader.core.theme import Shape


def _waves() -> QPainterPath:
    path = QPainterPath()
    for middle in (0.3, 0.5, 0.7):
        path.moveTo(0.1, middle)
        path.cubicTo(0.3, middle - 0.16, 0.4, middle - 0.16, 0.5, middle)
        path.cubicTo(0.6, middle + 0.16, 0.7, middle + 0.16, 0.9, middle)
    return path


def _cross() -> QPainterPath:
    path = QPainterPath(QPointF(0.2, 0.2))
    path.lineTo(0.8, 0.8)
    path.moveTo(0.8, 0.2)
    path.lineTo(0.2, 0.8)
    return path


def _triangle() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.14))
    path.lineTo(0.9, 0.84)
    path.lineTo(0.1, 0.84)
    path.closeSubpath()
    path.moveTo(0.5, 0.42)
    path.lineTo(0.5, 0.58)
    path.moveTo(0.5, 0.71)
    path.lineTo(0.5, 0.72)
    return path


def _question() -> QPainterPath:
    path = QPainterPath(QPointF(0.28, 0.34))
    path.cubicTo(0.28, 0.06, 0.74, 0.06, 0.74, 0.34)
    path.cubicTo(0.74, 0.5, 0.5, 0.5, 0.5, 0.66)
    path.moveTo(0.5, 0.84)
    path.lineTo(0.5, 0.85)
    return path


def _circular_arrow() -> QPainterPath:
    path = QPainterPath()
    box = QRectF(0.16, 0.16, 0.68, 0.68)
    path.arcMoveTo(box, 40)
    path.arcTo(box, 40, 290)
    tip = QPointF(0.5 + 0.34 * math.cos(math.radians(40)), 0.5 - 0.34 * math.sin(math.radians(40)))
    path.moveTo(tip.x() + 0.06, tip.y() - 0.26)
    path.lineTo(tip)
    path.lineTo(tip.x() - 0.26, tip.y() - 0.02)
    return path


def _approximately() -> QPainterPath:
    path = QPainterPath()
    for middle in (0.38, 0.62):
        path.moveTo(0.14, middle + 0.05)
        path.cubicTo(0.34, middle - 0.18, 0.62, middle + 0.2, 0.86, middle - 0.05)
    return path


def _check() -> QPainterPath:
    path = QPainterPath(QPointF(0.16, 0.54))
    path.lineTo(0.4, 0.78)
    path.lineTo(0.84, 0.24)
    return path


def _star() -> QPainterPath:
    path = QPainterPath()
    for point in range(10):
        radius = 0.42 if point % 2 == 0 else 0.19
        angle = math.radians(36 * point - 90)
        place = QPointF(0.5 + radius * math.cos(angle), 0.52 + radius * math.sin(angle))
        if point:
            path.lineTo(place)
        else:
            path.moveTo(place)
    path.closeSubpath()
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.18, 0.18, 0.64, 0.64))
    return path


def _info() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.1, 0.1, 0.8, 0.8))
    path.moveTo(0.5, 0.46)
    path.lineTo(0.5, 0.72)
    path.moveTo(0.5, 0.29)
    path.lineTo(0.5, 0.3)
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(0.2, 0.2, 0.6, 0.6))
    return path


def _clock() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QRectF(0.14, 0.14, 0.72, 0.72))
    path.moveTo(0.5, 0.3)
    path.lineTo(0.5, 0.52)
    path.lineTo(0.64, 0.6)
    return path


def _pause() -> QPainterPath:
    path = QPainterPath(QPointF(0.34, 0.2))
    path.lineTo(0.34, 0.8)
    path.moveTo(0.66, 0.2)
    path.lineTo(0.66, 0.8)
    return path


def _comment() -> QPainterPath:
    path = QPainterPath(QPointF(0.12, 0.16))
    for x, y in (
        (0.88, 0.16),
        (0.88, 0.66),
        (0.46, 0.66),
        (0.25, 0.87),
        (0.25, 0.66),
        (0.12, 0.66),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


_PATHS = {
    Shape.WAVES: _waves(),
    Shape.CROSS: _cross(),
    Shape.TRIANGLE: _triangle(),
    Shape.QUESTION: _question(),
    Shape.CIRCULAR_ARROW: _circular_arrow(),
    Shape.APPROXIMATELY: _approximately(),
    Shape.CHECK: _check(),
    Shape.STAR: _star(),
    Shape.CIRCLE: _circle(),
    Shape.INFO: _info(),
    Shape.SQUARE: _square(),
    Shape.CLOCK: _clock(),
    Shape.PAUSE: _pause(),
    Shape.COMMENT: _comment(),
}


def draw_shape(
    painter: QPainter, shape: Shape, box: QRectF, colour: str, *, is_filled: bool = False
) -> None:
    """Draw a sign into a square box with lines of a tenth of its side."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    pen = QPen(QColor(colour), 0.11)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if is_filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(_PATHS[shape])
    painter.restore()
