# SPDX-License-Identifier: MIT
"""*Import notes*: choose a file, place what has a sure place, show the rest, save a copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.core.editing.history import Step
from als_reader.core.editing.saving import save_annotated
from als_reader.core.errors import ReaderError
from als_reader.core.files import read_article_bytes
from als_reader.core.interchange.merging import Merged, merge
from als_reader.core.interchange.reading import read_notes
from als_reader.ui.interchange.giving_out import draft_in
from als_reader.ui.interchange.result_dialog import ImportedNotesDialog
from als_reader.ui.writing.mode import writing_of
from als_reader.ui.writing.starting import draft_here

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

NOTE_ENDINGS = (".json", ".jsonld", ".ann")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportedNotes", text)


def choose_notes(window: MainWindow) -> None:
    """Ask for the file with the notes, then show what became of them."""
    if window.errands.needs_own_dialogs():
        from als_reader.ui.access.own_files import choose_file

        choose_file(window, lambda path: bring_in(window, path), NOTE_ENDINGS)
        return
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(window, _tr("Import notes"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    endings = " ".join(f"*{ending}" for ending in NOTE_ENDINGS)
    dialog.setNameFilters([_tr("Notes ({endings})").format(endings=endings), _tr("All files (*)")])
    dialog.fileSelected.connect(lambda name: bring_in(window, Path(name)))
    dialog.open()


def bring_in(window: MainWindow, path: Path) -> None:
    """Place the notes of a file on the open article, and show what became of them."""
    try:
        outside = read_notes(read_article_bytes(path), path.name)
        merged = merge(outside, draft_in(window))
    except ReaderError as error:
        window.show_problem(str(error))
        return
    writing = writing_of(window)
    if writing is not None and merged.placed:
        problem = writing.change(Step.IMPORT_NOTES, lambda _: merged.draft)
        if problem:
            window.show_problem(problem)
            return
    dialog = ImportedNotesDialog(merged, window, has_to_save=writing is None)
    dialog.save_requested.connect(lambda: _ask_where(window, merged))
    dialog.open()


def _ask_where(window: MainWindow, merged: Merged) -> None:
    """Save the article with its new notes as a file of its own, and open that."""
    saved: list[Path] = []

    def write(target: Path) -> None:
        save_annotated(merged.draft, target, draft_here(window)[1], may_replace=True)
        saved.append(target)
        window.open_requested.emit(saved)

    name = _tr("{title} with notes").format(title=window.article.title)
    window.errands.ask_where(_tr("Save as annotated article"), "alsmd", write, name)
