# SPDX-License-Identifier: MIT
"""What can be done to notes: add, change, delete, keep, remove, and go on to the next one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from als_reader.core.article import Kind, Note, Span
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.history import Step
from als_reader.core.editing.noting import (
    accept_note,
    add_note,
    change_note,
    delete_note,
    reject_note,
)
from als_reader.core.entries import Entry
from als_reader.ui.writing.choosing_words import trimmed
from als_reader.ui.writing.note_form import NoteAsk, NoteForm, Use
from als_reader.ui.writing.note_values import NoteValues, same_words, values_of, with_sources
from als_reader.ui.writing.save_dialogs import NoWordsDialog
from als_reader.ui.writing.showing import chosen_span, open_entry

if TYPE_CHECKING:
    from als_reader.ui.writing.mode import Writing


class NoteDeeds:
    """Opens the form of a note, and makes what it says a change of the draft."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._left: dict[object, NoteValues] = {}
        """What was written in forms that were closed without their note."""

    # --- new notes ---

    def add(self) -> None:
        """Write a note on the chosen words; without any, say how to choose them."""
        window = self._writing.window
        text = window.article.text
        span = trimmed(text, chosen_span(window.reader))
        if len(span):
            self._add(span)
            return
        dialog = NoWordsDialog(window)
        dialog.choose_requested.connect(self._writing.choose)
        dialog.missing_requested.connect(partial(self._add, Span(0, 0)))
        dialog.open()

    def _add(self, span: Span) -> None:
        text = self._writing.window.article.text
        quote = text[span.start : span.end].replace("\n", " ")
        fresh = NoteValues().of_kind(Kind.CLAIM if quote else Kind.MISSING)
        ask = NoteAsk(
            quote=quote,
            spans=same_words(text, span) if quote else (),
            values=self._left.get(span, fresh),
            known=self._writing.draft.source.sources,
        )
        self._open(ask, partial(self._use_new, span), span)

    def _use_new(self, span: Span, values: NoteValues) -> Mapping[str, str]:
        def change(draft: Draft) -> Draft:
            draft, words = with_sources(draft, values, span)
            return add_note(draft, words)

        return self._changed(Step.ADD_NOTE, change, span)

    # --- notes that are there ---

    def change(self) -> None:
        """Change the open note, or the one of several that the writer chooses."""
        self._choose_note(self._change)

    def _change(self, note: Note) -> None:
        text = self._writing.window.article.text
        values = values_of(self._writing.draft, note.id)
        key = ("change", note.id)
        ask = NoteAsk(
            quote=note.quote,
            spans=same_words(text, note.spans[0]) if note.spans else (),
            values=self._left.get(key, values),
            is_new=False,
            known=self._writing.draft.source.sources,
        )
        self._open(ask, partial(self._use_change, note, values.for_all), key)

    def _use_change(self, note: Note, was_for_all: bool, values: NoteValues) -> Mapping[str, str]:
        is_same = values.for_all == was_for_all and note.kind is not Kind.MISSING
        span = None if is_same or not note.spans else note.spans[0]

        def change(draft: Draft) -> Draft:
            draft, words = with_sources(draft, values, span)
            return change_note(draft, note.id, words)

        return self._changed(Step.CHANGE_NOTE, change, ("change", note.id))

    def delete(self) -> None:
        """Delete the open note; Undo brings it back."""
        self._choose_note(self._delete)

    def _delete(self, note: Note) -> None:
        self._tell(
            self._writing.change(Step.DELETE_NOTE, lambda draft: delete_note(draft, note.id))
        )

    # --- notes made by a program ---

    def to_check(self) -> Sequence[Entry]:
        """The entries with a note that nobody has checked."""
        writing = self._writing
        return [e for e in writing.window.entries if self._automatic(e)]

    def next_to_check(self) -> None:
        """Open the next one after the note that is open, round the end to the beginning."""
        window, left = self._writing.window, self.to_check()
        if left:
            now = window.navigation.spot.entry
            entry = next((e for e in left if e.number > now), left[0])
            window.navigation.open_entry(entry.number)

    def accept(self) -> None:
        """The open note is right."""
        self._each(Step.ACCEPT_NOTE, accept_note)

    def reject(self) -> None:
        """The open note is wrong."""
        self._each(Step.REJECT_NOTE, reject_note)

    def _each(self, step: Step, deed: Callable[[Draft, str], Draft]) -> None:
        entry = open_entry(self._writing.window)
        ids = self._automatic(entry) if entry else []

        def change(draft: Draft) -> Draft:
            for id_ in ids:
                draft = deed(draft, id_)
            return draft

        if ids:
            self._tell(self._writing.change(step, change))

    def _automatic(self, entry: Entry) -> list[str]:
        draft = self._writing.draft
        return [note.id for note in entry.notes if draft.is_automatic(note.id)]

    # --- private ---

    def _open(self, ask: NoteAsk, use: Use, key: object) -> None:
        window = self._writing.window
        form = NoteForm(
            ask,
            window.errands.facts(),
            window.theme,
            use,
            window,
            by_letters=window.errands.needs_own_dialogs(),
        )
        form.left.connect(partial(self._on_left, key))
        form.open()

    def _on_left(self, key: object, values: NoteValues) -> None:
        self._left[key] = values
        window = self._writing.window
        window.status_line.say(
            window.tr("What you wrote is not lost. Open the note again to go on.")
        )

    def _changed(
        self, step: Step, change: Callable[[Draft], Draft], key: object
    ) -> Mapping[str, str]:
        problem = self._writing.change(step, change)
        if problem:
            return {"words": problem}
        self._left.pop(key, None)
        self._writing.stop_choosing()
        return {}

    def _choose_note(self, deed: Callable[[Note], object]) -> None:
        """Do something with the open note; where several share a number, ask which."""
        window = self._writing.window
        entry = open_entry(window)
        if entry is None:
            return
        if len(entry.notes) == 1:
            deed(entry.first)
            return
        from als_reader.ui.writing.which_note import WhichNoteDialog

        dialog = WhichNoteDialog(entry.notes, window)
        dialog.chosen.connect(deed)
        dialog.open()

    def _tell(self, problem: str) -> None:
        if problem:
            self._writing.window.show_problem(problem)
