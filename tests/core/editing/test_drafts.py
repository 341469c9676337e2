# SPDX-License-Identifier: MIT
"""Drafts are there after a crash, whatever has happened to their files."""

import json
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.editing.draft import Draft, new_draft
from als_reader.core.editing.drafts import DraftEntry, DraftStore
from als_reader.core.editing.facts import set_title
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import SaveError
from als_reader.core.stored import SCHEMA

TODAY = date(2026, 11, 25)
ORIGIN = Origin(path="/home/a/a.txt", file_hash="f", is_annotated=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


def the_file(folder: Path, draft: Draft) -> Path:
    return folder / f"{draft.original_hash}.json"


def test_a_draft_comes_back(folder: Path, draft: Draft) -> None:
    """With the file that it was begun with."""
    DraftStore(folder, TODAY).save(draft, ORIGIN, "2026-11-25T10:00:00+00:00")
    kept = DraftStore(folder, TODAY).load(draft.original_hash)
    assert kept is not None
    assert kept.draft.source == draft.source
    assert (kept.origin, kept.saved_at, kept.notice) == (ORIGIN, "2026-11-25T10:00:00+00:00", "")
    assert DraftStore(folder, TODAY).load("0" * 64) is None
    content = json.loads(the_file(folder, draft).read_bytes())
    assert (content["schema"], "app_version" in content) == (SCHEMA, True)


def test_drafts_are_listed_newest_first_and_forgotten(folder: Path, draft: Draft) -> None:
    """A writer sees what there is to go on with."""
    assert DraftStore(folder, TODAY).entries() == ()
    other = new_draft("Other", "text/plain", title="Other")
    store = DraftStore(folder, TODAY)
    store.save(draft, ORIGIN, "2026-11-24")
    store.save(other, Origin(), "2026-11-25")
    (folder / "notes.json").write_text("{}")
    assert DraftStore(folder, TODAY).entries() == (
        DraftEntry(
            original_hash=other.original_hash, title="Other", saved_at="2026-11-25", path=""
        ),
        DraftEntry(
            original_hash=draft.original_hash,
            title="Cold",
            saved_at="2026-11-24",
            path="/home/a/a.txt",
        ),
    )
    store.forget(other.original_hash)
    store.forget("0" * 64)
    assert [entry.title for entry in store.entries()] == ["Cold"]
    store.save(other, Origin(), "2026-11-26")
    assert [entry.title for entry in store.entries()] == ["Other", "Cold"]


def saved_in_two_starts(folder: Path, draft: Draft) -> None:
    for title in ("First", "Second", "Third"):
        DraftStore(folder, TODAY).save(set_title(draft, title), ORIGIN, title)


@pytest.mark.parametrize("damage", [b"", b"{", b'{"schema": 1}', None])
def test_a_damaged_draft_gives_way_to_an_earlier_one(
    folder: Path, draft: Draft, damage: bytes | None
) -> None:
    """One start's work is lost, not all of it, and the writer is told."""
    saved_in_two_starts(folder, draft)
    file = the_file(folder, draft)
    if damage is None:
        damage = file.read_bytes().replace(b"liruquine", b"riluquine")
    file.write_bytes(damage)
    store = DraftStore(folder, TODAY)
    kept = store.load(draft.original_hash)
    assert kept is not None
    assert kept.draft.title == "Second"
    assert store.notices == [kept.notice]
    assert "an earlier copy is used" in kept.notice
    assert file.with_name(f"{file.name}.corrupt-2026-11-25").read_bytes() == damage
    again = DraftStore(folder, TODAY).load(draft.original_hash)
    assert again is not None
    assert (again.draft.title, again.notice) == ("Second", "")


def test_a_damaged_draft_is_listed_as_its_earlier_one(folder: Path, draft: Draft) -> None:
    """Or a writer would never ask for it."""
    saved_in_two_starts(folder, draft)
    the_file(folder, draft).write_bytes(b"{")
    assert [entry.title for entry in DraftStore(folder, TODAY).entries()] == ["Second"]


def test_a_deleted_draft_is_listed_as_its_earlier_one(folder: Path, draft: Draft) -> None:
    """Only who throws it away in the program wants it gone."""
    saved_in_two_starts(folder, draft)
    the_file(folder, draft).unlink()
    store = DraftStore(folder, TODAY)
    assert [entry.title for entry in store.entries()] == ["Second"]
    assert "not there any more" in store.notices[0]


def test_forgetting_that_is_broken_off_brings_no_old_draft_back(
    folder: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Notes that are saved in their file must not come back older than they are."""
    saved_in_two_starts(folder, draft)
    real = Path.unlink
    gone: list[Path] = []

    def unlink(path: Path, *_: object) -> None:
        if gone:
            raise OSError
        gone.append(path)
        real(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        DraftStore(folder, TODAY).forget(draft.original_hash)
    assert [entry.title for entry in DraftStore(folder, TODAY).entries()] == ["Third"]


def test_a_damaged_draft_without_a_copy_is_told(folder: Path, draft: Draft) -> None:
    """It is kept aside for somebody who can read it."""
    DraftStore(folder, TODAY).save(draft, ORIGIN, "x")
    the_file(folder, draft).write_bytes(b"{")
    store = DraftStore(folder, TODAY)
    assert store.entries() == ()
    assert "started afresh" in store.notices[0]
    store.forget(draft.original_hash)
    assert list(folder.iterdir()) == []


def test_a_draft_of_a_newer_version_is_not_overwritten(folder: Path, draft: Draft) -> None:
    """And keeping is not claimed to work."""
    DraftStore(folder, TODAY).save(draft, ORIGIN, "x")
    file = the_file(folder, draft)
    content = json.loads(file.read_bytes()) | {"schema": SCHEMA + 1}
    newer = json.dumps(content).encode()
    file.write_bytes(newer)
    store = DraftStore(folder, TODAY)
    assert store.load(draft.original_hash) is not None
    with pytest.raises(SaveError, match="newer ALS Reader"):
        store.save(draft, ORIGIN, "y")
    assert file.read_bytes() == newer


def test_a_newer_draft_that_we_cannot_read_is_none(folder: Path, draft: Draft) -> None:
    """Its words may be kept in another way."""
    folder.mkdir()
    content = {"schema": SCHEMA + 1, "data": "no article"}
    the_file(folder, draft).write_text(json.dumps(content | {"data": "a\r\nb\nc"}))
    assert DraftStore(folder, TODAY).load(draft.original_hash) is None


def test_a_full_disk_does_not_stop_a_draft_from_opening(
    folder: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is used all the same."""
    saved_in_two_starts(folder, draft)
    the_file(folder, draft).write_bytes(b"{")

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise SaveError(path, "the disk is full.")

    monkeypatch.setattr("als_reader.core.stored.atomic_write", refuse)
    assert DraftStore(folder, TODAY).load(draft.original_hash) is not None
