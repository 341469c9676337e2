# SPDX-License-Identifier: MIT
"""Undo and Redo while an article is annotated."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from als_reader.core.editing.draft import Draft

MOST_STEPS: Final = 500


class Step(StrEnum):
    """What a change did, as in "Undo: Add note"."""

    ADD_NOTE = "Add note"
    CHANGE_NOTE = "Change note"
    DELETE_NOTE = "Delete note"
    ACCEPT_NOTE = "Accept note"
    REJECT_NOTE = "Reject note"
    IMPORT_NOTES = "Import notes"
    ADD_SOURCE = "Add source"
    REMOVE_SOURCE = "Remove source"
    TITLE = "Change title"
    ORIGIN = "Change where it comes from"
    SUMMARY = "Change summary"
    QUESTIONS = "Change questions"
    REVIEW = "Change who checked it"


class Editing:
    """One draft, the ones before it, and the ones that Undo has left."""

    def __init__(self, draft: Draft, *, is_saved: bool = True) -> None:
        self._draft = draft
        self._saved = draft if is_saved else None
        self._before: list[tuple[Step, Draft]] = []
        self._after: list[tuple[Step, Draft]] = []

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self._draft

    @property
    def is_changed(self) -> bool:
        """Whether there is something that was not saved to a file."""
        return self._saved is None or self._saved.source != self._draft.source

    @property
    def undo_step(self) -> Step | None:
        """What Undo would take back; None if there is nothing."""
        return self._before[-1][0] if self._before else None

    @property
    def redo_step(self) -> Step | None:
        """What Redo would do again; None if there is nothing."""
        return self._after[-1][0] if self._after else None

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._after)

    def do(self, step: Step, change: Callable[[Draft], Draft]) -> Draft:
        """Make a change. If it raises FormatError, everything stays as it was.

        A change that changes nothing is no step.
        """
        new = change(self._draft)
        if new.source != self._draft.source:
            self._before.append((step, self._draft.without_memory()))
            del self._before[:-MOST_STEPS]
            self._after.clear()
        self._draft = new
        return new

    def undo(self) -> Draft:
        """Take the last change back; without one, nothing happens."""
        return self._move(self._before, self._after)

    def redo(self) -> Draft:
        """Do the change again that was taken back; without one, nothing happens."""
        return self._move(self._after, self._before)

    def _move(self, here: list[tuple[Step, Draft]], there: list[tuple[Step, Draft]]) -> Draft:
        if here:
            step, draft = here.pop()
            there.append((step, self._draft.without_memory()))
            self._draft = draft
        return self._draft

    def mark_saved(self) -> None:
        """The draft is in a file now."""
        self._saved = self._draft.without_memory()
