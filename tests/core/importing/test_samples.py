# SPDX-License-Identifier: MIT
"""Files as the usual programs write them, read as articles. scripts/make_samples.py makes them."""

import re

import pytest

from als_reader.core.article import BlockKind
from als_reader.core.format import read_article
from als_reader.core.importing import Imported, import_bytes, kind_of
from tests.core.importing.making import sample

TITLE = "When hands grow tired: a family guide"
DOCUMENTS = (
    "libreoffice.docx",
    "libreoffice.odt",
    "libreoffice.pdf",
    "pandoc.docx",
    "pandoc.odt",
    "pandoc.epub",
    "pandoc.html",
)
PAGES = ("chromium.html", "chromium.mhtml")
HEADINGS = ("What to write down before a visit", "Who may help")
TABLE = ("Who", "With what", "Speech coach", "Talking and drinking", "Neighbour", "Shopping")
PARAGRAPH = (
    "This page was put into English by a machine. It calls the illness gradually frozen disease "
    "and, in one place, side-line muscle hardening of the spine. Both are names that nobody uses."
)
WORDS = (
    "lute riza tablets",
    "a friend who listens & takes notes.",
    "A count of 10⁹ cells is not 109 cells.",
    "A blue cup with two handles",
)


def imported(name: str) -> Imported:
    return import_bytes(sample(name), name)


@pytest.mark.parametrize("name", [*DOCUMENTS, *PAGES])
def test_a_file_of_a_usual_program_becomes_an_article(name: str) -> None:
    """What families have in hand opens with its title, headings, lists, table and all key words."""
    result = imported(name)
    article = read_article(result.text.encode(), "text.md")
    assert result.title == TITLE
    assert result.content_format == "text/markdown"
    headings = [block.text for block in article.blocks if block.kind is BlockKind.HEADING]
    assert [text for text in headings if text in HEADINGS] == list(HEADINGS)
    cells = [block.text for block in article.blocks if block.kind is BlockKind.TABLE_CELL]
    assert set(TABLE) <= set(cells)
    paragraphs = [block.text for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    assert PARAGRAPH in paragraphs
    for words in WORDS:
        assert words in article.text
    items = [(b.level, b.text) for b in article.blocks if b.kind is BlockKind.LIST_ITEM]
    assert (1, "What is hard now that was easy in spring?") in items
    assert [level for level, text in items if text.startswith("with the time of day")] == [2]
    assert not article.problems


@pytest.mark.parametrize("name", [*DOCUMENTS, *PAGES])
def test_an_import_is_clean_markdown(name: str) -> None:
    """No HTML, no pictures and no link to the disk comes in with a file from outside."""
    text = imported(name).text
    assert not re.search(r"</?[a-z]|!\[|javascript:|file:|data:", text)
    assert "\u2191" not in text
    assert text.endswith("\n")
    assert not text.startswith("\n")


@pytest.mark.parametrize("name", [n for n in DOCUMENTS if not n.endswith(".pdf")])
def test_links_and_notes_at_the_foot_come_along(name: str) -> None:
    """A source that nobody can find again is no source."""
    text = imported(name).text
    assert "[an example address](https://example.org/als/guide?page=2)" in text
    assert "[the office](mailto:office@example.org)" in text
    assert "A note at the foot of the page, with its own words." in text
    assert re.search(r"says so\.(\[1\]|¹)", text)


@pytest.mark.parametrize("name", [n for n in DOCUMENTS if not n.endswith(".pdf")])
def test_nothing_is_said_to_be_left_out_where_nothing_is(name: str) -> None:
    """A notice that is always there is not read."""
    result = imported(name)
    assert result.all_words == ""
    assert len(result.notices) == 1
    assert "pictures" in result.notices[0]


@pytest.mark.parametrize("name", PAGES)
def test_a_saved_page_leaves_its_menus_and_says_so(name: str) -> None:
    """The article is what a tired reader came for; the rest is one press away."""
    result = imported(name)
    dropped = ("We use cookies", "wonder pillow", "Most read", "First!", "Share this", "Sport")
    for words in dropped:
        assert words not in result.text
        assert words in result.all_words
    assert "tracking" not in result.text + result.all_words
    assert "This line was put in by a script." in result.text
    assert any("left out" in notice for notice in result.notices)
    assert result.url == (
        "https://news.example.org/2026/hands-grow-tired" if name.endswith(".html") else result.url
    )


def test_a_page_in_one_file_knows_where_it_came_from() -> None:
    """The address stands in the head of the file, and links without a host need it."""
    result = imported("chromium.mhtml")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/page\.html", result.url)
    assert re.search(
        r"\[an example address\]\(http://127\.0\.0\.1:\d+/als/guide\?page=2\)", result.text
    )


def test_a_pdf_says_that_it_was_put_together() -> None:
    """Page numbers are gone and paragraphs are a guess; the reader knows."""
    result = imported("libreoffice.pdf")
    assert "PDF" in result.notices[0]
    assert any("Page numbers" in notice for notice in result.notices)
    assert "\n1\n" in result.all_words
    assert "\n1\n" not in result.text


@pytest.mark.parametrize(
    ("name", "encoding", "words"),
    [
        ("iconv.gb18030.txt", "gb18030", "家人怎样准备看医生"),
        ("iconv.big5.txt", "big5", "家人怎樣準備看醫生"),
        ("iconv.shift_jis.txt", "shift_jis", "診察の前に家族ができること"),
        ("iconv.cp1252.txt", "cp1252", "Was die Familie vor dem Gespräch aufschreibt"),
        ("iconv.cp1251.txt", "cp1251", "Что записать перед приёмом"),
    ],
)
def test_a_text_in_an_old_encoding_is_read(name: str, encoding: str, words: str) -> None:
    """A letter from home is readable, with a word about how it was read."""
    result = imported(name)
    assert result.encoding == encoding
    assert result.text.startswith(words)
    assert result.content_format == "text/plain"
    assert "not UTF-8" in result.notices[0]


def test_markdown_in_utf8_needs_no_import() -> None:
    """The normal reader opens it, and its bytes stay its own."""
    assert kind_of(sample("pandoc.md"), "pandoc.md") is None
    assert import_bytes(sample("pandoc.md"), "pandoc.md").text == sample("pandoc.md").decode()
