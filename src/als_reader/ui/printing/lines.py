# SPDX-License-Identifier: MIT
"""Draws lines and grounds that tell the verdicts apart without colour."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from als_reader.core.theme import Line
from als_reader.ui.printing.printed import PrintedMark

LANE_STEP = 3.0
WAVE_LENGTH = 6.0
WAVE_HEIGHT = 1.3
STEEPNESS = 6 * math.sqrt(3) * WAVE_HEIGHT
"""Makes the cubic curve of `_height` as high as that, from its middle."""
STRIPE_GAP = 5.0


def draw_line(painter: QPainter, box: QRectF, mark: PrintedMark) -> None:
    """Draw the line of a mark below its words; `box` ends at the foot of the letters."""
    if mark.line is Line.NONE:
        return
    foot = box.bottom() + LANE_STEP * mark.lane
    painter.setPen(_pen(mark.line, mark.colour))
    if mark.line is Line.WAVY:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_wave(box.left(), box.right()).translated(0, foot))
    else:
        painter.drawLine(QPointF(box.left(), foot), QPointF(box.right(), foot))


@lru_cache(maxsize=32)
def _pen(line: Line, colour: str) -> QPen:
    pen = QPen(QColor(colour), 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if line is Line.DASHED:
        pen.setDashPattern([5, 3])
    elif line is Line.DOTTED:
        pen.setWidthF(1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.4])
    return pen


def draw_stripes(painter: QPainter, box: QRectF, colour: str) -> None:
    """Draw the slanted stripes of an advertisement behind its words."""
    ink = QColor(colour)
    ink.setAlphaF(0.22)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 0.9))
    start = math.floor((box.left() - box.height()) / STRIPE_GAP) * STRIPE_GAP
    while start < box.right():
        painter.drawLine(QPointF(start, box.bottom()), QPointF(start + box.height(), box.top()))
        start += STRIPE_GAP
    painter.restore()


@lru_cache(maxsize=16)
def _wave(left: float, right: float) -> QPainterPath:
    """A wave that is in step with the sheet, so that pieces of one line meet.

    Each of its waves is one cubic curve: half as much to write as short straight lines.
    Notes inside each other have the same wave, one below the other.
    """
    path = QPainterPath(QPointF(left, _height(left)))
    x = left
    while x < right:
        end = min((x // WAVE_LENGTH + 1) * WAVE_LENGTH, right)
        third = (end - x) / 3
        path.cubicTo(
            QPointF(x + third, _height(x) + third * _slope(x)),
            QPointF(end - third, _height(end) - third * _slope(end)),
            QPointF(end, _height(end)),
        )
        x = end
    return path


def _height(x: float) -> float:
    part = x / WAVE_LENGTH % 1
    return STEEPNESS * part * (1 - part) * (1 - 2 * part)


def _slope(x: float) -> float:
    part = x / WAVE_LENGTH % 1
    return STEEPNESS * (1 - 6 * part * (1 - part)) / WAVE_LENGTH
