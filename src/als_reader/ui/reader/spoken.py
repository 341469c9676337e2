# SPDX-License-Identifier: MIT
"""The sentence that is said aloud: a frame around all its lines, on a soft ground."""

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from als_reader.core.theme import Theme
from als_reader.ui.reader.geometry import line_parts

FRAME = 3
"""Pixels; its colour is that of the focus, at least 3:1 on every page (ACCESSIBILITY F4)."""
GROUND = 26
"""Of 255: so soft that every word and mark on it can be read as well as before."""
ROOM = 3
"""Pixels between the letters and the frame."""


def paint_spoken(
    painter: QPainter, block: QTextBlock, stretch: tuple[int, int], theme: Theme
) -> None:
    """Frame the lines of a block that a stretch of the document runs over."""
    parts = list(line_parts(block, *stretch))
    if not parts:
        return
    boxes = [_on_pixels(part.box.adjusted(-ROOM, -ROOM, ROOM, ROOM)) for part in parts]
    for upper, lower in pairwise(boxes):
        upper.setBottom(max(upper.bottom(), lower.top() + 1))  # no gap between lines
    frame = QPainterPath()
    for box in boxes:
        line = QPainterPath()
        line.addRect(box)
        frame = frame.united(line)
    ground = QColor(theme.focus)
    ground.setAlpha(GROUND)
    pen = QPen(QColor(theme.focus), FRAME)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawPath(frame.simplified())


def _on_pixels(box: QRectF) -> QRectF:
    """The box with its edges in the middle of pixels, so that an odd frame is sharp."""
    left, top = round(box.left()) - 0.5, round(box.top()) - 0.5
    return QRectF(left, top, round(box.width()), round(box.height()))
