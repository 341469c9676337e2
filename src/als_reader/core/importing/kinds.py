# SPDX-License-Identifier: MIT
"""What kind of file some bytes are: by what is in them, then by the name."""

import io
import lzma
import re
import struct
import zipfile
import zlib
from typing import Final

from als_reader.core.importing.imported import (
    CannotImportError,
    DamagedError,
    LockedError,
    SourceKind,
)
from als_reader.core.language import sentence

ENDINGS: Final = {
    ".txt": SourceKind.TEXT,
    ".text": SourceKind.TEXT,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
    ".xhtml": SourceKind.HTML,
    ".mhtml": SourceKind.MHTML,
    ".mht": SourceKind.MHTML,
    ".docx": SourceKind.DOCX,
    ".odt": SourceKind.ODT,
    ".epub": SourceKind.EPUB,
    ".pdf": SourceKind.PDF,
}
"""The names of files that can be imported."""

_ARTICLE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?:.*\r?\n){0,99}?format:\s*[\"']?als-article"
)
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,4000}-->\s*)*"
    rb"<(?:!doctype\s+html|html[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_MAIL_HEADER = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)*", re.DOTALL)
BROKEN_ZIP: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
"""What reading a damaged archive raises."""
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")

SAVE_AGAIN = sentence(
    "Open it in the program that made it, save it as .docx or .odt, then open that."
)
CHOOSE_ANOTHER = sentence("Please choose a text, a web page, or a .docx, .odt, .epub or .pdf file.")
UNPACK = sentence("Unpack it, then open what is inside.")
_RTF = sentence("This is an .rtf file, which cannot be read here.")
_PICTURE = sentence("This is a picture, not a text.")
_PROGRAM = sentence("This is a program, not a text.")
_ARCHIVE = sentence("This is an archive with other files in it.")
_SOUND = sentence("This is a sound file, not a text.")
_FOREIGN: Final = (
    (b"{\\rtf", _RTF, SAVE_AGAIN),
    (b"\x89PNG", _PICTURE, CHOOSE_ANOTHER),
    (b"\xff\xd8\xff", _PICTURE, CHOOSE_ANOTHER),
    (b"GIF8", _PICTURE, CHOOSE_ANOTHER),
    (b"II*\0", _PICTURE, CHOOSE_ANOTHER),
    (b"MM\0*", _PICTURE, CHOOSE_ANOTHER),
    (b"MZ", _PROGRAM, CHOOSE_ANOTHER),
    (b"\x7fELF", _PROGRAM, CHOOSE_ANOTHER),
    (b"\xcf\xfa\xed\xfe", _PROGRAM, CHOOSE_ANOTHER),
    (b"Rar!", _ARCHIVE, UNPACK),
    (b"7z\xbc\xaf", _ARCHIVE, UNPACK),
    (b"\x1f\x8b", _ARCHIVE, UNPACK),
    (b"ID3", _SOUND, CHOOSE_ANOTHER),
    (b"OggS", _SOUND, CHOOSE_ANOTHER),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_EPUB_TYPE = "application/epub+zip"
_ODT_TYPES = (
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template",
)
_WORD_TYPES = re.compile(
    r"application/(vnd\.openxmlformats-officedocument\.wordprocessingml|vnd\.ms-word)"
)


def kind_of(data: bytes, name: str) -> SourceKind | None:
    """The kind of a file that must be imported, or None for one that can be read as it is."""
    ending = ending_of(name)
    if data.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        return SourceKind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return zip_kind(data) or _by_name(
            ending, (SourceKind.DOCX, SourceKind.ODT, SourceKind.EPUB)
        )
    if data.startswith(_OLE) or _is_foreign(data):
        return SourceKind.FOREIGN
    if _ARTICLE.match(data[: 64 * 1024]):
        return None
    kind = ENDINGS.get(ending)
    if _is_mhtml(data):
        return SourceKind.MHTML
    if ending not in (".md", ".markdown", ".alsmd") and _HTML.match(_head(data)):
        return SourceKind.HTML
    if kind not in (SourceKind.TEXT, SourceKind.MARKDOWN, None):
        return kind
    return _text_kind(data, kind or SourceKind.TEXT)


def ending_of(name: str) -> str:
    """The last part of a name, with its full stop, in small letters."""
    return f".{name.lower().rpartition('.')[2]}" if "." in name else ""


def text_kind_of(name: str) -> SourceKind:
    """Plain text or Markdown, by the name; the normal reader decides in the same way."""
    return SourceKind.TEXT if ending_of(name) in (".txt", ".text") else SourceKind.MARKDOWN


def why_foreign(data: bytes) -> CannotImportError:
    """What a file is that cannot be imported, and what to do."""
    if data.startswith(_OLE):
        if _LOCKED_OFFICE in data:
            return LockedError()
        words = sentence("This is a file of an old office program, which cannot be read here.")
        return CannotImportError(words, SAVE_AGAIN)
    for mark, reason, remedy in _FOREIGN:
        if data.startswith(mark):
            return CannotImportError(reason, remedy)
    if data.startswith(b"PK"):
        return _why_foreign_zip(data)
    return CannotImportError("This is not a text.", CHOOSE_ANOTHER)


def zip_kind(data: bytes) -> SourceKind | None:
    """What an archive holds; None if its list of members cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            kind = _declared(archive, names)
    except BROKEN_ZIP:
        return None
    if kind:
        return kind
    if "word/document.xml" in names:
        return SourceKind.DOCX
    return SourceKind.EPUB if "META-INF/container.xml" in names else SourceKind.FOREIGN


def _declared(archive: zipfile.ZipFile, names: set[str]) -> SourceKind | None:
    if "mimetype" in names:
        with archive.open("mimetype") as file:
            words = file.read(100).decode("ascii", "replace").strip()
        if words == _EPUB_TYPE:
            return SourceKind.EPUB
        return SourceKind.ODT if words in _ODT_TYPES else SourceKind.FOREIGN
    return None


def _why_foreign_zip(data: bytes) -> CannotImportError:
    if zip_kind(data) is None:
        return DamagedError()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
    if any(name.startswith(("xl/", "ppt/")) for name in names) or "mimetype" in names:
        return CannotImportError("This is a table or a slide show, not a text.", CHOOSE_ANOTHER)
    if any(name.startswith("Index/") or name.endswith(".iwa") for name in names):
        return CannotImportError(
            "This is a file of Pages, which cannot be read here.",
            "In Pages, choose File, then Export, then Word, and open the file that you get.",
        )
    return CannotImportError(_ARCHIVE, UNPACK)


def _by_name(ending: str, kinds: tuple[SourceKind, ...]) -> SourceKind:
    kind = ENDINGS.get(ending)
    return kind if kind in kinds else SourceKind.FOREIGN


def _is_foreign(data: bytes) -> bool:
    """Known by its first bytes; two capital letters alone are not enough for a program."""
    if data.startswith((b"MZ", b"ID3")):
        return b"\0" in data[:1024]
    return any(data.startswith(mark) for mark, _, _ in _FOREIGN)


def _head(data: bytes) -> bytes:
    if data.startswith(_WIDE_MARKS):
        return data[: 16 * 1024].decode("utf-16", "ignore").encode("utf-8")
    return data[: 16 * 1024]


def _is_mhtml(data: bytes) -> bool:
    found = _MAIL_HEADER.match(data[: 16 * 1024])
    header = found[0].lower() if found else b""
    return b"\nmime-version:" in b"\n" + header and b"\ncontent-type:" in b"\n" + header


def _text_kind(data: bytes, kind: SourceKind) -> SourceKind | None:
    """Of a text: nothing if the normal reader reads it as it is."""
    from als_reader.core.importing.encodings import is_wide, needs_another_encoding

    if needs_another_encoding(data):
        return SourceKind.FOREIGN if _is_binary(data) and not is_wide(data) else kind
    return kind if has_mixed_line_ends(data) else None


def _is_binary(data: bytes) -> bool:
    """Control characters that no text has."""
    sample = data[: 64 * 1024]
    strange = sum(sample.count(code) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    return strange > 0.02 * len(sample)


def has_mixed_line_ends(data: bytes) -> bool:
    """Whether lines end in different ways, so that an annotated file could not keep them."""
    pairs = data.count(b"\r\n")
    kinds = (pairs, data.count(b"\n") - pairs, data.count(b"\r") - pairs)
    return sum(count > 0 for count in kinds) > 1
