# SPDX-License-Identifier: MIT
"""Say to a screen reader what has just happened (ACCESSIBILITY C6)."""

from PySide6 import QtGui
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str, status: QLabel | None = None) -> None:
    """Send a text to screen readers; older ones hear it as the new name of a status label."""
    if status is not None:
        status.setAccessibleName(text)
    event_type = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # came with Qt 6.8
    if event_type is not None and text:
        QtGui.QAccessible.updateAccessibility(event_type(widget, text))
