# SPDX-License-Identifier: MIT
"""My marks on paper."""

from dataclasses import replace

from als_reader.core.article import Article
from als_reader.core.export.about import NOT_MEDICAL_ADVICE
from als_reader.core.export.markup import visible
from als_reader.core.language import said, tag
from als_reader.core.marks.groups import grouped, headline
from als_reader.core.marks.own import MyMarks
from als_reader.core.theme import Shape
from als_reader.ui.marks.words import titles, tr
from als_reader.ui.printing.pages import Pages
from als_reader.ui.printing.paper import Paper
from als_reader.ui.printing.writer import SIGN_LEAD, STRONG, Look, PrintWriter, Style

TITLE = Style(points=18, below=0.2, strong=True, line_height=115)
QUIET = Style(points=10, below=0.5)
SECTION = Style(points=14, above=1.0, below=0.4, strong=True, keep=True, line_height=115)
WORDS = Style(points=12, above=0.4, below=0.1, keep=True, line_height=125)
SIGNED = Style(points=11, below=0.1, lead=SIGN_LEAD, line_height=125)


def marks_pages(article: Article, marks: MyMarks, paper: Paper) -> Pages:
    """Lay out all marks of an article."""
    out = PrintWriter(paper, tr("My marks"), tag())
    theme = paper.theme
    out.heading(tr("My marks"), TITLE)
    if article.title:
        about = tr("In: {title}").format(title=visible(article.title))
        out.line(about, QUIET, Look(colour=theme.quiet))
    headings = titles()
    for kind, found in grouped(article, marks):
        out.heading(headings[kind], SECTION)
        for mark in found:
            out.line(visible(headline(mark, article)), WORDS, STRONG)
            signs = (
                (Shape.STAR, tr("Ask my doctor"), mark.is_starred),
                (Shape.SQUARE, tr("Highlighted"), mark.is_highlighted),
                (Shape.COMMENT, visible(mark.comment), bool(mark.comment)),
            )
            for shape, words, is_there in signs:
                if is_there:
                    out.start(SIGNED)
                    out.sign(shape, theme.text)
                    out.write(f" {words}")
    out.line(said(NOT_MEDICAL_ADVICE), replace(QUIET, above=1.0), Look(colour=theme.quiet))
    return Pages(out.finish())
