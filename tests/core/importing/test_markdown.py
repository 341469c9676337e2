# SPDX-License-Identifier: MIT
"""Words written as Markdown that means exactly them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core import limits
from als_reader.core.format import read_article
from als_reader.core.importing.html_reading import read_html
from als_reader.core.importing.markdown_writing import write_markdown


def written(source: str, base: str = "") -> str:
    return write_markdown(read_html(source), base).removesuffix("\n")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "<p>T-cell, ALS-like (see 5.2) snake_case & 3 > 2 * 1",
            "T-cell, ALS-like (see 5.2) snake_case & 3 > 2 * 1",
        ),
        ("<p># one", "\\# one"),
        ("<p>1. one", "1\\. one"),
        ("<p>- one", "\\- one"),
        ("<p>&gt; one", "\\> one"),
        ("<p>===", "\\==="),
        ("<p>---", "\\---"),
        ("<p>&lt;b>one&lt;/b>", "\\<b>one\\</b>"),
        ("<p>&amp;amp; one", "\\&amp; one"),
        ("<p>as in [1, 2] and [12].", "as in [1, 2] and [12]."),
        (
            "<p>[^1]: one [2](three) [4]: five [a]",
            "\\[^1\\]: one \\[2\\](three) \\[4\\]: five \\[a\\]",
        ),
        ("<p>a <b> bold </b>word", "a **bold** word"),
        ("<p>a<b>ft</b>er", "a**ft**er"),
        ("<p>a <b>(b)</b>c", "a (b)c"),
        ("<p><b>a<i>b</i></b>", "**ab**"),
        ("<p><b></b><i> </i>one", "one"),
        ("<p>one<br>two<br><br>three", "one  \ntwo\n\nthree"),
        ("<p>one<br>- two", "one  \n\\- two"),
        ("<p><code>a`b</code>", "``a`b``"),
        ("<p><code>`</code>", "`` ` ``"),
        ("<p>10<sup>9</sup> and 10<sup>-3</sup>, 1<sup>st</sup>", "10⁹ and 10⁻³, 1st"),
        ("<p>H<sub>2</sub>O", "H2O"),
        ("<h2>A <b>bold</b><br>title #</h2>", "## A bold title \\#"),
        ("<h3></h3>one", "one"),
        ("one<hr><hr>two", "one\n\n***\n\ntwo"),
        ("<hr>one", "one"),
        ("<pre>a\n  b ```</pre>", "````\na\n  b ```\n````"),
        ("<pre> \n</pre>one", "one"),
        ("<pre>a<br>b<img alt=c><b>d</b></pre>", "```\na\nbcd\n```"),
        ("<blockquote><p>a<p>b</blockquote>", "> a\n>\n> b"),
        ("<blockquote></blockquote>one", "one"),
        ("<dl><dt>a<dd>b</dl>", "**a**\n\nb"),
        ("<ul>loose<li>a<li><p>b<p>c<li></ul>", "- loose\n\n- a\n\n- b\n\n  c"),
        ("<ol start=3><li>a<ol><li>b</ol><li>c</ol>", "3. a\n   1. b\n4. c"),
        ("<ol start=x><li>a</ol>", "1. a"),
        ("<ul><li>1. a</ul>", "- 1\\. a"),
        ("<img alt='a *b*'>", "a \\*b\\*"),
        ("<figure><img alt='a cup'><figcaption>a cup</figcaption></figure>b", "a cup\n\nb"),
    ],
)
def test_words_are_escaped_only_where_they_would_be_markup(source: str, text: str) -> None:
    """A term such as "T-cell" must be found in the text as it stands."""
    assert written(source) == text


@pytest.mark.parametrize(
    ("link", "text"),
    [
        ("https://a.example/b?c=d", "[w](https://a.example/b?c=d)"),
        ("https://a.example/(b)", "[w](https://a.example/%28b%29)"),
        ("/c", "[w](https://base.example/c)"),
        ("c d", "[w](https://base.example/c%20d)"),
        ("mailto:a@b.example", "[w](mailto:a@b.example)"),
        ("#top", "w"),
        ("", "w"),
        ("javascript:alert(1)", "w"),
        ("JavaScript:alert(1)", "w"),
        ("file:///etc/passwd", "w"),
        ("data:text/html,x", "w"),
        ("term:als", "w"),
        ("smb://host/x", "w"),
        ("https://user:word@a.example/", "w"),
        ("http://[", "w"),
        ("https://a.example/" + "x" * 3000, "w"),
    ],
)
def test_only_links_that_may_be_opened_stay_links(link: str, text: str) -> None:
    """Everything else stays as its words."""
    assert written(f'<p><a href="{link}">w</a>', "https://base.example/") == text


def test_an_address_that_is_its_own_words_is_short() -> None:
    """It is written once."""
    assert written('<a href="https://a.example">https://a.example</a>') == "<https://a.example>"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "<table><caption>C</caption><thead><tr><th>a|b<th>c<tbody><tr><td>d<td></table>",
            "C\n\n| a\\|b | c |\n| --- | --- |\n| d |  |",
        ),
        (
            "<table><tr><td><b>a</b><td>b<tr><td>c<td>d</table>",
            "| a | b |\n| --- | --- |\n| c | d |",
        ),
        (
            "<table><tr><td colspan=2>a<tr><td>b<br>c<td><p>d<p>e</table>",
            "| a |  |\n| --- | --- |\n| b c | d e |",
        ),
        ("<table><tr><td>a<tr><td>b</table>", "a\n\nb"),
        ("<table><tr><td>a<td>b</table>", "a\n\nb"),
        ("<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>", "## a\n\nb\n\nc\n\nd"),
        (
            "<table><tr><td><p>1<p>2<p>3<p>4<td>b<tr><td>c<td>d</table>",
            "1\n\n2\n\n3\n\n4\n\nb\n\nc\n\nd",
        ),
        ("<table>loose<tr><td>a<td>b<tr><td>c<td>d</table>", "loose\n\na\n\nb\n\nc\n\nd"),
    ],
)
def test_tables_of_data_stay_tables(source: str, text: str) -> None:
    """A table that only arranges a page becomes paragraphs; no cell is lost."""
    assert written(source) == text


def test_a_table_above_the_limit_becomes_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a table the whole article would be shown without its looks."""
    monkeypatch.setattr(limits, "TABLE_CELLS", 4)
    assert written("<table>" + "<tr><td>a<td>b" * 2 + "</table>").startswith("| a")
    assert written("<table>" + "<tr><td>a<td>b" * 3 + "</table>").startswith("a\n\nb")


SIGNS = st.text(alphabet="ab1 *_`[](){}<>#+-.!|\\~=&;:/é医\u00a0“”", max_size=24)


@given(SIGNS, SIGNS, SIGNS)
@settings(max_examples=50)
def test_any_words_come_back_as_they_were(first: str, second: str, third: str) -> None:
    """Markdown is only the box; what was in it is what a reader sees."""
    from html import escape

    source = f"<p>{escape(first)}<b>{escape(second)}</b><i>{escape(third)}</i>"
    shown = read_article(written(source).encode(), "a.md").text
    assert " ".join(shown.split()) == " ".join((first + second + third).split())
