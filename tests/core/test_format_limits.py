# SPDX-License-Identifier: MIT
"""Limits of ROBUSTNESS §1 that concern reading: at the limit, one above, and far above."""

import time
from collections.abc import Callable

import pytest

from als_reader.core import limits
from als_reader.core.article import Article
from als_reader.core.format import read_article
from als_reader.core.format.reading import SHOWN_PLAINLY
from als_reader.core.links import checked_link

QUICK_SECONDS = 20
"""Of work, not of waiting: far more than any of these needs, and far less than a hang."""


def read_quickly(text: str, name: str = "x.md") -> Article:
    start = time.thread_time()
    article = read_article(text.encode("utf-8", "surrogatepass"), name)
    assert time.thread_time() - start < QUICK_SECONDS
    return article


def is_plain(article: Article) -> bool:
    return SHOWN_PLAINLY in {problem.notice for problem in article.problems}


def is_broken(article: Article) -> bool:
    return any(
        problem.text.startswith("front matter") and problem.notice for problem in article.problems
    )


def quotes(depth: int) -> str:
    return "> " * depth + "deep words"


def table(cells: int) -> str:
    """A table of two columns with this many cells."""
    return "| a | b |\n|---|---|\n" + "| c | d |\n" * (cells // 2 - 1)


def test_the_limits_are_those_that_were_measured() -> None:
    """The other tests lower them, to be quick."""
    assert limits.ARTICLE_BYTES == 64 * 2**20
    assert (limits.FRONT_MATTER_BYTES, limits.FRONT_MATTER_DEPTH) == (64 * 2**10, 8)
    assert (limits.FRONT_MATTER_NODES, limits.MARKDOWN_NESTING) == (1_000, 100)
    assert (limits.LINK_CHARACTERS, limits.MARKDOWN_TOKENS) == (2_048, 200_000)
    assert (limits.TABLE_CELLS, limits.ARTICLE_TABLE_CELLS) == (5_000, 10_000)
    assert limits.REFERENCE_EXPANSION == 100_000


@pytest.mark.parametrize(
    ("build", "limit", "step"),
    [
        (table, "TABLE_CELLS", 2),
        (lambda n: f"{table(n // 2)}\nx\n\n{table(n // 2)}\nx\n", "ARTICLE_TABLE_CELLS", 4),
        (lambda n: "[" * int(n**0.5) + " end", "BRACKET_PAIRS", 100),
        (lambda n: "a" * n, "MARKDOWN_CHARACTERS", 1),
        (lambda n: "```\n" + "x\n" * (n - 1) + "```", "MARKDOWN_TOKENS", 1),
        (lambda n: "a\n\n" * (n // 4), "MARKDOWN_TOKENS", 4),
    ],
    ids=["cells-of-a-table", "cells-of-all-tables", "brackets", "characters", "lines", "parts"],
)
def test_markdown_past_a_limit_is_shown_plainly(
    monkeypatch: pytest.MonkeyPatch, build: Callable[[int], str], limit: str, step: int
) -> None:
    """Past a limit a parser drops words or takes minutes; then the text is shown as it is."""
    most = 400
    monkeypatch.setattr(limits, limit, most)
    assert not is_plain(read_quickly(build(most)))
    for above in (most + step, most * 10):
        article = read_quickly(build(above))
        assert is_plain(article)
        assert article.text.strip() in build(above).replace("\n\n", "\n")


@pytest.mark.parametrize("text", ["[" * 7_000 + " end", table(5_002), "a" * 4_000_001])
def test_the_real_limits_hold_too(text: str) -> None:
    """And are quick to reach."""
    read_quickly(text)


def test_the_words_of_a_deep_quote_are_never_lost() -> None:
    """At its own limit the parser drops the words without telling."""
    for depth in (1, 18, 19, 20, 50, 96, 97, 98, 99, 100, 101, 150, 1000):
        assert "deep words" in read_quickly(quotes(depth)).text


def test_the_words_of_a_deep_list_are_never_lost() -> None:
    """The same for lists, which nest two levels at a time."""
    for depth in (9, 10, 20, 45, 48, 49, 50, 51, 80):
        text = "".join(f"{'  ' * level}- item{level}\n" for level in range(depth))
        shown = read_quickly(text).text
        assert all(f"item{level}" in shown for level in range(depth))


def test_references_cannot_fill_the_memory() -> None:
    """200 KB of uses of one long address once gave 1.67 GB of output."""
    address = "https://example.org/" + "a" * 1900
    uses = limits.REFERENCE_EXPANSION // len(address)
    text = "[x]: " + address + "\n\n" + "[x] " * uses
    assert not is_plain(read_quickly(text))
    assert is_plain(read_quickly(text + "[x] " * 2))
    assert is_plain(read_quickly(text + "[x] " * 60_000))


def test_a_long_address_is_no_link() -> None:
    """2,048 characters are enough for any address."""
    start = "https://example.org/"
    longest = start + "a" * (limits.LINK_CHARACTERS - len(start))
    assert checked_link(longest) == longest
    assert checked_link(longest + "a") == ""
    assert checked_link(longest * 100) == ""


@pytest.mark.parametrize(
    ("build", "most"),
    [
        (lambda n: "a: " + "b" * (n - 4) + "\n", limits.FRONT_MATTER_BYTES),
        (lambda n: "a: " + "[" * (n - 1) + "]" * (n - 1) + "\n", limits.FRONT_MATTER_DEPTH),
        (lambda n: "a:\n" + "- b\n" * (n - 3), limits.FRONT_MATTER_NODES),
    ],
    ids=["bytes", "depth", "entries"],
)
def test_front_matter_past_a_limit_is_not_read(build: Callable[[int], str], most: int) -> None:
    """A few hundred bytes of YAML can fill the memory; the article opens all the same."""
    assert not is_broken(read_quickly(f"---\n{build(most)}---\nWords."))
    for above in (most + 1, most * 30):
        article = read_quickly(f"---\n{build(above)}---\nWords.")
        assert is_broken(article)
        assert article.text == "Words."


@pytest.mark.parametrize("count", [100, 101, 2_000])
def test_notes_past_a_limit_are_listed_without_a_place(
    monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Thousands of notes are no article's, but none of them may vanish."""
    monkeypatch.setattr(limits, "NOTES", 100)
    body = " ".join(f"w{n}[^claim-{n}]" for n in range(count))
    notes = "\n".join(f'[^claim-{n}]: "w{n}": **False.** X.' for n in range(count))
    article = read_quickly(f"{body}\n\n{notes}\n")
    placed = [note for note in article.notes if note.is_placed]
    assert (len(article.notes), len(placed)) == (min(count, 101), 100)
    assert len({problem.text for problem in article.problems}) == (count > 100)


@pytest.mark.parametrize("count", [100, 101, 2_000])
def test_definitions_past_a_limit_are_words(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Millions of them took minutes; the words are still there."""
    monkeypatch.setattr(limits, "DEFINITIONS", 100)
    text = "Words.\n\n" + "".join(f'[^claim-{n}]: "w": **False.** X{n}.\n' for n in range(count))
    article = read_quickly(text)
    assert len(article.notes) == 100
    assert ("X100." in article.text) == (count > 100)
    assert (f"X{count - 1}." in article.text) == (count > 100)


def test_thousands_of_problems_are_not_all_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads them, and each takes room."""
    monkeypatch.setattr(limits, "PROBLEMS", 10)
    head = "---\nformat: als-article/1\n---\n"
    article = read_quickly(head + "".join(f"w[^claim-{n}]" for n in range(50)))
    assert len(article.problems) == 10
    assert article.text == "w" * 50


@pytest.mark.parametrize("count", [limits.NOTE_PLACES, limits.NOTE_PLACES + 1, 999_999])
def test_a_note_has_only_so_many_places(count: int) -> None:
    """(all 999999) would make a million marks."""
    text = "a[^claim-x]" + "a" * (count - 1)
    article = read_quickly(f'{text}\n\n[^claim-x]: "a" (all {count}): **False.** X.\n')
    assert article.notes[0].is_placed == (count <= limits.NOTE_PLACES)


def test_the_places_of_all_notes_together_are_bounded() -> None:
    """A thousand notes for every letter are as many marks as one for a million."""
    count = 20_000
    marks = "".join(f"[^claim-{n}]" for n in range(50))
    notes = "\n".join(f'[^claim-{n}]: "a" (all {count}): **False.** X.' for n in range(50))
    article = read_quickly(f"a{marks}{'a' * (count - 1)}\n\n{notes}\n")
    placed = [note for note in article.notes if note.is_placed]
    assert 1 <= len(placed) <= 3
    assert sum(len(note.spans) for note in placed) <= 2 * limits.NOTE_PLACES


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"[^claim-{n}]" for n in range(10_000)),
        "---\nformat: als-article/1\n---\n" + "".join(f"[^claim-{n}]" for n in range(10_000)),
        "![" * 2_500,
        "[a](" * 20_000,
        "[x](y:z) " * 9_000,
        "*a _b " * 9_000,
        "".join("`" * n + " " for n in range(300)),
        "[a]: \n" * 9_000,
        "<!-- original:begin -->\n" * 9_000,
        "<!-- original:end -->\n" * 9_000,
        '[^a]: "' + "a … " * 20_000 + '":\n\n' + "a " * 20_000 + "[^a]",
        '[^claim-a]: "' + "\\" * 100_001 + '"',
        "\n" * 30_000 + "[^a]" + " " * 30_000 + "\n" + " \n" * 30_000,
        "| a |\n|---|\n" + "| " * 20_000,
        "| a " * 100 + "|\n" + "|---" * 100 + "|\n" + "| b\n" * 200,
        "---\n" + "[" * 60_000 + "\n---\n",
        "---\na: " + "{" * 60_000 + "\n---\n",
        "---\n" + "? " * 30_000 + "\n---\n",
        "---\n" + "- " * 30_000 + "\n---\n",
        "---\na: " + "'" * 60_001 + "\n---\n",
        "---\n" + "a: &b [" * 9_000 + "\n---\n",
        "&" * 100_000,
        "a\u0301" * 100_000,
        "\u05d0a" * 100_000,
        "\ud800" * 1_000,
    ],
    ids=range(25),
)
def test_hostile_files_are_read_quickly(text: str) -> None:
    """A forwarded file must never hang the reader."""
    read_quickly(text, "x.alsmd")


def test_a_text_of_countless_paragraphs_keeps_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Past the limit the rest is one paragraph; nothing is cut off."""
    monkeypatch.setattr(limits, "PLAIN_PARAGRAPHS", 5)
    article = read_quickly("a\n\n" * 7 + "the end", "x.txt")
    assert [block.text for block in article.blocks] == [*"aaaa", "a\n\na\n\na\n\nthe end"]
