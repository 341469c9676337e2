# SPDX-License-Identifier: MIT
"""The ways to reach everything: each is made when it is switched on, and costs nothing before.

The window calls `apply` after its first picture and after every change of the settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from als_reader.core.article import Span
from als_reader.core.settings import Settings
from als_reader.core.speech import spoken_notes_of
from als_reader.ui.speaking.commands import WHILE_SPEAKING
from als_reader.ui.writing.commands import WHILE_WRITING

if TYPE_CHECKING:
    from als_reader.ui.access.dwell import Dwell
    from als_reader.ui.access.large_window import LargeWindow
    from als_reader.ui.access.letter_buttons import LetterButtons
    from als_reader.ui.access.ruler import Ruler
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
        for command in (*WHILE_SPEAKING, *WHILE_WRITING):
            window.commands[command].setEnabled(False)
        self._letters: LetterButtons | None = None
        self.large: LargeWindow | None = None
        """Large targets, or one thing at a time, while it is on."""
        self._large_as = ""
        self.dwell: Dwell | None = None
        self._dwell_as: object = None
        self.ruler: Ruler | None = None

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self._apply_speech(settings)
        self._apply_scanning(settings)
        self._apply_letters(settings)
        self._apply_large(settings)
        self._apply_dwell(settings)
        self._apply_ruler(settings)

    # --- large targets, one thing, dwell, ruler ---

    def _apply_large(self, settings: Settings) -> None:
        wanted = ""
        if settings.shows_one_thing:
            wanted = "one"
        elif settings.has_large_targets:
            wanted = "large"
        if wanted != self._large_as:
            self._large_as = wanted
            if self.large is not None:
                self.large.stop()
                self.large.deleteLater()
                self.large = None
            if wanted == "one":
                from als_reader.ui.access.one_thing import OneThing

                self.large = OneThing(self._window, settings)
            elif wanted:
                from als_reader.ui.access.large_targets import LargeTargets

                self.large = LargeTargets(self._window, settings)
        elif self.large is not None:
            self.large.apply(settings)

    def _apply_dwell(self, settings: Settings) -> None:
        wanted = (settings.dwell_times, settings.reduces_motion) if settings.has_dwell else None
        if wanted != self._dwell_as:
            self._dwell_as = wanted
            if self.dwell is not None:
                self.dwell.stop()
                self.dwell.deleteLater()
                self.dwell = None
            if wanted is not None:
                from als_reader.ui.access.dwell import Dwell

                self.dwell = Dwell(self._window, settings)
        if self.dwell is not None:
            self.dwell.set_theme()

    def _apply_ruler(self, settings: Settings) -> None:
        if settings.has_ruler and self.ruler is None:
            from als_reader.ui.access.ruler import Ruler

            self.ruler = Ruler(self._window)
        elif not settings.has_ruler and self.ruler is not None:
            self.ruler.stop()
            self.ruler.deleteLater()
            self.ruler = None
        if self.ruler is not None:
            self.ruler.set_theme()

    # --- letters beside fields ---

    def _apply_letters(self, settings: Settings) -> None:
        from als_reader.ui.access.own_files import needs_own_dialogs

        is_needed = needs_own_dialogs(settings)
        if is_needed and self._letters is None:
            from als_reader.ui.access.letter_buttons import LetterButtons

            self._letters = LetterButtons(self._window)
        elif not is_needed and self._letters is not None:
            self._letters.stop()
            self._letters.deleteLater()
            self._letters = None

    # --- reading aloud ---

    def reading_aloud(self) -> ReadingAloud:
        """What reads aloud; it is made when it is first asked for."""
        if self._aloud is None:
            from als_reader.ui.speaking.reading_aloud import ReadingAloud

            self._aloud = ReadingAloud(self._window)
        return self._aloud

    def show_spoken(self, span: Span | None) -> None:
        """Light what is said, in whatever shows the article now; None takes the light away."""
        if span is None or self.large is None:
            self._window.reader.show_spoken(span)
        if self.large is not None:
            self.large.show_spoken(span)
        elif self.ruler is not None and span is not None:
            self.ruler.show_at(self._window.reader.painting.shown.position(span.start))

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
