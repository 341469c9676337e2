# SPDX-License-Identifier: MIT
"""Goes through sentences with a voice: play, pause, stop, skip. Survives a voice that hangs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from als_reader.core.speech import Utterance, patience

if TYPE_CHECKING:
    from als_reader.ui.speaking.voice import Voice


class Speaker(QObject):
    """Says one sentence after another and tells which."""

    sentence_began = Signal(object)
    """The `Utterance` that is said now."""
    playing_changed = Signal(bool)
    finished = Signal()
    """The last sentence is over."""
    failed = Signal(str)
    """The voice does not work; the message says what to do. The position is kept."""

    def __init__(self, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._said: Sequence[Utterance] = ()
        self._at = 0
        self._is_playing = False
        self.speed = 0
        """That of the voice, from -10 to 10: a slow one may take longer."""
        self._has_begun = False
        """Some engines report the end of a stopped sentence late; it must not end the next."""
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.timeout.connect(self._on_no_answer)
        self._listen(voice)

    @property
    def is_playing(self) -> bool:
        """Whether a sentence is being said."""
        return self._is_playing

    @property
    def is_paused(self) -> bool:
        """Whether `play` would go on with what was begun."""
        return not self._is_playing and self.current is not None

    @property
    def current(self) -> Utterance | None:
        """The sentence that is said now, or would be next."""
        return self._said[self._at] if self._at < len(self._said) else None

    def use(self, voice: Voice) -> None:
        """Go on with another voice, because the old one broke."""
        if voice is not self._voice:
            self._voice = voice
            self._listen(voice)

    def load(self, said: Sequence[Utterance], start: int = 0, *, plays: bool = True) -> None:
        """Take other sentences and begin with one of them, or wait there for `play`."""
        self._silence()
        self._said, self._at = said, min(max(start, 0), len(said))
        if plays:
            self.play()

    def play(self) -> None:
        """Say the current sentence and go on from there."""
        utterance = self.current
        if utterance is None:
            return
        self._set_playing(True)
        self._has_begun = False
        self._watch(utterance)
        self.sentence_began.emit(utterance)
        self._voice.say(utterance.text)

    def pause(self) -> None:
        """Be silent and remember the sentence."""
        self._silence()

    def stop(self) -> None:
        """Be silent and go back to the beginning."""
        self._silence()
        self._said, self._at = (), 0

    def skip(self, step: int) -> None:
        """Go to the next (1) or previous (-1) sentence and say it."""
        self._silence()
        self._at = min(max(self._at + step, 0), max(len(self._said) - 1, 0))
        self.play()

    def _listen(self, voice: Voice) -> None:
        voice.began.connect(self._on_began)
        voice.ended.connect(self._on_ended)
        voice.failed.connect(self._on_failed)

    def _silence(self) -> None:
        self._watchdog.stop()
        if self._is_playing:
            self._set_playing(False)
            self._voice.stop()

    def _watch(self, utterance: Utterance) -> None:
        self._watchdog.start(int(patience(utterance.text, self.speed) * 1000))

    def _set_playing(self, playing: bool) -> None:
        if playing != self._is_playing:
            self._is_playing = playing
            self.playing_changed.emit(playing)

    def _on_began(self) -> None:
        utterance = self.current
        if self._is_playing and utterance is not None:
            self._has_begun = True
            self._watch(utterance)

    def _on_ended(self) -> None:
        if not (self._is_playing and self._has_begun):
            return
        self._watchdog.stop()
        self._at += 1
        if self.current is None:
            self._said, self._at = (), 0
            self._set_playing(False)
            self.finished.emit()
        else:
            self.play()

    def _on_no_answer(self) -> None:
        self._silence()
        self.failed.emit(
            self.tr("The voice does not answer, so reading aloud was stopped. Please try again.")
        )

    def _on_failed(self, message: str) -> None:
        self._silence()
        self.failed.emit(message)
