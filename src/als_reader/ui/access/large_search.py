# SPDX-License-Identifier: MIT
"""Find with large targets: the Find bar's own words and buttons, on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.ui.dialogs.base import ReaderDialog

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.search_place import SearchPlace


class LargeSearch(ReaderDialog):
    """Holds the Find bar while it is open, and gives it back."""

    def __init__(self, search: SearchPlace, window: MainWindow) -> None:
        title = QCoreApplication.translate("LargeSearch", "Find")
        super().__init__(title, window)
        self.setAccessibleIdentifier("large-search")
        self._home = search.bar.parentWidget()
        self._bar = search.bar
        self.body.addWidget(self._bar)
        self._bar.show()
        self.add_close()
        self._bar.closed.connect(self.reject)

    def done(self, result: int) -> None:
        """Put the Find bar back, out of sight; its hits stay marked."""
        self._bar.closed.disconnect(self.reject)
        self._bar.hide()
        self._bar.setParent(self._home)
        super().done(result)
