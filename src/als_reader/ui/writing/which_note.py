# SPDX-License-Identifier: MIT
"""Which of several notes with one number: they say the same of different words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Note
from als_reader.core.language import said
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.note_words import short_quote


class WhichNoteDialog(ReaderDialog):
    """A button for the words of each note."""

    chosen = Signal(object)
    """The Note."""

    def __init__(self, notes: Sequence[Note], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Writing", "Which note?"), parent)
        self.setAccessibleIdentifier("which-note")
        self.add_text(self.tr("These notes share one number. Choose one by its words."))
        for number, note in enumerate(notes, 1):
            words = f"“{short_quote(note.quote)}”" if note.quote else said(note.verdict.value)
            self.body.addWidget(
                big_button(words, f"which-{number}", partial(self._on_chosen, note), is_left=True)
            )
        self.body.addStretch(1)
        self.add_close(self.tr("Cancel"))

    def _on_chosen(self, note: Note) -> None:
        self.leave_with(lambda: self.chosen.emit(note))
