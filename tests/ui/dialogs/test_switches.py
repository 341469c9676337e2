# SPDX-License-Identifier: MIT
"""Setting switches up, and trying them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.ui.access.switch_catcher import SwitchCatcher
from als_reader.ui.dialogs.switches import SwitchesDialog, next_seconds, seconds_words
from tests.ui.dialogs.conftest import Find

BEFORE = Settings(scanning="two")


@pytest.fixture
def dialog(host: QWidget) -> SwitchesDialog:
    """The dialog of a reader with two switches."""
    dialog = SwitchesDialog(BEFORE, host)
    dialog.open()
    return dialog


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def waits(catcher: SwitchCatcher) -> bool:
    """Whether the next key or mouse button is taken."""
    return catcher.is_waiting


def words(widget: QWidget) -> str:
    assert isinstance(widget, QLabel)
    return widget.text()


@pytest.mark.requirement("D1")
def test_number_of_switches_is_chosen_and_reported_at_once(
    dialog: SwitchesDialog, find: Find, qtbot: QtBot
) -> None:
    """What is chosen can be tried at once."""
    with qtbot.waitSignal(dialog.changed) as told:
        press(qtbot, find(dialog, "scanning-one"))
    assert told.args == [Settings(scanning="one")]
    moves = [w for w in dialog.findChildren(QWidget) if w.accessibleIdentifier() == "scan-move"]
    assert not moves[0].isVisible()
    press(qtbot, find(dialog, "scanning-off"))
    assert dialog.settings.scanning == "off"


@pytest.mark.requirement("D3")
@pytest.mark.parametrize(
    ("name", "field", "least", "most"),
    [
        ("scan-step", "scan_step", 0.3, 5.0),
        ("scan-first-item", "scan_first_item", 0.0, 2.0),
        ("scan-acceptance", "scan_acceptance", 0.0, 2.0),
        ("scan-release", "scan_release", 0.0, 2.0),
    ],
)
def test_times_go_to_their_ends_and_no_further(
    dialog: SwitchesDialog, find: Find, name: str, field: str, least: float, most: float
) -> None:
    """By two buttons, which a switch can press; the value stands in words."""
    less, more = (find(dialog, f"{name}-{way}") for way in ("less", "more"))
    assert isinstance(less, QAbstractButton)
    assert isinstance(more, QAbstractButton)
    for _ in range(40):
        less.click()
    assert getattr(dialog.settings, field) == least
    assert not less.isEnabled()
    for _ in range(40):
        more.click()
    assert getattr(dialog.settings, field) == most
    assert not more.isEnabled()
    assert words(find(dialog, name)) == seconds_words(most)


def test_seconds_are_said_in_words() -> None:
    """A number alone says little."""
    assert [seconds_words(v) for v in (0.0, 0.3, 1.0, 2.5)] == [
        "No extra time",
        "0.3 seconds",
        "1 second",
        "2.5 seconds",
    ]


def test_large_times_change_in_large_steps() -> None:
    """From the shortest to the longest in few presses."""
    value, presses = 0.3, 0
    while value < 5.0:
        value, presses = next_seconds(value, 1, (0.3, 5.0)), presses + 1
    assert presses <= 24
    assert next_seconds(2.5, -1, (0.3, 5.0)) == 2.0
    assert next_seconds(2.0, -1, (0.3, 5.0)) == 1.9


@pytest.mark.requirement("D1")
def test_next_key_or_mouse_button_becomes_the_switch(
    dialog: SwitchesDialog, find: Find, qtbot: QtBot
) -> None:
    """Press the switch you want to use: nobody needs to know its name."""
    press(qtbot, find(dialog, "scan-choose"))
    QTest.keyClick(dialog, Qt.Key.Key_F7)
    assert dialog.settings.scan_choose == ("F7",)
    assert words(find(dialog, "scan-choose-words")) == "This chooses: F7"
    press(qtbot, find(dialog, "scan-move"))
    QTest.mouseClick(dialog, Qt.MouseButton.RightButton)
    assert dialog.settings.scan_move == ("Mouse2",)
    assert words(find(dialog, "scan-move-words")).endswith("right mouse button")


def test_one_switch_never_does_two_things(dialog: SwitchesDialog, find: Find, qtbot: QtBot) -> None:
    """The other one gets a key that is free."""
    press(qtbot, find(dialog, "scan-choose"))
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert dialog.settings.scan_choose == ("Space",)
    assert dialog.settings.scan_move == ("Return",)
    press(qtbot, find(dialog, "scan-move"))
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    assert (dialog.settings.scan_move, dialog.settings.scan_choose) == (("Space",), ("Return",))
    press(qtbot, find(dialog, "switches-usual"))
    assert dialog.settings == BEFORE


def test_esc_and_closing_end_the_waiting(
    dialog: SwitchesDialog, find: Find, qtbot: QtBot, host: QWidget
) -> None:
    """Afterwards keys are keys again."""
    catcher = find(dialog, "scan-choose")
    assert isinstance(catcher, SwitchCatcher)
    press(qtbot, catcher)
    QTest.keyClick(dialog, Qt.Key.Key_Shift)
    assert waits(catcher)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not waits(catcher)
    assert dialog.isVisible()
    press(qtbot, catcher)
    dialog.close()
    assert dialog.settings.scan_choose == ()


def test_try_me_says_that_it_works(dialog: SwitchesDialog, find: Find, qtbot: QtBot) -> None:
    """Before anything is kept."""
    press(qtbot, find(dialog, "try-me"))
    assert words(find(dialog, "try-words")) == "It works. You chose it once."
    press(qtbot, find(dialog, "try-me"))
    assert words(find(dialog, "try-words")) == "It works. You chose it 2 times."


def test_all_goes_back_to_how_it_was(dialog: SwitchesDialog, find: Find, qtbot: QtBot) -> None:
    """Undo, not a warning."""
    press(qtbot, find(dialog, "scanning-off"))
    speaks = find(dialog, "scan-speaks")
    assert isinstance(speaks, QAbstractButton)
    speaks.click()
    assert dialog.settings == Settings(scan_speaks=True)
    with qtbot.waitSignal(dialog.changed) as told:
        press(qtbot, find(dialog, "switches-undo"))
    assert told.args == [BEFORE]
    assert find(dialog, "scanning-two").property("checked")
    press(qtbot, find(dialog, "dialog-close"))
    assert not dialog.isVisible()
