# SPDX-License-Identifier: MIT
"""Speech: how much of the notes is said, how fast, and with which voice; each can be tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.settings import Settings
from als_reader.core.speech import FASTEST, SpokenNotes, next_speed, plain_voices, spoken_notes_of
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup, Stepper
from als_reader.ui.speaking.speed_words import speed_words

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.speaking.reading_aloud import ReadingAloud

FEW_VOICES = 6
"""Shown at first; some systems have hundreds."""


class SpeechDialog(ReaderDialog):
    """Shows the settings of speech and reports each change at once."""

    changed = Signal(object)
    """The new Settings."""
    tried = Signal()
    """The reader wants to hear a sample."""
    silenced = Signal()

    def __init__(
        self, settings: Settings, voices: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("SpeechDialog", "Speech"), parent)
        self.setAccessibleIdentifier("speech-dialog")
        self._first = self._settings = settings
        self._voices = _sorted(plain_voices(voices), settings.speech_voice)
        self._problem = self.add_text("")
        self._problem.hide()
        self.add_section(self.tr("Notes at their place"))
        self._notes = ChoiceGroup(self.tr("Notes at their place"), _note_choices())
        self._notes.chosen.connect(self._on_notes)
        self.body.addWidget(self._notes)
        self.add_section(self.tr("Speed"))
        self._speed = Stepper(self.tr("Slower"), self.tr("Faster"), "speech-speed")
        self._speed.stepped.connect(self._on_stepped)
        self.body.addWidget(self._speed)
        self._group: ChoiceGroup | None = None
        self._more: QWidget | None = None
        if self._voices:
            self._add_voices()
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self.add_button(self.tr("Try it"), "speech-try", self._on_try)
        self.add_button(self.tr("Stop"), "speech-stop", self.silenced.emit)
        self.add_button(self.tr("Back to how it was"), "speech-undo", self._on_undo)
        self._show()

    @property
    def problem(self) -> str:
        """Why nothing is heard; empty if all is well."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, message: str) -> None:
        """Say why nothing is heard."""
        self._problem.set_words(message)
        self._problem.show()
        announce(self._problem, message)

    # --- private ---

    def _add_voices(self) -> None:
        self.add_section(self.tr("Voice"))
        has_more = len(self._voices) > FEW_VOICES
        self._group = self._voice_group(self._voices[:FEW_VOICES])
        self.body.addWidget(self._group)
        if has_more:
            self._more = big_button(self.tr("More voices"), "more-voices", self._on_more)
            self.body.addWidget(self._more)

    def _voice_group(self, voices: Sequence[str]) -> ChoiceGroup:
        usual = Choice("", self.tr("The usual voice"), "voice-0")
        named = [Choice(name, name, f"voice-{i + 1}") for i, name in enumerate(voices)]
        group = ChoiceGroup(self.tr("Voice"), [usual, *named])
        group.chosen.connect(lambda name: self._use(replace(self._settings, speech_voice=name)))
        return group

    def _use(self, settings: Settings) -> None:
        self._settings = settings
        self._show()
        self.changed.emit(settings)

    def _show(self) -> None:
        now = self._settings
        self._notes.show_value(spoken_notes_of(now.spoken_notes))
        self._speed.show_value(
            speed_words(now.speech_speed),
            is_least=now.speech_speed <= -FASTEST,
            is_most=now.speech_speed >= FASTEST,
        )
        if self._group is not None:
            self._group.show_value(now.speech_voice)

    # --- slots ---

    def _on_notes(self, notes: SpokenNotes) -> None:
        self._use(replace(self._settings, spoken_notes=notes.value))

    def _on_stepped(self, step: int) -> None:
        speed = next_speed(self._settings.speech_speed, step)
        self._use(replace(self._settings, speech_speed=speed))
        announce(self._speed, speed_words(speed))

    def _on_more(self) -> None:
        old, self._group = self._group, self._voice_group(self._voices)
        if old is None or self._more is None:
            return
        self.body.replaceWidget(old, self._group)
        for widget in (old, self._more):
            widget.hide()
            widget.deleteLater()
        self._group.show()
        self.order_tabs()
        self._show()
        self._group.focusNextChild()

    def _on_try(self) -> None:
        self._problem.hide()
        self.tried.emit()

    def _on_undo(self) -> None:
        self._use(self._first)
        announce(self, self.tr("All is back to how it was."))


def _note_choices() -> list[Choice]:
    def say(text: str) -> str:
        return QCoreApplication.translate("SpeechDialog", text)

    return [
        Choice(SpokenNotes.OFF, say("No notes"), "notes-off"),
        Choice(SpokenNotes.SHORT, say("Short notes"), "notes-short"),
        Choice(SpokenNotes.FULL, say("Whole notes"), "notes-full"),
    ]


def _sorted(voices: Sequence[str], chosen: str) -> tuple[str, ...]:
    """The chosen voice first, so that it is among the few."""
    return tuple(sorted(voices, key=lambda name: name != chosen))


def choose_speech(window: MainWindow, aloud: ReadingAloud) -> None:
    """Open the dialog; without a voice it says so, and all else can still be chosen."""
    aloud.voice.set_language(window.article.language)
    voice = aloud.voice.open_quietly()
    names = voice if isinstance(voice, str) else voice.names()
    dialog = SpeechDialog(
        window.remembered.settings, () if isinstance(names, str) else names, window
    )
    if isinstance(names, str):
        dialog.show_problem(names)
    sample = QCoreApplication.translate(
        "SpeechDialog", "This is how your text will sound. Doctors give riluzole for ALS."
    )
    dialog.changed.connect(window.change_settings)
    dialog.tried.connect(lambda: aloud.voice.say(sample))
    dialog.silenced.connect(aloud.voice.be_silent)
    dialog.finished.connect(aloud.voice.be_silent)
    aloud.voice.missing.connect(dialog.show_problem)
    aloud.voice.failed.connect(dialog.show_problem)
    dialog.open()
