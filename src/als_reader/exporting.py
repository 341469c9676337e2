# SPDX-License-Identifier: MIT
"""Exports an article file as a page, a PDF or its notes as data: for the command line."""

import os
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from als_reader.core.article import Article
from als_reader.core.entries import number_entries
from als_reader.core.errors import ExportError
from als_reader.core.evidence.load import load_evidence
from als_reader.core.files import atomic_write, is_same_file, read_article_bytes
from als_reader.core.interchange.outside import Form
from als_reader.core.known import without_unknown_links
from als_reader.core.language import said
from als_reader.core.opened import opened_from
from als_reader.core.words import WordMode
from als_reader.resources import han_font as bundled_han_font
from als_reader.resources import resource_root

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

Kind = Literal["html", "pdf", "json", "w3c", "hypothesis", "readium"]
KINDS: tuple[Kind, ...] = ("html", "pdf", "json", "w3c", "hypothesis", "readium")
"""`json` is another name of `w3c`."""


def export_file(
    source: Path, kind: str, target: Path, mode: WordMode = WordMode.BOTH, today: date | None = None
) -> None:
    """Write the article of a file in another form.

    Raises ArticleError if the article cannot be opened, SaveError if the target cannot be
    written, and ExportError for anything else, each with what to do.
    """
    if kind not in KINDS:
        raise ExportError(
            f"“{kind}” is not a form we can make. "
            "Please choose html, pdf, json, w3c, hypothesis or readium."
        )
    data = read_article_bytes(source)
    if is_same_file(source, target):
        raise ExportError(
            "The export would take the place of the article itself. "
            "Please choose another name for it."
        )
    if target.is_dir():
        raise ExportError(
            said("{name} is a folder. Please give a name for the new file.", name=target.name)
        )
    article = opened_from(data, source).article
    match kind:
        case "html":
            atomic_write(target, html_bytes(article, mode, today or date.today()))
        case "pdf":
            _write_pdf(target, article, mode, today or date.today())
        case _:
            form = Form.W3C if kind == "json" else Form(kind)
            atomic_write(target, note_bytes(data, source.name, form, today or date.today()))


def html_bytes(article: Article, mode: WordMode, today: date) -> bytes:
    """The page of an article as UTF-8."""
    from als_reader.core.export.html import html_page

    evidence = load_evidence(resource_root() / "evidence", today)
    article = without_unknown_links(article, evidence.known_ids)
    entries = number_entries(article)
    page = html_page(article, entries, evidence, mode, today=today, han_font=han_font())
    return page.encode("utf-8")


def note_bytes(data: bytes, name: str, form: Form, today: date) -> bytes:
    """The notes of an article file as JSON for another program."""
    from als_reader.core.interchange.writing import written_notes

    evidence = load_evidence(resource_root() / "evidence", today)
    return written_notes(data, name, form, evidence.address, today)


def _write_pdf(target: Path, article: Article, mode: WordMode, today: date) -> None:
    application = ensure_application()
    from als_reader.ui.printing import write_pdf

    evidence = load_evidence(resource_root() / "evidence", today)
    article = without_unknown_links(article, evidence.known_ids)
    write_pdf(target, article, number_entries(article), evidence, mode)
    del application  # it must live until the pages are drawn


def ensure_application() -> "QGuiApplication":
    """The running Qt application, or one of our own that needs no screen."""
    if sys.platform.startswith("linux") and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication

    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if running is not None:
        raise ExportError(
            "A PDF cannot be made here. Please use “als-reader export” in a terminal."
        )
    return QGuiApplication(sys.argv[:1])


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def han_font() -> bytes:
    """Our East Asian letters; a page without them is still a page."""
    with suppress(OSError):
        return bundled_han_font()
    return b""
