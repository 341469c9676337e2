# SPDX-License-Identifier: MIT
"""Small files of each kind, good and bad, made for one test."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org'
    '/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf"/></rootfiles></container>'
)
BOMB = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def sample(name: str) -> bytes:
    """A file of tests/data/samples."""
    return (SAMPLES / name).read_bytes()


def archive(members: Mapping[str, str | bytes]) -> bytes:
    """A zip file."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return target.getvalue()


def docx(body: str, before: str = "", **others: str) -> bytes:
    """A Word file with that body."""
    document = f'{before}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    parts = {f"word/{name}.xml": words for name, words in others.items()}
    return archive(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATIONS,
            "word/document.xml": document,
            **parts,
        }
    )


def word_paragraph(words: str) -> str:
    """One paragraph of a Word file."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def odt(body: str, before: str = "", manifest: str = "<m/>", styles: str = "<s/>") -> bytes:
    """An OpenDocument text with that body."""
    spaces = " ".join(
        f'xmlns:{short}="urn:{short}"'
        for short in ("office", "text", "table", "draw", "svg", "xlink", "style", "fo", "dc")
    )
    content = (
        f"{before}<office:document-content {spaces}>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "styles.xml": styles.replace("<s/>", f"<s {spaces}/>"),
            "META-INF/manifest.xml": manifest,
        }
    )


def epub(chapters: Iterable[str], encryption: str = "", href: str = "{}.xhtml") -> bytes:
    """A book of these chapters."""
    texts = {f"{n}.xhtml": text for n, text in enumerate(chapters)}
    items = "".join(
        f'<item id="c{n}" href="{href.format(n)}" media-type="application/xhtml+xml"/>'
        for n in range(len(texts))
    )
    refs = "".join(f'<itemref idref="c{n}"/>' for n in range(len(texts)))
    package = (
        '<package xmlns:dc="urn:dc"><metadata><dc:title>A book</dc:title></metadata>'
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "book.opf": package,
        **texts,
    }
    if encryption:
        members["META-INF/encryption.xml"] = encryption
    return archive(members)


def pdf(*pages: str, extra: str = "") -> bytes:
    """A PDF with these content streams as its pages."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, stream in enumerate(pages):
        resources = f"<< /Font << /F 3 0 R >> {extra} >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources {resources} "
            f"/Contents {5 + 2 * number} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    written = "%PDF-1.4\n"
    places = []
    for number, value in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{value}\nendobj\n"
    start = len(written)
    written += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    written += "".join(f"{place:010} 00000 n \n" for place in places)
    written += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return written.encode("cp1252")


def pdf_page(*lines: tuple[float, float, float, str]) -> str:
    """A content stream: each line is x, y, size and words."""
    return "\n".join(
        f"BT /F {size} Tf 1 0 0 1 {x} {y} Tm ({words.replace('(', '').replace(')', '')}) Tj ET"
        for x, y, size, words in lines
    )


def prose_page(*words: str, top: float = 700, size: float = 12) -> str:
    """A page of lines under each other."""
    return pdf_page(*[(70, top - 14 * n, size, line) for n, line in enumerate(words)])
