# SPDX-License-Identifier: MIT
"""A crash costs two seconds of work at most."""

from datetime import date
from pathlib import Path

import pytest

from als_reader.core.editing.autosave import SAVE_AFTER, TRY_AGAIN_AFTER, Autosave
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.facts import set_title
from als_reader.core.editing.saving import Origin


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time now."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts", date(2026, 11, 25))


@pytest.fixture
def autosave(store: DraftStore, clock: Clock) -> Autosave:
    return Autosave(store, Origin(), clock)


def kept_title(store: DraftStore) -> list[str]:
    return [entry.title for entry in store.entries()]


def test_a_change_is_kept_soon(
    autosave: Autosave, store: DraftStore, clock: Clock, draft: Draft
) -> None:
    """Going on to write does not put it off."""
    assert SAVE_AFTER < 2 - 1  # what is left is for the writing itself
    assert (autosave.seconds_left, autosave.is_due, autosave.save_if_due()) == (None, False, False)
    autosave.changed(draft)
    assert autosave.seconds_left == pytest.approx(SAVE_AFTER)
    clock.now += SAVE_AFTER - 0.1
    autosave.changed(set_title(draft, "Newest"))
    assert autosave.seconds_left == pytest.approx(0.1)
    assert not autosave.save_if_due()
    clock.now += 0.2
    assert (autosave.seconds_left, autosave.is_due) == (0.0, True)
    assert autosave.save_if_due()
    assert kept_title(store) == ["Newest"]
    assert (autosave.seconds_left, autosave.save_now()) == (None, False)


def test_a_refusal_is_told_and_tried_again(
    autosave: Autosave, store: DraftStore, clock: Clock, draft: Draft
) -> None:
    """It stays visible until it works (ROBUSTNESS rule 22)."""
    store.folder.write_text("no folder")
    autosave.changed(draft)
    assert not autosave.save_now()
    assert "could not be saved" in autosave.problem
    assert autosave.seconds_left == TRY_AGAIN_AFTER
    autosave.changed(set_title(draft, "Newest"))
    store.folder.unlink()
    clock.now += TRY_AGAIN_AFTER
    assert autosave.save_if_due()
    assert (autosave.problem, kept_title(store)) == ("", ["Newest"])


def test_what_is_saved_is_not_kept_any_more(
    autosave: Autosave, store: DraftStore, draft: Draft
) -> None:
    """The writer's own file has it."""
    autosave.changed(draft)
    autosave.save_now()
    autosave.changed(draft)
    autosave.settle(draft, Origin(path="/a.alsmd"))
    assert (autosave.seconds_left, autosave.origin.path) == (None, "/a.alsmd")
    assert store.entries() == ()
