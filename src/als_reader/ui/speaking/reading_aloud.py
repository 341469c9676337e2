# SPDX-License-Identifier: MIT
"""Reads the article aloud in the window: which sentence, what is lit, and which buttons are there.

It is made when something is to be said for the first time, and never speaks by itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from als_reader.core.article import Span
from als_reader.core.settings import Settings
from als_reader.core.speech import (
    SpokenNotes,
    Utterance,
    first_at,
    next_speed,
    note_sentences,
    sentence_at,
    spoken_notes_of,
    stretch_after,
    stretch_of,
    utterances,
)
from als_reader.ui.commands import translated
from als_reader.ui.frame import Frame
from als_reader.ui.speaking.commands import GO_ON, PAUSE, READ_ALOUD, WHILE_SPEAKING
from als_reader.ui.speaking.labels import SpokenLabels
from als_reader.ui.speaking.shared_voice import SharedVoice
from als_reader.ui.speaking.speaker import Speaker
from als_reader.ui.speaking.speaking_bar import BESIDE_STOP, speaking_bar
from als_reader.ui.speaking.speed_words import speed_words

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class ReadingAloud(QObject):
    """Plays, pauses, skips and stops; lights the sentence that is said."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._speaker: Speaker | None = None
        self._notes = self._settings.spoken_notes
        self._read = ""
        """The content hash of the article that is read."""
        self._place = -1
        """Where the sentence begins that was said last."""
        self._stretch = 0
        """Which stretch of a very long article is read now."""
        self._sentence = ""
        """The words of that sentence as they were said."""
        self._is_in_note = False
        self._is_waiting = False
        """Whether the article waits while a note is read."""
        self.voice = SharedVoice(self._settings, self)
        self.voice.missing.connect(self._on_missing)
        self.voice.opening.connect(self._on_opening)
        self.labels = SpokenLabels(self.voice, lambda: self.is_playing)
        self.bar = speaking_bar(window.commands)
        frame = window.centralWidget()
        assert isinstance(frame, Frame)
        frame.add_above(self.bar)
        self._fit_bar(self._settings)
        window.reader.reading_changed.connect(self._on_reading_changed)
        window.installEventFilter(self)

    # --- what it does now ---

    @property
    def is_playing(self) -> bool:
        """Whether something is said now."""
        return self._speaker is not None and self._speaker.is_playing

    @property
    def is_active(self) -> bool:
        """Whether something is said now, or waits to go on."""
        return self._speaker is not None and (self._speaker.is_playing or self._speaker.is_paused)

    def current_sentence(self) -> str:
        """The sentence that is said, or that stands at the reading place."""
        if self.is_active and self._sentence:
            return self._sentence
        article = self._window.article
        place = max(0, self._window.reader.place_to_read())
        return sentence_at(article.text, place, article.language)

    # --- commands ---

    def play_or_pause(self) -> None:
        """Begin at the reading place, pause, or go on, whichever fits."""
        speaker = self._open_speaker()
        if speaker is None:
            return
        if speaker.is_playing:
            speaker.pause()
            self._window.status_line.say(self.tr("Paused."))
        elif speaker.is_paused:
            speaker.play()
            self._window.status_line.say(self.tr("Reading aloud."))
        else:
            self._begin(speaker, self._window.reader.place_to_read())

    def stop(self) -> None:
        """Be silent and forget where it was."""
        self._is_waiting, self._is_in_note = False, False
        if self.is_active and self._speaker is not None:
            self._speaker.stop()
            self._window.status_line.say(self.tr("Stopped reading aloud."))
        self._light(None)
        self._show_state()

    def skip(self, step: int) -> None:
        """Say the next (1) or previous (-1) sentence."""
        speaker = self._open_speaker() if self.is_active else None
        if speaker is not None:
            speaker.skip(step)

    def read_note(self) -> None:
        """Read the open note or card in full; the article waits meanwhile."""
        said = self._open_words()
        if not said:
            self._window.status_line.say(self.tr("Open a note, an option or a trial first."))
            return
        speaker = self._open_speaker()
        if speaker is None:
            return
        self._is_waiting = self._is_waiting or (self.is_active and not self._is_in_note)
        self._is_in_note, self._read = True, self._window.article.content_hash
        number = self._window.navigation.spot.entry
        nowhere = Span(0, 0)
        speaker.load([Utterance(text=text, span=nowhere, entry=number) for text in said])
        self._window.status_line.say(self.tr("Reading aloud."))

    def choose_notes(self, notes: SpokenNotes) -> None:
        """Say notes in another way; what is being read goes on."""
        self._window.change_settings(replace(self._settings, spoken_notes=notes.value))

    def change_speed(self, step: int) -> None:
        """Speak faster (1) or slower (-1)."""
        speed = next_speed(self._settings.speech_speed, step)
        self._window.change_settings(replace(self._settings, speech_speed=speed))
        self._window.status_line.say(speed_words(speed))

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self.voice.apply(settings)
        self._fit_bar(settings)
        if self._speaker is not None:
            self._speaker.speed = settings.speech_speed
        if settings.spoken_notes != self._notes:
            self._notes = settings.spoken_notes
            self._renew()

    # --- private ---

    @property
    def _settings(self) -> Settings:
        return self._window.remembered.settings

    def _fit_bar(self, settings: Settings) -> None:
        """With few and large buttons there is room for Stop alone."""
        is_large = settings.has_large_targets or settings.shows_one_thing
        self.bar.leave_out(BESIDE_STOP if is_large else frozenset())

    def _open_speaker(self) -> Speaker | None:
        self.voice.set_language(self._window.article.language)
        voice = self.voice.open()
        if voice is None:
            return None
        if self._speaker is None:
            speaker = self._speaker = Speaker(voice, self)
            speaker.speed = self._settings.speech_speed
            speaker.sentence_began.connect(self._on_sentence_began)
            speaker.playing_changed.connect(self._show_state)
            speaker.finished.connect(self._on_finished)
            speaker.failed.connect(self._on_failed)
        self._speaker.use(voice)
        return self._speaker

    def _begin(self, speaker: Speaker, place: int, *, plays: bool = True) -> None:
        window = self._window
        notes = spoken_notes_of(self._notes)
        article, mode = window.article, window.reader.word_mode
        self._stretch = stretch_of(article, place)
        said = utterances(article, window.entries, mode, notes, self._stretch)
        self._read, self._place = article.content_hash, place
        if not said:
            window.status_line.say(self.tr("There is nothing to read aloud."))
        elif plays:
            window.status_line.say(self.tr("Reading aloud."))
        speaker.load(said, first_at(said, place), plays=plays)
        self._show_state()

    def _renew(self) -> None:
        """Say the same sentence of the article in another way."""
        speaker = self._speaker
        if speaker is not None and self.is_active and not self._is_in_note:
            self._begin(speaker, self._place, plays=speaker.is_playing)

    def _open_words(self) -> tuple[str, ...]:
        window, language = self._window, self._window.article.language
        spot = window.navigation.spot
        if spot.entry:
            entry = next(e for e in window.entries if e.number == spot.entry)
            return note_sentences(entry, language)
        if spot.link and window.pane is not None and not window.pane.shown_reference:
            from als_reader.ui.speaking.card_words import card_sentences

            card = window.pane.page(window.pane.current_tab).cards.open_card
            return card_sentences(card) if card is not None else ()
        return ()

    def _light(self, span: Span | None) -> None:
        if self._window.modes is not None:
            self._window.modes.show_spoken(span)

    def _show_state(self) -> None:
        commands, is_active = self._window.commands, self.is_active
        focus = self._window.focusWidget()
        if not is_active and focus is not None and self.bar.isAncestorOf(focus):
            self._window.reader.setFocus()  # before the buttons go, and the focus with them
        text = PAUSE if self.is_playing else GO_ON if is_active else READ_ALOUD
        commands["read-aloud"].setText(translated(text))
        for command in WHILE_SPEAKING:
            commands[command].setEnabled(is_active)
        self.bar.setVisible(is_active)

    # --- slots ---

    def _on_sentence_began(self, utterance: Utterance) -> None:
        if self._is_in_note:
            return
        if not utterance.entry:
            self._sentence = utterance.text
        if len(utterance.span):
            self._place = utterance.span.start
            self._light(utterance.span)
        elif not utterance.entry:
            self._light(None)

    def _on_finished(self) -> None:
        was_in_note, self._is_in_note = self._is_in_note, False
        if self._is_waiting and self._speaker is not None:
            self._is_waiting = False
            self._begin(self._speaker, self._place, plays=False)
            return
        place = 0 if was_in_note else stretch_after(self._window.article, self._stretch)
        if place and self._speaker is not None:
            self._begin(self._speaker, place)
            return
        self._light(None)
        self._window.status_line.say(self.tr("That was the end."))
        self._show_state()

    def _on_failed(self, message: str) -> None:
        self.voice.give_up()
        self._window.show_problem(message)
        self._window.status_line.say(self.tr("Reading aloud was stopped."))
        self._show_state()

    def _on_missing(self, message: str) -> None:
        self._window.show_problem(message)
        self._window.status_line.say(self._window.navigation.status())

    def _on_opening(self) -> None:
        line = self._window.status_line
        line.say(self.tr("One moment, please. The voice is getting ready."))
        line.repaint()

    def _on_reading_changed(self) -> None:
        if not self.is_active:
            return
        if self._window.article.content_hash == self._read:
            self._renew()
        else:
            self.stop()

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be silent while a dialog covers Stop, and when the window closes."""
        if event.type() is QEvent.Type.WindowBlocked and self._speaker is not None:
            self._speaker.pause()
        elif event.type() is QEvent.Type.Close:
            self.voice.be_silent()
            self.stop()
        return super().eventFilter(watched, event)
