# SPDX-License-Identifier: MIT
"""Profiles in which everything is kept that can be, and what a start finds in damaged ones."""

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from als_reader.core.editing.draft import new_draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.facts import set_title
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import SaveError
from als_reader.core.format import read_article
from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.core.marks.store import MarkStore
from als_reader.core.places import ReadingPlace
from als_reader.core.remembered import Remembered
from als_reader.paths import Paths, find_paths

TODAY = date(2026, 11, 25)
WORDS = "Riluzole does not stop ALS. It slows it."
DRAFT = new_draft(WORDS, "text/plain", title="Cold")
ARTICLE = read_article(WORDS.encode(), "a.txt")
KINDS = ("settings", "places", "recent", "questions", "marks", "draft")
"""Everything that is kept in files of `core.stored`; refreshed sets are kept in another way."""

CALLS = ("open", "fdopen", "fsync", "replace", "mkdir", "unlink", "chmod")
"""What writing asks the system for."""
ERRORS = (errno.EIO, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES)


def use(paths: Paths, session: int, today: date = TODAY) -> tuple[SaveError, ...]:
    """One start in which everything is changed that is kept; gives what could not be saved."""
    failed = []
    remembered = Remembered(paths, today)
    remembered.settings = replace(
        remembered.settings, text_scale=100 + session, scanning="one", scan_choose=("Space", "F3")
    )
    remembered.places.keep("hash", ReadingPlace(place=session, link="option:qalsody"))
    remembered.recent.put_first(Path(f"/home/Zoë Ångström/{session}.alsmd"), f"Title {session}")
    questions = remembered.questions("hash", ("Why?",)).add(f"Is it {session}?")
    remembered.keep_questions("hash", questions)
    marks = MarkStore(paths.marks, today)
    mark = OwnMark(about="option", target="riluzole-tablets", comment=f"Said {session}", exact="R")
    marks.keep(ARTICLE, None, MyMarks().put(mark))
    drafts, draft = DraftStore(paths.drafts, today), set_title(DRAFT, f"Title {session}")
    for save in (remembered.save, marks.save, lambda: drafts.save(draft, Origin(), "x")):
        try:
            save()
        except SaveError as error:
            failed.append(error)
    return tuple(failed)


def start(
    paths: Paths, today: date = TODAY, kinds: tuple[str, ...] = KINDS
) -> tuple[dict[str, str], tuple[str, ...]]:
    """What a start finds of each kind, and what the reader is told."""
    found: dict[str, object] = {}
    notices: list[str] = []
    if set(kinds) & {"settings", "places", "recent", "questions"}:
        remembered = Remembered(paths, today)
        notices += remembered.notices
        found["settings"] = asdict(remembered.settings)
        found["places"] = asdict(remembered.places.find("hash", ReadingPlace()))
        found["recent"] = [asdict(file) for file in remembered.recent.files]
        found["questions"] = [asdict(q) for q in remembered.questions("hash", ()).questions]
    if "marks" in kinds:
        marks = MarkStore(paths.marks, today)
        notices += [marks.notice] if marks.notice else []
        found["marks"] = marks.marks(ARTICLE, None).to_json()
    if "draft" in kinds:
        drafts = DraftStore(paths.drafts, today)
        entries = drafts.entries()
        kept = drafts.load(entries[0].original_hash) if entries else None
        notices += drafts.notices
        found["draft"] = [kept.draft.title, kept.draft.article.text] if kept else []
    return {name: json.dumps(found[name]) for name in kinds}, tuple(notices)


def is_session(found: str, session: int) -> bool:
    """Whether that is what a session has kept."""
    return any(mark in found for mark in (f" {session}", f"10{session}", f": {session}"))


def file_of(paths: Paths, kind: str) -> Path:
    """Where a kind is kept."""
    if kind == "draft":
        return paths.drafts / f"{DRAFT.original_hash}.json"
    found = getattr(paths, kind)
    assert isinstance(found, Path)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoSessions:
    """A profile of two starts; after each the same things are in it, but for a number."""

    paths: Paths
    earlier: dict[str, str]
    newest: dict[str, str]


def two_sessions(folder: Path) -> TwoSessions:
    """Make such a profile."""
    paths = find_paths(folder)
    assert use(paths, 1) == ()
    earlier, _ = start(paths)
    assert use(paths, 2) == ()
    return TwoSessions(paths=paths, earlier=earlier, newest=start(paths)[0])


def check_damage(
    used: TwoSessions, folder: Path, kind: str, change: Callable[[bytes], bytes] | None
) -> None:
    """Damage one file in a copy of a profile, or delete it, and look at the next two starts.

    The first must find what the start before had, and say so; the second finds it without a word.
    """
    with _copy(used.paths, folder, kind) as paths:
        file = file_of(paths, kind)
        damaged = None if change is None else change(file.read_bytes())
        if damaged is None:
            file.unlink()
        else:
            file.write_bytes(damaged)
        found, notices = start(paths, kinds=(kind,))
        assert found[kind] == used.earlier[kind], (kind, damaged)
        assert len(notices) == 1, (kind, damaged)
        assert "an earlier copy is used" in notices[0]
        if damaged is not None:
            aside = file.with_name(f"{file.name}.corrupt-{TODAY.isoformat()}")
            assert aside.name in notices[0]
            assert aside.read_bytes() == damaged
        assert start(paths, kinds=(kind,)) == (found, ()), (kind, damaged)


def check_refusal(used: TwoSessions, folder: Path, first: int, length: int) -> int:
    """Use a copy of a profile while so many calls to the system fail, from the first one on.

    Then each file must be the old one or the new one, with a word to the reader about the old,
    and all must work again. Gives how many calls there were.
    """
    shutil.copytree(used.paths.data, folder)
    paths = find_paths(folder)
    error = ERRORS[first % len(ERRORS)]
    with pytest.MonkeyPatch.context() as patch:
        made = _fail_from(patch, first, first + length, error)
        failed = use(paths, 3)
    found, notices = start(paths)
    assert notices == (), (first, error)
    newest = used.newest
    for kind in KINDS:
        is_new = is_session(found[kind], 3)
        assert is_new or found[kind] == newest[kind], (first, error, kind)
        assert is_new or failed, (first, error, kind)
    assert all("could not be saved" in str(one) for one in failed)
    assert use(paths, 4) == (), (first, error)
    assert "Title 4" in start(paths, kinds=("draft",))[0]["draft"]
    shutil.rmtree(folder)
    return len(made)


def flip(place: int, bit: int) -> Callable[[bytes], bytes]:
    """Change one bit at a place."""
    return lambda data: data[:place] + bytes([data[place] ^ bit]) + data[place + 1 :]


def cut(length: int) -> Callable[[bytes], bytes]:
    """Leave only the beginning."""
    return lambda data: data[:length]


@contextmanager
def _copy(paths: Paths, folder: Path, kind: str) -> Iterator[Paths]:
    """A profile with a copy of one kind's files only."""
    copy = find_paths(folder / "copy")
    file = file_of(copy, kind)
    file.parent.mkdir(parents=True)
    for own in file_of(paths, kind).parent.glob(f"{file.name}*"):
        shutil.copy(own, file.parent)
    yield copy
    shutil.rmtree(folder / "copy")


def _fail_from(patch: pytest.MonkeyPatch, first: int, last: int, error: int) -> list[str]:
    """Let these calls to the system fail, counted from 0; gives the names of all calls."""
    made: list[str] = []

    def guard(name: str) -> None:
        real = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> object:
            made.append(name)
            if not first <= len(made) - 1 < last:
                return real(*arguments, **options)
            if name == "fdopen":
                os.write(arguments[0], b"{")  # half of it, then nothing more
                os.close(arguments[0])
            raise OSError(error, "refused by the test")

        patch.setattr(os, name, call)

    for name in CALLS:
        guard(name)
    return made
