# SPDX-License-Identifier: MIT
"""Every file that cannot be opened gets its sentence: what it is, and what to do."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from als_reader.core import limits
from als_reader.core.errors import ArticleError
from als_reader.core.importing import SourceKind, import_bytes, kind_of
from tests.core.importing.making import (
    BOMB,
    archive,
    docx,
    epub,
    odt,
    pdf,
    pdf_page,
    sample,
    word_paragraph,
)

DRM = (
    '<encryption xmlns:e="urn:e"><e:EncryptedData>'
    '<e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
    "</e:EncryptedData></encryption>"
)
LOCKED_ODT = (
    "<m:manifest xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
)


def zip_bomb() -> bytes:
    """60 MiB of spaces in 60 KB."""
    return archive({"word/document.xml": " " * (60 * 1024 * 1024)})


def lying_zip_bomb() -> bytes:
    """The same with a header that says 100 bytes."""
    data = bytearray(zip_bomb())
    central = data.rfind(b"PK\x01\x02")
    data[central + 24 : central + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def locked_zip() -> bytes:
    data = bytearray(archive({"mimetype": "application/epub+zip", "META-INF/container.xml": "x"}))
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = data.rfind(mark)
        data[place + flags] |= 1
    return bytes(data)


def locked_pdf(algorithm: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf(pdf_page((70, 700, 12, "Secret words")))))
    writer.encrypt("secret", algorithm=algorithm)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def picture_pdf() -> bytes:
    return pdf("q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")


DAMAGED, TRICK, LOCKED = "damaged", "trick", "locked with a password"
CASES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty docx": ("a.docx", lambda: b"", "empty"),
    "empty text": ("a.txt", lambda: b" \n", "empty"),
    "old Word": ("a.doc", lambda: sample("libreoffice.doc"), "old office program"),
    "old Word with a new name": ("a.docx", lambda: sample("libreoffice.doc"), "old office program"),
    "RTF": ("a.docx", lambda: sample("libreoffice.rtf"), ".rtf"),
    "locked Word": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        LOCKED,
    ),
    "locked PDF": ("a.pdf", lambda: sample("locked.pdf"), LOCKED),
    "locked PDF (RC4)": ("a.pdf", lambda: locked_pdf("RC4-128"), LOCKED),
    "locked ODT": ("a.odt", lambda: odt("<text:p>x</text:p>", manifest=LOCKED_ODT), LOCKED),
    "locked archive": ("a.epub", locked_zip, LOCKED),
    "protected book": ("a.epub", lambda: epub(["<p>x</p>"], encryption=DRM), "protected"),
    "pictures of pages": ("a.pdf", picture_pdf, "pictures of pages"),
    "PDF without words": ("a.pdf", lambda: pdf("0 0 m"), "no words"),
    "Pages": ("a.pages", lambda: archive({"Index/Document.iwa": "x"}), "choose File, then Export"),
    "table": ("a.docx", lambda: archive({"xl/workbook.xml": "x"}), "table or a slide show"),
    "zip": ("a.docx", lambda: archive({"a.txt": "x"}), "Unpack it"),
    "gzip": ("a.txt", lambda: b"\x1f\x8b\x08" + bytes(50), "Unpack it"),
    "picture": ("a.md", lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
    "photo": ("a.pdf", lambda: b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
    "program": ("a.docx", lambda: b"MZ\x90\0" + bytes(50), "a program"),
    "program for Linux": ("a.txt", lambda: b"\x7fELF" + bytes(50), "a program"),
    "noise": ("a.txt", lambda: bytes(range(256)) * 50, "not a text"),
    "not a docx": ("a.docx", lambda: b"Just words.", DAMAGED),
    "not an ODT": ("a.odt", lambda: b"Just words.", DAMAGED),
    "not a book": ("a.epub", lambda: b"Just words.", DAMAGED),
    "not a PDF": ("a.pdf", lambda: b"Just words.", DAMAGED),
    "broken PDF": ("a.pdf", lambda: b"%PDF-1.4\nJust words.", DAMAGED),
    "half a docx": ("a.docx", lambda: sample("pandoc.docx")[:6000], DAMAGED),
    "half an ODT": ("a.odt", lambda: sample("pandoc.odt")[:6000], DAMAGED),
    "half a book": ("a.epub", lambda: sample("pandoc.epub")[:3000], DAMAGED),
    "half a PDF": ("a.pdf", lambda: sample("libreoffice.pdf")[:600], DAMAGED),
    "flipped bytes": (
        "a.docx",
        lambda: sample("pandoc.docx")[:2500] + bytes(900) + sample("pandoc.docx")[3400:],
        DAMAGED,
    ),
    "docx of broken XML": ("a.docx", lambda: docx("<w:p>"), DAMAGED),
    "docx that is no docx inside": (
        "a.docx",
        lambda: archive({"word/document.xml": "<x/>"}),
        DAMAGED,
    ),
    "ODT without text": (
        "a.odt",
        lambda: archive({"mimetype": "application/vnd.oasis.opendocument.text", "x": ""}),
        DAMAGED,
    ),
    "ODT with another body": (
        "a.odt",
        lambda: archive(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}
        ),
        DAMAGED,
    ),
    "book without a chapter list": (
        "a.epub",
        lambda: archive({"mimetype": "application/epub+zip"}),
        DAMAGED,
    ),
    "book without words": ("a.epub", lambda: epub(["<html/>"]), "no words"),
    "page without words": ("a.html", lambda: b"<html><script>var x</script></html>", "no words"),
    "mail without a page": (
        "a.mht",
        lambda: b"MIME-Version: 1.0\nContent-Type: image/png\n\nx",
        "no words",
    ),
    "zip bomb as docx": ("a.docx", zip_bomb, TRICK),
    "zip bomb that lies": ("a.docx", lying_zip_bomb, DAMAGED),
    "too many members": (
        "a.epub",
        lambda: archive({"META-INF/container.xml": "", **{f"{n}": "" for n in range(1000)}}),
        TRICK,
    ),
    "XML bomb as docx": ("a.docx", lambda: docx("&c;", before=BOMB), TRICK),
    "XML bomb in the styles": (
        "a.docx",
        lambda: docx(word_paragraph("x"), styles=BOMB + "<x>&c;</x>"),
        TRICK,
    ),
    "XML bomb as ODT": ("a.odt", lambda: odt("<text:p>&c;</text:p>", before=BOMB), TRICK),
    "deep docx": ("a.docx", lambda: docx("<w:p>" * 5000 + "</w:p>" * 5000), TRICK),
    "deep ODT": ("a.odt", lambda: odt("<text:p>" * 5000 + "</text:p>" * 5000), TRICK),
    "traversal in a book": (
        "a.epub",
        lambda: archive({"META-INF/container.xml": "", "../../evil.xhtml": "x"}),
        DAMAGED,
    ),
    "a book that points outside": (
        "a.epub",
        lambda: epub(["<p>x</p>"], href="../../../etc/passwd?{}"),
        DAMAGED,
    ),
    "absolute name": (
        "a.docx",
        lambda: archive({"word/document.xml": "<x/>", "/etc/evil": "x"}),
        DAMAGED,
    ),
    "name of Windows": (
        "a.docx",
        lambda: archive({"word/document.xml": "<x/>", "C:\\evil": "x"}),
        DAMAGED,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_file_that_cannot_be_read_says_what_to_do(case: str) -> None:
    """Two short sentences, never an error of a library, never half an article."""
    name, make, words = CASES[case]
    data = make()
    if data.strip():
        assert kind_of(data, name) is not None
    with pytest.raises(ArticleError) as caught:
        import_bytes(data, name)
    error = caught.value
    assert words in f"{error.reason} {error.remedy}"
    assert error.reason.endswith(".")
    assert error.remedy.endswith(".")
    assert str(error).startswith(name)


def test_a_file_one_byte_above_the_limit_is_refused() -> None:
    """It is not an article, and nobody waits for it."""
    with pytest.raises(ArticleError, match="larger than 64 MB"):
        import_bytes(bytes(limits.ARTICLE_BYTES + 1), "a.html")


def test_what_unpacks_to_just_the_limit_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is on what comes out, byte for byte, whatever the headers say."""
    data = docx(word_paragraph("Words"))
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        size = sum(member.file_size for member in file.infolist() if "document" in member.filename)
        size += sum(m.file_size for m in file.infolist() if m.filename.endswith((".xml", ".rels")))
    monkeypatch.setattr(limits, "ARCHIVE_BYTES", size)
    assert import_bytes(data, "a.docx").text == "Words\n"
    monkeypatch.setattr(limits, "ARCHIVE_BYTES", size - 1)
    with pytest.raises(ArticleError, match="trick"):
        import_bytes(data, "a.docx")


def test_a_result_above_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file must not become a huge article."""
    monkeypatch.setattr(limits, "IMPORTED_CHARACTERS", 10)
    assert import_bytes(b"<html><p>123456789", "a.html").text == "123456789\n"
    with pytest.raises(ArticleError, match="trick"):
        import_bytes(b"<html><p>1234567890", "a.html")


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_a_library_at_its_end_gives_a_sentence(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever gives up first, the reader hears what to do."""

    def give_up(_: bytes) -> None:
        raise error

    monkeypatch.setattr("als_reader.core.importing.odt.read_odt", give_up)
    with pytest.raises(ArticleError):
        import_bytes(sample("pandoc.odt"), "a.odt")


@pytest.mark.parametrize("name", ["pandoc.docx", "pandoc.odt", "pandoc.epub", "libreoffice.pdf"])
def test_a_file_that_was_cut_anywhere_is_read_or_refused(name: str) -> None:
    """A download that stopped half-way never shows an error of a library."""
    data = sample(name)
    refused: list[str] = []
    for size in range(0, len(data), len(data) // 12 + 1):
        try:
            import_bytes(data[:size], name)
        except ArticleError as error:
            refused.append(error.remedy)
    assert len(refused) > 5
    assert all(refused)


def test_nothing_is_written_for_a_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Members of an archive stay in memory, so no name can lead anywhere."""
    monkeypatch.chdir(tmp_path)
    import_bytes(epub(["<p>Words</p>"]), "a.epub")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_text_is_named_foreign() -> None:
    """So that nobody opens a picture as a text of strange letters."""
    assert kind_of(b"\x89PNG\r\n\x1a\n", "article.md") is SourceKind.FOREIGN
