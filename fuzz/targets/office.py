# SPDX-License-Identifier: MIT
"""Word files, OpenDocument texts and books: their text as XML, and their archive as bytes."""

import mammoth  # type: ignore[import-untyped]

from fuzz.importing import assert_imported
from fuzz.samples import files
from fuzz.target import Target
from tests.core.importing.making import archive, docx, epub, odt, word_paragraph

WORDS = (
    "<w:p>", "</w:p>", "<w:r>", "<w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:hyperlink r:id='r1'>",
    "<w:footnoteReference w:id='1'/>", "<w:pStyle w:val='Title'/>", "<w:numPr>", "<w:br/>", "<w:tab/>",
    "<w:del>", "<w:ins>", "<w:drawing>", "<w:gridSpan w:val='999'/>", "<w:vMerge/>", "<text:p>", "</text:p>",
    "<text:h text:outline-level='9'>", "<text:list>", "<text:list-item>", "<table:table>", "<table:table-row>",
    "<table:table-cell table:number-columns-repeated='16384'>", "<text:s text:c='99999'/>", "<text:a>",
    "<text:note>", "<draw:frame>", "<office:annotation>", "<html>", "<p>", "<h1>", "<ol>", "<li>", "<table>",
    "<tr>", "<td rowspan='65534'>", "<a epub:type='noteref' href='#n'>", "<!DOCTYPE x [", "<!ENTITY a 'b'>",
    "&a;", "&amp;", "&#0;", "]]>", "<?x ?>", "xmlns:w='urn:x'", "PK\x03\x04", "PK\x01\x02", "PK\x05\x06",
)  # fmt: skip
READER = mammoth.convert_to_html
"""Imported here, so that it is watched."""


def check(data: bytes) -> None:
    """The first letter says: a Word text, an OpenDocument text, a book, or an archive."""
    kind, rest = data[:1].decode("latin-1"), data[1:]
    text = rest.decode("utf-8", "replace")
    if kind == "w":
        assert_imported(docx(text, footnotes=text), "x.docx")
    elif kind == "o":
        assert_imported(odt(text), "x.odt", unfolds=200)
    elif kind == "b":
        assert_imported(epub([text, "<html><p>Two</p></html>"]), "x.epub")
    elif kind == "z":
        for name in ("x.docx", "x.odt", "x.epub"):
            assert_imported(rest, name, unfolds=1000)


def seeds() -> list[bytes]:
    """Small texts of each kind, and small archives."""
    row = "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>x</w:tc></w:tr></w:tbl>"
    cells = "<table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
    texts = [
        f"w{word_paragraph('Some words')}{row}",
        "w<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr></w:pPr></w:p>",
        f"o<text:h text:outline-level='1'>A</text:h><text:p>b<text:s text:c='3'/>c</text:p>{cells}"
        "</table:table-row></table:table>",
        "o<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>",
        "b<html><head><title>t</title></head><body><h1>One</h1><p>a<a id='x'/>b</p></body></html>",
        "b<!DOCTYPE html><html><p>two&#160;<![CDATA[three <]]></p></html>",
    ]
    archives = [
        docx(word_paragraph("a")),
        odt("<text:p>a</text:p>"),
        epub(["<html><p>a</p></html>"]),
        archive({"x": "y"}),
    ]
    small = files("samples", ".docx", ".odt", ".epub", longest=6_000)
    return [text.encode() for text in texts] + [b"z" + data for data in (*archives, *small)]


TARGET = Target(check=check, seeds=seeds, words=WORDS)
