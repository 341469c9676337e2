# SPDX-License-Identifier: MIT
"""Articles from PDF files that hold text."""

import io
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from als_reader.core import limits
from als_reader.core.importing.document import Document
from als_reader.core.importing.imported import (
    CannotImportError,
    DamagedError,
    LockedError,
    NoWordsError,
)
from als_reader.core.importing.pdf_lines import Line, PageVisitor, without_frames
from als_reader.core.importing.pdf_text import document_of
from als_reader.core.importing.words_left_out import letters_in
from als_reader.core.language import sentence
from als_reader.core.remarks import FIRST_PAGES

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

PUT_TOGETHER = sentence(
    "These paragraphs were put together from the lines of a PDF. "
    "If something looks odd, look at the PDF as well."
)
FRAMES_LEFT_OUT = sentence("Page numbers and lines that stand on many pages were left out.")
PICTURE_PAGES = sentence("Some pages have only pictures. Words in pictures cannot be read here.")
BROKEN_PAGES = sentence("Some pages are damaged and could not be read.")
_MOST_UNREADABLE = 0.3

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it mends is no news to a reader


def read_pdf(data: bytes, on_progress: Callable[[float], None]) -> Document:
    """Read a PDF. Raises CannotImportError."""
    reader = _open(data)
    count = _page_count(reader)
    pages: list[list[Line]] = []
    broken = pictures = 0
    for number in range(min(count, limits.PDF_PAGES)):
        try:
            page = reader.pages[number]
            lines = _lines(page, number)
        except (MemoryError, CannotImportError):
            raise
        except Exception:  # noqa: BLE001 — pypdf promises nothing about a broken page
            broken += 1
            continue
        pictures += not lines and _has_picture(page)
        pages.append(lines)
        on_progress((number + 1) / min(count, limits.PDF_PAGES))
    everything = "\n".join(line.text for page in pages for line in page)
    refuse_wordless(everything, is_scan=bool(pictures), is_broken=bool(broken))
    lines, is_cut = without_frames(pages)
    notices = [PUT_TOGETHER]
    for is_so, words in (
        (is_cut, FRAMES_LEFT_OUT),
        (count > limits.PDF_PAGES, FIRST_PAGES.format(count=count, limit=limits.PDF_PAGES)),
        (pictures, PICTURE_PAGES),
        (broken, BROKEN_PAGES),
    ):
        notices += [words] if is_so else []
    return Document(
        tree=document_of(lines),
        title=_title(reader),
        all_words=everything if is_cut else "",
        notices=tuple(notices),
    )


def _open(data: bytes) -> "PdfReader":
    from pypdf import PasswordType, PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(io.BytesIO(data))
        # A file may be locked for changes only; then the empty password opens it.
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise LockedError
    except (MemoryError, LockedError):
        raise
    except DependencyError as error:
        raise LockedError from error
    except Exception as error:
        raise DamagedError from error
    return reader


def _page_count(reader: "PdfReader") -> int:
    try:
        return len(reader.pages)
    except MemoryError:
        raise
    except Exception as error:
        raise DamagedError from error


def _lines(page: "PageObject", number: int) -> list[Line]:
    visitor = PageVisitor(number)
    page.extract_text(visitor_text=visitor.visit)
    visitor.end_line()
    return visitor.lines


def _has_picture(page: "PageObject") -> bool:
    with suppress(Exception):
        return bool(page.images.keys())
    return True


def refuse_wordless(text: str, *, is_scan: bool, is_broken: bool) -> None:
    """Raise CannotImportError, with the reason, if nothing is there to read."""
    unreadable = sum(c == "\ufffd" or "\ue000" <= c <= "\uf8ff" for c in text)
    if unreadable > _MOST_UNREADABLE * len(text):
        raise CannotImportError(
            "The letters of this PDF are kept in a way that cannot be read.",
            "Ask the sender for the text in another form.",
        )
    letters = sum(letters_in(text).values())
    if not letters and is_scan:
        raise CannotImportError(
            "This PDF holds pictures of pages, and no words that can be read.",
            "Ask the sender for the text, or use a program that turns scans into text (OCR).",
        )
    if not letters:
        raise DamagedError if is_broken else NoWordsError


def _title(reader: "PdfReader") -> str:
    with suppress(Exception):
        found = reader.metadata.title if reader.metadata else None
        return " ".join(str(found or "").split())
    return ""
