# SPDX-License-Identifier: MIT
"""Other facts in the same window: the reader stays where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from als_reader.core.evidence.load import Evidence
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.panes.side_pane import SidePane


def show_other_facts(window: MainWindow, evidence: Evidence) -> None:
    """Show facts in place of those that are there; tab, card, scroll and focus stay."""
    pane, focus = window.pane, window.focusWidget()
    was_inside = (
        pane is not None
        and focus is not None
        and pane.shown_page is not None
        and pane.shown_page.isAncestorOf(focus)
    )
    name = _name(focus) if focus is not None else ("", "")
    window.set_evidence(evidence)
    if pane is not None and was_inside:
        _focus(pane, name)
    if window.search is not None:
        window.search.renew_marks()
    window.navigation.moved.emit()  # what mirrors the pane looks again


def _name(widget: QWidget) -> tuple[str, str]:
    return widget.accessibleIdentifier(), widget.accessibleName()


def _focus(pane: SidePane, name: tuple[str, str]) -> None:
    """Go to the widget that is now what had the focus, or else to the open card."""
    page = pane.shown_page
    inside = page.findChildren(QWidget) if page is not None else []
    same = [w for w in inside if any(name) and _name(w) == name and not w.isHidden()]
    if same:
        same[0].setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        pane.focus_open_item()
