# SPDX-License-Identifier: MIT
"""The ways to reach everything: each is made when it is switched on, and costs nothing before.

The window calls `apply` after its first picture and after every change of the settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from als_reader.core.settings import Settings

if TYPE_CHECKING:
    from als_reader.ui.access.scanning import Scanning
    from als_reader.ui.main_window import MainWindow


class Modes(QObject):
    """Switches each way on and off as the settings say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.scanning: Scanning | None = None
        """Switch scanning while it is on."""
        self._scanning_as: object = None

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self._apply_scanning(settings)

    # --- switch scanning ---

    def _apply_scanning(self, settings: Settings) -> None:
        wanted = _scanning_settings(settings)
        if wanted != self._scanning_as:
            self._scanning_as = wanted
            if wanted is None:
                self._stop_scanning()
            elif self.scanning is not None:
                self.scanning.change(settings)
            else:
                from als_reader.ui.access.scanning import Scanning

                self.scanning = Scanning(self._window, settings)
        if self.scanning is not None:
            self.scanning.set_theme()

    def _stop_scanning(self) -> None:
        if self.scanning is not None:
            self.scanning.stop()
            self.scanning.deleteLater()
            self.scanning = None


def _scanning_settings(settings: Settings) -> object:
    """What scanning depends on; None while it is off."""
    if settings.scanning not in ("one", "two"):
        return None
    chosen = (settings.scan_choose, settings.scan_move, settings.scan_speaks)
    return (settings.scanning, settings.scan_times, *chosen)
