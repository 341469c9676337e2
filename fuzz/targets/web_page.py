# SPDX-License-Identifier: MIT
"""Web pages, and pages that a browser saved as one file."""

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


def check(data: bytes) -> None:
    """As a page, and as a saved page."""
    assert_imported(data, "x.html")
    assert_imported(data, "x.mhtml")


def seeds() -> list[bytes]:
    """Pages of our tests, and small ones."""
    return [PAGE, SAVED, *files("samples", ".html", ".mhtml", longest=8_000)]


TARGET = Target(check=check, seeds=seeds, words=WORDS)
