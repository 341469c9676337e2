# SPDX-License-Identifier: MIT
"""Labels for scanning: what is lit is spoken, each label cutting off the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.ui.speaking.shared_voice import SharedVoice


class SpokenLabels:
    """Says short labels with the window's voice, and never into what is read aloud."""

    def __init__(self, voice: SharedVoice, is_reading: Callable[[], bool]) -> None:
        self._voice = voice
        self._is_reading = is_reading
        self._last = ""
        self._is_mute = False

    def say_label(self, text: str) -> None:
        """Say a label; the same one again, as long as it stays lit, is not said again.

        Without a voice this is told once, not at each step of the light.
        """
        if text == self._last:
            return
        self._last = text
        if not text or self._is_mute or self._is_reading():
            return
        self._voice.speak_as_window()
        voice = self._voice.open()
        if voice is None:
            self._is_mute = True
            return
        self._voice.be_silent()
        voice.stop()
        voice.say(text)
