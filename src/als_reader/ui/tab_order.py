# SPDX-License-Identifier: MIT
"""Tab goes through the window as it is read: from the top, and from left to right.

The order is found when Tab is pressed: cards, tags and messages come and go, and Qt would put
whatever was made last at the end.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget


def tab_stops(parent: QWidget) -> Iterator[QWidget]:
    """Everything inside a widget that Tab reaches now, in the order of reading."""
    inner = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible()
    ]
    for child in _as_read(inner):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and _is_usable(child):
            yield child
        yield from tab_stops(child)


def go_on(parent: QWidget, *, is_next: bool) -> bool:
    """Give the focus to what comes next, or before; round the end to the beginning."""
    stops = list(tab_stops(parent))
    if not stops:
        return False
    focus = parent.window().focusWidget()
    step = 1 if is_next else -1
    at = stops.index(focus) + step if focus in stops else (0 if is_next else -1)
    wanted = stops[at % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason
    wanted.setFocus(reason)
    _bring_into_view(wanted)
    return True


def _is_usable(widget: QWidget) -> bool:
    """What stands on another page of the article comes with that page."""
    around = widget.parentWidget()
    on_page = around is not None and isinstance(around.parentWidget(), QTextEdit)
    return widget.isEnabled() and not (on_page and widget.visibleRegion().isEmpty())


def _as_read(widgets: list[QWidget]) -> list[QWidget]:
    """Rows from the top, each from the left; what stands side by side is one row."""
    ordered: list[QWidget] = []
    row: list[QWidget] = []
    foot = 0
    for widget in sorted(widgets, key=lambda w: w.y()):
        if row and widget.y() + widget.height() // 2 >= foot:
            ordered += sorted(row, key=lambda w: w.x())
            row = []
        foot = max(foot, widget.y() + widget.height()) if row else widget.y() + widget.height()
        row.append(widget)
    return ordered + sorted(row, key=lambda w: w.x())


def _bring_into_view(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
