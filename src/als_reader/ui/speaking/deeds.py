# SPDX-License-Identifier: MIT
"""What each command of speech does. Nothing of it is imported before the first press."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.core.speech import SpokenNotes

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.speaking.reading_aloud import ReadingAloud


def speech_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command of speech."""

    def aloud() -> ReadingAloud:
        assert window.modes is not None, "commands are there only after the first picture"
        return window.modes.reading_aloud()

    def notes(value: SpokenNotes) -> Callable[[], object]:
        return lambda: aloud().choose_notes(value)

    return {
        "read-aloud": lambda: aloud().play_or_pause(),
        "stop-speaking": lambda: aloud().stop(),
        "sentence-back": lambda: aloud().skip(-1),
        "sentence-forward": lambda: aloud().skip(1),
        "read-note-aloud": lambda: aloud().read_note(),
        "slower-speech": lambda: aloud().change_speed(-1),
        "faster-speech": lambda: aloud().change_speed(1),
        "show-and-say": lambda: _show_and_say(window, aloud()),
        "speech-settings": lambda: _choose_speech(window, aloud()),
        **{f"spoken-notes-{value.value}": notes(value) for value in SpokenNotes},
    }


def _show_and_say(window: MainWindow, aloud: ReadingAloud) -> None:
    from als_reader.ui.speaking.show_and_say import open_show_and_say

    open_show_and_say(window, aloud)


def _choose_speech(window: MainWindow, aloud: ReadingAloud) -> None:
    from als_reader.ui.dialogs.speech import choose_speech

    choose_speech(window, aloud)
