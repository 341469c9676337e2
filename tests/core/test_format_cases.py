# SPDX-License-Identifier: MIT
"""The cases in tests/data/format: a file, and beside it what `check` and a reader are told.

To add a case: write `name.alsmd` (or .md, .txt) and `name.expected` with a first line
`title: …`, run this test, and copy what it shows if that is right.
"""

from pathlib import Path

import pytest

from als_reader.core.article import Article, plain
from als_reader.core.format import check_article, read_article
from als_reader.core.known import KnownIds

FOLDER = Path(__file__).parents[1] / "data" / "format"
KNOWN = KnownIds(
    terms=frozenset({"als", "riluzole"}),
    options=frozenset({"qalsody"}),
    trials=frozenset({"NCT03280056"}),
    refs=frozenset({"goutman2015"}),
)
CASES = sorted(file for file in FOLDER.iterdir() if file.suffix in (".alsmd", ".md", ".txt"))


def told(file: Path) -> str:
    """What is shown of a file and said about it, line by line."""
    data = file.read_bytes()
    article = read_article(data, file.name)
    lines = [
        f"{p.line}:{p.column}: {p.severity}: {p.text}"
        for p in check_article(data, file.name, KNOWN)
    ]
    lines += dict.fromkeys(f"notice: {p.notice}" for p in article.problems if p.notice)
    lines += [line for note in article.notes for line in note_lines(article, note.id)]
    lines += [f"| {line}" for block in article.blocks for line in block.text.split("\n")]
    return "\n".join(lines) + "\n"


def note_lines(article: Article, id_: str) -> list[str]:
    note = next(note for note in article.notes if note.id == id_)
    where = ", ".join(repr(article.text[span.start : span.end]) for span in note.spans)
    body = " / ".join(plain(paragraph) for paragraph in note.body)
    correction = f": {note.correction}" if note.correction else ""
    return [f"[{id_}] {note.verdict}{correction} | {where or note.orphan_reason} | {body}"]


@pytest.mark.parametrize("file", CASES, ids=[file.stem for file in CASES])
def test_a_damaged_file_is_read_and_explained(file: Path) -> None:
    """A file may be broken in any way; its words are shown and each fault is named."""
    title, _, expected = file.with_suffix(".expected").read_text("utf-8").partition("\n")
    assert title.startswith("title: ")
    assert told(file) == expected
