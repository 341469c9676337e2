# SPDX-License-Identifier: MIT
"""What became of the notes of another program, and every note that a person has to place."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.interchange.merging import Merged, Unplaced
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.panes.wrapped_text import TextLabel

SHOWN = 50
"""Notes that are listed one by one; nobody reads thousands in a dialog."""
SHOWN_WORDS = 600
"""Characters of a note; enough to find it in the other program."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportedNotes", text)


class ImportedNotesDialog(ReaderDialog):
    """Tells how many notes have a place, lists the rest, and offers to save."""

    save_requested = Signal()

    def __init__(
        self, merged: Merged, parent: QWidget | None = None, *, has_to_save: bool = True
    ) -> None:
        super().__init__(_tr("Import notes"), parent)
        self.setAccessibleIdentifier("imported-notes-dialog")
        for words in _counts(merged):
            self.add_text(words, is_bold=True)
        if merged.placed and has_to_save:
            self.add_text(
                _tr("Save the article with the new notes now. The file you opened is not changed.")
            )
        self._add_unsure(merged)
        self._add_rest(merged)
        self.body.addStretch(1)
        self.add_close(_tr("Close") if not (merged.placed and has_to_save) else _tr("Cancel"))
        if merged.placed and has_to_save:
            self.add_button(
                _tr("Save as annotated article…"),
                "imported-notes-save",
                lambda: self.leave_with(self.save_requested.emit),
            )

    def _add_unsure(self, merged: Merged) -> None:
        unsure = [note for note in merged.placed if not note.is_sure]
        if unsure:
            column = self.add_panel(_tr("Please check these places"))
            column.addWidget(
                TextLabel(_tr("The words around them are not the same as where they were made."))
            )
            for note in unsure[:SHOWN]:
                column.addWidget(TextLabel(f"“{_short(note.quote)}”"))

    def _add_rest(self, merged: Merged) -> None:
        for number, note in enumerate(merged.unplaced[:SHOWN], start=1):
            title = _tr("Not placed: note {number}").format(number=number)
            column = self.add_panel(title)
            for words in _lines(note):
                column.addWidget(TextLabel(words))
        more = len(merged.unplaced) - SHOWN
        if more > 0:
            words = _tr("And {count} more. The command import-notes lists them all.")
            self.add_text(words.format(count=more))


def _counts(merged: Merged) -> list[str]:
    placed, rest = len(merged.placed), len(merged.unplaced)
    told = [_tr("Notes that have a place now: {count}").format(count=placed)]
    if merged.known:
        told.append(_tr("Notes that were here already: {count}").format(count=merged.known))
    if rest:
        told.append(_tr("Notes that you would have to place: {count}").format(count=rest))
    return told


def _lines(note: Unplaced) -> list[str]:
    author = _tr("Written by {name}.").format(name=note.author) if note.author else ""
    quote = f"“{_short(note.quote)}”" if note.quote else ""
    return [line for line in (note.reason, quote, _short(note.words), author) if line]


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN_WORDS else f"{line[:SHOWN_WORDS]} …"
