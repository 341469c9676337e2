# SPDX-License-Identifier: MIT
"""Walk over all that can be pressed in a window or dialog: how large, how far apart, how many."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

SETTLING = 6
"""Rounds of events until every layout has its place."""


def targets(parent: QWidget) -> list[QWidget]:
    """The buttons and fields of one window that can be seen."""
    for _ in range(SETTLING):
        QApplication.processEvents()
    found: list[QWidget] = [*parent.findChildren(QAbstractButton), *parent.findChildren(QLineEdit)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.window() is parent.window()
        and not widget.visibleRegion().isEmpty()
    ]


def named_sizes(widgets: list[QWidget], least: int) -> list[str]:
    """Those that are smaller than they must be."""
    return [
        f"{w.accessibleIdentifier() or w.objectName()} {w.width()}x{w.height()}"
        for w in widgets
        if w.width() < least or w.height() < least
    ]


def too_near(widgets: list[QWidget], gap: int) -> list[str]:
    """Pairs with less than a gap between them."""
    boxes = [(w, QRect(w.mapTo(w.window(), QPoint(0, 0)), w.size())) for w in widgets]
    half = gap - 1
    return [
        f"{first.accessibleIdentifier()} {second.accessibleIdentifier()}"
        for (first, box), (second, other) in combinations(boxes, 2)
        if box.adjusted(-half, -half, half, half).intersects(other)
    ]


def cut_off(widgets: list[QWidget]) -> list[str]:
    """Those of which a part cannot be seen."""
    return [
        w.accessibleIdentifier()
        for w in widgets
        if w.visibleRegion().boundingRect().size() != w.size()
    ]
