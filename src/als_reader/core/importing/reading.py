# SPDX-License-Identifier: MIT
"""From the bytes of a file of another kind to an article. Runs in the worker process."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from als_reader.core import limits
from als_reader.core.importing.document import Document
from als_reader.core.importing.encoding_choices import ENCODINGS
from als_reader.core.importing.encodings import Decoded, decode_text
from als_reader.core.importing.imported import (
    CannotImportError,
    DamagedError,
    Imported,
    NoWordsError,
    SourceKind,
    TooLargeError,
    TooMuchError,
)
from als_reader.core.importing.inline_writing import without_controls
from als_reader.core.importing.kinds import (
    has_mixed_line_ends,
    kind_of,
    text_kind_of,
    why_foreign,
)
from als_reader.core.importing.markdown_writing import write_markdown
from als_reader.core.importing.tree import words_of
from als_reader.core.language import sentence
from als_reader.core.remarks import NOT_UTF8, PICTURES, UNREADABLE_LETTERS

PAGE_LEFT_OUT: Final = sentence(
    "Menus, adverts or other parts around the article were left out. "
    "You can look at all words of the page."
)
LEFT_OUT: Final = sentence(
    "Some parts beside the text, such as page headers or remarks, were left out. "
    "You can look at all words of the file."
)
LINE_ENDS: Final = sentence("The lines of this file ended in different ways. They were made alike.")
_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.I
)
_XML_ENCODING = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})")
_HEAD_BYTES = 4096
Progress = Callable[[float], None]


def import_bytes(
    data: bytes, name: str, encoding: str = "", on_progress: Progress = lambda _: None
) -> Imported:
    """Make an article of a file. Raises ArticleError, with what to do.

    `encoding`, one of `ENCODINGS`, is for a text whose letters were guessed wrong.
    """
    try:
        return _imported(data, name, encoding, on_progress)
    except CannotImportError as error:
        raise error.of(name) from error
    except RecursionError as error:
        raise DamagedError().of(name) from error
    except MemoryError as error:
        raise TooLargeError().of(name) from error


def _imported(data: bytes, name: str, encoding: str, on_progress: Progress) -> Imported:
    if len(data) > limits.ARTICLE_BYTES:
        raise CannotImportError(
            "This file is larger than 64 MB, so it cannot be an article.",
            "Please choose another file.",
        )
    if not data.strip():
        raise CannotImportError("This file is empty.", "Please choose another file.")
    kind = kind_of(data, name)
    if kind is SourceKind.FOREIGN:
        raise why_foreign(data)
    if kind in (SourceKind.TEXT, SourceKind.MARKDOWN, None):
        return _text(data, name, encoding)
    document = _document(kind, data, encoding, on_progress)
    return _finished(document, is_page=kind in (SourceKind.HTML, SourceKind.MHTML))


def _text(data: bytes, name: str, encoding: str) -> Imported:
    decoded = decode_text(data, encoding)
    text = decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    notices = _about_letters(decoded)
    if has_mixed_line_ends(decoded.text.encode("utf-8", "replace")):
        notices += (LINE_ENDS,)
    is_plain = text_kind_of(name) is SourceKind.TEXT
    return Imported(
        text=text.replace("\0", ""),
        content_format="text/plain" if is_plain else "text/markdown",
        encoding=decoded.encoding,
        notices=notices,
    )


def _about_letters(decoded: Decoded) -> tuple[str, ...]:
    notices: list[str] = []
    if decoded.encoding:
        words = dict(ENCODINGS).get(decoded.encoding, decoded.encoding)
        notices.append(NOT_UTF8.format(encoding=words))
    if "\ufffd" in decoded.text:
        notices.append(UNREADABLE_LETTERS)
    return tuple(notices)


def _document(kind: SourceKind, data: bytes, encoding: str, on_progress: Progress) -> Document:
    """Only what this kind needs is imported: the worker has to start quickly."""
    match kind:
        case SourceKind.HTML:
            return _page(data, encoding)
        case SourceKind.MHTML:
            return _saved_page(data, encoding)
        case SourceKind.DOCX:
            from als_reader.core.importing.docx import read_docx

            return read_docx(data)
        case SourceKind.ODT:
            from als_reader.core.importing.odt import read_odt

            return read_odt(data)
        case SourceKind.EPUB:
            from als_reader.core.importing.epub import read_epub

            return read_epub(data)
        case _:
            from als_reader.core.importing.pdf import read_pdf

            return read_pdf(data, on_progress)


def _page(
    data: bytes, encoding: str, *, charset: str = "", url: str = "", frames: tuple[bytes, ...] = ()
) -> Document:
    from als_reader.core.importing.pages import all_words_of, read_page

    decoded = decode_text(data, encoding, charset or _declared_charset(data))
    page = read_page(decoded.text, url=url)
    others = [words for frame in frames if (words := all_words_of(_decoded(frame)))]
    everything = page.all_words
    if others:
        everything = "\n\n".join([everything or words_of(page.article), *others])
    return Document(
        tree=page.article,
        title=page.title,
        url=page.url,
        encoding=decoded.encoding,
        all_words=everything,
        has_pictures=page.has_pictures,
        notices=_about_letters(decoded),
    )


def _decoded(data: bytes) -> str:
    return decode_text(data, declared=_declared_charset(data)).text


def _declared_charset(data: bytes) -> str:
    head = data[:_HEAD_BYTES]
    found = _XML_ENCODING.match(head) or _META_CHARSET.search(head)
    label = found[1].decode("ascii") if found else ""
    # A page that can say so in these bytes is not UTF-16, whatever it says.
    return "utf-8" if label.lower().startswith("utf-16") else label


def _saved_page(data: bytes, encoding: str) -> Document:
    from als_reader.core.importing.mhtml import read_mhtml

    page = read_mhtml(data)
    if page.is_html:
        document = _page(
            page.data, encoding, charset=page.charset, url=page.url, frames=page.frames
        )
        return replace(document, title=document.title or page.title)
    from als_reader.core.importing.tree import Element

    decoded = decode_text(page.data, encoding, page.charset)
    paragraphs = re.split(r"\n[ \t\r]*\n", decoded.text)
    return Document(
        tree=Element("article", {}, [Element("p", {}, [words]) for words in paragraphs]),
        title=page.title,
        encoding=decoded.encoding,
        notices=_about_letters(decoded),
    )


def _finished(document: Document, *, is_page: bool) -> Imported:
    text = write_markdown(document.tree, document.url)
    if not text:
        raise NoWordsError
    if len(text) > limits.IMPORTED_CHARACTERS:
        raise TooMuchError
    notices = document.notices
    if document.all_words:
        notices += (PAGE_LEFT_OUT if is_page else LEFT_OUT,)
    if document.has_pictures:
        notices += (PICTURES,)
    heading = document.tree.find("h1")
    title = document.title or (words_of(heading) if heading else "")
    return Imported(
        text=text,
        title=" ".join(without_controls(title).split()),
        url=document.url,
        encoding=document.encoding,
        notices=tuple(dict.fromkeys(notices)),
        all_words=without_controls(document.all_words),
    )
