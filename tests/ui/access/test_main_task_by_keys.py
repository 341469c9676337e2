# SPDX-License-Identifier: MIT
"""The main task of a reader with the keyboard alone."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.main_window import MainWindow
from tests.ui.access.main_task import first_with_option, garbled

pytestmark = [pytest.mark.gui, pytest.mark.requirement("B1")]
MOST_TABS = 60


class Keyboard:
    """Presses keys wherever the focus is, as hands do, and counts them."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.presses = 0
        self._qtbot = qtbot
        self._window = window

    def press(
        self,
        key: Qt.Key,
        with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press and let go."""
        self.presses += 1
        self._qtbot.keyClick(self.focus, key, with_key)
        QApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        """Where a key press would go."""
        return QApplication.focusWidget() or self._window

    def tab_to(self, identifier: str) -> None:
        """Go on with Tab until a button has the focus."""
        for _ in range(MOST_TABS):
            if self.focus.accessibleIdentifier().startswith(identifier):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {identifier}")


def test_main_task_by_keys(
    window: MainWindow, qtbot: QtBot, documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Third garbled word, its note, an option, back, the questions page."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader)
    keys = Keyboard(qtbot, window)
    third, naming = garbled(window.entries)[2], first_with_option(window.entries)
    while window.navigation.spot.entry != third.number:
        keys.press(Qt.Key.Key_N)
    assert window.reader.textCursor().selectedText() == third.first.quote
    keys.press(Qt.Key.Key_Return)
    assert window.navigation.spot.entry == third.number
    keys.press(Qt.Key.Key_Escape)
    while window.navigation.spot.entry != naming.number:
        keys.press(Qt.Key.Key_N)
    keys.press(Qt.Key.Key_Return)
    keys.tab_to("go-option:")
    assert isinstance(keys.focus, QAbstractButton)
    keys.press(Qt.Key.Key_Return)
    assert window.navigation.spot.link.startswith("option:")
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.navigation.spot.entry == naming.number
    keys.press(Qt.Key.Key_Q)
    keys.tab_to("questions-print")
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [file.suffix for file in documents.iterdir()] == [".pdf"])
    with capsys.disabled():
        sys.stdout.write(f"\nmain task by keys: {keys.presses} presses\n")
