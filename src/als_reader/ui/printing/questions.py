# SPDX-License-Identifier: MIT
"""Questions for my clinic: one page with boxes to tick and lines to write on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from als_reader.core.export.about import NOT_MEDICAL_ADVICE
from als_reader.core.export.markup import visible
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.printed import Printed
from als_reader.ui.printing.writer import Look, PrintWriter, Style

TITLE = Style(points=18, below=0.2, strong=True, line_height=115)
QUIET = Style(points=9.5, below=0.6)
QUESTION = Style(points=11.5, below=0.25, hanging=1.7, line_height=125)
MOST_LINES = 3
"""Lines to write on below each question."""
SIZES = (100, 92, 85, 78, 70, 62)
"""Per cent: smaller letters before a second page, but none too small to read."""


def questions_pages(title: str, questions: Sequence[str], paper: Paper) -> Pages:
    """Lay the questions out on one page: as much room to write as there is.

    Only more questions than fit in small letters run on to a second page.
    """
    pages = None
    for size in SIZES:
        for lines in range(MOST_LINES, -1 if size == SIZES[-1] else 0, -1):
            sheet = replace(paper, text_scale=paper.text_scale * size // 100)
            pages = Pages(_write(title, questions, sheet, lines))
            if pages.count == 1:
                return pages
    assert pages is not None
    return pages


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def _write(title: str, questions: Sequence[str], paper: Paper, lines: int) -> Printed:
    theme = paper.theme
    heading = _tr("Questions for my clinic")
    out = PrintWriter(paper, heading, "en")
    out.heading(heading, TITLE)
    quiet = Look(colour=theme.quiet)
    if title:
        out.line(_tr("About: {title}").format(title=visible(title)), QUIET, quiet)
    out.line(_tr("My next visit: "), QUIET)
    out.rule()
    for question in questions:
        out.start(replace(QUESTION, below=0.1, keep=True))
        out.sign(None, theme.text)
        out.write(f"\t{visible(question)}")
        for line in range(lines):
            last = line == lines - 1
            below = 0.5 if last else 0.1
            out.start(replace(QUESTION, indent=1.7, hanging=0, below=below, keep=not last))
            out.rule()
    out.line(NOT_MEDICAL_ADVICE, replace(QUIET, above=0.6), quiet)
    return out.finish()
