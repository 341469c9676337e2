# SPDX-License-Identifier: MIT
"""Notes of other programs in the window: choose, see what has no place, save, undo."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.editing.draft import open_draft
from als_reader.core.format import read_article
from als_reader.core.interchange.merging import Merged, Placed, Unplaced
from als_reader.core.interchange.outside import Form
from als_reader.core.settings import Settings
from als_reader.ui.dialogs.browse import BrowseDialog
from als_reader.ui.interchange.bringing_in import bring_in
from als_reader.ui.interchange.giving_out import SaveDataDialog
from als_reader.ui.interchange.result_dialog import ImportedNotesDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from als_reader.ui.writing.starting import begin_here
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import shown

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """One note that fits the bundled article, and one that does not."""
    rows = [
        {
            "uri": "https://example.org/",
            "text": words,
            "user_info": {"display_name": "Ana Lima"},
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": exact}]}],
        }
        for exact, words in (("bring hope to patients!", "Hope?"), ("frostbite", "Which one?"))
    ]
    file = tmp_path / "notes.json"
    file.write_text(json.dumps({"rows": rows}))
    return file


def words_in(dialog: QWidget) -> str:
    """All that a dialog says."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


MERGED = Merged(
    draft=open_draft(b"One two.", "a.txt"),
    placed=(Placed(id="info-1", quote="One"), Placed(id="info-2", quote="two", is_sure=False)),
    unplaced=(
        Unplaced(quote="three", words="<b>Hm.</b> " * 200, author="Ana", reason="Not there."),
        *[Unplaced(quote="", words="", author="", reason="Not there.")] * 50,
    ),
    known=3,
)


def test_the_result_lists_what_a_person_has_to_place(
    qtbot: QtBot, host: QWidget, find: Find
) -> None:
    """With its words and who wrote it; long lists say how much more there is."""
    dialog = ImportedNotesDialog(MERGED, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    said = words_in(dialog)
    for part in (
        "have a place now: 2", "here already: 3", "have to place: 51", "“two”", "“three”",
        "<b>Hm.</b>", "Written by Ana.", "And 1 more.",
    ):  # fmt: skip
        assert part in said
    with qtbot.waitSignal(dialog.save_requested):
        qtbot.mouseClick(find(dialog, "imported-notes-save"), LEFT)
    assert not dialog.isVisible()


@pytest.mark.parametrize("has_to_save", [True, False])
def test_nothing_to_save_offers_no_saving(qtbot: QtBot, host: QWidget, has_to_save: bool) -> None:
    """Where no note has a place, or while one writes, there is only the way back."""
    merged = MERGED if not has_to_save else Merged(draft=MERGED.draft)
    dialog = ImportedNotesDialog(merged, host, has_to_save=has_to_save)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert "imported-notes-save" not in {
        w.accessibleIdentifier() for w in dialog.findChildren(QWidget)
    }


@pytest.mark.parametrize("form", Form)
def test_each_form_is_a_button(qtbot: QtBot, host: QWidget, find: Find, form: Form) -> None:
    """By keys as well: Tab and Space."""
    dialog = SaveDataDialog(host)
    with qtbot.waitActive(dialog):
        dialog.open()
    button = find(dialog, f"save-data-{form.value}")
    button.setFocus()
    with qtbot.waitSignal(dialog.form_requested) as wanted:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert wanted.args == [form]


@pytest.mark.gui
def test_notes_come_in_and_go_out_by_large_buttons_alone(
    open_window: Opener, qtbot: QtBot, click: Callable[[QWidget], None], find: Find, notes: Path,
    documents: Path,
) -> None:  # fmt: skip
    """Somebody with one switch takes over notes, saves them, and gives them out again."""
    (documents / "notes.json").write_bytes(notes.read_bytes())
    window = open_window(settings=Settings(scanning="step"))
    window.commands["import-notes"].trigger()
    browse = shown(window, BrowseDialog)
    with qtbot.waitSignal(browse.file_chosen):
        browse.file_chosen.emit(documents / "notes.json")
    dialog = shown(window, ImportedNotesDialog)
    assert "Which one?" in words_in(dialog)
    with qtbot.waitSignal(window.open_requested) as opened:
        click(find(dialog, "imported-notes-save"))
    assert opened.args is not None
    (path,) = opened.args[0]
    article = read_article(path.read_bytes())
    assert len(article.notes) == len(window.article.notes) + 1
    window.commands["save-data"].trigger()
    click(find(shown(window, SaveDataDialog), "save-data-readium"))
    (file,) = documents.glob("*.ann")
    assert json.loads(file.read_text(encoding="utf-8"))["type"] == "AnnotationSet"


@pytest.mark.gui
def test_while_writing_the_notes_join_the_draft_and_can_be_undone(
    window: MainWindow, click: Callable[[QWidget], None], find: Find, notes: Path, tmp_path: Path
) -> None:
    """A clinician takes over a colleague's notes in the middle of the work."""
    window.commands["import-notes"].trigger()
    chooser = shown(window, QFileDialog)
    assert "*.ann" in chooser.nameFilters()[0]
    chooser.reject()
    bring_in(window, tmp_path / "gone.json")
    assert "not there any more" in " ".join(window.notices.texts)
    begin_here(window)
    writing = writing_of(window)
    assert writing is not None
    before = writing.draft
    bring_in(window, notes)
    dialog = shown(window, ImportedNotesDialog)
    click(find(dialog, "dialog-close"))
    assert len(writing.draft.source.notes) == len(before.source.notes) + 1
    writing.undo()
    assert writing.draft == before
    writing.stop()
