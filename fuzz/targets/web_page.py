# SPDX-License-Identifier: MIT
"""Web pages, and pages that a browser saved as one file."""

import re
import unicodedata

from als_reader.core.format import read_article
from als_reader.core.importing import SourceKind, kind_of
from als_reader.core.importing.html_reading import read_html
from als_reader.core.importing.tree import words_of
from als_reader.core.importing.words_left_out import letters_in
from fuzz.importing import assert_imported
from fuzz.samples import files
from fuzz.target import Target

WORDS = (
    "<p>", "</p>", "<h1>", "<table>", "<tr>", "<td>", "<td colspan=9999>", "<th>", "<ul>", "<ol>", "<li>",
    "<blockquote>", "<pre>", "<code>", "<a href=", "'https://example.org/'", "<img alt=", "<script>",
    "</script>", "<style>", "<!--", "-->", "<![CDATA[", "]]>", "<svg>", "<math>", "<template>", "<br>",
    "<sup>", "<sub>", "<article>", "<nav>", "<title>", "<base href=", "<meta charset=", "<details>",
    "&amp;", "&#0;", "&#xD800;", "&nbsp;", "<?xml", "<!DOCTYPE html>", "<div hidden>", "<p style='display:none'>",
    "Content-Type: multipart/related; boundary=x\n\n--x\n", "Content-Transfer-Encoding: base64\n",
    "MIME-Version: 1.0\n", "--x--", "=?utf-8?q?", "=3D", "\r\n", "<textarea>", "<select>", "<noscript>",
)  # fmt: skip
PAGE = (
    b"<!DOCTYPE html><html><head><title>A page</title></head><body><nav>Menu</nav><article>"
    b"<h1>One</h1><p>Some <b>words</b> about <a href='/x'>cells</a>.</p><ul><li>a<ul><li>b</ul></ul>"
    b"<table><tr><th>a<th>b<tr><td colspan=2>c</table><pre>d\n e</pre><blockquote>f</blockquote>"
    b"<p>x<sup>2</sup><br>y &lt; z &#38; <img alt='A picture' src=x></p></article></body></html>"
)
SAVED = (
    b"From: <Saved by a browser>\r\nSubject: A page\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\n'
    b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    b"Content-Location: https://example.org/\r\n\r\n<html><p>caf=C3=A9 =3D x</p></html>\r\n--x--\r\n"
)


_CHARSET = re.compile(rb"charset|encoding", re.IGNORECASE)


def check(data: bytes) -> None:
    """As a page, and as a saved page; every letter of a page is shown, or one press away."""
    if not data.lstrip().startswith(b"<"):
        assert_imported(data, "x.mhtml")
        return
    result = assert_imported(data, "x.html")
    if result is None or kind_of(data, "x.html") is not SourceKind.HTML or _CHARSET.search(data):
        return
    try:
        everything = words_of(read_html(data.decode()))
    except UnicodeDecodeError:
        return
    shown = result.all_words or read_article(result.text.encode(), "x.md").text
    lost = letters_in(_plain(everything)) - letters_in(_plain(shown))
    assert not lost, f"{dict(lost)} of {everything!r:.300}"


def _plain(text: str) -> str:
    """The text without raised digits and the like."""
    return unicodedata.normalize("NFKC", text)


def seeds() -> list[bytes]:
    """Pages of our tests, and small ones."""
    return [PAGE, SAVED, *files("samples", ".html", ".mhtml", longest=2_000)]


TARGET = Target(check=check, seeds=seeds, words=WORDS, longest=2048)
