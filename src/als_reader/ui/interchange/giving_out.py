# SPDX-License-Identifier: MIT
"""*Save notes as data*: for which program, then where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.editing.draft import Draft
from als_reader.core.errors import ReaderError
from als_reader.core.files import atomic_write
from als_reader.core.interchange.outside import Form
from als_reader.core.interchange.writing import written_notes
from als_reader.ui.dialogs.base import ReaderDialog, big_button

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

ENDINGS = {Form.W3C: "json", Form.HYPOTHESIS: "json", Form.READIUM: "ann"}


class SaveDataDialog(ReaderDialog):
    """Names each form and what it is good for; reports which one the reader wants."""

    form_requested = Signal(object)
    """A `Form`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SaveDataDialog", "Save notes as data")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("save-data-dialog")
        self.add_text(self.tr("Other programs can show the notes of this article. Choose one."))
        self._add_form(
            Form.HYPOTHESIS,
            self.tr("For Hypothesis…"),
            self.tr("Notes on web pages, in the browser."),
        )
        self._add_form(
            Form.READIUM,
            self.tr("For Thorium and other book readers…"),
            self.tr("A Readium file. Its name ends in .ann."),
        )
        self._add_form(
            Form.W3C,
            self.tr("For other programs…"),
            self.tr("A W3C Web Annotation file. Most programs for notes know it."),
        )
        self.body.addStretch(1)
        self.add_close()

    def _add_form(self, form: Form, words: str, about: str) -> None:
        def wanted() -> None:
            self.leave_with(lambda: self.form_requested.emit(form))

        button = big_button(words, f"save-data-{form.value}", wanted, is_left=True)
        button.setAccessibleDescription(about)
        self.body.addWidget(button)
        self.add_text(about, look="quiet")
        self.body.addSpacing(8)


def choose_form(window: MainWindow) -> None:
    """Ask for which program, then for a name."""
    dialog = SaveDataDialog(window)
    dialog.form_requested.connect(lambda form: _save(window, form))
    dialog.open()


def draft_in(window: MainWindow) -> Draft:
    """The article as it is shown, or as it is being written. Raises ReaderError."""
    from als_reader.ui.writing.mode import writing_of
    from als_reader.ui.writing.starting import draft_here

    writing = writing_of(window)
    return draft_here(window)[0] if writing is None else writing.draft


def _save(window: MainWindow, form: Form) -> None:
    try:
        data = draft_in(window).data
    except ReaderError as error:
        window.show_problem(str(error))
        return
    words = written_notes(data, "article.alsmd", form, window.errands.facts().address, window.today)

    def write(target: Path) -> None:
        atomic_write(target, words)

    title = QCoreApplication.translate("SaveDataDialog", "Save notes as data")
    name = QCoreApplication.translate("SaveDataDialog", "Notes on {title}")
    name = name.format(title=window.article.title)
    window.errands.ask_where(title, ENDINGS[form], write, name)
