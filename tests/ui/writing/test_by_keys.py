# SPDX-License-Identifier: MIT
"""Writing, choosing words and saving with the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Verdict
from als_reader.core.format import read_article, recover_original
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.mode import writing_of
from tests.ui.writing.conftest import TEXT, OpenFile

pytestmark = [pytest.mark.gui, pytest.mark.requirement("B1")]
KEY, WITH = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = WITH.ControlModifier, WITH.ShiftModifier
MOST_TABS = 40


class Keyboard:
    """Presses keys wherever the focus is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window

    @property
    def focus(self) -> QWidget:
        """Where a key press would go; a window manager makes the window active after a dialog."""
        if QApplication.activeWindow() is None:
            self._window.activateWindow()
            QApplication.processEvents()
        return QApplication.focusWidget() or self._window

    def press(self, key: Qt.Key, with_key: Qt.KeyboardModifier = WITH.NoModifier) -> None:
        """Press and let go."""
        self._qtbot.keyClick(self.focus, key, with_key)
        QApplication.processEvents()

    def write(self, words: str) -> None:
        """Type."""
        self._qtbot.keyClicks(self.focus, words)

    def tab_to(self, identifier: str) -> None:
        """Go on with Tab until it is there."""
        for _ in range(MOST_TABS):
            if self.focus.accessibleIdentifier() == identifier:
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab does not reach {identifier}")


def test_a_note_is_made_and_saved_by_keys_alone(
    open_file: OpenFile, plain_file: Path, qtbot: QtBot, saves_in: Path
) -> None:
    """A clinician who cannot use a mouse writes notes too; the original stays byte for byte."""
    window = open_file(plain_file)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader)
    keys = Keyboard(qtbot, window)
    keys.press(KEY.Key_N, CONTROL | SHIFT)
    keys.tab_to("start-writing-yes")
    keys.press(KEY.Key_Return)
    assert writing_of(window) is not None
    keys.press(KEY.Key_W, CONTROL | SHIFT)
    keys.press(KEY.Key_Down)  # the second sentence
    assert window.status_line.place_text == "Chosen: “It was proven in mice.”"
    keys.press(KEY.Key_Right, CONTROL)  # without its first word
    keys.press(KEY.Key_Left, SHIFT)  # and without its full stop
    assert window.status_line.place_text == "Chosen: “was proven in mice”"
    keys.press(KEY.Key_Return)
    assert keys.focus.accessibleIdentifier() == "kind-claim"
    keys.press(KEY.Key_Tab)
    for key in (KEY.Key_Right, KEY.Key_Down) * 3:
        keys.press(key)
    assert keys.focus.accessibleIdentifier() == "verdict-false"  # the last one
    keys.press(KEY.Key_Space)
    keys.tab_to("note-explanation")
    keys.write("Mice are not people.")
    keys.press(KEY.Key_Return, CONTROL)
    assert [entry.first.quote for entry in window.entries] == ["was proven in mice"]
    keys.press(KEY.Key_S, CONTROL)
    keys.tab_to("save-copy")
    keys.press(KEY.Key_Return)
    (target,) = saves_in.iterdir()
    note = read_article(target.read_bytes()).notes[0]
    assert (note.verdict, note.quote) == (Verdict.FALSE, "was proven in mice")
    assert recover_original(target.read_bytes()) == TEXT.encode() == plain_file.read_bytes()
    keys.press(KEY.Key_Q, CONTROL | SHIFT)
    assert writing_of(window) is None
    assert window.path == target


def test_undo_and_redo_say_what_they_did(
    open_file: OpenFile, annotated_file: Path, qtbot: QtBot
) -> None:
    """Whoever makes a mistake takes it back and hears that it is gone."""
    window = open_file(annotated_file)
    keys = Keyboard(qtbot, window)
    keys.press(KEY.Key_N, CONTROL | SHIFT)
    keys.tab_to("start-writing-yes")
    keys.press(KEY.Key_Return)
    window.show_entry(1)
    keys.press(KEY.Key_Delete, CONTROL)
    assert [entry.first.id for entry in window.entries] == ["claim-mice"]
    assert window.status_line.place_text == "Note deleted. Undo brings it back."
    keys.press(KEY.Key_Z, CONTROL)
    assert len(window.entries) == 2
    assert window.status_line.place_text == "Undone: the note is back."
    keys.press(KEY.Key_Y, CONTROL)
    assert len(window.entries) == 1
    keys.press(KEY.Key_Z, CONTROL)
    keys.press(KEY.Key_Z, CONTROL | SHIFT)
    assert len(window.entries) == 1
    keys.press(KEY.Key_Z, CONTROL)
    writing = writing_of(window)
    assert writing is not None
    assert not writing.editing.is_changed


def test_escape_ends_choosing_and_keeps_the_words(
    open_file: OpenFile, annotated_file: Path, qtbot: QtBot
) -> None:
    """Esc goes one step back, and no further."""
    window = open_file(annotated_file)
    window.commands["write"].trigger()
    keys = Keyboard(qtbot, window)
    keys.tab_to("start-writing-yes")
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_W, CONTROL | SHIFT)
    keys.press(KEY.Key_Right)
    chosen = window.reader.textCursor().selectedText()
    keys.press(KEY.Key_Escape)
    assert window.reader.textCursor().selectedText() == chosen
    keys.press(KEY.Key_Right)
    assert window.reader.textCursor().selectedText() == ""


def test_no_plain_letter_leads_into_writing(
    open_file: OpenFile, annotated_file: Path, qtbot: QtBot
) -> None:
    """A switch box that sends letters, or a restless hand, must not land a patient in writing."""
    window = open_file(annotated_file)
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789":
        qtbot.keyClick(window.reader, letter)
        QApplication.processEvents()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            assert dialog.accessibleIdentifier() != "start-writing"
            dialog.close()
    assert writing_of(window) is None
