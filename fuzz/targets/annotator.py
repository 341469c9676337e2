# SPDX-License-Identifier: MIT
"""Automatic notes: on the very words they name, and the original stays byte for byte."""

import codecs
import json
from datetime import date

from als_reader.core.annotate import make_recogniser
from als_reader.core.annotate.automatic import annotate_file
from als_reader.core.errors import ArticleError, FormatError
from als_reader.core.evidence.load import load_evidence
from als_reader.core.format import read_article, recover_original
from als_reader.core.importing import kind_of
from fuzz.samples import DATA, EVIDENCE, MARKDOWN_WORDS, files
from fuzz.sound import assert_sound
from fuzz.target import Target

RECOGNISER = make_recogniser(load_evidence(EVIDENCE, date(2026, 11, 25)))
WORDS = (
    "frostbite", "gradually frozen", "gradual freezing", "liruquine", "ALS", "Ida laphen", "stem cells",
    "in vitro injection", "NCT01051882", "cure", "approved", "frozen shoulder", "The FDA ", ". ", ", ",
    "“", "”", "’", "\u00ad", "\u200b", "\n\n", "ALSFRS-R", "lead-in", "Ye et al.", "MSC-NTF", "riluzol",
)  # fmt: skip


def check(data: bytes) -> None:
    """As plain text or as Markdown; its length says which."""
    name = ("x.txt", "x.md")[len(data) % 2]
    try:
        made = annotate_file(data, name, RECOGNISER)
    except (ArticleError, FormatError) as error:
        assert str(error)
        return
    article = read_article(made.data, "x.alsmd")
    assert_sound(article)
    assert article.original
    assert article.original.is_intact
    assert all(note.is_placed for note in article.notes if note.quote)
    for mark in made.marks:
        assert article.text[mark.start : mark.end] == mark.surface
    assert recover_original(made.data) == made.source.original
    if kind_of(data, name) is None and not read_article(data, name).original:
        assert made.source.original == data.removeprefix(codecs.BOM_UTF8)


def seeds() -> list[bytes]:
    """Passages that were made for recognition."""
    found: list[bytes] = []
    for name in ("positive", "novel", "mixed", "negative"):
        lines = (DATA / "recognition" / f"{name}.jsonl").read_text("utf-8").splitlines()
        found += [json.loads(line)["text"].encode() for line in lines[:6]]
    return [*found, *files("format", ".md", ".txt")]


TARGET = Target(check=check, seeds=seeds, words=(*WORDS, *MARKDOWN_WORDS), longest=1500)
