# SPDX-License-Identifier: MIT
"""Keep a screen reader that looks at a scroll area from stopping the program.

Qt's own interface of a scroll area counts only the bars that can be seen, and reads past the end
of its list when it is asked for a bar that has just gone. Screen readers on Linux ask for the
count first and for the parts later; when a tab is left in between, the program would crash.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

CLASS = "QScrollArea"


def make_scroll_areas_steady(window: QWidget) -> None:
    """From now on, and for those already there, the parts of a scroll area stay the same."""
    QAccessible.installFactory(_interface)
    if QAccessible.isActive():
        for area in window.findChildren(QScrollArea):
            old = QAccessible.queryAccessibleInterface(area)
            if old is not None:
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(old))


def _interface(name: str, thing: QObject) -> QAccessibleWidget | None:
    """An interface that looks whether it has what it is asked for."""
    if name == CLASS and isinstance(thing, QScrollArea):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None
