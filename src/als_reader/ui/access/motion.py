# SPDX-License-Identifier: MIT
"""Whether things may move by themselves on the screen."""

from PySide6.QtGui import QGuiApplication

from als_reader.core.settings import Settings


def reduces_motion(settings: Settings) -> bool:
    """Whether the reader, or the rest of the screen, wants nothing to move."""
    return settings.reduces_motion or system_reduces_motion(QGuiApplication.styleHints())


def system_reduces_motion(hints: object) -> bool:
    """Whether the system asks for less motion; older Qt cannot tell."""
    accessibility = getattr(hints, "accessibility", None)  # came with Qt 6.10
    wish = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return wish is not None and "reduc" in str(getattr(wish(), "name", "")).lower()
