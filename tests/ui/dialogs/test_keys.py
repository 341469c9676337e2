# SPDX-License-Identifier: MIT
"""Keys: every one can be changed, and every change be taken back (ACCESSIBILITY B6)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.key_map import read_keys
from als_reader.core.settings import Settings
from als_reader.ui.actions import COMMANDS, create_actions, set_keys
from als_reader.ui.dialogs.command_keys import CommandKeysDialog
from als_reader.ui.dialogs.keys import KeysDialog
from tests.ui.window.driving import named, shown

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Open = Callable[..., KeysDialog]
pytestmark = pytest.mark.requirement("B6")


@pytest.fixture
def open_keys(qtbot: QtBot, host: QWidget) -> Open:
    def open_one(settings: Settings | None = None) -> KeysDialog:
        dialog = KeysDialog(COMMANDS, settings or Settings(), host)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return open_one


@pytest.fixture
def dialog(open_keys: Open) -> KeysDialog:
    return open_keys()


def press(qtbot: QtBot, parent: QWidget, identifier: str) -> QAbstractButton:
    QApplication.processEvents()  # what was added to a layout is shown now
    button = named(parent, identifier)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return button


def choose(qtbot: QtBot, dialog: KeysDialog, command: str) -> CommandKeysDialog:
    press(qtbot, dialog, f"keys-{command}")
    keys = shown(dialog, CommandKeysDialog)
    qtbot.waitUntil(keys.isActiveWindow)
    return keys


def add(
    qtbot: QtBot, dialog: CommandKeysDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE
) -> None:
    qtbot.keyClick(press(qtbot, dialog, "key-add"), key, modifier)


def said(dialog: QWidget, identifier: str = "key-said") -> str:
    label = next(
        x for x in dialog.findChildren(QLabel) if x.accessibleIdentifier() == identifier
    )  # fmt: skip
    return label.text()


def keys_of(dialog: KeysDialog, command: str) -> tuple[str, ...]:
    normal = next(c.keys for c in COMMANDS if c.id == command)
    return read_keys(dialog.settings.key_map).get(command, normal)


def test_every_command_stands_there_with_its_keys(dialog: KeysDialog) -> None:
    """What Help says of keys can be changed for every command."""
    for command in COMMANDS:
        row = named(dialog, f"keys-{command.id}")
        assert command.spoken_name in row.accessibleName()
    assert named(dialog, "keys-next-note").text() == "Next note: Ctrl+Down or N"


def test_a_new_key_is_pressed_not_typed(dialog: KeysDialog, qtbot: QtBot) -> None:
    """Choose a command, press Add a key, press the key."""
    keys = choose(qtbot, dialog, "next-note")
    button = press(qtbot, keys, "key-add")
    assert button.text() == "Press a key now. Esc stops."
    qtbot.keyClick(button, KEY.Key_Shift)
    assert button.text() == "Press a key now. Esc stops."
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(button, KEY.Key_F7, CTRL)
    assert button.text() == "Add a key"
    assert keys_of(dialog, "next-note") == ("Ctrl+Down", "N", "Ctrl+F7")
    assert named(dialog, "keys-next-note").text().endswith("Ctrl+Down or N or Ctrl+F7")


def test_escape_stops_the_waiting_and_nothing_else(dialog: KeysDialog, qtbot: QtBot) -> None:
    """The dialog stays open, and no key has changed."""
    keys = choose(qtbot, dialog, "find")
    add(qtbot, keys, KEY.Key_Escape)
    assert keys.isVisible()
    assert named(keys, "key-add").text() == "Add a key"
    assert dialog.settings.key_map == ()


def test_going_elsewhere_stops_the_waiting(dialog: KeysDialog, qtbot: QtBot) -> None:
    """A key pressed later does not land here by surprise."""
    keys = choose(qtbot, dialog, "find")
    press(qtbot, keys, "key-add")
    named(keys, "dialog-close").setFocus()
    assert named(keys, "key-add").text() == "Add a key"


@pytest.mark.parametrize("key", [KEY.Key_Tab, KEY.Key_Space, KEY.Key_Return, KEY.Key_Down])
def test_keys_that_buttons_need_stay_theirs(dialog: KeysDialog, qtbot: QtBot, key: Qt.Key) -> None:
    """Nobody can lock themselves out."""
    keys = choose(qtbot, dialog, "find")
    add(qtbot, keys, key)
    assert "needed for buttons" in said(keys)
    assert dialog.settings.key_map == ()


def test_a_key_of_another_command_is_moved_only_if_wished(dialog: KeysDialog, qtbot: QtBot) -> None:
    """The conflict is said in words, with a choice; the safe one has the focus."""
    keys = choose(qtbot, dialog, "find")
    add(qtbot, keys, KEY.Key_N)
    assert said(keys) == "N is the key for: Next note. Use it here instead?"
    leave = named(keys, "key-leave")
    assert leave.hasFocus()
    qtbot.keyClick(leave, KEY.Key_Space)
    assert dialog.settings.key_map == ()
    add(qtbot, keys, KEY.Key_N)
    press(qtbot, keys, "key-move")
    assert keys_of(dialog, "find") == ("Ctrl+F", "F", "N")
    assert keys_of(dialog, "next-note") == ("Ctrl+Down",)
    press(qtbot, keys, "key-undo")
    assert dialog.settings.key_map == ()


def test_its_own_key_is_not_added_twice(dialog: KeysDialog, qtbot: QtBot) -> None:
    """It says so instead."""
    keys = choose(qtbot, dialog, "next-note")
    add(qtbot, keys, KEY.Key_N)
    assert "already" in said(keys)
    assert dialog.settings.key_map == ()


def test_a_sign_is_named_without_shift(dialog: KeysDialog, qtbot: QtBot) -> None:
    """On many keyboards "?" is Shift and another key, but a reader presses "?"."""
    keys = choose(qtbot, dialog, "help")
    button = press(qtbot, keys, "key-add")
    qtbot.keyClick(button, "?", SHIFT)
    assert keys_of(dialog, "help") == ("F1", "H", "?")


def test_keys_are_removed_and_come_back(dialog: KeysDialog, qtbot: QtBot) -> None:
    """No "Are you sure?": Undo instead (H3)."""
    keys = choose(qtbot, dialog, "next-note")
    press(qtbot, keys, "key-remove-1")
    press(qtbot, keys, "key-remove-1")
    assert keys_of(dialog, "next-note") == ()
    assert named(dialog, "keys-next-note").text() == "Next note: no key"
    press(qtbot, keys, "key-undo")
    assert keys_of(dialog, "next-note") == ("N",)
    press(qtbot, keys, "key-normal")
    assert dialog.settings.key_map == ()


def test_normal_keys_come_back_from_whoever_has_them(dialog: KeysDialog, qtbot: QtBot) -> None:
    """Two commands never share a key."""
    keys = choose(qtbot, dialog, "find")
    add(qtbot, keys, KEY.Key_N)
    press(qtbot, keys, "key-move")
    keys.close()
    keys = choose(qtbot, dialog, "next-note")
    press(qtbot, keys, "key-normal")
    assert keys_of(dialog, "next-note") == ("Ctrl+Down", "N")
    assert keys_of(dialog, "find") == ("Ctrl+F", "F")


def test_all_keys_back_to_normal_can_be_undone(open_keys: Open, qtbot: QtBot) -> None:
    """One press, and one press back."""
    chosen = Settings(key_map=("find=F9", "next-note=X"))
    dialog = open_keys(chosen)
    press(qtbot, dialog, "keys-normal")
    assert dialog.settings.key_map == ()
    press(qtbot, dialog, "keys-undo")
    assert dialog.settings == chosen


def test_keys_of_a_newer_version_are_kept(open_keys: Open, qtbot: QtBot) -> None:
    """A command that this version does not know keeps its keys for later."""
    dialog = open_keys(Settings(key_map=("hologram=F12",)))
    keys = choose(qtbot, dialog, "find")
    add(qtbot, keys, KEY.Key_F9)
    assert read_keys(dialog.settings.key_map)["hologram"] == ("F12",)


def test_letters_are_switched_off_here_too(dialog: KeysDialog, qtbot: QtBot) -> None:
    """One press: a switch box may type letters by itself."""
    press(qtbot, dialog, "keys-letters")
    assert not dialog.settings.letter_keys


def test_actions_get_the_chosen_keys(qapp: object, host: QWidget) -> None:
    """What stands in Keys is what works."""
    actions = create_actions(host, {command.id: lambda: None for command in COMMANDS})
    set_keys(actions, Settings(key_map=("next-note=F9|X",)))
    assert [k.toString() for k in actions["next-note"].shortcuts()] == ["F9", "X"]
    set_keys(actions, Settings(key_map=("next-note=F9|X",), letter_keys=False))
    assert [k.toString() for k in actions["next-note"].shortcuts()] == ["F9"]
    assert [k.toString() for k in actions["find"].shortcuts()] == ["Ctrl+F"]


def test_a_chosen_key_wins_over_a_normal_one(host: QWidget) -> None:
    """A command that comes with a new version does not take a reader's key away."""
    actions = create_actions(host, {command.id: lambda: None for command in COMMANDS})
    set_keys(actions, Settings(key_map=("next-note=F1",)))
    assert [k.toString() for k in actions["next-note"].shortcuts()] == ["F1"]
    assert [k.toString() for k in actions["help"].shortcuts()] == ["H"]


def test_no_key_has_two_commands() -> None:
    """Qt would do neither of them."""
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(set(keys)) == len(keys)
