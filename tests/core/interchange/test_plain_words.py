# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.article import Paragraph, Run, plain
from als_reader.core.format.markdown import parse_inline
from als_reader.core.interchange.markdown_writing import markdown_of
from als_reader.core.interchange.plain_words import (
    escaped,
    tidy,
    words_of_html,
    words_of_markdown,
)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>One</p><p>two &lt;3</p>", "One\n\ntwo <3"),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("<ul><li>a<li>b</ul>", "a\n\nb"),
        ("a<script>x()</script>b<style>c{}</style>", "ab"),
        ("<head><title>T</title><body>Words", "Words"),
        ("<script/>Words", "Words"),
        ("</p></script>Words</head>", "Words"),
        ("<a href='javascript:x'>press</a> <img src=x onerror=y>", "press"),
        ("<![unknown[ x ]]> a &amp; b", "a & b"),
        ("<p", "<p"),
        ("a\n  b", "a b"),
        ("", ""),
    ],
)
def test_html_becomes_words(source: str, words: str) -> None:
    """Nothing in a note may act: no script, no picture, no hidden address."""
    assert words_of_html(source) == words


def test_markdown_becomes_words_with_its_addresses() -> None:
    """A reader should see where a link of somebody else leads before it is one."""
    source = "A **b** [c](https://c.org/) [d](term:als)\n\n- <https://e.org/>"
    words = "A b c (https://c.org/) d (term:als)\n\n• https://e.org/"
    assert words_of_markdown(source) == words


SIGNS = st.sampled_from(
    [*"ab1 \n\t\\`*_[]<>&#~|-+=.:()!\"'^", "\n\n", "1.", "2)", "```", "~~~", "---", "===", "&amp;",
     "[^a]", "[S1]: ", "<b>", "http://a.org", "    ", "| - |", "😀", "\u00a0"]
)  # fmt: skip


@settings(max_examples=50)
@given(st.lists(SIGNS, max_size=30).map("".join))
def test_escaped_words_are_shown_as_they_are(words: str) -> None:
    """The words of somebody else are words: they make no link, no list and no verdict."""
    paragraphs = parse_inline(escaped(words), {}, [])
    assert "\n\n".join(map(plain, paragraphs)) == tidy(words)
    assert all(run == Run(text=run.text) for p in paragraphs for run in p)


def looks(paragraph: Paragraph) -> list[tuple[str, Run]]:
    """Each letter with its look; it does not matter how the runs are cut."""
    return [(sign, replace(run, text="")) for run in paragraph for sign in run.text]


@pytest.mark.parametrize(
    "source",
    [
        "Plain, **bold** and *both **at** once*.",
        "A [link *here*](https://example.org/a?b=c) and `code`.",
        "Two\\\nlines.",
        "2019. A year, - no list, # no title.",
        "one\n\ntwo \\*three\\*",
        "[a](term:als)[b](term:als)",
    ],
)
def test_runs_are_written_as_they_look(source: str) -> None:
    """A note of a file without an original is written anew."""
    runs = parse_inline(source, {}, [])
    again = parse_inline(markdown_of(runs), {}, [])
    assert list(map(looks, again)) == list(map(looks, runs))


def test_looks_that_cannot_be_written_leave_the_words() -> None:
    """Bold that begins with a space is no bold in Markdown."""
    runs = (Run(text="a"), Run(text="(b)", strong=True), Run(text="c", emphasis=True))
    ticks = (Run(text="`", code=True), Run(text=" x", link="https://a.org/"))
    assert markdown_of((runs, ticks)) == "a(b)c\n\n\\`[ x](<https://a.org/>)"
    spaces = (Run(text="a  b"),)
    assert markdown_of((spaces,)) == "a b"
