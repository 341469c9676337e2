# SPDX-License-Identifier: MIT
"""Keeps everybody's own marks apart from the articles, by what the article says.

The key is the hash of the article's own words, so that marks stay when notes are added to it.
Marks of an earlier version of the same file are taken over; that version keeps its own.
"""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from als_reader.core.article import Article
from als_reader.core.language import sentence
from als_reader.core.marks.own import WORDS, MyMarks
from als_reader.core.stored import StoredFile

_SHA256 = re.compile("[0-9a-f]{64}")


def key_of(article: Article) -> str:
    """The hash of the article's original, or of its file where there is no whole original."""
    original = article.original
    if original is not None and original.is_intact and _SHA256.fullmatch(original.sha256):
        return original.sha256
    return article.content_hash


class MarkStore:
    """The marks of all articles of one profile, in one file."""

    def __init__(self, path: Path, today: date, *, is_kept: bool = True) -> None:
        self._file = StoredFile(path, sentence("Your marks"))
        self._is_kept = is_kept
        given = self._file.read(today, may_mend=is_kept).get("articles")
        self._records: dict[str, object] = dict(given) if isinstance(given, dict) else {}
        self._is_changed = False

    @property
    def notice(self) -> str:
        """What the reader must be told about a damaged file; empty if all is well."""
        return self._file.notice

    def marks(self, article: Article, path: Path | None) -> MyMarks:
        """The marks of an article, or those of its earlier version as far as they are found."""
        record = self._records.get(key_of(article))
        if record is not None:
            return MyMarks.from_json(_field(record, "marks"))
        return _taken_over(self._earlier(article, path), article.text)

    def keep(self, article: Article, path: Path | None, marks: MyMarks) -> None:
        """Remember the marks of an article."""
        key = key_of(article)
        self._records.pop(key, None)
        self._records[key] = {  # the newest stands last
            "title": article.title,
            "path": str(path.absolute()) if path else "",
            "marks": marks.to_json(),
        }
        self._is_changed = True

    def save(self) -> None:
        """Write the file if anything has changed. Raises SaveError; try again later."""
        if self._is_changed and self._is_kept:
            self._file.write({"articles": self._records})
            self._is_changed = False

    def _earlier(self, article: Article, path: Path | None) -> MyMarks:
        """What was marked when the same file said something else."""
        claimed = article.original.sha256 if article.original else ""
        record = self._records.get(claimed) if claimed else None
        if record is None and path is not None:
            name = str(path.absolute())
            newest_first = reversed(self._records.values())
            record = next((r for r in newest_first if _field(r, "path") == name), None)
        return MyMarks.from_json(_field(record, "marks"))


def _taken_over(marks: MyMarks, text: str) -> MyMarks:
    """Marks at their places in another text; those that are not found stay as they were."""
    moved = []
    for mark in marks.marks:
        span = mark.anchor.find(text) if mark.about == WORDS else None
        moved.append(mark.moved(text, span) if span else mark)
    return MyMarks(marks=tuple(moved))


def _field(record: object, name: str) -> object:
    return record.get(name) if isinstance(record, Mapping) else None
