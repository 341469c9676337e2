# SPDX-License-Identifier: MIT
"""Marks are kept apart from the articles, and come back with them."""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.article import Article, Original, Span
from als_reader.core.format import read_article
from als_reader.core.marks.own import MyMarks, OwnMark, words_mark
from als_reader.core.marks.store import MarkStore, key_of
from als_reader.core.stored import SCHEMA
from als_reader.paths import Paths

TODAY = date(2026, 11, 25)
TEXT = "One sentence. Another sentence. And a third."
STAR = OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True)


def article(text: str) -> Article:
    return read_article(text.encode(), "x.txt")


def marked(text: str = TEXT, words: str = "Another sentence.") -> MyMarks:
    start = text.index(words)
    mark = words_mark(text, Span(start, start + len(words)), "2026-11-25")
    return MyMarks().put(replace(mark, is_highlighted=True)).put(STAR)


def kept(profile: Paths, marks: MyMarks, path: Path | None = None) -> MarkStore:
    store = MarkStore(profile.marks, TODAY)
    store.keep(article(TEXT), path, marks)
    store.save()
    return store


def test_marks_come_back_after_a_restart(profile: Paths) -> None:
    """And only with their own article."""
    kept(profile, marked())
    again = MarkStore(profile.marks, TODAY)
    assert again.marks(article(TEXT), None) == marked()
    assert again.marks(article("Quite other words."), None) == MyMarks()
    assert again.notice == ""


def test_marks_are_private_and_have_a_schema(profile: Paths) -> None:
    """Nobody else on the machine reads what a person asks their doctor."""
    kept(profile, marked())
    written = json.loads(profile.marks.read_bytes())
    assert written["schema"] == SCHEMA
    if os.name != "nt":
        assert profile.marks.stat().st_mode & 0o077 == 0


def test_a_changed_version_of_the_same_file_takes_the_marks_over(
    profile: Paths, tmp_path: Path
) -> None:
    """Exactly where they are found; the others wait, and are never put elsewhere."""
    path = tmp_path / "article.txt"
    store = kept(profile, marked(), path)
    newer = article("A new first line.\n\n" + TEXT)
    moved = store.marks(newer, path).marks[0]
    assert newer.text[moved.start :].startswith("Another sentence. And")
    assert moved.prefix.endswith("One sentence. ")
    gone = article("Nothing of it is left.")
    assert store.marks(gone, path) == marked()
    assert store.marks(gone, tmp_path / "other.txt") == MyMarks()
    store.keep(newer, path, MyMarks())
    assert store.marks(newer, path) == MyMarks()
    assert store.marks(article(TEXT), path) == marked()


def test_notes_that_are_added_do_not_lose_the_marks(profile: Paths) -> None:
    """The words are the same, so are the marks: also when a program's notes are switched off."""
    plain = article(TEXT)
    original = Original(sha256=plain.content_hash, format="text/plain")
    annotated = replace(plain, content_hash="0" * 64, original=original)
    assert key_of(annotated) == key_of(plain)
    store = kept(profile, marked())
    assert store.marks(annotated, None) == marked()


def test_words_changed_since_the_notes_were_written_have_marks_of_their_own(
    profile: Paths,
) -> None:
    """They begin with those of the original that the file names."""
    plain = article(TEXT)
    original = Original(sha256=plain.content_hash, is_intact=False)
    changed = replace(article(TEXT + " More."), original=original)
    assert key_of(changed) == changed.content_hash
    assert kept(profile, marked()).marks(changed, None).marks[0].exact == "Another sentence."


def test_nothing_is_written_before_anything_is_marked(profile: Paths) -> None:
    """Nor by a second window, which does not own the profile."""
    store = MarkStore(profile.marks, TODAY)
    store.marks(article(TEXT), None)
    store.save()
    other = MarkStore(profile.marks, TODAY, is_kept=False)
    other.keep(article(TEXT), None, marked())
    other.save()
    assert not profile.marks.exists()


@pytest.mark.parametrize("damage", [b"", b"{", b'{"schema": 1, "articles": [1]}'])
def test_a_damaged_file_costs_one_session(profile: Paths, damage: bytes) -> None:
    """The copy of the start before is used, and the reader is told."""
    kept(profile, marked())
    second = MarkStore(profile.marks, TODAY)
    second.keep(article("Other."), None, MyMarks().put(STAR))
    second.save()
    profile.marks.write_bytes(damage)
    again = MarkStore(profile.marks, TODAY)
    if damage.endswith(b"}"):
        assert again.marks(article(TEXT), None) == MyMarks()
    else:
        assert again.notice.startswith("Your marks could not be read, so an earlier copy is used.")
        assert again.marks(article(TEXT), None) == marked()


def test_a_strange_record_is_no_record(profile: Paths) -> None:
    """Another program may have written it."""
    profile.marks.parent.mkdir(parents=True)
    key = key_of(article(TEXT))
    profile.marks.write_text(json.dumps({"schema": 1, "articles": {key: 7}}))
    assert MarkStore(profile.marks, TODAY).marks(article(TEXT), Path("x")) == MyMarks()
