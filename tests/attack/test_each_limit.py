# SPDX-License-Identifier: MIT
"""Each limit in one table: not felt at it, felt one above, and felt far above, with no word lost.

Most are lowered, to be quick; that the real ones are those that were measured is tested beside
their own tests, which `test_limits.SHOWN_BY` names.
"""

import io
import math
import zipfile
from collections.abc import Callable, Mapping

import pytest

from als_reader.core import limits
from als_reader.core.article import Article, Block, BlockKind, Run
from als_reader.core.entries import number_entries
from als_reader.core.errors import ArticleError
from als_reader.core.format import read_article
from als_reader.core.format.reading import FEWER_LINKS, SHOWN_PLAINLY
from als_reader.core.importing import import_bytes
from als_reader.core.links import checked_link
from als_reader.core.words import DisplayBlocks, WordMode, display_blocks
from als_reader.ui.reader.display import Display
from als_reader.ui.reader.parts import cut_long_blocks
from tests.attack.judging import seen_in
from tests.core.importing.making import archive, docx, odt, pdf, prose_page, word_paragraph

END = "the end"
Felt = Callable[[int], bool]
"""Makes a file that asks for so much; whether the limit is felt."""
FAR = 30


def article_of(text: str, name: str = "x.md") -> Article:
    """The article of a text whose last word must be there, wherever it ends up."""
    article = read_article(f"{text}\n\n{END}\n".encode(), name)
    assert END in seen_in(article).text
    return article


def is_plain(text: str) -> bool:
    return SHOWN_PLAINLY in article_of(text).notices


def is_head_refused(head: str) -> bool:
    problems = article_of(f"---\n{head}---\n").problems
    return any(p.text.startswith("front matter") and p.notice for p in problems)


def is_refused(read: Callable[[], object]) -> bool:
    try:
        read()
    except ArticleError:
        return True
    return False


def is_cut(text: str) -> bool:
    """Whether one paragraph becomes several on the screen."""
    article = read_article(text.encode(), "x.txt")
    blocks = display_blocks(article, number_entries(article), WordMode.BOTH)
    shown = tuple(cut_long_blocks(blocks))
    assert "".join(block.text for block in shown) == text
    return len(shown) > 1


def column(cells: int) -> str:
    return "| a |\n|---|\n" + "| b |\n" * (cells - 1)


def marked(count: int) -> Article:
    """An article with as many notes, each for a word of its own."""
    words = " ".join(f"w{n}[^claim-{n}]" for n in range(count))
    notes = "\n".join(f'[^claim-{n}]: "w{n}": **False.** X{n}.' for n in range(count))
    article = read_article(f"{words}\n\n{notes}\n".encode(), "x.md")
    assert f"X{count - 1}." in seen_in(article).text
    return article


def are_places_refused(count: int) -> bool:
    text = f'a[^claim-x]{"a" * (count - 1)}\n\n[^claim-x]: "a" (all {count}): **False.** X.'
    return not article_of(text).notes[0].is_placed


def are_links_fewer(characters: int) -> bool:
    """The same sum of addresses for different numbers of uses."""
    uses = next(n for n in range(max(10, characters // 1_000), characters) if not characters % n)
    address = "https://example.org/".ljust(characters // uses, "a")
    article = article_of("[x] " * uses + f"\n\n[x]: {address}")
    links = sum(bool(run.link) for block in article.blocks for run in block.runs)
    assert links == uses or {SHOWN_PLAINLY, FEWER_LINKS} & set(article.notices)
    return links != uses


def is_in_parts(characters: int) -> bool:
    words = ("w" * characters, END)
    blocks = tuple(
        Block(kind=BlockKind.PARAGRAPH, runs=(Run(text=text),), start=(characters + 1) * n)
        for n, text in enumerate(words)
    )
    parts = Display(DisplayBlocks(Article(blocks=blocks), (), WordMode.BOTH)).parts
    assert parts[-1].last == len(blocks)
    return len(parts) > 1


def are_problems_left_out(count: int) -> bool:
    links = "".join(f"[x](run{n}.exe)\n\n" for n in range(count))
    return len(article_of(links).problems) < count


def unpacked(size: int) -> bytes:
    """A file of LibreOffice of which exactly so many bytes are unpacked."""
    with zipfile.ZipFile(io.BytesIO(odt("<text:p></text:p>"))) as file:
        least = sum(m.file_size for m in file.infolist() if m.filename.endswith(".xml"))
    return odt(f"<text:p>{'w' * (size - least)}</text:p>")


def pages_are_left_out(count: int) -> bool:
    result = import_bytes(pdf(*[prose_page("Words.")] * count), "x.pdf")
    told = any(f"has {count} pages" in notice for notice in result.notices)
    assert told == (result.text.count("Words.") < count)
    return told


def members(count: int) -> bytes:
    """An archive of a Word file and what else."""
    with zipfile.ZipFile(io.BytesIO(docx(word_paragraph("Words")))) as file:
        parts = {name: file.read(name).decode() for name in file.namelist()}
    return archive({**parts, **{f"{n}.txt": "" for n in range(count - len(parts))}})


def deep(levels: int) -> bytes:
    inner = levels - 5  # the document, its body, the paragraph, the run and the text
    return docx(word_paragraph("<x>" * inner + "words" + "</x>" * inner))


def page_of(characters: int) -> bytes:
    return b"<html><p>" + b"w" * (characters - 1)  # and the end of the line


TABLE: Mapping[str, tuple[int, Felt]] = {
    "FRONT_MATTER_BYTES": (400, lambda n: is_head_refused("a: " + "b" * (n - 4) + "\n")),
    "FRONT_MATTER_DEPTH": (0, lambda n: is_head_refused("a: " + "[" * (n - 1) + "]" * (n - 1) + "\n")),
    "FRONT_MATTER_NODES": (40, lambda n: is_head_refused("a:\n" + "- b\n" * (n - 3))),
    "MARKDOWN_NESTING": (0, lambda n: is_plain("> " * (n - 3) + "w")),
    "MARKDOWN_TOKENS": (400, lambda n: is_plain("```\n" + "x\n" * (n - 4) + "```")),
    "MARKDOWN_CHARACTERS": (400, lambda n: is_plain("a" * (n - len(END) - 3))),
    "PLAIN_PARAGRAPHS": (20, lambda n: "\n\n" in article_of("w\n\n" * (n - 1), "x.txt").blocks[-1].text),
    "BRACKET_PAIRS": (400, lambda n: is_plain("[" * math.ceil(n**0.5))),
    "PART_CHARACTERS": (100, is_in_parts),
    "BLOCK_CHARACTERS": (100, lambda n: is_cut("w" * n)),
    "DIRECTION_CHANGES": (100, lambda n: is_cut(("a\u05d0" * n)[: n + 1])),
    "LINK_CHARACTERS": (0, lambda n: not checked_link("https://example.org/".ljust(n, "a"))),
    "REFERENCE_EXPANSION": (1_000, are_links_fewer),
    "TABLE_CELLS": (40, lambda n: is_plain(column(n))),
    "ARTICLE_TABLE_CELLS": (40, lambda n: is_plain(f"{column(n // 2)}\nw\n\n{column(n - n // 2)}")),
    "NOTES": (20, lambda n: sum(note.is_placed for note in marked(n).notes) < n),
    "DEFINITIONS": (20, lambda n: "[^claim" in marked(n).text),
    "NOTE_PLACES": (100, are_places_refused),
    "PROBLEMS": (20, are_problems_left_out),
    "ARCHIVE_BYTES": (9_000, lambda n: is_refused(lambda: import_bytes(unpacked(n), "x.odt"))),
    "ARCHIVE_MEMBERS": (20, lambda n: is_refused(lambda: import_bytes(members(n), "x.docx"))),
    "PDF_PAGES": (3, pages_are_left_out),
    "XML_DEPTH": (0, lambda n: is_refused(lambda: import_bytes(deep(n), "x.docx"))),
    "IMPORTED_CHARACTERS": (100, lambda n: is_refused(lambda: import_bytes(page_of(n), "x.html"))),
}  # fmt: skip
"""The lower limit that is tried, or 0 for the real one, and what it does."""
BY_OTHER_MEANS = {"ARTICLE_BYTES", "WHOLE_DOCUMENT_BYTES", "PLACING_WORK", "IMPORT_SECONDS", "IMPORT_WAIT", "IMPORT_MEMORY"}  # fmt: skip
"""They need a disk, a window or another process, or are of work that nobody can count from outside."""


def test_no_limit_is_left_out() -> None:
    """A new one gets its row."""
    assert {name for name in vars(limits) if name.isupper()} == {*TABLE, *BY_OTHER_MEANS}


@pytest.mark.parametrize("name", TABLE)
def test_a_limit_is_felt_one_above_and_not_at_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that comes too early takes an article away, one that comes too late takes the window."""
    most, felt = TABLE[name]
    if most:
        monkeypatch.setattr(limits, name, most)
    limit: int = getattr(limits, name)
    assert [felt(limit), felt(limit + 1), felt(limit * FAR)] == [False, True, True]
