# SPDX-License-Identifier: MIT
"""The article in a web page, and that no word of a page is lost without a notice."""

import re
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.importing import Imported, import_bytes
from als_reader.core.importing.html_reading import read_html
from als_reader.core.importing.tree import words_of

PROSE = "<p>" + "These are words of an article. " * 20 + "</p>"
DEEP = 3_000
PIECES = (
    "<p> </p> <b> </b> <div> </div> <ul> <li> </ul> <table> <tr> <td> </table> <br> <a> "
    "</a> <h2> </h2> <pre> </pre> <blockquote> <ol> <!--x--> <sup> </sup> <em> & &lt; "
    "<dl> <dt> <dd> word 12 * _ [1] # - 1. > | \\ ` ~~~ === --- + <th> <caption> <span>"
)


def page(body: str, head: str = "") -> Imported:
    return import_bytes(f"<html><head>{head}</head><body>{body}".encode(), "page.html")


def letters(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w", text))


@pytest.mark.parametrize(
    "noise",
    [
        '<div class="cookie-banner"><p>We use crumbs.</p></div>',
        '<div id="comments"><p>We use crumbs.</p></div>',
        '<section class="newsletter-box"><p>We use crumbs.</p></section>',
        '<div class="ad"><p>We use crumbs.</p></div>',
        "<nav>We use crumbs.</nav>",
        "<footer>We use crumbs.</footer>",
        "<header>We use crumbs.</header>",
        "<aside>We use crumbs.</aside>",
        "<form>We use crumbs.<input></form>",
        '<div role="navigation">We use crumbs.</div>',
        "<div hidden>We use crumbs.</div>",
        '<div style="color:red; display : none">We use crumbs.</div>',
        "<noscript>We use crumbs.</noscript>",
        "<iframe>We use crumbs.</iframe>",
        "<ul><li><a>We</a><li><a>use</a><li><a>cru</a><li><a>mbs.</a></ul>",
    ],
)
def test_what_is_around_the_article_is_left_out_and_told(noise: str) -> None:
    """Less to read, nothing hidden: all words are one press away."""
    result = page(PROSE + noise + PROSE)
    assert "crumbs" not in result.text
    assert "mbs." in result.all_words
    assert "left out" in result.notices[0]


@pytest.mark.parametrize("tag", ["script", "style", "template"])
def test_machinery_is_no_words_of_a_page(tag: str) -> None:
    """Nobody is told that a program was left out."""
    result = page(f"{PROSE}<{tag}>not a <b> word</{tag}>{PROSE}")
    assert "not a" not in result.text + result.all_words
    assert result.notices == ()


@pytest.mark.parametrize(
    "body",
    [
        f'<div class="has-sidebar menu-open">{PROSE}</div>',
        f'<article class="ad">{PROSE}</article>',
        f"<header><h1>Title</h1>{PROSE}</header>",
        f"<article><header><p>By a writer</p></header>{PROSE}<footer>Sources</footer></article>",
        f"{PROSE}<ul><li><a>A</a></li><li><a>B</a></li></ul>",
    ],
)
def test_the_article_itself_stays_whatever_its_names(body: str) -> None:
    """A class of the whole page says nothing about its words."""
    result = page(body)
    assert letters(result.text) == letters(words_of(read_html(body)))
    assert result.all_words == ""


def test_the_heading_comes_along_when_it_stands_outside() -> None:
    """Many sites put it into a banner above."""
    result = page(f"<div class=top><h1>A title</h1></div><main>{PROSE}</main>")
    assert result.text.startswith("# A title\n\nThese are")
    assert result.title == "A title"


def test_a_page_of_nothing_but_menus_is_shown_whole() -> None:
    """Better all words than none."""
    assert page("<nav><p>Only this.</p></nav>").text == "Only this.\n"


def test_the_part_with_the_paragraphs_is_the_article() -> None:
    """Where a page names no article, its paragraphs say where it is."""
    result = page(
        f"<div><div>Top line</div><div id=x>{PROSE}{PROSE}</div><div>End line</div></div>"
    )
    assert "Top line" not in result.text
    assert "Top line" in result.all_words


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel=canonical href="https://a.example/b">', "https://a.example/b"),
        ('<meta property="og:url" content="https://a.example/c">', "https://a.example/c"),
        ("<!-- saved from url=(0021)https://a.example/d -->", "https://a.example/d"),
        ('<link rel=canonical href="javascript:alert(1)">', ""),
        ('<link rel=canonical href="file:///etc/passwd">', ""),
    ],
)
def test_a_page_says_where_it_comes_from(head: str, url: str) -> None:
    """So that a family can find it again, and nothing else is opened."""
    assert page(PROSE, head).url == url


def test_titles_of_a_page() -> None:
    """The name for other sites has no name of the site in it."""
    assert page(PROSE, "<title>A &amp; B | Site</title>").title == "A & B | Site"
    both = '<title>A | Site</title><meta property="og:title" content=" A  title ">'
    assert page(PROSE, both).title == "A title"


def test_a_page_with_frames_in_one_file_keeps_their_words() -> None:
    """An advert in a frame is not the article, but its words are words of the page."""
    part = "--x\nContent-Type: text/html\nContent-Location: https://a.example/{}\n\n<p>{}</p>\n"
    data = (
        "MIME-Version: 1.0\nSubject: A subject\nContent-Type: multipart/related; boundary=x\n\n"
        + part.format("page", "The article")
        + part.format("frame", "The advert")
        + "--x--\n"
    )
    result = import_bytes(data.encode(), "page.mht")
    assert result.text == "The article\n"
    assert result.all_words == "The article\n\nThe advert"
    assert (result.title, result.url) == ("A subject", "https://a.example/page")


def test_a_saved_message_of_plain_text_is_read() -> None:
    """Its paragraphs stay paragraphs."""
    data = b"MIME-Version: 1.0\nContent-Type: text/plain; charset=cp1252\n\nOne \xe9\n\nTwo\n"
    assert import_bytes(data, "a.mht").text == "One é\n\nTwo\n"


HOSTILE = {
    "deep": "<div>" * DEEP + "word" + "</div>" * DEEP,
    "deep bold": "<b>" * DEEP + "word",
    "deep lists": "<ul><li>word" * DEEP,
    "deep quotes": "<blockquote>word" * DEEP,
    "deep tables": "<table><tr><td>word" * DEEP,
    "unclosed": "<p>word <b>word <i>word <td>word <li>word</b></p></div>word",
    "unclosed tag": "word <a href='x' word",
    "unclosed quote": "word <a href='x>word</a> word",
    "unclosed comment": "word <!-- word " + "word " * 50_000,
    "many comments": "word <!-- " * DEEP + "word",
    "huge comment": "word <!--" + "x" * 5_000_000 + "--> word",
    "unclosed script": "word <script> word",
    "many titles": "word" + "<title>" * DEEP + "word",
    "many broken tags": "word" + '<a "' * DEEP + "word",
    "many bad ends": "word" + "<!" * DEEP + "word" + "</" * DEEP,
    "entities": "word &#" + "9" * 50_000 + "; &#xD800; word &bad; &amp;lt;",
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(DEEP)) + ">word",
    "headings": "<h1>word" * DEEP,
    "stars": "word *_`[<" * DEEP,
    "bold": "<b>word</b>x<i>word</i>" * DEEP,
    "lines": "word<br>" * DEEP,
    "backticks": "<pre>word" + "`" * 100_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_page_ends_soon_and_keeps_its_words(case: str) -> None:
    """No page can hang the reader, and no word of it vanishes in silence."""
    source = HOSTILE[case]
    start = time.process_time()
    result = page(source)
    assert time.process_time() - start < 10
    written = letters(result.text)["w"] if not result.all_words else letters(result.all_words)["w"]
    assert written >= source.count("word") - source.count("'x>word") - source.count("href='x' word")


@given(
    st.lists(
        st.sampled_from(PIECES.split()),
        max_size=30,
    )
)
@settings(max_examples=50)
def test_the_words_of_any_page_come_out_once(pieces: list[str]) -> None:
    """Whatever the tags, the same letters are there as on the page, and as read from Markdown."""
    from als_reader.core.format import read_article

    source = " ".join(pieces)
    words = words_of(read_html(source))
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
    if not words:
        return
    result = page(f"<article>{source}")
    if result.all_words:
        assert letters(result.all_words) == letters(words)
        return
    article = read_article(result.text.encode(), "a.md")
    shown = " ".join(f"{block.marker} {block.text}" for block in article.blocks)
    shown = re.sub(r"^\d+\.|(?<= )\d+\. ", "", shown) if "<ol>" in source else shown
    assert letters(shown.translate(raised))["w"] == letters(words)["w"]
    assert not (letters(words.translate(raised)) - letters(result.text.translate(raised)))
