# SPDX-License-Identifier: MIT
"""What the window and the command line ask for: a PDF, a print, a page of questions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Article, plain
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.export.marked import marked_blocks
from als_reader.core.files import atomic_write
from als_reader.core.words import WordMode
from als_reader.ui.printing.article import PrintContent, print_article_document
from als_reader.ui.printing.pages import Pages, TooLongError
from als_reader.ui.printing.paper import Paper, usual_paper
from als_reader.ui.printing.pdf import pdf_bytes
from als_reader.ui.printing.questions import questions_pages

MOST_LETTERS = 20_000_000
"""Some 5,000 pages. Of 60 MB of text not even the layout fitted into the memory: 5.2 GB."""


def article_pages(
    article: Article,
    entries: Sequence[Entry],
    evidence: Evidence,
    mode: WordMode = WordMode.BOTH,
    paper: Paper | None = None,
) -> Pages:
    """Lay an article out on paper, with its notes, questions and sources.

    Its text is laid out twice: the notes below it name the pages on which their words stand.
    Raises ExportError if it is too long for paper.
    """
    if _letters(article, entries) > MOST_LETTERS:
        raise TooLongError
    sheet = paper or usual_paper()
    content = PrintContent(
        article=article,
        entries=entries,
        evidence=evidence,
        blocks=marked_blocks(article, entries, mode),
        today=date.today(),
        pages={},
    )
    if any(entry.spans for entry in entries):
        content = replace(content, pages=_pages_of_marks(content, sheet))
    return Pages(print_article_document(content, sheet))


def _letters(article: Article, entries: Sequence[Entry]) -> int:
    """How many letters a file brings along for paper, more or less."""
    notes = [note for entry in entries for note in entry.notes]
    return (
        len(article.text)
        + sum(len(note.quote) + len(note.correction) for note in notes)
        + sum(len(plain(words)) for note in notes for words in note.body)
        + sum(len(source.title) + len(source.target) for source in article.sources)
    )


def _pages_of_marks(content: PrintContent, paper: Paper) -> dict[str, int]:
    """The page of each numbered place, from 1. What follows the text has no part in them."""
    printed = print_article_document(content, paper)
    marks = {name: place for name, place in printed.places.items() if name.startswith("mark-")}
    pages = Pages(printed, until=max(marks.values(), default=0))
    return {name: pages.page_of(place) + 1 for name, place in marks.items()}


def write_pdf(
    path: Path,
    article: Article,
    entries: Sequence[Entry],
    evidence: Evidence,
    mode: WordMode = WordMode.BOTH,
    paper: Paper | None = None,
) -> None:
    """Write an article as a PDF file, whole or not at all. Raises SaveError."""
    atomic_write(path, pdf_bytes(article_pages(article, entries, evidence, mode, paper)))


def print_article(
    parent: QWidget | None,
    article: Article,
    entries: Sequence[Entry],
    evidence: Evidence,
    mode: WordMode = WordMode.BOTH,
) -> bool:
    """Ask for a printer and print an article there, or save it as PDF. Says whether it was done."""
    from als_reader.ui.printing.printer import print_pages

    return print_pages(
        parent,
        lambda paper: article_pages(article, entries, evidence, mode, paper),
        article.title,
    )


def questions_document(title: str, questions: Sequence[str]) -> QTextDocument:
    """Write the questions for the clinic on one page, with boxes to tick and room to write."""
    return questions_pages(title, questions, usual_paper()).printed.document


def write_questions_pdf(
    path: Path, title: str, questions: Sequence[str], paper: Paper | None = None
) -> None:
    """Write the page of questions as a PDF file. Raises SaveError."""
    atomic_write(path, pdf_bytes(questions_pages(title, questions, paper or usual_paper())))


def print_questions(parent: QWidget | None, title: str, questions: Sequence[str]) -> bool:
    """Ask for a printer and print the page of questions, or save it as PDF."""
    from als_reader.ui.printing.printer import print_pages

    return print_pages(parent, lambda paper: questions_pages(title, questions, paper), title)
