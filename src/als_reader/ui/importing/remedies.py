# SPDX-License-Identifier: MIT
"""What a reader can do about the remarks on an imported file: see all its words, read it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.core.opened import Opened
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.opening import Opener


def offer_remedies(window: MainWindow, opener: Opener, file: Opened) -> None:
    """Put buttons on the remarks on an imported file."""
    remedies = window.errands.remedies
    remedies.clear()
    imported = file.imported
    if imported is None:
        return
