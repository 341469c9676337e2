# SPDX-License-Identifier: MIT
"""Pressing by looking, with a clock that stands still until a test lets time pass."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from als_reader.core.article import Kind
from als_reader.core.settings import Settings
from als_reader.ui.access import dwell as dwell_module
from als_reader.ui.access.dwell_rest import RestButton
from als_reader.ui.access.letter_board import LetterBoard
from als_reader.ui.access.motion import system_reduces_motion
from als_reader.ui.dialogs.dwell import DwellDialog
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.main_window import MainWindow
from tests.ui.access.gazing import Gaze
from tests.ui.access.switching import Clock
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown, with_text

pytestmark = pytest.mark.gui
ON = Settings(has_dwell=True)


@pytest.fixture
def gaze(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> Gaze:
    """Somebody who looks at a window in which dwell is on."""
    clock = Clock()
    monkeypatch.setattr(dwell_module, "monotonic", clock)
    return Gaze(open_window(settings=ON), clock)


def note(gaze: Gaze) -> int:
    return gaze.window.navigation.spot.entry


@pytest.mark.requirement("E1")
def test_is_off_until_it_is_chosen(window: MainWindow) -> None:
    """Nobody's pointer presses anything unasked."""
    assert not is_on(window)
    window.commands["dwell"].trigger()
    assert is_on(window)
    assert window.status_line.place_text == "Press by looking is on"
    window.commands["dwell"].trigger()
    assert not is_on(window)
    assert not window.findChildren(RestButton) or not with_rest(window)


def is_on(window: MainWindow) -> bool:
    return window.modes is not None and window.modes.dwell is not None


def is_resting(gaze: Gaze) -> bool:
    return gaze.dwell.is_resting


def with_rest(window: MainWindow) -> bool:
    return any(button.isVisible() for button in window.findChildren(RestButton))


@pytest.mark.requirement("E2", "E3")
def test_looking_long_enough_presses_once(gaze: Gaze) -> None:
    """A second of looking is a press; more looking is not another one."""
    button = named(gaze.window, "button-next-note")
    gaze.move_to(button)
    gaze.wait(0.9)
    assert note(gaze) == 0
    assert gaze.dwell.ring.isVisible()
    assert 0.8 < gaze.dwell.ring.progress < 1
    gaze.wait(0.2)
    first = note(gaze)
    assert first
    assert not gaze.dwell.ring.isVisible()
    gaze.wait(5)
    assert note(gaze) == first
    gaze.look_away()
    gaze.press(button)
    assert note(gaze) == first + 1


@pytest.mark.requirement("E3")
def test_leaving_a_target_cancels(gaze: Gaze) -> None:
    """Eyes that only pass by press nothing."""
    button = named(gaze.window, "button-next-note")
    gaze.move_to(button)
    gaze.wait(0.9)
    gaze.look_away()
    gaze.wait(5)
    gaze.move_to(button)
    gaze.wait(0.9)
    assert note(gaze) == 0


@pytest.mark.requirement("E4")
def test_texts_and_backgrounds_never_act(gaze: Gaze, qtbot: QtBot) -> None:
    """Reading is safe, and costs nothing: no clock runs."""
    window = gaze.window
    assert window.pane is not None
    before = window.navigation.spot
    for widget in (window.reader.viewport(), window.pane, window.status_line):
        gaze.move_to(widget, QPoint(5, widget.height() - 3))
        assert gaze.dwell.target is None
        assert not gaze.dwell.is_waiting
        gaze.wait(5)
    assert window.navigation.spot == before
    assert QApplication.activeModalWidget() is None


@pytest.mark.requirement("E4")
def test_rest_stops_it_and_says_so(gaze: Gaze) -> None:
    """A tired person can look anywhere."""
    rest = gaze.dwell.rest_button
    gaze.press(rest)
    assert is_resting(gaze)
    assert rest.text() == "Resting. Look here to go on."
    gaze.press(named(gaze.window, "button-next-note"), 5)
    assert note(gaze) == 0
    gaze.press(rest)
    assert not is_resting(gaze)
    gaze.press(named(gaze.window, "button-next-note"))
    assert note(gaze)


@pytest.mark.requirement("E4")
def test_rest_is_in_every_dialog(gaze: Gaze) -> None:
    """Also a dialog may be read in peace."""
    for command in ("help", "questions", "appearance", "about", "contents"):
        gaze.window.commands[command].trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        rest = dialog.findChildren(RestButton)
        assert len(rest) == 1
        assert rest[0].isVisible()
        assert rest[0].height() >= 60
        dialog.close()


@pytest.mark.requirement("A2", "E4")
def test_rest_works_in_a_dialog_with_large_targets(gaze: Gaze) -> None:
    """Both ways together leave nobody stuck."""
    window = gaze.window
    window.change_settings(replace(window.remembered.settings, has_large_targets=True))
    window.commands["questions"].trigger()
    dialog = shown(window, QuestionsDialog)
    for state in (True, False):
        for _ in range(4):
            QApplication.processEvents()
        gaze.press(named(dialog, "dwell-rest"))
        assert is_resting(gaze) is state
        gaze.clock.now += 1


@pytest.mark.requirement("E1")
def test_two_clicks_of_a_device_act_once(gaze: Gaze, qtbot: QtBot) -> None:
    """A device that clicks twice by a tremor does not skip a note."""
    button = named(gaze.window, "button-next-note")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    first = note(gaze)
    gaze.clock.now += 0.2
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert note(gaze) == first
    gaze.clock.now += 0.7
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert note(gaze) == first + 1


@pytest.mark.requirement("E1", "E3")
def test_device_and_app_do_not_both_press(gaze: Gaze, qtbot: QtBot) -> None:
    """A target that the device has clicked must be left before we press it."""
    button = named(gaze.window, "button-next-note")
    gaze.move_to(button)
    gaze.wait(0.5)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    first = note(gaze)
    gaze.wait(3)
    assert note(gaze) == first


@pytest.mark.requirement("E2")
def test_what_takes_something_away_needs_a_longer_look(gaze: Gaze) -> None:
    """A question is not lost by a glance."""
    gaze.window.commands["questions"].trigger()
    dialog = shown(gaze.window, QuestionsDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("Who will visit me?")
    gaze.press(named(dialog, "question-add"))
    count = len(dialog.questions.questions)
    remove = with_text(dialog, "Remove")
    gaze.bring_into_sight(remove)
    gaze.move_to(remove)
    gaze.wait(1.5)
    assert len(dialog.questions.questions) == count
    gaze.wait(0.6)
    assert len(dialog.questions.questions) == count - 1


@pytest.mark.requirement("E3")
def test_a_field_opens_the_letters(gaze: Gaze) -> None:
    """Whoever only looks can write."""
    gaze.window.commands["questions"].trigger()
    dialog = shown(gaze.window, QuestionsDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    gaze.press(field)
    board = QApplication.activeModalWidget()
    assert isinstance(board, LetterBoard)
    board.close()


@pytest.mark.requirement("E3", "G6")
def test_ring_goes_in_steps_where_nothing_may_move(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time is still seen: in four quarters."""
    clock = Clock()
    monkeypatch.setattr(dwell_module, "monotonic", clock)
    gaze = Gaze(open_window(settings=replace(ON, reduces_motion=True)), clock)
    gaze.move_to(named(gaze.window, "button-next-note"))
    gaze.wait(0.3)
    assert gaze.dwell.ring.progress == 0.25
    gaze.wait(0.1)
    assert gaze.dwell.ring.progress == 0.25
    gaze.wait(0.3)
    assert gaze.dwell.ring.progress == 0.5


@pytest.mark.requirement("G6")
def test_the_wish_of_the_system_for_less_motion_is_followed() -> None:
    """Newer Qt tells what the rest of the screen does; older Qt does not."""

    class Wish:
        name = "ReduceMotion"

    class Told:
        motionPreference = Wish  # noqa: N815 (as Qt spells it)

    class Hints:
        def accessibility(self) -> Told:
            return Told()

    assert system_reduces_motion(Hints())
    assert not system_reduces_motion(object())


@pytest.mark.requirement("E1", "E2")
def test_setting_it_up_warns_of_two_clicks_and_can_be_tried(gaze: Gaze) -> None:
    """Each change is on at once, can be tried, and can be taken back."""
    window = gaze.window
    window.commands["dwell-settings"].trigger()
    dialog = shown(window, DwellDialog)
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.add_text(""))))
    assert "either your device or this app click, not both" in texts
    gaze.press(named(dialog, "dwell-try"))
    assert with_text(dialog, "It works. Pressed: 1")
    gaze.press(named(dialog, "dwell-time-more"))
    assert window.remembered.settings.dwell_seconds == 1.2
    gaze.press(named(dialog, "dwell-undo"), 1.25)
    assert window.remembered.settings.dwell_seconds == 1.0
    tick = named(dialog, "dwell-on")
    assert isinstance(tick, QCheckBox)
    gaze.press(tick)
    assert window.modes is not None
    assert window.modes.dwell is None


@pytest.mark.requirement("E3", "E4")
def test_main_task_by_looking(
    gaze: Gaze, documents: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Read to the third garbled word, its note, an option, back, and the questions as a PDF."""
    window = gaze.window
    assert window.pane is not None
    garbled = [entry for entry in window.entries if entry.kind is Kind.GARBLE]
    while note(gaze) != garbled[2].number:
        gaze.press(named(window, "button-next-note"))
    gaze.press(named(window, "button-open-note"))
    assert note(gaze) == garbled[2].number
    naming = next(entry for entry in garbled[2:] if any(n.links("option") for n in entry.notes))
    while note(gaze) != naming.number:
        gaze.press(named(window, "button-next-note"))
    QApplication.processEvents()
    see = next(
        button
        for button in window.pane.findChildren(type(with_text(window.pane, "Back to text")))
        if button.isVisible() and button.text().endswith("in Options")
    )
    gaze.press(see)
    assert window.navigation.spot.link.startswith("option:")
    gaze.press(named(window, "button-back"))
    assert note(gaze) == naming.number
    gaze.press(named(window, "button-questions"))
    dialog = shown(window, QuestionsDialog)
    gaze.press(named(dialog, "questions-pdf"))
    gaze.press(named(dialog, "dialog-close"))
    assert [file.suffix for file in documents.iterdir()] == [".pdf"]
    with capsys.disabled():  # the figures of the report
        sys.stdout.write(f"\nBy dwell: {gaze.looks} looks, {gaze.seconds:.0f} seconds\n")


@pytest.mark.requirement("E3")
def test_ring_is_seen_in_the_theme(gaze: Gaze) -> None:
    """The ring stands in the middle of the target and takes no clicks."""
    button = named(gaze.window, "button-open")
    gaze.move_to(button)
    gaze.wait(0.1)
    ring = gaze.dwell.ring
    middle = button.mapTo(gaze.window, button.rect().center())
    assert (ring.geometry().center() - middle).manhattanLength() <= 2
    assert ring.size().expandedTo(QSize(28, 28)) == ring.size()
    assert ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    image = ring.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert gaze.window.theme.focus.lower() in colours
