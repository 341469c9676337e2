# SPDX-License-Identifier: MIT
"""How high the rows above and below the article are: known before the rows are made."""

from PySide6.QtGui import QFont, QFontMetrics

TARGET = 44
"""Least side of anything that can be pressed (ACCESSIBILITY A1)."""
BUTTON_LINES = 1.45
"""Height of a button in heights of its text."""
BAR_MARGIN = 10
STATUS_MARGIN = 6


def bar_height(font: QFont) -> int:
    """The height of a row of buttons."""
    button = max(TARGET, round(QFontMetrics(font).height() * BUTTON_LINES))
    return button + 2 * BAR_MARGIN


def status_height(font: QFont) -> int:
    """The height of the status line."""
    return QFontMetrics(font).height() + 2 * STATUS_MARGIN
