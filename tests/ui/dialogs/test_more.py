# SPDX-License-Identifier: MIT
"""More: every command as a button, for those who cannot use a menu."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.actions import COMMANDS, create_actions
from als_reader.ui.dialogs.more import MoreDialog

Find = Callable[[QWidget, str], QWidget]


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def actions(host: QWidget, done: list[str]) -> dict[str, QAction]:
    def deed(name: str) -> Callable[[], object]:
        return lambda: done.append(name)

    return create_actions(host, {command.id: deed(command.id) for command in COMMANDS})


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget, actions: dict[str, QAction]) -> MoreDialog:
    actions["back"].setEnabled(False)
    actions["words-both"].setChecked(True)
    dialog = MoreDialog(COMMANDS, actions, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


@pytest.mark.requirement("A3", "A4")
def test_every_command_is_a_button_that_does_it(
    qtbot: QtBot, dialog: MoreDialog, find: Find, done: list[str]
) -> None:
    """One click, no menu: the only way to a command must not be one that a switch cannot go."""
    for command in COMMANDS:
        assert find(dialog, f"more-{command.id}").accessibleDescription() == command.help
    qtbot.mouseClick(find(dialog, "more-print"), Qt.MouseButton.LeftButton)
    assert done == ["print"]
    assert not dialog.isVisible()


def test_a_command_that_cannot_be_done_now_shows_it(dialog: MoreDialog, find: Find) -> None:
    """Nothing does nothing when pressed; of several choices the one that is on is marked."""
    assert not find(dialog, "more-back").isEnabled()
    chosen, other = find(dialog, "more-words-both"), find(dialog, "more-words-original")
    assert isinstance(chosen, QPushButton)
    assert isinstance(other, QPushButton)
    assert chosen.isChecked()
    assert not other.isChecked()


def test_keys_stand_beside_the_words(dialog: MoreDialog, find: Find) -> None:
    """A reader learns the quick way while using the slow one."""
    assert find(dialog, "more-print").accessibleName() == "Print… (Ctrl+P)"
