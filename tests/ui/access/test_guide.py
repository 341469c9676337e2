# SPDX-License-Identifier: MIT
"""The first-use guide: it works by every way it offers, and everything is tried before kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.core.theme import THEMES
from als_reader.ui.access.guide import GuideDialog, switch_words
from als_reader.ui.access.guide_offer import offer_guide
from als_reader.ui.main_window import MainWindow
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

KEY = Qt.Key
Press = Callable[[str], None]
pytestmark = pytest.mark.gui


@pytest.fixture
def guide(window: MainWindow, qtbot: QtBot) -> GuideDialog:
    """The guide, opened by its command."""
    window.commands["guide"].trigger()
    dialog = shown(window, GuideDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def press(guide: GuideDialog, qtbot: QtBot) -> Press:
    def one(identifier: str) -> None:
        qtbot.mouseClick(named(guide, identifier), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    return one


def words(guide: GuideDialog) -> str:
    return " ".join(label.text() for label in guide.findChildren(QLabel) if label.isVisible())


def buttons(guide: GuideDialog) -> list[QAbstractButton]:
    return [b for b in guide.findChildren(QAbstractButton) if b.isVisible()]


def key(qtbot: QtBot, guide: QWidget, pressed: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or guide, pressed)
    QApplication.processEvents()


# --- it is offered, and never stands in the way ----------------------------------------------------


def test_is_offered_once_by_a_message(window: MainWindow, qtbot: QtBot) -> None:
    """The article can be read all the same; the button opens the guide."""
    offer_guide(window)
    (text,) = window.notices.texts
    assert "set up how you press" in text
    assert window.reader.isVisible()
    qtbot.mouseClick(named(window.notices, "notice-action"), Qt.MouseButton.LeftButton)
    assert shown(window, GuideDialog).isVisible()
    window.notices.clear()
    offer_guide(window)
    assert window.notices.texts == ()


def test_closing_changes_nothing(window: MainWindow, guide: GuideDialog, qtbot: QtBot) -> None:
    """Esc and "Not now" are safe at any page."""
    before = window.remembered.settings
    key(qtbot, guide, KEY.Key_Escape)
    assert window.remembered.settings.guide == "later"
    assert window.remembered.settings.scanning == before.scanning


def test_what_was_tried_but_not_kept_is_taken_back(
    window: MainWindow,
    guide: GuideDialog,
    press: Press,
    qtbot: QtBot,
) -> None:
    """Nobody is left with a way of pressing that they did not choose."""
    press("guide-two-switches")
    assert window.remembered.settings.scanning == "two"
    key(qtbot, guide, KEY.Key_Escape)
    assert window.remembered.settings.scanning == "off"


# --- the pages -------------------------------------------------------------------------------------


@pytest.mark.requirement("A2", "B7")
def test_every_page_has_at_most_six_large_buttons(guide: GuideDialog, press: Press) -> None:
    """Someone who looks at buttons must hit them; the words have the focus, not a button."""
    for identifier in ("guide-one-switch", "guide-keep", "guide-next", "guide-notes-short"):
        assert len(buttons(guide)) <= 6
        assert all(min(b.width(), b.height()) >= 96 for b in buttons(guide))
        assert all(b.accessibleName() for b in buttons(guide))
        focus = guide.focusWidget()
        assert focus is not None
        assert focus.accessibleIdentifier() == "guide-words"
        press(identifier)
    assert named(guide, "guide-done").isVisible()


def test_it_is_short(guide: GuideDialog, press: Press, window: MainWindow) -> None:
    """Five pages from the first question to the end, and all is kept."""
    for identifier in ("guide-one-switch", "guide-keep", "guide-next", "guide-notes-full"):
        press(identifier)
    press("guide-done")
    settings = window.remembered.settings
    assert (settings.guide, settings.scanning, settings.spoken_notes) == ("done", "one", "full")
    window.change_settings(Settings(theme="light"))


@pytest.mark.requirement("B1")
def test_it_works_by_keys_alone(guide: GuideDialog, qtbot: QtBot, window: MainWindow) -> None:
    """Tab and Space, page by page."""
    for presses in (1, 6, 2):
        for _ in range(presses):
            key(qtbot, guide, KEY.Key_Tab)
        key(qtbot, guide, KEY.Key_Space)
    assert "All is set" in words(guide)
    key(qtbot, guide, KEY.Key_Tab)
    key(qtbot, guide, KEY.Key_Space)
    assert window.remembered.settings.guide == "done"
    assert window.remembered.settings.spoken_notes == "full"


# --- how do you press? -----------------------------------------------------------------------------


@pytest.mark.requirement("D1")
@pytest.mark.parametrize(("pressed", "name"), [(KEY.Key_Space, "Space"), (KEY.Key_F5, "F5")])
def test_a_switch_pressed_twice_is_recognised(
    guide: GuideDialog,
    qtbot: QtBot,
    window: MainWindow,
    pressed: Qt.Key,
    name: str,
) -> None:
    """A third press says yes, so that one switch alone goes all the way to the trial."""
    key(qtbot, guide, pressed)
    assert "How do you press?" in words(guide)
    key(qtbot, guide, pressed)
    assert f"You pressed {name}. Use it as your switch?" in words(guide)
    key(qtbot, guide, pressed)
    assert "Try it now" in words(guide)
    assert window.remembered.settings.scanning == "one"
    assert window.remembered.settings.scan_choose == (name,)


def test_keys_that_move_about_are_no_switch(guide: GuideDialog, qtbot: QtBot) -> None:
    """Tab, Tab is how a keyboard is used."""
    for pressed in (KEY.Key_Tab, KEY.Key_Tab, KEY.Key_Down, KEY.Key_Down, KEY.Key_Shift):
        key(qtbot, guide, pressed)
    assert "How do you press?" in words(guide)


def test_two_different_keys_are_not_one_switch(guide: GuideDialog, qtbot: QtBot) -> None:
    """Only the same one twice."""
    for pressed in (KEY.Key_F5, KEY.Key_F6, KEY.Key_F5):
        key(qtbot, guide, pressed)
    assert "How do you press?" in words(guide)


def test_a_mouse_button_may_be_the_switch(guide: GuideDialog, press: Press) -> None:
    """Switch boxes often speak as a mouse."""
    press("guide-try")
    for _ in range(2):
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            QPointF(5, 5),
            guide.mapToGlobal(QPointF(5, 5)),
            Qt.MouseButton.RightButton,
            Qt.MouseButton.RightButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(guide, event)
    assert "You pressed the right mouse button." in words(guide)
    press("guide-back")
    assert "How do you press?" in words(guide)


def test_every_mouse_button_has_a_name() -> None:
    """In words, not "Mouse4"."""
    assert not [b for b in range(1, 6) if "Mouse" in switch_words(f"Mouse{b}")]


@pytest.mark.parametrize("way", ["guide-one-switch", "guide-two-switches", "guide-dwell"])
def test_a_way_is_on_at_once_and_can_be_taken_back(
    guide: GuideDialog,
    press: Press,
    window: MainWindow,
    way: str,
) -> None:
    """Try it, make it slower or faster, and keep it or not."""
    press(way)
    settings = window.remembered.settings
    assert settings.has_dwell == (way == "guide-dwell")
    assert (settings.scanning != "off") == (way != "guide-dwell")
    press("guide-try-me")
    assert "Pressed: 1" in named(guide, "guide-try-me").text()
    pace = settings.scan_step, settings.dwell_seconds
    press("guide-slower")
    now = window.remembered.settings
    assert (now.scan_step, now.dwell_seconds) > pace
    press("guide-faster")
    press("guide-faster")
    now = window.remembered.settings
    assert (now.scan_step, now.dwell_seconds) < pace
    press("guide-undo")
    assert "How do you press?" in words(guide)
    assert window.remembered.settings.scanning == "off"
    assert not window.remembered.settings.has_dwell
    assert window.remembered.settings.scan_step == 1.0


@pytest.mark.requirement("E1")
def test_looking_says_that_only_one_may_click(guide: GuideDialog, press: Press) -> None:
    """Two clicks for one look would open and close at once."""
    press("guide-dwell")
    assert "Let your device click, or this app, but not both." in words(guide)


# --- look ------------------------------------------------------------------------------------------


def test_text_and_colours_show_at_once_and_can_be_taken_back(
    guide: GuideDialog,
    press: Press,
    window: MainWindow,
) -> None:
    """The window behind is the preview."""
    press("guide-keyboard")
    press("guide-larger")
    press("guide-larger")
    press("guide-smaller")
    assert window.text_scale == 110
    press("guide-colours")
    assert window.theme is THEMES["sepia"]
    assert "Sepia" in named(guide, "guide-colours").text()
    press("guide-targets")
    assert window.remembered.settings.has_large_targets
    press("guide-undo")
    assert window.text_scale == 100
    assert window.theme is THEMES["light"]
    assert not window.remembered.settings.has_large_targets


def test_it_fits_at_large_text(open_window: Opener, qtbot: QtBot) -> None:
    """At 400 % in a small window all can be reached by its page buttons."""
    window = open_window(size=(1024, 768))
    window.set_text_scale(400)
    window.commands["guide"].trigger()
    dialog = shown(window, GuideDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.height() <= 768
    assert all(b.width() <= dialog.width() for b in buttons(dialog))
