# SPDX-License-Identifier: MIT
"""The one voice of the window: opened when it is first needed, and set up as the reader chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from als_reader.core.article import Span
from als_reader.core.language import code, tag
from als_reader.core.settings import Settings
from als_reader.core.speech import Utterance
from als_reader.ui.speaking.speaker import Speaker
from als_reader.ui.speaking.voice import open_voice

if TYPE_CHECKING:
    from als_reader.ui.speaking.voice import Voice


class SharedVoice(QObject):
    """Gives a voice, or tells why there is none. Tried anew each time: one may be installed now."""

    missing = Signal(str)
    """There is no voice; why, and what to do."""
    failed = Signal(str)
    """Something short could not be said; the message says what to do."""
    opening = Signal()
    """A voice is opened now. With some engines this takes seconds the first time."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = ""
        self._voice: Voice | None = None
        self._is_broken = False
        self._short: Speaker | None = None

    def open(self) -> Voice | None:
        """The voice; None if there is none, and then `missing` has told why."""
        found = self.open_quietly()
        if isinstance(found, str):
            self.missing.emit(found)
            return None
        return found

    def open_quietly(self) -> Voice | str:
        """The voice, or why there is none."""
        if self._voice is not None and self._is_broken:
            self._voice.deleteLater()
            self._voice = None
        if self._voice is None:
            self.opening.emit()
            found = open_voice()
            if isinstance(found, str):
                return found
            self._voice, self._is_broken = found, False
            found.setParent(self)
            self._set_up(found)
        return self._voice

    def give_up(self) -> None:
        """This voice does not work any more; the next time another one is opened."""
        self._is_broken = True

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self._settings = settings
        if self._voice is not None:
            self._set_up(self._voice)

    def set_language(self, language: str) -> None:
        """Use a voice that speaks the language of the article."""
        if language != self._language:
            self._language = language
            self.apply(self._settings)

    def speak_as_window(self) -> None:
        """Use a voice for buttons and phrases, where the window is not in English."""
        if code() != "en":
            self.set_language(tag())

    def short_speaker(self) -> Speaker | None:
        """Says single sentences, such as a phrase; None without a voice."""
        voice = self.open()
        if voice is None:
            return None
        if self._short is None:
            self._short = Speaker(voice, self)
            self._short.failed.connect(self.give_up)
            self._short.failed.connect(self.failed)
        self._short.use(voice)
        self._short.speed = self._settings.speech_speed
        return self._short

    def say(self, *sentences: str) -> bool:
        """Say something short; False without a voice."""
        speaker = self.short_speaker()
        if speaker is not None:
            nowhere = Span(0, 0)
            speaker.load([Utterance(text=text, span=nowhere) for text in sentences])
        return speaker is not None

    def be_silent(self) -> None:
        """Stop what `say` began."""
        if self._short is not None:
            self._short.stop()

    def _set_up(self, voice: Voice) -> None:
        voice.set_language(self._language)
        if self._settings.speech_voice:
            voice.choose(self._settings.speech_voice)
        voice.set_speed(self._settings.speech_speed)
