# SPDX-License-Identifier: MIT
"""Which files are articles, and which of them must be brought into our form first."""

import codecs
from typing import Final

OWN_ENDINGS: Final = (".alsmd", ".md", ".markdown", ".txt")
IMPORTED_ENDINGS: Final = (
    ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".docx", ".odt", ".epub", ".pdf",
)  # fmt: skip
ARTICLE_ENDINGS: Final = (*OWN_ENDINGS, *IMPORTED_ENDINGS)
"""How the names of files end that can be opened."""
_STARTS = (b"%pdf-", b"pk\x03\x04", b"{\\rtf")
_PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml", b"<!--", b"mime-version:", b"from: <saved")
"""Of a saved web page; Markdown may well begin so."""
_MARKDOWN = (".md", ".markdown")
_LOOKED_AT = 1024


def needs_import(data: bytes, name: str) -> bool:
    """Whether a file seems to be of another kind, or is no UTF-8, or ends its lines in two ways.

    Cheap, because every file that is opened is asked; `core.importing.kind_of` knows exactly.
    """
    ending = name.casefold()
    if ending.endswith(IMPORTED_ENDINGS):
        return True
    if ending.endswith((OWN_ENDINGS[0], ".als.md")):
        return False
    start = data[:_LOOKED_AT].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    starts = _STARTS if ending.endswith(_MARKDOWN) else _STARTS + _PAGE_STARTS
    if start.startswith(starts):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    if b"\r" not in data:
        return False
    pairs = data.count(b"\r\n")
    ends = (pairs, data.count(b"\n") - pairs, data.count(b"\r") - pairs)
    return sum(count > 0 for count in ends) > 1
