# SPDX-License-Identifier: MIT
"""Open, by keys and clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.recent import RecentFile
from als_reader.ui.dialogs.open_files import OpenDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
FILE = RecentFile(path="/home/reader/a & b.alsmd", title="A & <i>B</i>")


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget) -> OpenDialog:
    """One file was opened before."""
    shown = OpenDialog((FILE,), host)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


def test_file_opened_before_is_one_press_away(qtbot: QtBot, dialog: OpenDialog, find: Find) -> None:
    """Its title and its path say which file it is."""
    button = find(dialog, "open-recent")
    assert FILE.title in button.accessibleName()
    assert FILE.path in button.accessibleName()
    button.setFocus()
    with qtbot.waitSignal(dialog.file_requested) as asked:
        qtbot.keyClick(button, Qt.Key.Key_Return)
    assert asked.args == [Path(FILE.path)]


@pytest.mark.parametrize("button", ["open-choose", "open-sample", "open-clipboard"])
def test_other_ways_to_open(qtbot: QtBot, dialog: OpenDialog, find: Find, button: str) -> None:
    """Any other file, the article that is always there, or what was copied elsewhere."""
    signals = {
        "open-choose": dialog.choose_requested,
        "open-sample": dialog.sample_requested,
        "open-clipboard": dialog.clipboard_requested,
    }
    with qtbot.waitSignal(signals[button]):
        qtbot.mouseClick(find(dialog, button), LEFT)


def test_forgotten_file_leaves_the_list_and_the_dialog_stays(
    qtbot: QtBot, dialog: OpenDialog, find: Find
) -> None:
    """Others need not see what was read; the focus goes to the safe choice."""
    with qtbot.waitSignal(dialog.forget_requested) as asked:
        qtbot.mouseClick(find(dialog, "open-forget"), LEFT)
    assert asked.args == [Path(FILE.path)]
    assert dialog.isVisible()
    assert dialog.focusWidget() is find(dialog, "dialog-close")
    with pytest.raises(AssertionError):
        find(dialog, "open-recent")
