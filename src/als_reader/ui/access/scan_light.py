# SPDX-License-Identifier: MIT
"""The light of scanning: a frame around what is lit and a bar that says it, in any window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QBoxLayout, QDialog, QScrollArea, QWidget
from shiboken6 import isValid

from als_reader.core.scanning import BACK, Scanner
from als_reader.ui.access.scan_bar import ScanBar
from als_reader.ui.access.scan_choices import Choices
from als_reader.ui.access.scan_frame import ScanFrame

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

AROUND = 12
"""Pixels that stay in sight around what is scrolled to."""


class ScanLight:
    """Shows where scanning is; there is one bar in the window and one in each dialog."""

    def __init__(self, window: MainWindow, on: QWidget) -> None:
        self._window = window
        self._on = on
        self._window_bar = ScanBar(window)
        below = window.reading_bar.parentWidget()
        whole = below.layout() if below is not None else None
        assert isinstance(whole, QBoxLayout)
        whole.insertWidget(whole.indexOf(window.reading_bar), self._window_bar)
        self._window_bar.show()
        self.bar = self._window_bar
        """The bar of the window or dialog that is scanned."""
        self.frame = ScanFrame(on, window.theme)
        """The frame over it."""

    def go_to(self, on: QWidget) -> None:
        """Another window or dialog is scanned now."""
        self._leave()
        self._on = on
        if isinstance(on, QDialog):
            self.bar = ScanBar(on)
            self.bar.stand_in(on)
            self.bar.show()
        else:
            self.bar = self._window_bar
        self.frame = ScanFrame(on, self._window.theme)

    def take_away(self) -> None:
        """Scanning is off."""
        self._leave()
        self._window_bar.hide()
        self._window_bar.deleteLater()

    def set_theme(self) -> None:
        """Follow the window's colours."""
        self.frame.set_theme(self._window.theme)

    def owns(self, watched: QObject) -> bool:
        """Whether something is a part of the light itself."""
        return watched is self.frame or watched is self.bar or watched is self._window_bar

    def show_node(self, scanner: Scanner, choices: Choices, label: str) -> None:
        """Frame what is lit, bring it into view, and say it."""
        node = scanner.current
        shown = scanner.group if node.id == BACK else node
        widgets = [w for w in (self._widget_of(i.id, choices) for i in shown.items()) if w]
        is_here = isinstance(self._on, QDialog) or choices.widget(node.id) is not None
        if widgets and is_here and node.id != BACK:
            _bring_into_view(widgets[-1])
            _bring_into_view(widgets[0])  # if there is no room for all, the first ones
        boxes = [box for box in map(self._box_of, widgets) if not box.isEmpty()]
        self.bar.say(label)
        self._window_bar.say(label)
        if not boxes:
            boxes = [QRect(self.bar.mapTo(self._on, QPoint(0, 0)), self.bar.size())]
        self.frame.show_boxes(boxes)

    # --- private ---

    def _leave(self) -> None:
        for widget in {self.frame, self.bar} - {self._window_bar}:
            if isValid(widget):
                widget.hide()
                widget.deleteLater()

    def _box_of(self, widget: QWidget) -> QRect:
        """Where a widget can be seen in the window; empty if it cannot."""
        if not widget.isVisible() or not self._on.isAncestorOf(widget):
            return QRect()
        seen = widget.visibleRegion().boundingRect()
        return QRect(widget.mapTo(self._on, seen.topLeft()), seen.size())

    def _widget_of(self, id_: str, choices: Choices) -> QWidget | None:
        widget = choices.widget(id_)
        if widget is not None or isinstance(self._on, QDialog):
            return widget
        scheme, _, rest = id_.partition(":")
        window = self._window
        if scheme == "command":
            rows = (window.toolbar, window.reading_bar)
            found = (row.shown_button(rest) for row in rows)
            return next((button for button in found if button is not None), None)
        pane = window.pane
        if pane is None or not window.body.shows_pane:
            return None
        if scheme == "entry":
            return pane.header_of(f"note:{rest}")
        return pane.header_of(rest) if scheme == "link" else None


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, AROUND, AROUND)
        parent = parent.parentWidget()
