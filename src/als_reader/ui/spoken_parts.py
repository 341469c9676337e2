# SPDX-License-Identifier: MIT
"""What assistive technology is told of a few widgets, where Qt's own answer does harm.

*Scroll areas:* Qt counts only the bars that can be seen, and reads past the end of its list when
it is asked for a bar that has just gone. Screen readers on Linux ask for the count first and for
the parts later; when a tab is left in between, the program would crash.

*Stacks of pages:* Orca says "layered pane" each time it gets to the one page that is shown.

*Messages:* Qt has no widget for them.

*Pictures:* ours are labels, so that their words are at hand everywhere.
"""

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES = {
    "QScrollArea": QAccessible.Role.Client,
    "QStackedWidget": QAccessible.Role.Client,
    "SpokenMessage": QAccessible.Role.Notification,
    "Picture": QAccessible.Role.Graphic,
}


def improve_spoken_parts(window: QWidget) -> None:
    """From now on, and for those already there, tell what is of use and does no harm."""
    QAccessible.installFactory(_interface)
    if QAccessible.isActive():
        for part in window.findChildren(QWidget):
            old = QAccessible.queryAccessibleInterface(part) if _role(part) else None
            if old is not None:
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(old))


def _role(part: QWidget) -> QAccessible.Role | None:
    kind: QMetaObject | None = part.metaObject()
    while kind is not None:
        if kind.className() in ROLES:
            return ROLES[kind.className()]
        kind = kind.superClass()
    return None


def _interface(name: str, thing: QObject) -> QAccessibleWidget | None:
    """A plain interface, which looks whether it has what it is asked for."""
    role = ROLES.get(name)
    if role is not None and isinstance(thing, QWidget):
        return QAccessibleWidget(thing, role)
    return None
