# SPDX-License-Identifier: MIT
"""Say to a screen reader what has just happened (ACCESSIBILITY C6)."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6 import QtGui
from PySide6.QtWidgets import QLabel, QWidget

SOON = 0.5
"""Seconds in which the same words are said once: two parts may tell of one deed."""

_last = ("", 0.0)


@contextmanager
def unheard() -> Iterator[None]:
    """Build what nobody sees yet without telling assistive technology of each name.

    Hundreds of names at once make Orca drop what comes next, such as how many hits there are.
    """
    was_active = QtGui.QAccessible.isActive()
    QtGui.QAccessible.setActive(False)
    try:
        yield
    finally:
        QtGui.QAccessible.setActive(was_active)


def announce(widget: QWidget, text: str, status: QLabel | None = None) -> None:
    """Send a text to screen readers; older ones hear it as a message, or as a label's new name."""
    global _last  # noqa: PLW0603  what was said last is said by the program as a whole
    if status is not None:
        status.setAccessibleName(text)
    if not text:
        return
    now = time.monotonic()
    is_repeated = text == _last[0] and now - _last[1] < SOON
    _last = (text, now)
    if is_repeated:
        return
    event_type = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # came with Qt 6.8
    if event_type is not None:
        QtGui.QAccessible.updateAccessibility(event_type(widget, text))
    if QtGui.QAccessible.isActive():
        from als_reader.ui.old_orca import show_message

        show_message(widget.window(), text)
