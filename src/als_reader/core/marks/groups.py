# SPDX-License-Identifier: MIT
"""The marks of an article in the order in which they are listed, and what each is about."""

from collections.abc import Iterator
from typing import Final

from als_reader.core.article import Article
from als_reader.core.marks.own import (
    KINDS,
    NOTE,
    TRIAL,
    WORDS,
    MyMarks,
    OwnMark,
    marked_note,
    places,
)

LOST: Final = "lost"
"""The group of marks that are not found in this version of the article."""


def grouped(article: Article, marks: MyMarks) -> Iterator[tuple[str, tuple[OwnMark, ...]]]:
    """Words in the order of the text, then notes, options and trials; last what is not found."""
    found = places(marks, article.text)
    lost: list[OwnMark] = []
    for kind in KINDS:
        here: list[OwnMark] = []
        for mark in marks.of_kind(kind):
            is_lost = (kind == WORDS and mark.id not in found) or (
                kind == NOTE and marked_note(mark, article) is None
            )
            (lost if is_lost else here).append(mark)
        if kind == WORDS:
            here.sort(key=lambda mark: found[mark.id])
        if here:
            yield kind, tuple(here)
    if lost:
        yield LOST, tuple(lost)


def headline(mark: OwnMark, article: Article, most: int = 0) -> str:
    """The thing that is marked, in one line; of its words at most so many characters."""
    words = " ".join(mark.exact.split())
    if most and len(words) > most:
        words = words[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    if mark.about == WORDS:
        return f"“{words}”"
    if mark.about == NOTE:
        note = marked_note(mark, article)
        verdict = note.verdict.value if note else "Note"
        return f"{verdict}: “{words}”" if words else verdict
    return f"{words} ({mark.target})" if mark.about == TRIAL else words or mark.target
