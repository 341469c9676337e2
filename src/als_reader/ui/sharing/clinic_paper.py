# SPDX-License-Identifier: MIT
"""The page for the clinic on paper: large plain type, on two sheets at most."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from als_reader.core.export.about import NOT_MEDICAL_ADVICE
from als_reader.core.language import said, sentences, tag
from als_reader.core.sharing.clinic import (
    HEADING,
    MOST_PAGES,
    TITLES,
    ClinicPage,
    Item,
    Part,
    left_out_words,
)
from als_reader.core.theme import Shape
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.printed import Printed
from als_reader.ui.printing.writer import SIGN_LEAD, STRONG, Look, PrintWriter, Style

TITLE = Style(points=22, below=0.2, strong=True, line_height=115)
QUIET = Style(points=11, below=0.2, line_height=120)
SECTION = Style(points=16, above=1.0, below=0.35, strong=True, keep=True, line_height=115)
HEAD = Style(points=14, above=0.35, below=0.15, lead=SIGN_LEAD, line_height=122)
LINE = replace(HEAD, above=0.0, has_lead=False)
SMALL = replace(LINE, points=10.5, lead="\u2007\u2007\u2007\u2009")
"""Its lead is as wide as that of larger letters."""
SIZES = (115, 100, 90, 82)
"""Per cent: somewhat smaller letters before anything is left out, but none that are small."""


def fitted(page: ClinicPage, paper: Paper) -> tuple[ClinicPage, Pages]:
    """As much of a page as fits on two sheets, in the largest letters in which all of it does."""
    for size in SIZES:
        sheet = replace(paper, text_scale=paper.text_scale * size // 100)
        pages = Pages(_write(page, sheet))
        if pages.count <= MOST_PAGES:
            return page, pages
    least, most = 0, len(page.items) - 1
    while least < most:
        middle = (least + most + 1) // 2
        if Pages(_write(page.first(middle), sheet)).count <= MOST_PAGES:
            least = middle
        else:
            most = middle - 1
    part = page.first(least)
    return part, Pages(_write(part, sheet))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def _write(page: ClinicPage, paper: Paper) -> Printed:
    out = PrintWriter(paper, said(HEADING), tag())
    quiet = Look(colour=paper.theme.quiet)
    out.heading(said(HEADING), TITLE)
    out.line(_tr("About the article: {title}").format(title=page.title), QUIET)
    if page.source:
        out.line(page.source, QUIET, quiet)
    made = _tr("Made on {day}.").format(day=page.made)
    out.line(sentences(made, page.facts), QUIET, quiet)
    for part, items in page.grouped():
        out.heading(said(TITLES[part]), SECTION)
        for item in items:
            _write_item(out, item)
    left_out = left_out_words(page.left_out)
    if left_out:
        out.line(left_out, replace(QUIET, above=0.8), STRONG)
    out.line(said(NOT_MEDICAL_ADVICE), replace(QUIET, above=0.8), quiet)
    return out.finish()


def _write_item(out: PrintWriter, item: Item) -> None:
    theme = out.printed.paper.theme
    has_more = bool(item.lines or item.comment or item.sources)
    out.start(replace(HEAD, keep=has_more))
    shapes = {Part.QUESTIONS: None, Part.COMMENTS: Shape.COMMENT}
    out.sign(shapes.get(item.part, Shape.STAR), theme.text)
    out.write(f" {item.head}", Look() if item.part is Part.QUESTIONS else STRONG)
    for line in item.lines:
        out.line(line, LINE)
    if item.comment:
        out.line(_tr("My comment: "), LINE, STRONG)
        out.write(item.comment)
    for source in item.sources:
        out.line(_tr("Source: {source}").format(source=source), SMALL, Look(colour=theme.quiet))
