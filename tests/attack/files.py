# SPDX-License-Identifier: MIT
"""Hostile archives, PDFs, pictures, programs and data files."""

import json
from collections.abc import Callable, Mapping

from tests.attack.shapes import CANARY, CUT, HOST, REFUSED, SHOWN, Attack, Ending
from tests.attack.texts import png
from tests.core.importing.making import (
    BOMB,
    archive,
    docx,
    epub,
    odt,
    pdf,
    pdf_page,
    prose_page,
    word_paragraph,
)

TRICK, DAMAGED, FOREIGN = "trick", "damaged", "not a text"
WORDS = ("alphaword",)
FIRST = word_paragraph("alphaword")
OUTSIDE = f'<!DOCTYPE x [<!ENTITY c SYSTEM "file:///{CANARY}/entity">]>'
Case = tuple[Callable[[], bytes], Ending, str]


def attacks() -> Mapping[str, Attack]:
    """By file name."""
    made = {**_archives(), **_pdfs(), **_pictures_and_programs()}
    data = _data()
    return {
        **{
            name: Attack(make=make, ends=ends, says=says, words=WORDS if ends is not REFUSED else ())
            for name, (make, ends, says) in made.items()
        },
        **{name: Attack(make=make, ends=SHOWN) for name, make in data.items()},
    }  # fmt: skip


def _archives() -> dict[str, Case]:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Target="file:///{CANARY}/x.docx" TargetMode="External" Type="http:'
        '//schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>'
        "</Relationships>"
    )
    runs = "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 20_000 + "</w:p>"
    cells = "<w:tr>" + f"<w:tc>{word_paragraph('c')}</w:tc>" * 60 + "</w:tr>"
    tables = "<w:tbl><w:tr><w:tc>" * 30 + word_paragraph("x") + "</w:tc></w:tr></w:tbl>" * 30
    chapter = "<html><body><p>alphaword</p></body></html>"
    return {
        "zipbomb.docx": (lambda: archive({"word/document.xml": " " * (60 * 2**20)}), REFUSED, TRICK),
        "zipbomb.epub": (lambda: epub([chapter, " " * (60 * 2**20)]), REFUSED, TRICK),
        "zip_many.epub": (lambda: archive({"mimetype": "application/epub+zip", **{str(n): "" for n in range(2_000)}}), REFUSED, TRICK),
        "xmlbomb.docx": (lambda: docx("&c;", before=BOMB), REFUSED, TRICK),
        "xml_outside.docx": (lambda: docx(word_paragraph("&c;"), before=OUTSIDE), REFUSED, TRICK),
        "xmlbomb.odt": (lambda: odt("<text:p>&c;</text:p>", before=BOMB), REFUSED, TRICK),
        "deep.docx": (lambda: docx("<w:p>" * 20_000 + "</w:p>" * 20_000), REFUSED, TRICK),
        "outside.docx": (lambda: archive({**_docx_parts(FIRST), "word/_rels/document.xml.rels": relations, "word/_rels/settings.xml.rels": relations}), SHOWN, ""),
        "runs.docx": (lambda: docx(FIRST + runs), SHOWN, ""),
        "table.docx": (lambda: docx(FIRST + f"<w:tbl>{cells * 84}</w:tbl>"), SHOWN, ""),
        "tables_nested.docx": (lambda: docx(FIRST + tables), SHOWN, ""),
        "spaces.odt": (lambda: odt('<text:p>alphaword<text:s text:c="999999999"/></text:p>'), SHOWN, ""),
        "repeated.odt": (lambda: odt('<text:p>alphaword</text:p><table:table><table:table-column table:number-columns-repeated="999999"/><table:table-row table:number-rows-repeated="999999"><table:table-cell table:number-columns-repeated="999999"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'), SHOWN, ""),
        "outside.odt": (lambda: odt(f'<text:p>alphaword<draw:frame><draw:image xlink:href="../{CANARY}.png"/></draw:frame><text:a xlink:href="file:///{CANARY}">x</text:a></text:p>'), SHOWN, ""),
        "traversal.epub": (lambda: epub([chapter], href=f"../../../{CANARY}/{{}}"), REFUSED, DAMAGED),
        "traversal_name.epub": (lambda: archive({"META-INF/container.xml": "", f"../../{CANARY}.xhtml": "x"}), REFUSED, DAMAGED),
        "outside.epub": (lambda: epub([f'<html><body><p>alphaword</p><img src="file:///{CANARY}/i.png"/><img src="http://{HOST}/x.png"/></body></html>']), CUT, ""),
        "chapters.epub": (lambda: epub([chapter] * 900), SHOWN, ""),
        "spine.epub": (_repeated_spine, SHOWN, ""),
    }  # fmt: skip


def _docx_parts(body: str) -> dict[str, str]:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(docx(body))) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def _repeated_spine() -> bytes:
    """A book that says one chapter a hundred thousand times."""
    import io
    import zipfile

    chapter = "<html><body><p>alphaword and some more words</p></body></html>"
    with zipfile.ZipFile(io.BytesIO(epub([chapter]))) as file:
        parts = {name: file.read(name).decode() for name in file.namelist()}
    again = '<itemref idref="c0"/>'
    parts["book.opf"] = parts["book.opf"].replace(again, again * 100_000)
    return archive(parts)


def _pdfs() -> dict[str, Case]:
    first = prose_page("alphaword is on the first page of this file")
    form = f"/XObject << /X 5 0 R >> /Annots [<< /A << /S /Launch /F (/{CANARY}) >> >>]"
    endless = first + "\n/X Do" * 1_000
    return {
        "pages.pdf": (lambda: pdf(*[first] * 600), CUT, "pages"),
        "itself.pdf": (lambda: pdf(endless, extra=form), SHOWN, ""),
        "letters.pdf": (lambda: pdf(first + "\n" + pdf_page(*[(n % 500, n % 700, 9, "word") for n in range(8_000)])), SHOWN, ""),
        "brackets.pdf": (lambda: pdf(first + "\n" + "[" * 100_000), REFUSED, DAMAGED),
        "dictionaries.pdf": (lambda: b"%PDF-1.4\n1 0 obj\n" + b"<<" * 50_000, REFUSED, DAMAGED),
        "loop.pdf": (lambda: pdf(first).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"), REFUSED, ""),
        "outside.pdf": (lambda: pdf(first, extra=f"/URI (file:///{CANARY}) /OpenAction << /S /JavaScript >>"), SHOWN, ""),
        "no_xref.pdf": (lambda: pdf(first).replace(b"startxref", b"startxxxx"), REFUSED, DAMAGED),
    }  # fmt: skip


def _pictures_and_programs() -> dict[str, Case]:
    use = "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 2 + "</g>" for n in range(1, 27))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><text>alphaword</text></g>{use}</svg>'
    )
    href = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">'
        f'<text>alphaword</text><image x:href="file:///{CANARY}/i.png"/>'
        f'<image href="http://{HOST}/i.png"/></svg>'
    )
    desktop = f"[Desktop Entry]\nName=alphaword\nExec=/{CANARY}/run\nType=Application\n"
    return {
        "svg_use.svg": (svg.encode, SHOWN, ""),
        "svg_href.svg": (href.encode, SHOWN, ""),
        "png_30k.png": (lambda: png(30_000), REFUSED, "a picture"),
        "picture.md": (lambda: png(8_000), REFUSED, "a picture"),
        "program.md": (lambda: b"\x7fELF\xff\xfe" + bytes(5_000), REFUSED, "a program"),
        "noise.txt": (lambda: bytes(range(256)) * 400, REFUSED, FOREIGN),
        "gzip.md": (lambda: b"\x1f\x8b\x08" + bytes(5_000), REFUSED, "Unpack"),
        "run.desktop": (desktop.encode, SHOWN, ""),
        "script.sh": (f"#!/bin/sh\ntouch /{CANARY}\necho alphaword\n".encode, SHOWN, ""),
        "--platform=xcb.md": (lambda: b"alphaword", SHOWN, ""),
        "-stylesheet.md": (lambda: b"alphaword", SHOWN, ""),
        "%n%s{0}.md": (lambda: b"alphaword", SHOWN, ""),
        "<img src=x>.md": (lambda: b"alphaword", SHOWN, ""),
        "turned\u202edm.exe": (lambda: b"alphaword", SHOWN, ""),
        "new\nline.md": (lambda: b"alphaword", SHOWN, ""),
    }  # fmt: skip


def _data() -> dict[str, Callable[[], bytes]]:
    """Files of notes: `import-notes` reads them too."""
    note = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "noteword"},
        "target": {"selector": {"type": "TextQuoteSelector", "exact": "alphaword"}},
        "created": "2999-01-01T00:00:00Z",
    }
    wrong = {"@context": 7, "type": ["Annotation"], "target": {"selector": {"exact": [{}]}}}
    return {
        "big.json": lambda: json.dumps([note] * 20_000).encode(),
        "deep.json": lambda: b"[" * 100_000,
        "deep_maps.json": lambda: b'{"a":' * 100_000,
        "half.json": lambda: json.dumps([note] * 5).encode()[:300],
        "wrong_schema.json": lambda: json.dumps([wrong] * 50).encode(),
        "future_date.json": lambda: json.dumps([note]).encode(),
        "numbers.json": lambda: b'[{"type": ' + b"9" * 100_000 + b"}]",
        "not_a_number.json": lambda: b'[NaN, Infinity, {"type": -Infinity}]',
        "strings.json": lambda: json.dumps("x" * 2_000_000).encode(),
        "keys.json": lambda: json.dumps({str(n): n for n in range(100_000)}).encode(),
        "surrogate.json": lambda: b'[{"type": "Annotation", "body": {"value": "\\ud800"}}]',
        "bom.json": lambda: b"\xef\xbb\xbf[]",
    }
