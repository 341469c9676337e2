# SPDX-License-Identifier: MIT
"""Share: every form in which an article can be taken to others, on one page."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.plain_field import PlainField


class ShareDialog(ReaderDialog):
    """Names each form and what it is good for; reports which one the reader wants."""

    clinic_requested = Signal()
    page_requested = Signal()
    pdf_requested = Signal()
    copy_requested = Signal(str)
    """Copy the place of the article's file."""

    def __init__(self, file: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ShareDialog", "Share"), parent)
        self.setAccessibleIdentifier("share-dialog")
        self.add_text(
            self.tr("Make a file, or print. You choose who gets it: nothing is sent from here.")
        )
        self._add_form(
            self.tr("Page for the clinic…"),
            "share-clinic",
            self.tr("Your questions and what you marked, in large type on 2 pages at most."),
            self.clinic_requested,
        )
        self._add_form(
            self.tr("Save as web page…"),
            "share-html",
            self.tr("The article with all notes as one file. Any browser shows it."),
            self.page_requested,
        )
        self._add_form(
            self.tr("Save as PDF…"),
            "share-pdf",
            self.tr("The article with all notes, as it looks on paper."),
            self.pdf_requested,
        )
        self._add_file(file)
        self.body.addStretch(1)
        self.add_close()

    def _add_form(self, words: str, identifier: str, about: str, wanted: object) -> None:
        assert isinstance(wanted, type(self.pdf_requested))
        button = big_button(words, identifier, lambda: self.leave_with(wanted.emit), is_left=True)
        button.setAccessibleDescription(about)
        self.body.addWidget(button)
        self.add_text(about, look="quiet")
        self.body.addSpacing(8)

    def _add_file(self, file: Path | None) -> None:
        self.add_section(self.tr("The article file"))
        if file is None:
            self.add_text(
                self.tr("This article came with ALS Reader. Everybody who has ALS Reader has it.")
            )
            return
        self.add_text(
            self.tr(
                "You can give this file to others as it is. Your marks and questions are not in it."
            )
        )
        name = self.tr("The file and where it is")
        self.body.addWidget(PlainField(name, str(file), "share-file"))
        copy = big_button(
            self.tr("Copy where it is"), "share-copy", lambda: self.copy_requested.emit(str(file))
        )
        self.body.addWidget(copy)
