# SPDX-License-Identifier: MIT
"""Every limit: at it, one above, and far above. `SHOWN_BY` says where each is tested."""

import ast
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

import als_reader
from als_reader.core import handover, kept_imports, limits
from als_reader.core.article import Article, Block, BlockKind, Run
from als_reader.core.entries import number_entries
from als_reader.core.errors import ArticleError
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.html import html_page
from als_reader.core.files import read_article_bytes
from als_reader.core.format import check_article, read_article
from als_reader.core.format.reading import SHOWN_PLAINLY
from als_reader.core.importing import import_bytes
from als_reader.core.importing.imported import imported_from
from als_reader.core.kept_imports import KeptImports
from als_reader.core.words import DisplayBlocks, WordMode, display_blocks
from als_reader.ui.reader.display import Display
from als_reader.ui.reader.parts import cut_long_blocks
from tests.core.importing.making import archive, docx, odt, pdf, prose_page, word_paragraph

ROOT = Path(__file__).resolve().parents[2]
HERE = "tests/attack/test_limits.py"
FORMAT = "tests/core/test_format_limits.py"
SHOWN_BY = {
    "ARTICLE_BYTES": (HERE, "test_a_file_of_the_largest_size_is_read"),
    "WHOLE_DOCUMENT_BYTES": ("tests/attack/test_window.py", "test_a_file_is_read_beside_the_window_from_its_size_on"),
    "FRONT_MATTER_BYTES": (FORMAT, "test_front_matter_past_a_limit_is_not_read"),
    "FRONT_MATTER_DEPTH": (FORMAT, "test_front_matter_past_a_limit_is_not_read"),
    "FRONT_MATTER_NODES": (FORMAT, "test_front_matter_past_a_limit_is_not_read"),
    "MARKDOWN_NESTING": (HERE, "test_deep_markdown_is_shown_plainly_before_the_parser_drops_words"),
    "MARKDOWN_TOKENS": (FORMAT, "test_markdown_past_a_limit_is_shown_plainly"),
    "MARKDOWN_CHARACTERS": (FORMAT, "test_markdown_past_a_limit_is_shown_plainly"),
    "PLAIN_PARAGRAPHS": (HERE, "test_paragraphs_past_the_limit_are_one"),
    "BRACKET_PAIRS": (FORMAT, "test_markdown_past_a_limit_is_shown_plainly"),
    "PART_CHARACTERS": (HERE, "test_a_part_is_cut_where_it_is_full"),
    "BLOCK_CHARACTERS": (HERE, "test_a_long_word_is_cut"),
    "DIRECTION_CHANGES": (HERE, "test_a_paragraph_that_changes_direction_too_often_is_cut"),
    "LINK_CHARACTERS": (FORMAT, "test_a_long_address_is_no_link"),
    "REFERENCE_EXPANSION": ("tests/attack/test_reading.py", "test_the_addresses_of_all_notes_together_are_bounded"),
    "TABLE_CELLS": (FORMAT, "test_markdown_past_a_limit_is_shown_plainly"),
    "ARTICLE_TABLE_CELLS": (FORMAT, "test_markdown_past_a_limit_is_shown_plainly"),
    "NOTES": (FORMAT, "test_notes_past_a_limit_are_listed_without_a_place"),
    "DEFINITIONS": (FORMAT, "test_definitions_past_a_limit_are_words"),
    "NOTE_PLACES": (FORMAT, "test_a_note_has_only_so_many_places"),
    "PLACING_WORK": (HERE, "test_looking_for_places_ends"),
    "PROBLEMS": (HERE, "test_only_so_many_problems_are_told"),
    "ARCHIVE_BYTES": ("tests/core/importing/test_refusals.py", "test_what_unpacks_to_just_the_limit_is_read"),
    "ARCHIVE_MEMBERS": (HERE, "test_an_archive_has_only_so_many_members"),
    "IMPORT_SECONDS": ("tests/core/importing/test_worker.py", "test_a_file_that_takes_too_much_work_is_given_up"),
    "IMPORT_WAIT": ("tests/core/importing/test_worker.py", "test_a_worker_that_hangs_is_stopped"),
    "IMPORT_MEMORY": ("tests/core/importing/test_worker.py", "test_a_file_that_needs_too_much_memory_is_given_up"),
    "PDF_PAGES": (HERE, "test_pages_past_the_limit_are_told"),
    "XML_DEPTH": (HERE, "test_xml_past_its_depth_is_refused"),
    "IMPORTED_CHARACTERS": ("tests/core/importing/test_refusals.py", "test_a_result_above_the_limit_is_refused"),
}  # fmt: skip
WORDS = "alphaword"


def test_every_limit_has_its_test() -> None:
    """A limit that nobody has tried is a guess."""
    made = {name for name in vars(limits) if name.isupper()}
    assert made == set(SHOWN_BY)
    for file, function in SHOWN_BY.values():
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        assert function in {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef)}


def test_every_limit_is_used_and_says_why() -> None:
    """What is only written down holds nothing back."""
    code = "\n".join(p.read_text("utf-8") for p in Path(als_reader.__file__).parent.rglob("*.py"))
    uses = Counter(re.findall(r"[A-Z_]{4,}", code))
    assert [name for name in SHOWN_BY if uses[name] < 2] == []


def is_plain(article: Article) -> bool:
    return SHOWN_PLAINLY in article.notices


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    """And one byte more is refused, before it fills the memory. The files have no bytes on disk."""
    file = tmp_path / "large.md"
    for size in (limits.ARTICLE_BYTES, limits.ARTICLE_BYTES + 1, 2**40):
        with file.open("wb") as target:
            target.truncate(size)
        if size == limits.ARTICLE_BYTES:
            assert len(read_article_bytes(file)) == size
        else:
            with pytest.raises(ArticleError, match="larger than 64 MB"):
                read_article_bytes(file)


def test_deep_markdown_is_shown_plainly_before_the_parser_drops_words() -> None:
    """The parser stops at its own limit without a word."""
    deepest = limits.MARKDOWN_NESTING - 3  # the paragraph and its words are levels too
    for depth in (deepest, deepest + 1, deepest * 30):
        article = read_article(("> " * depth + WORDS).encode(), "x.md")
        assert is_plain(article) == (depth > deepest)
        assert WORDS in article.text


def test_paragraphs_past_the_limit_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is cut off."""
    monkeypatch.setattr(limits, "PLAIN_PARAGRAPHS", 20)
    for count in (20, 21, 2_000):
        article = read_article(("word\n\n" * (count - 1) + WORDS).encode(), "x.txt")
        assert len(article.blocks) == 20
        assert article.text.count("word") == count
        assert ("\n\n" in article.blocks[-1].text) == (count > 20)


def shown(article: Article) -> tuple[str, ...]:
    """The blocks as the window shows them."""
    blocks = display_blocks(article, number_entries(article), WordMode.BOTH)
    return tuple(block.text for block in cut_long_blocks(blocks))


@pytest.mark.parametrize("name", ["x.md", "x.txt"])
def test_a_long_word_is_cut(name: str) -> None:
    """Qt needs half a minute for a word of 1 MB in one block."""
    most = limits.BLOCK_CHARACTERS
    for length in (most, most + 1, most * 10):
        blocks = shown(read_article(b"w" * length, name))
        assert len(blocks) == -(-length // most)
        assert "".join(blocks) == "w" * length


def test_a_paragraph_that_changes_direction_too_often_is_cut() -> None:
    """Qt needs 18 s for 100 KB of them in one block."""
    most = limits.DIRECTION_CHANGES
    for changes in (most, most + 2, most * 10):
        text = "a\u05d0" * (changes // 2) + " end"
        blocks = shown(read_article(text.encode(), "x.txt"))
        assert (len(blocks) > 1) == (changes > most)
        assert "".join(blocks) == text
        assert all(len(block) <= most + 4 for block in blocks)


def test_a_part_is_cut_where_it_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long article appears part by part; no block is lost between two."""
    monkeypatch.setattr(limits, "PART_CHARACTERS", 100)
    for count in (10, 11, 500):
        blocks = tuple(
            Block(kind=BlockKind.PARAGRAPH, runs=(Run(text="w" * 10),), start=11 * n)
            for n in range(count)
        )
        parts = Display(DisplayBlocks(Article(blocks=blocks), (), WordMode.BOTH)).parts
        assert [part.first for part in parts[1:]] == [part.last for part in parts[:-1]]
        assert (parts[0].first, parts[-1].last) == (0, count)
        assert len(parts) == (count - 1) // 11 + 1


def test_looking_for_places_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of notes for words that stand far away must not take minutes."""
    body = "far words stand here " + "x " * 1_000
    note = '[^claim-{n}]: "far … x": **False.** X{n}.'
    for work, placed in ((3_000, 1), (1_000_000, 20)):
        monkeypatch.setattr(limits, "PLACING_WORK", work)
        marks = "".join(f"[^claim-{n}]" for n in range(20))
        notes = "\n".join(note.format(n=n) for n in range(20))
        article = read_article(f"{body.strip()}{marks}\n\n{notes}\n".encode(), "x.md")
        found = sum(note.is_placed for note in article.notes)
        assert placed <= found <= placed + 1
        assert len(article.notes) == 20


def test_addresses_are_looked_for_only_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each that is no link is looked for in the whole file, to tell its line."""
    text = "begin\n\n" + "".join(f"[x](<y:{n}\u00e9>)\n\n" for n in range(50)) + "[x](run.exe)\n"
    for work, line in ((10**9, 103), (1, 1)):
        monkeypatch.setattr(limits, "PLACING_WORK", work)
        article = read_article(text.encode(), "x.md")
        assert [p.line for p in article.problems if "run.exe" in p.text] == [line]


@pytest.mark.parametrize("count", [20, 21, 900])
def test_only_so_many_problems_are_told(
    monkeypatch: pytest.MonkeyPatch, evidence: Evidence, count: int
) -> None:
    """By reading and by `check`."""
    monkeypatch.setattr(limits, "PROBLEMS", 20)
    links = "".join(f"[x](run{n}.exe)\n\n" for n in range(count))
    assert len(read_article(links.encode(), "x.md").problems) == 20
    unknown = "".join(f"[x](term:unknown{n})\n\n" for n in range(count))
    assert len(check_article(unknown.encode(), "x.md", evidence.known_ids)) == 20


def test_an_archive_has_only_so_many_members(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of a million names is an attack of its own."""
    monkeypatch.setattr(limits, "ARCHIVE_MEMBERS", 20)
    parts = {"word/document.xml": "<x/>"}
    for count in (20, 21, 3_000):
        others = {f"{n}.xml": "" for n in range(count - 1)}
        words = "trick" if count > 20 else "damaged"  # it is no Word file either way
        with pytest.raises(ArticleError, match=words):
            import_bytes(archive({**parts, **others}), "x.docx")


def test_pages_past_the_limit_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not read is not hidden."""
    monkeypatch.setattr(limits, "PDF_PAGES", 2)
    for count in (2, 3, 30):
        result = import_bytes(pdf(*[prose_page(f"Page{n} here.") for n in range(count)]), "x.pdf")
        assert ("Page2" in result.text) is False
        told = f"This file has {count} pages. Only the first 2 were read." in result.notices
        assert told == (count > 2)


@pytest.mark.parametrize(
    ("build", "name", "outer"),
    [
        (lambda inner: docx(word_paragraph(inner)), "x.docx", 5),
        (lambda inner: odt(f"<text:p>{inner}</text:p>"), "x.odt", 4),
    ],
    ids=["docx", "odt"],
)
def test_xml_past_its_depth_is_refused(
    build: Callable[[str], bytes], name: str, outer: int
) -> None:
    """The libraries behind it would fall over."""
    tag = "x" if name == "x.docx" else "text:span"
    for more in (-outer, 1 - outer, 5_000):
        depth = limits.XML_DEPTH + more
        data = build(f"<{tag}>" * depth + WORDS + f"</{tag}>" * depth)
        if depth + outer <= limits.XML_DEPTH:
            import_bytes(data, name)
        else:
            with pytest.raises(ArticleError, match="trick"):
                import_bytes(data, name)


def test_the_page_of_an_article_is_not_much_larger_than_its_file(evidence: Evidence) -> None:
    """At every limit of links at once."""
    address = "https://example.org/" + "a" * 1_900
    notes = "".join(f'[^info-{n}]: "w": **Good to know.** {"[x] " * 50}\n' for n in range(300))
    marks = "".join(f"[^info-{n}]" for n in range(300))
    text = f"w{marks}\n\n{'[x] ' * 50}\n\n{notes}\n[x]: {address}\n"
    article = read_article(text.encode(), "x.md")
    page = html_page(article, number_entries(article), evidence)
    assert len(page) < 3_000_000


def test_another_start_hands_over_only_so_many_files(tmp_path: Path) -> None:
    """A thousand dropped files must not stand in the way."""
    names = [tmp_path / f"{n}.md" for n in range(handover.MOST_FILES + 1)]
    assert handover.files_in(handover.message_for(names[:-1])) == names[:-1]
    assert handover.files_in(handover.message_for(names)) is None
    assert handover.files_in(handover.message_for(names * 50)) is None


def test_imports_are_kept_up_to_a_number_and_a_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of a reader is not ours."""
    monkeypatch.setattr(kept_imports, "MOST_FILES", 3)
    kept = KeptImports(tmp_path)
    some = import_bytes(b"<html><p>Words", "x.html")
    for count in (3, 4, 9):
        for number in range(count):
            kept.keep(f"{number:064}", some)
        assert len(list(tmp_path.iterdir())) == 3
    size = len(imported_from(some.to_json()).text)
    monkeypatch.setattr(kept_imports, "LARGEST", size)
    kept.keep("f" * 64, some)
    assert kept.find("f" * 64) is None
