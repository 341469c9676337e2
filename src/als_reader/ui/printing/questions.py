# SPDX-License-Identifier: MIT
"""Questions for my clinic: one page with boxes to tick and lines to write on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from als_reader.core.export.about import NOT_MEDICAL_ADVICE
from als_reader.core.export.markup import visible
from als_reader.core.language import said, tag
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.printed import Printed
from als_reader.ui.printing.writer import SIGN_LEAD, Look, PrintWriter, Style

TITLE = Style(points=18, below=0.2, strong=True, line_height=115)
QUIET = Style(points=9.5, below=0.6)
QUESTION = Style(points=11.5, below=0.25, lead=SIGN_LEAD, line_height=125)
MOST_LINES = 3
"""Lines to write on below each question."""
SIZES = (100, 92, 85, 78, 70, 62)
"""Per cent: smaller letters before a second page, but none too small to read."""


def questions_pages(title: str, questions: Sequence[str], paper: Paper) -> Pages:
    """Lay the questions out on one page: as much room to write as there is.

    Only more questions than fit in small letters run on to a second page.
    """
    pages: Pages | None = None
    for size in SIZES:
        sheet = replace(paper, text_scale=paper.text_scale * size // 100)
        for lines in range(1, MOST_LINES + 1):
            more = Pages(_write(title, questions, sheet, lines))
            if more.count > 1:
                break
            pages = more
        if pages:
            return pages
    return Pages(_write(title, questions, sheet, 0))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def _write(title: str, questions: Sequence[str], paper: Paper, lines: int) -> Printed:
    theme = paper.theme
    heading = _tr("Questions for my clinic")
    out = PrintWriter(paper, heading, tag())
    out.heading(heading, TITLE)
    quiet = Look(colour=theme.quiet)
    if title:
        out.line(_tr("About: {title}").format(title=visible(title)), QUIET, quiet)
    out.line(_tr("My next visit: "), QUIET)
    out.rule()
    for question in questions:
        out.start(replace(QUESTION, below=0.1, keep=True))
        out.sign(None, theme.text)
        out.write(f" {visible(question)}")
        for line in range(lines):
            last = line == lines - 1
            below = 0.5 if last else 0.1
            out.start(replace(QUESTION, has_lead=False, below=below, keep=not last))
            out.rule()
    out.line(said(NOT_MEDICAL_ADVICE), replace(QUIET, above=0.6), quiet)
    return out.finish()
