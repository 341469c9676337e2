# SPDX-License-Identifier: MIT
"""Marks in the whole window: made, shown, kept and found again."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.format import read_article
from als_reader.core.settings import Settings
from als_reader.core.theme import Shape
from als_reader.ui.access.letter_board import LetterBoard
from als_reader.ui.access.one_thing import OneThing
from als_reader.ui.main_window import MainWindow
from als_reader.ui.marks import marking as marking_module
from als_reader.ui.marks.list_dialog import MyMarksDialog
from als_reader.ui.marks.mark_dialog import MarkDialog
from als_reader.ui.marks.marking import Marking, marking_of
from als_reader.ui.marks.star_button import StarButton
from tests.ui.reader.screen import place_of, put_cursor
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

pytestmark = pytest.mark.gui
Click = Callable[[QWidget], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_fda(window: MainWindow) -> MainWindow:
    """The window with the cursor in a sentence that begins with "The FDA approved"."""
    window.reader.go_to_place(window.article.text.index("FDA approved"))
    window.reader.setFocus()
    return window


def kept(window: MainWindow) -> Marking:
    return marking_of(window)


def test_a_sentence_is_marked_by_keys_and_is_there_after_a_restart(
    at_fda: MainWindow, open_window: Opener, qtbot: QtBot
) -> None:
    """Ctrl+D, Tab and Space; a comment is typed; all of it comes back."""
    qtbot.keyClick(at_fda, Qt.Key.Key_D, CTRL)
    dialog = shown(at_fda, MarkDialog)
    qtbot.keyClick(named(dialog, "mark-highlight"), Qt.Key.Key_Space)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "Ask Ann")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    mark = kept(at_fda).marks.marks[0]
    assert mark.exact.startswith("The FDA approved liruquine")
    assert mark.exact.endswith("development.")
    (own,) = at_fda.reader.painting.highlights.own
    assert own.shapes == (Shape.COMMENT,)
    at_fda.close()
    again = open_window()
    assert kept(again).marks.marks == (mark,)
    assert again.reader.painting.highlights.own == (own,)


def test_only_selected_words_are_marked_if_the_reader_selected_some(
    at_fda: MainWindow, click: Click
) -> None:
    """The whole sentence is one press away; words selected for an open note are not meant."""
    put_cursor(at_fda.reader, *place_of(at_fda.reader, "The FDA approved"))
    at_fda.commands["mark"].trigger()
    dialog = shown(at_fda, MarkDialog)
    assert dialog.mark.exact == "The FDA approved"
    click(named(dialog, "mark-ask"))
    click(named(dialog, "mark-whole"))
    assert dialog.mark.exact.endswith("development.")
    click(named(dialog, "mark-next"))
    click(named(dialog, "mark-highlight"))
    assert dialog.mark.exact.startswith("Stem cell therapy")
    dialog.close()
    assert len(kept(at_fda).marks.marks) == 2
    entry = at_fda.entries[17]
    at_fda.navigation.show_in_text(entry.number)
    at_fda.commands["mark"].trigger()
    assert len(shown(at_fda, MarkDialog).mark.exact) > len(entry.first.quote)


def test_marking_the_same_words_again_changes_the_mark(at_fda: MainWindow, click: Click) -> None:
    """And taking everything away takes the mark away."""
    for _ in range(2):
        at_fda.commands["mark"].trigger()
        dialog = shown(at_fda, MarkDialog)
        click(named(dialog, "mark-ask"))
        dialog.close()
        QApplication.processEvents()
    assert kept(at_fda).marks.marks == ()
    assert at_fda.reader.painting.highlights.own == ()


def test_sentences_end_where_the_article_ends(window: MainWindow, click: Click) -> None:
    """No step leads out of it."""
    window.reader.go_to_place(0)
    window.commands["mark"].trigger()
    dialog = shown(window, MarkDialog)
    first = dialog.mark.exact
    click(named(dialog, "mark-before"))
    assert dialog.mark.exact == first


def test_open_cards_have_a_star_that_stays_pressed(
    window: MainWindow, click: Click, open_window: Opener
) -> None:
    """Notes, options and trials; a term has none; each is still pressed after a restart."""
    kept(window)
    trial = next(iter(window.evidence.trial_by_id)) if window.evidence else ""
    window.show_entry(9)
    keys = ("note:9", "option:radicava", f"trial:{trial}")
    for key in keys:
        window.navigation.open_link(key)
        button = named(window, f"ask-{key}")
        assert button.accessibleName() == "Ask my doctor"
        assert min(button.width(), button.height()) >= 44
        click(button)
        assert button.isChecked()
    window.navigation.open_link("term:als")
    assert not [b for b in window.findChildren(StarButton) if b.key.startswith("term")]
    window.close()
    again = open_window()
    again.navigation.open_link("option:radicava")
    assert {mark.target for mark in kept(again).marks.marks} >= {"radicava", trial}
    QApplication.processEvents()
    star = named(again, "ask-option:radicava")
    assert star.isChecked()
    click(star)
    assert len(kept(again).marks.marks) == 2


def test_the_open_card_can_be_commented_by_the_same_command(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Where the reader is decides: in the pane it is the card."""
    kept(window)
    window.navigation.open_link("option:radicava")
    window.commands["mark"].trigger()
    dialog = shown(window, MarkDialog)
    assert dialog.mark.target == "radicava"
    field = dialog.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "For me?")
    dialog.close()
    assert kept(window).marks.marks[0].comment == "For me?"
    assert not named(window, "ask-option:radicava").isChecked()


def test_my_marks_lead_to_each_mark(at_fda: MainWindow, click: Click) -> None:
    """To the words, the note and the fact; what is removed there comes back with Undo."""
    kept(at_fda)
    for key in ("note:9", "option:radicava"):
        at_fda.navigation.open_link(key)
        click(named(at_fda, f"ask-{key}"))
    at_fda.to_article()
    at_fda.reader.go_to_place(at_fda.article.text.index("FDA approved"))
    at_fda.commands["mark"].trigger()
    click(named(shown(at_fda, MarkDialog), "mark-ask"))
    shown(at_fda, MarkDialog).close()

    def go(identifier: str) -> None:
        at_fda.commands["my-marks"].trigger()
        click(named(shown(at_fda, MyMarksDialog), identifier))
        click(named(shown(at_fda, MarkDialog), "mark-go"))
        QApplication.processEvents()
        assert QApplication.activeModalWidget() is None

    go("my-mark-m2")
    assert at_fda.navigation.spot.link == "option:radicava"
    go("my-mark-m1")
    assert at_fda.navigation.spot.entry == 9
    go("my-mark-m3")
    assert at_fda.reader.textCursor().selectedText().startswith("The FDA approved")
    at_fda.commands["my-marks"].trigger()
    marks = shown(at_fda, MyMarksDialog)
    click(named(marks, "my-mark-m3"))
    click(named(shown(at_fda, MarkDialog), "mark-remove"))
    shown(at_fda, MarkDialog).close()
    assert len(kept(at_fda).marks.marks) == 2
    click(named(marks, "my-marks-undo"))
    assert len(kept(at_fda).marks.marks) == 3


def test_marks_follow_the_article_and_the_way_it_is_shown(
    at_fda: MainWindow, click: Click, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another article has its own; one paragraph at a time shows them; the cursor says them."""
    said: list[str] = []
    monkeypatch.setattr(marking_module, "announce", lambda _widget, text: said.append(text))
    at_fda.commands["mark"].trigger()
    click(named(shown(at_fda, MarkDialog), "mark-ask"))
    shown(at_fda, MarkDialog).close()
    reader = at_fda.reader
    put_cursor(reader, place_of(reader, "detect")[0])
    put_cursor(reader, place_of(reader, "FDA approved")[0])
    put_cursor(reader, place_of(reader, "FDA approved")[0] + 1)
    assert said == ["My mark: Ask my doctor"]
    at_fda.commands["one-thing"].trigger()
    at_fda.navigation.moved.emit()
    assert at_fda.modes is not None
    large = at_fda.modes.large
    assert isinstance(large, OneThing)
    assert large.paper.painting.highlights.own == reader.painting.highlights.own
    at_fda.commands["one-thing"].trigger()
    bundled = at_fda.article
    other = tmp_path / "other.md"
    at_fda.show_article(read_article(b"Other words.", "other.md"), other)
    assert reader.painting.highlights.own == ()
    at_fda.show_article(bundled, None)
    assert len(reader.painting.highlights.own) == 1


def test_a_damaged_file_of_marks_is_told(open_window: Opener, window: MainWindow) -> None:
    """The start goes on; the old file is kept."""
    paths = window.remembered.paths
    window.close()
    paths.marks.write_text("{")
    again = open_window()
    kept(again)
    assert any(words.startswith("Your marks could not be read") for words in again.notices.texts)


def test_marks_are_saved_without_a_dialog_where_nobody_can_type(
    open_window: Opener, click: Click, documents: Path
) -> None:
    """Text and JSON lie in Documents, under names of their own; so does what would be printed."""
    window = open_window(settings=Settings(scanning="two"))
    kept(window)
    window.navigation.open_link("option:radicava")
    click(named(window, "ask-option:radicava"))
    window.commands["my-marks"].trigger()
    dialog = shown(window, MyMarksDialog)
    for name in ("text", "json", "print"):
        named(dialog, f"my-marks-{name}").click()
    files = {file.name: file for file in documents.iterdir()}
    assert set(files) == {"My marks.txt", "My marks.json", "My marks.pdf"}
    assert "Radicava" in files["My marks.txt"].read_text("utf-8")
    assert json.loads(files["My marks.json"].read_bytes())["total"] == 1
    assert files["My marks.pdf"].read_bytes().startswith(b"%PDF")


def test_a_comment_can_be_written_without_a_keyboard(open_window: Opener, click: Click) -> None:
    """The letters stand beside the field, as beside every other."""
    window = open_window(settings=Settings(has_dwell=True))
    window.commands["mark"].trigger()
    dialog = shown(window, MarkDialog)
    click(named(dialog, "letters"))
    board = shown(window, LetterBoard)
    for letter in ("letter-n", "letter-o"):
        click(named(board, letter))
    click(named(board, "dialog-close"))
    assert kept(window).marks.marks[0].comment == "no"
