# SPDX-License-Identifier: MIT
"""What the rest of the screen looks like: light or dark, high contrast, and the font's size."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication

from als_reader.core.settings import SYSTEM_THEME
from als_reader.core.theme import THEMES, Theme

LEAST_POINTS = 12.0
"""Smaller system fonts are raised to this: 16 pixels, and 18 for the article."""
LARGEST_WINDOW_SCALE = 200
"""Buttons and menus stop growing here; the article and the notes go on to 400 %."""


def system_theme() -> Theme:
    """The theme nearest to the system's: as dark, and as high in contrast."""
    hints = QGuiApplication.styleHints()
    is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if _wants_contrast(hints):
        return THEMES["contrast-dark" if is_dark else "contrast-light"]
    return THEMES["dark" if is_dark else "light"]


def _wants_contrast(hints: object) -> bool:
    accessibility = getattr(hints, "accessibility", None)  # came with Qt 6.10
    wish = getattr(accessibility(), "contrastPreference", None) if accessibility else None
    return wish is not None and getattr(wish(), "name", "") == "HighContrast"


def theme_named(name: str) -> Theme:
    """The theme of a setting; unknown names and "system" follow the system."""
    return system_theme() if name == SYSTEM_THEME else THEMES.get(name) or system_theme()


def base_font() -> QFont:
    """The system's font, never smaller than tired eyes can read."""
    font = QGuiApplication.font()
    if font.pointSizeF() < LEAST_POINTS:
        font.setPointSizeF(LEAST_POINTS)
    return font


def scaled(font: QFont, percent: int) -> QFont:
    """A font at a text size."""
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * percent / 100)
    if font.wordSpacing() > 0:
        larger.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * percent / 100)
        larger.setWordSpacing(font.wordSpacing() * percent / 100)
    return larger


def window_font(font: QFont, percent: int) -> QFont:
    """The font of buttons, menus and dialogs at a text size."""
    return scaled(font, min(percent, LARGEST_WINDOW_SCALE))
