# SPDX-License-Identifier: MIT
"""Keyboard alone: everything is reached in the order in which it is read (ACCESSIBILITY B)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.ui.actions import COMMANDS
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.help import HelpDialog
from als_reader.ui.dialogs.keys import KeysDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.speaking import shared_voice
from als_reader.ui.writing.commands import WHILE_WRITING
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

pytestmark = pytest.mark.gui
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

TOOLBAR = [
    "button-contents", "button-open", "button-words-original", "button-words-both",
    "button-words-corrected", "button-smaller", "button-larger", "button-find",
    "button-read-aloud", "button-questions", "button-help", "button-more",
]  # fmt: skip
PANE = [
    "tab-notes", "tab-glossary", "tab-options", "tab-trials", "notes-filter-all",
    "notes-filter-garble", "notes-filter-claim", "notes-filter-ad", "notes-filter-missing",
    "notes-filter-info",
]  # fmt: skip
READING_BAR = [
    "button-page-up", "button-page-down", "button-previous-note", "button-open-note",
    "button-next-note",
]  # fmt: skip
ARTICLE = ["article", "show-all-points"]
OF_THE_SYSTEM = {"save-pdf", "save-html", "print"}
"""Commands that open a dialog of the system."""


def dialog_commands() -> list[str]:
    """Commands that open a dialog of ours: their words end so, and a few more."""
    named_so = [c.id for c in COMMANDS if c.text.endswith("…")]
    return [
        *(c for c in named_so if c not in OF_THE_SYSTEM and c not in WHILE_WRITING),
        "contents",
        "questions",
        "help",
        "about",
    ]


def walk(qtbot: QtBot, start: QWidget, modifier: Qt.KeyboardModifier = NONE) -> list[str]:
    """The identifiers that Tab visits until it comes round."""
    start.setFocus()
    seen: list[str] = []
    widgets: list[QWidget] = []
    for _ in range(400):
        focus = start.window().focusWidget()
        assert focus is not None
        if focus in widgets:
            break
        widgets.append(focus)
        seen.append(focus.accessibleIdentifier())
        qtbot.keyClick(focus, KEY.Key_Backtab if modifier else KEY.Key_Tab, modifier)
    assert start.window().focusWidget() is start, "Tab does not come round to where it began"
    return seen


@pytest.fixture(autouse=True)
def voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """No engine of the machine: one that does not answer would hold the tests up."""
    monkeypatch.setattr(shared_voice, "open_voice", lambda: "There is no voice in tests.")


def notes_of(window: MainWindow) -> list[str]:
    return [f"note-{entry.number}" for entry in window.entries]


@pytest.mark.requirement("B1", "B2")
def test_tab_visits_everything_in_the_order_of_reading(window: MainWindow, qtbot: QtBot) -> None:
    """Toolbar, article, pane with its notes, reading bar; nothing twice and nothing left out."""
    expected = [
        *TOOLBAR, *ARTICLE, *PANE, *notes_of(window), "pane-up", "pane-down", *READING_BAR,
    ]  # fmt: skip
    assert walk(qtbot, window.toolbar.button("contents")) == expected


@pytest.mark.requirement("B1", "B2")
def test_shift_tab_goes_the_same_way_back(window: MainWindow, qtbot: QtBot) -> None:
    """A press too many is taken back by one press."""
    start = window.toolbar.button("contents")
    there = walk(qtbot, start)
    back = walk(qtbot, start, SHIFT)
    assert back == [there[0], *reversed(there[1:])]


@pytest.mark.requirement("B2")
def test_an_open_card_has_its_buttons_after_its_header(window: MainWindow, qtbot: QtBot) -> None:
    """What was made last is not at the end of the window."""
    window.show_entry(9)
    assert window.pane is not None
    header = named(window.pane, "note-9")
    header.setFocus()
    seen = []
    while (focus := window.focusWidget()) is not None:
        seen.append(focus.accessibleIdentifier())
        if seen[-1] == "note-10":
            break
        qtbot.keyClick(focus, KEY.Key_Tab)
    assert len(seen) > 3
    assert all(seen)


@pytest.mark.requirement("B2", "B4")
def test_tags_of_the_page_come_after_the_article(window: MainWindow, qtbot: QtBot) -> None:
    """From the text to its notes beside it, then out."""
    window.reader.go_to_place(200)
    numbers = [f"tag-{tag.number}" for tag in window.reader.tags]
    assert numbers
    seen = walk(qtbot, window.reader)
    assert seen[1 : 1 + len(numbers)] == numbers


@pytest.mark.requirement("B1", "B4")
@pytest.mark.parametrize("tab", ["glossary", "options", "trials"])
def test_no_tab_of_the_pane_is_a_trap(window: MainWindow, qtbot: QtBot, tab: str) -> None:
    """From each, Tab comes round the whole window, and everything has an identifier."""
    window.show_tab(tab)
    QApplication.processEvents()
    seen = walk(qtbot, window.toolbar.button("contents"))
    assert "article" in seen
    assert seen[-1] == "button-next-note"
    assert all(seen)


@pytest.mark.requirement("B1", "B4")
def test_a_small_window_is_no_trap_either(open_window: Opener, qtbot: QtBot) -> None:
    """With one column, the pane has its own way round."""
    window = open_window(size=(800, 600))
    first = window.toolbar.button("words-original")
    assert "article" in walk(qtbot, first)
    window.commands["pane"].trigger()
    seen = walk(qtbot, first)
    assert "note-1" in seen
    assert "article" not in seen


@pytest.mark.requirement("B2")
def test_a_message_comes_after_the_article(window: MainWindow, qtbot: QtBot) -> None:
    """It stands below the page, and before the pane beside it."""
    window.notices.show_notice("Something to know.", "Do it", lambda: None)
    QApplication.processEvents()
    seen = walk(qtbot, window.toolbar.button("contents"))
    at = seen.index("tab-notes")
    assert "article" in seen[:at]
    assert seen[at - 2 : at] == ["notice-action", "notice-close"]


@pytest.mark.requirement("B1")
def test_what_has_the_focus_is_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    """A note far down the list is scrolled to, also when coming from below."""
    window.reading_bar.button("page-up").setFocus()
    for _ in range(3):
        qtbot.keyClick(window.focusWidget() or window, KEY.Key_Backtab, SHIFT)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleIdentifier() == notes_of(window)[-1]
    assert focus.visibleRegion().boundingRect().height() >= 44


@pytest.mark.requirement("B1", "B3")
@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter])
def test_every_button_of_both_rows_takes_enter_and_space(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    """Whatever the keyboard or the switch box sends."""
    harmless = {"larger", "smaller", "words-both", "page-up", "page-down", "next-note",
                "previous-note", "open-note"}  # fmt: skip
    for row in (window.toolbar, window.reading_bar):
        for button in row.findChildren(QAbstractButton):
            if not button.isVisible() or not button.isEnabled():
                continue
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            command = button.accessibleIdentifier().removeprefix("button-")
            if command in harmless:
                action = window.commands[command]
                assert isinstance(action, QAction)
                button.setFocus()
                with qtbot.waitSignal(action.triggered, timeout=1000):
                    qtbot.keyClick(button, key)


@pytest.mark.requirement("B1")
@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Return])
def test_buttons_of_the_pane_take_enter_and_space(
    window: MainWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    """Tabs, filters and cards."""
    assert window.pane is not None
    tab = named(window.pane, "tab-glossary")
    tab.setFocus()
    qtbot.keyClick(tab, key)
    assert window.pane.current_tab == "glossary"
    window.show_tab("notes")
    filter_ = named(window.pane, "notes-filter-ad")
    filter_.setFocus()
    qtbot.keyClick(filter_, key)
    assert filter_.isChecked()


# --- dialogs -------------------------------------------------------------------------------------


@pytest.fixture(params=dialog_commands())
def opened(
    request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot
) -> tuple[QWidget, QDialog]:
    """Where the focus was, and the dialog that a command opened."""
    origin = window.reading_bar.button("page-down")
    origin.setFocus()
    window.commands[request.param].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog), request.param
    qtbot.waitUntil(dialog.isActiveWindow)
    return origin, dialog


@pytest.mark.requirement("B1", "B2", "B7")
def test_every_dialog_has_a_title_and_a_way_back(
    window: MainWindow, opened: tuple[QWidget, QDialog], qtbot: QtBot
) -> None:
    """Tab visits all there is and comes round, Esc closes, and the focus is where it was."""
    origin, dialog = opened
    assert dialog.windowTitle()
    first = dialog.focusWidget()
    assert first is not None, "nothing has the focus"
    if isinstance(first, QAbstractButton):
        assert first.accessibleIdentifier() == "dialog-close"
    by_arrows = {w.accessibleIdentifier() for w in dialog.findChildren(QRadioButton)}
    reachable = {
        w.accessibleIdentifier()
        for w in dialog.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    seen = walk(qtbot, first)
    assert set(seen) <= reachable
    assert reachable <= set(seen) | by_arrows
    qtbot.keyClick(dialog.focusWidget() or dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert window.focusWidget() is origin


# --- keys that the reader chose ------------------------------------------------------------------


@pytest.mark.requirement("B6")
def test_a_key_changed_in_the_window_works_at_once(window: MainWindow, qtbot: QtBot) -> None:
    """Chosen in Keys, it is what counts from then on."""
    window.change_settings(replace(window.remembered.settings, key_map=("next-note=F12",)))
    window.reader.setFocus()
    qtbot.keyClick(window.reader, KEY.Key_N)
    assert window.reader.textCursor().selectedText() == ""
    qtbot.keyClick(window.reader, KEY.Key_F12)
    assert window.reader.textCursor().selectedText() != ""


@pytest.mark.requirement("B6")
def test_letters_do_nothing_when_they_are_off(open_window: Opener, qtbot: QtBot) -> None:
    """A switch box that types letters moves nothing."""
    window = open_window(settings=Settings(theme="light", letter_keys=False))
    window.reader.setFocus()
    before = window.reader.place(), window.reader.word_mode, window.text_scale
    for letter in "abcdefghijklmnopqrstuvwxyz123+-":
        qtbot.keyClicks(window.reader, letter)
    assert QApplication.activeModalWidget() is None
    assert (window.reader.place(), window.reader.word_mode, window.text_scale) == before


@pytest.mark.requirement("B6", "H8")
def test_help_shows_the_keys_as_they_are_now(window: MainWindow, qtbot: QtBot) -> None:
    """With the reader's own keys, and without letters that are off."""
    settings = replace(window.remembered.settings, key_map=("find=F12|X",), letter_keys=False)
    window.change_settings(settings)
    window.commands["help"].trigger()
    dialog = shown(window, HelpDialog)
    written = {x.accessibleIdentifier(): x.text() for x in dialog.findChildren(QLabel)}
    assert written["help-keys-find"] == "F12"
    assert written["help-keys-next-note"] == "Ctrl+Down"


@pytest.mark.requirement("B6")
def test_keys_are_changed_from_the_window(window: MainWindow, qtbot: QtBot) -> None:
    """The command opens the dialog, and what is changed there is kept."""
    window.commands["keys"].trigger()
    dialog = shown(window, KeysDialog)
    assert isinstance(dialog, ReaderDialog)
    qtbot.mouseClick(named(dialog, "keys-letters"), Qt.MouseButton.LeftButton)
    assert not window.remembered.settings.letter_keys
