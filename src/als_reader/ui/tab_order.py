# SPDX-License-Identifier: MIT
"""The Tab key goes through the window from top to bottom, whatever was made first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Let Tab go through these parts of a window in this order; inside each, nothing changes."""
    chain = _chain(parts[0].window())
    ordered = [widget for part in parts for widget in chain if part.isAncestorOf(widget)]
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)


def _chain(window: QWidget) -> list[QWidget]:
    """Every widget of a window that Tab may reach, in the order it has now."""
    found = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found
