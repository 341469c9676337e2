# SPDX-License-Identifier: MIT
"""The page in a file that a browser saved as one (.mhtml, .mht)."""

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage

from als_reader.core.importing.imported import DamagedError, NoWordsError
from als_reader.core.importing.pages import web_address

_PAGES = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The first page in the file."""

    data: bytes
    charset: str = ""
    url: str = ""
    title: str = ""
    is_html: bool = True
    frames: tuple[bytes, ...] = ()
    """Other pages that were shown inside it, most often adverts."""


def read_mhtml(data: bytes) -> SavedPage:
    """Find the page. Raises CannotImportError."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        return _page(message)
    except (
        ValueError,
        LookupError,
        AttributeError,
        TypeError,
        IndexError,
        RecursionError,
    ) as error:
        raise DamagedError from error  # the headers of mail have many ways to be wrong


def _page(message: EmailMessage) -> SavedPage:
    parts = [part for part in message.walk() if not part.is_multipart()]
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    texts = [part for part in parts if part.get_content_type() == "text/plain"]
    if not pages and not texts:
        raise NoWordsError
    part = (pages or texts)[0]
    location = str(message.get("Snapshot-Content-Location", "") or part.get("Content-Location", ""))
    return SavedPage(
        data=_bytes(part),
        charset=part.get_content_charset() or "",
        url=web_address(location),
        title=" ".join(str(message.get("Subject", "")).split()),
        is_html=bool(pages),
        frames=tuple(_bytes(page) for page in pages[1:]),
    )


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
