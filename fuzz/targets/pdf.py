# SPDX-License-Identifier: MIT
"""PDF files, as what they draw and as bytes."""

import pypdf

from fuzz.importing import assert_imported
from fuzz.target import Target
from tests.core.importing.making import pdf, pdf_page

WORDS = (
    "BT", "ET", "Tj", "TJ", "Tm", "Td", "T*", "Tf", "/F 12 Tf", "(words)", "<0041>", "[(a) -250 (b)]", "q", "Q",
    "cm", "1 0 0 1 70 700", "Do", "BI", "ID", "EI", "obj", "endobj", "stream", "endstream", "<<", ">>",
    "/Length", "/Filter", "/FlateDecode", "/ASCIIHexDecode", "/Kids [2 0 R]", "/Parent", "/Count 99999999",
    "/Type /Page", "/ToUnicode", "/Encoding", "/Encrypt", "/Prev 9", "xref", "trailer", "startxref", "%%EOF",
    "/Contents", "/Resources", "1 0 R", "2 0 R", "5 0 R", "-1", "1e99", "null", "/ObjStm", "/XRef", "Tr", "Tz",
    "\\777", "/Title <FEFFD800>", "/Info",
)  # fmt: skip
READER = pypdf.PdfReader
"""Imported here, so that it is watched."""


def check(data: bytes) -> None:
    """With the first letter "p" the rest is drawn on a page, else all of it is the file."""
    if data[:1] == b"p":
        assert_imported(
            pdf(data[1:].decode("cp1252", "replace").replace("\ufffd", "?")), "x.pdf", unfolds=200
        )
    else:
        assert_imported(b"%PDF-1.4\n" + data, "x.pdf", unfolds=200)


def seeds() -> list[bytes]:
    """Pages that say something, and whole files."""
    pages = [
        pdf_page((70, 740, 20, "A title"), (70, 700, 12, "Some words."), (70, 686, 12, "1. one")),
        "BT /F 12 Tf 70 700 Td [(Some) -300 (words)] TJ T* (more) Tj ET q 1 0 0 1 9 9 cm Q",
    ]
    return [*(f"p{page}".encode() for page in pages), *(pdf(page)[9:] for page in pages)]


TARGET = Target(check=check, seeds=seeds, words=WORDS)
