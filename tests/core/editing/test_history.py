# SPDX-License-Identifier: MIT
"""Every change can be taken back, and survives a crash."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.editing import history
from als_reader.core.editing.draft import Draft, new_draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.facts import set_title
from als_reader.core.editing.history import Editing, Step
from als_reader.core.editing.noting import NoteWords, add_note, change_note, delete_note
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import FormatError
from als_reader.core.format import recover_original
from als_reader.core.format.writing import ArticleSource


def titled(editing: Editing, title: str) -> Draft:
    return editing.do(Step.TITLE, lambda draft: set_title(draft, title))


def test_undo_and_redo_say_what_they_do(draft: Draft) -> None:
    """A button says "Undo: Change title"."""
    editing = Editing(draft)
    assert (editing.can_undo, editing.can_redo) == (False, False)
    assert (editing.undo_step, editing.redo_step) == (None, None)
    assert editing.undo() is editing.redo() is draft
    titled(editing, "One")
    titled(editing, "Two")
    assert editing.undo().title == "One"
    assert (editing.undo_step, editing.redo_step) == (Step.TITLE, Step.TITLE)
    assert editing.redo().title == "Two"
    editing.undo()
    titled(editing, "Three")
    assert not editing.can_redo
    assert editing.undo().title == "One"


def test_what_is_not_saved_is_known(draft: Draft) -> None:
    """Nobody is asked to save what is saved, and undoing all is as good as saving."""
    editing = Editing(draft)
    titled(editing, "One")
    assert editing.is_changed
    seen = []
    for act in (editing.undo, editing.redo, editing.mark_saved, editing.undo):
        act()
        seen.append(editing.is_changed)
    assert seen == [False, True, False, True]
    assert Editing(draft, is_saved=False).is_changed


def test_a_change_of_nothing_is_no_step(draft: Draft) -> None:
    """Undo would seem to be broken."""
    editing = Editing(draft)
    titled(editing, draft.title)
    assert not editing.can_undo


def test_a_refused_change_leaves_everything(draft: Draft) -> None:
    """Redo too."""
    editing = Editing(draft)
    titled(editing, "One")
    editing.undo()
    with pytest.raises(FormatError):
        editing.do(Step.DELETE_NOTE, lambda now: delete_note(now, "none"))
    assert editing.draft.source == draft.source
    assert editing.redo().title == "One"


def test_very_old_steps_are_forgotten(draft: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long afternoon must not fill the memory."""
    monkeypatch.setattr(history, "MOST_STEPS", 3)
    editing = Editing(draft)
    for number in range(6):
        titled(editing, str(number))
    while editing.can_undo:
        editing.undo()
    assert editing.draft.title == "2"


TEXT = "# A *new* way\n\nThe **clinic** sells [liruquine](http://x.org) to people with frostbite."


class Writing(RuleBasedStateMachine):
    """A writer who adds, changes, deletes, takes back, saves, crashes and goes on."""

    @initialize()
    def begin(self) -> None:
        """A fresh draft, kept at once."""
        self.folder = tempfile.TemporaryDirectory()
        self.editing = Editing(new_draft(TEXT, "text/markdown"))
        self.before: list[ArticleSource] = []
        self.after: list[ArticleSource] = []
        self.now = self.kept = self.editing.draft.source
        self.save()

    @rule(start=st.integers(0, 60), length=st.integers(1, 40), old=st.integers(0, 9))
    def add_or_change(self, start: int, length: int, old: int) -> None:
        """Write a note, or say one in another way."""
        words = NoteWords(kind=Kind.CLAIM, verdict=Verdict.FALSE, span=Span(start, start + length))
        notes = self.now.notes
        if old < len(notes):
            self.do(Step.CHANGE_NOTE, lambda draft: change_note(draft, notes[old].id, words))
        else:
            self.do(Step.ADD_NOTE, lambda draft: add_note(draft, words))

    @precondition(lambda self: self.now.notes)
    @rule()
    def delete(self) -> None:
        """Take the first note away."""
        id_ = self.now.notes[0].id
        self.do(Step.DELETE_NOTE, lambda draft: delete_note(draft, id_))

    def do(self, step: Step, change: Callable[[Draft], Draft]) -> None:
        """Make a change, here and in the model."""
        try:
            new = self.editing.do(step, change)
        except FormatError:
            return
        if new.source != self.now:
            self.before.append(self.now)
            self.after.clear()
            self.now = new.source

    @rule()
    def undo(self) -> None:
        """Take a change back."""
        assert self.editing.can_undo == bool(self.before)
        if self.before:
            self.after.append(self.now)
            self.now = self.before.pop()
        self.editing.undo()

    @rule()
    def redo(self) -> None:
        """Do it again."""
        assert self.editing.can_redo == bool(self.after)
        if self.after:
            self.before.append(self.now)
            self.now = self.after.pop()
        self.editing.redo()

    @rule()
    def save(self) -> None:
        """Keep the draft."""
        store = DraftStore(Path(self.folder.name), date(2026, 11, 25))
        store.save(self.editing.draft, Origin(), "2026-11-25")
        self.kept = self.now

    @rule()
    def crash(self) -> None:
        """Lose what was not kept."""
        store = DraftStore(Path(self.folder.name), date(2026, 11, 25))
        kept = store.load(self.editing.draft.original_hash)
        assert kept is not None
        self.editing = Editing(kept.draft)
        self.now = self.kept
        self.before.clear()
        self.after.clear()

    @invariant()
    def holds(self) -> None:
        """The draft is what the model says, and the original is exact."""
        if hasattr(self, "now"):
            assert self.editing.draft.source == self.now
            assert recover_original(self.editing.draft.data) == TEXT.encode()

    def teardown(self) -> None:
        """Leave nothing behind."""
        if hasattr(self, "folder"):
            self.folder.cleanup()


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=10, stateful_step_count=10)
