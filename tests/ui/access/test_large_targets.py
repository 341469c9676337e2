# SPDX-License-Identifier: MIT
"""Large targets: every view has at most eight, each at least 96 by 96 and 16 apart."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from als_reader.core.settings import Settings
from als_reader.ui.access.large_grid import LargeButton
from als_reader.ui.access.large_targets import LargeTargets
from als_reader.ui.main_window import MainWindow
from tests.ui.access.walking import cut_off, named_sizes, targets, too_near
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, with_text

pytestmark = pytest.mark.gui
LARGE = Settings(has_large_targets=True)
DIALOGS = ("open", "contents", "questions", "find", "appearance", "keys", "switches", "guide",
           "dwell-settings", "help", "about", "speech-settings", "show-and-say")  # fmt: skip
MOST = 8


@pytest.fixture(params=[(1024, 768), (1280, 800)], ids=["1024x768", "1280x800"])
def large(request: pytest.FixtureRequest, open_window: Opener) -> MainWindow:
    """A window with large targets."""
    return open_window(size=request.param, settings=LARGE)


def check(parent: QWidget) -> None:
    found = targets(parent)
    assert named_sizes(found, 96) == []
    assert too_near(found, 16) == []
    assert cut_off(found) == []
    assert 1 <= len(found) <= MOST


def has_large(window: MainWindow) -> bool:
    return window.modes is not None and isinstance(window.modes.large, LargeTargets)


def press(parent: QWidget, identifier: str) -> None:
    named(parent, identifier).click()
    QApplication.processEvents()


def open_dialog() -> QDialog:
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


@pytest.mark.requirement("A2")
def test_article_and_pane_have_eight_large_targets(large: MainWindow) -> None:
    """Gaze that is off by a centimetre still hits."""
    check(large)
    large.navigation.open_entry(9)
    check(large)
    for tab in ("glossary", "options", "trials"):
        large.navigation.show_tab(tab)
        check(large)
        press(large, "large-item-next")
        check(large)


@pytest.mark.requirement("A2")
def test_every_page_of_every_dialog_has_eight_large_targets(large: MainWindow) -> None:
    """No dialog is a place where one cannot press."""
    for command in DIALOGS:
        large.commands[command].trigger()
        dialog = open_dialog()
        for _ in range(80):
            check(dialog)
            following = [b for b in targets(dialog) if b.accessibleIdentifier() == "large-next"]
            if not following or not following[0].isEnabled():
                break
            press(dialog, "large-next")
        dialog.close()
        QApplication.processEvents()


@pytest.mark.requirement("A2")
def test_leaving_and_choosing_a_file_have_large_targets(large: MainWindow) -> None:
    """Also what no command opens by itself."""
    large.navigation.open_link("https://clinicaltrials.gov/study/NCT03280056")
    dialog = open_dialog()
    check(dialog)
    dialog.close()
    QApplication.processEvents()
    large.commands["open"].trigger()
    press(open_dialog(), "open-choose")
    check(open_dialog())
    open_dialog().close()
    QApplication.processEvents()


@pytest.mark.requirement("A2")
def test_every_command_is_behind_more(large: MainWindow) -> None:
    """Few buttons, and yet nothing is missing."""
    press(large, "large-more")
    dialog = open_dialog()
    press(dialog, "more-group-reading")
    check(dialog)
    names = set()
    for _ in range(10):
        names |= {b.accessibleIdentifier() for b in targets(dialog)}
        if not named(dialog, "large-next").isEnabled():
            break
        press(dialog, "large-next")
    assert {"more-contents", "more-find", "more-page-down"} <= names
    press(dialog, "more-back")
    assert with_text(dialog, "Files")


@pytest.mark.requirement("A2", "A5")
def test_from_a_note_to_its_option_and_back(large: MainWindow) -> None:
    """What a note leads to stands behind one button."""
    number = next(e.number for e in large.entries if e.first.quote == "liruquine")
    large.navigation.open_entry(number)
    QApplication.processEvents()
    press(large, "large-choices")
    dialog = open_dialog()
    with_text(dialog, "See riluzole in Options").click()
    QApplication.processEvents()
    assert large.navigation.spot.link.startswith("option:")
    check(large)
    press(large, "large-back")
    assert large.navigation.spot.entry == number
    press(large, "large-article")
    assert large.reader.isVisible()


@pytest.mark.requirement("A2")
def test_messages_have_large_buttons_and_take_the_room_of_others(large: MainWindow) -> None:
    """A message never pushes the count above eight."""
    large.show_problem("Some letters in this file could not be read.")
    QApplication.processEvents()
    QApplication.processEvents()
    found = targets(large)
    assert named_sizes(found, 96) == []
    assert len(found) <= MOST
    named(large, "notice-close").click()
    QApplication.processEvents()
    check(large)


@pytest.mark.requirement("A2", "G3")
def test_nothing_is_cut_off_at_400_percent(open_window: Opener) -> None:
    """Large text and large buttons together still work."""
    window = open_window(size=(1024, 768), settings=replace(LARGE, text_scale=400))
    found = targets(window)
    assert cut_off(found) == []
    assert named_sizes(found, 96) == []
    assert window.reader.horizontalScrollBar().maximum() == 0
    assert window.reader.viewport().height() > 100


@pytest.mark.requirement("A2")
def test_switching_it_off_gives_the_window_back(open_window: Opener) -> None:
    """A mode is a choice, not a trap."""
    window = open_window()
    before = {b.accessibleIdentifier() for b in targets(window)}
    window.commands["large-targets"].trigger()
    assert has_large(window)
    window.commands["large-targets"].trigger()
    QApplication.processEvents()
    assert not has_large(window)
    assert {b.accessibleIdentifier() for b in targets(window)} == before
    assert not [b for b in window.findChildren(LargeButton) if b.isVisible()]
