# SPDX-License-Identifier: MIT
"""Whether a window is gone for good."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def is_closed(window: QWidget) -> bool:
    """Whether it was on the screen and is not any more; at a start it may not be there yet.

    Another window that is shown then takes back Qt's decision to end the program, which goes on
    without its window and holds the profile.
    """
    return window.isHidden() and window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
