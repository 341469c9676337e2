# SPDX-License-Identifier: MIT
"""Opens *Share* and the page for the clinic, and makes what they ask for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from als_reader.core.files import atomic_write
from als_reader.core.language import said
from als_reader.core.sharing.clinic import HEADING, ClinicPage, Reading, clinic_page
from als_reader.ui.marks.marking import marking_of
from als_reader.ui.printing.paper import Paper, usual_paper
from als_reader.ui.sharing.clinic_dialog import ClinicDialog
from als_reader.ui.sharing.clinic_paper import fitted
from als_reader.ui.sharing.out import LayOut, pdf_writer, print_or_save
from als_reader.ui.sharing.share_dialog import ShareDialog

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.printing.pages import Pages


def open_share(window: MainWindow) -> ShareDialog:
    """Show every form in which the open article can be shared."""
    dialog = ShareDialog(window.path, window)
    dialog.clinic_requested.connect(lambda: open_clinic(window))
    dialog.page_requested.connect(window.errands.save_html)
    dialog.pdf_requested.connect(window.errands.save_pdf)
    dialog.copy_requested.connect(lambda place: _copy(window, place))
    dialog.open()
    return dialog


def open_clinic(window: MainWindow) -> ClinicDialog:
    """Show what the page for the clinic would say."""
    paper = usual_paper()
    page = page_of(window)
    dialog = ClinicDialog(page, lambda wish: fitted(wish, paper)[0], window)
    dialog.print_requested.connect(
        lambda chosen: print_or_save(window, _laid_out(chosen), said(HEADING))
    )
    dialog.pdf_requested.connect(
        lambda chosen: window.errands.ask_where(
            _tr("Save as PDF"), "pdf", pdf_writer(_laid_out(chosen)), said(HEADING)
        )
    )
    dialog.html_requested.connect(
        lambda chosen: window.errands.ask_where(
            _tr("Save as web page"), "html", lambda to: _write_html(to, chosen), said(HEADING)
        )
    )
    dialog.questions_requested.connect(window.errands.questions)
    dialog.open()
    return dialog


def page_of(window: MainWindow) -> ClinicPage:
    """All that can stand on the page for the clinic."""
    article = window.article
    questions = window.remembered.questions(article.content_hash, article.questions).questions
    return clinic_page(
        Reading(
            article=article,
            entries=window.entries,
            marks=marking_of(window).marks,
            questions=tuple(q.text for q in questions if q.is_ticked),
            evidence=window.errands.facts(),
            today=window.today,
        )
    )


def _laid_out(page: ClinicPage) -> LayOut:
    def lay_out(paper: Paper) -> Pages:
        # What was left out for this sheet's sake may fit on a larger one; it is not put back.
        return fitted(page, paper)[1]

    return lay_out


def _write_html(target: Path, page: ClinicPage) -> None:
    from als_reader.core.sharing.clinic_html import clinic_html
    from als_reader.exporting import han_font

    atomic_write(target, clinic_html(page, han_font()).encode("utf-8", "replace"))


def _copy(window: MainWindow, place: str) -> None:
    QGuiApplication.clipboard().setText(place)
    window.status_line.say(_tr("Copied."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sharing", text)
