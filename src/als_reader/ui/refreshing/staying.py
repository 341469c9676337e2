# SPDX-License-Identifier: MIT
"""Other facts in the same window: the reader stays where they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

if TYPE_CHECKING:
    from als_reader.core.evidence.load import Evidence
    from als_reader.ui.main_window import MainWindow


def show_other_facts(
    window: MainWindow, evidence: Evidence, then: Callable[[], object] | None = None
) -> None:
    """Show facts in place of those that are there; tab, card, scroll and focus stay.

    This takes several turns of the event loop, so that the window never hangs. `then` is next.
    """
    once = Qt.ConnectionType.SingleShotConnection
    if window.pane is not None:
        window.pane.renewed.connect(lambda: _follow(window, then), once)
    window.set_evidence(evidence)
    if window.pane is None:
        _follow(window, then)


def _follow(window: MainWindow, then: Callable[[], object] | None) -> None:
    """Let what looks at the facts look again."""
    if window.search is not None:
        window.search.renew_marks()
    window.navigation.moved.emit()
    if then is not None:
        QTimer.singleShot(0, window, then)
