# SPDX-License-Identifier: MIT
"""The ways to reach everything: each is made when it is switched on, and costs nothing before.

The window calls `apply` after its first picture and after every change of the settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from als_reader.core.settings import Settings
from als_reader.core.speech import spoken_notes_of
from als_reader.ui.speaking.commands import WHILE_SPEAKING

if TYPE_CHECKING:
    from als_reader.ui.access.scanning import Scanning
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.speaking.reading_aloud import ReadingAloud


class Modes(QObject):
    """Switches each way on and off as the settings say."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.scanning: Scanning | None = None
        """Switch scanning while it is on."""
        self._scanning_as: object = None
        self._aloud: ReadingAloud | None = None
        for command in WHILE_SPEAKING:
            window.commands[command].setEnabled(False)

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self._apply_speech(settings)
        self._apply_scanning(settings)

    # --- reading aloud ---

    def reading_aloud(self) -> ReadingAloud:
        """What reads aloud; it is made when it is first asked for."""
        if self._aloud is None:
            from als_reader.ui.speaking.reading_aloud import ReadingAloud

            self._aloud = ReadingAloud(self._window)
        return self._aloud

    def _apply_speech(self, settings: Settings) -> None:
        notes = spoken_notes_of(settings.spoken_notes)
        self._window.commands[f"spoken-notes-{notes.value}"].setChecked(True)
        if self._aloud is not None:
            self._aloud.apply(settings)

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
