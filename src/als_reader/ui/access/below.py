# SPDX-License-Identifier: MIT
"""Where the large buttons of the window stand: below the article, above the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def stand_below(window: MainWindow, widget: QWidget) -> None:
    """Put a widget of full width above the status line."""
    whole = window.status_line.parentWidget()
    layout = whole.layout() if whole else None
    assert isinstance(layout, QBoxLayout)
    layout.insertWidget(layout.indexOf(window.status_line), widget)
    widget.show()
