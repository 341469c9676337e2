# SPDX-License-Identifier: MIT
"""Everything by single clicks that act on release; nothing happens by resting on something."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Kind
from als_reader.core.settings import Settings
from als_reader.ui.actions import COMMANDS
from als_reader.ui.commands import translated
from als_reader.ui.dialogs.more import MoreDialog
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.main_window import MainWindow
from als_reader.ui.writing.commands import WHILE_WRITING
from tests.ui.access.gazing import move_pointer
from tests.ui.access.walking import named_sizes, targets
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown, with_text

pytestmark = pytest.mark.gui
Click = Callable[[QWidget], None]
LEFT = Qt.MouseButton.LeftButton
DIALOGS = ("open", "contents", "questions", "appearance", "keys", "switches", "guide",
           "dwell-settings", "help", "about")  # fmt: skip


@pytest.mark.requirement("A1")
def test_everything_in_the_window_is_at_least_44(window: MainWindow) -> None:
    """Shaking hands hit it, in every tab."""
    assert named_sizes(targets(window), 44) == []
    for tab in ("notes", "glossary", "options", "trials"):
        window.navigation.show_tab(tab)
        assert named_sizes(targets(window), 44) == []
    window.open_find()
    window.show_problem("Some letters could not be read.")
    assert named_sizes(targets(window), 44) == []


@pytest.mark.requirement("A1")
@pytest.mark.parametrize("command", DIALOGS)
def test_everything_in_a_dialog_is_at_least_44(window: MainWindow, command: str) -> None:
    """As above, also out of sight."""
    window.commands[command].trigger()
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    found: list[QWidget] = [
        *dialog.findChildren(QAbstractButton),
        *dialog.findChildren(QLineEdit),
    ]
    assert named_sizes([widget for widget in found if widget.isVisible()], 44) == []
    dialog.close()


@pytest.mark.requirement("A3")
def test_a_press_that_moves_off_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    """A press can be taken back; it acts on release."""
    button = named(window, "button-next-note")
    qtbot.mousePress(button, LEFT)
    assert window.navigation.spot.entry == 0
    qtbot.mouseMove(button, QPoint(-50, -50))
    qtbot.mouseRelease(button, LEFT, pos=QPoint(-50, -50))
    assert window.navigation.spot.entry == 0
    qtbot.mousePress(button, LEFT)
    qtbot.mouseRelease(button, LEFT)
    assert window.navigation.spot.entry


@pytest.mark.requirement("A3")
def test_every_command_has_a_button_for_one_click(window: MainWindow, click: Click) -> None:
    """No command needs a key, a double click or another button of the mouse."""
    skipped = {"quit", "print", "save-pdf", "save-html"}
    for command in COMMANDS:
        if command.id in skipped or "spe" in command.id or "aloud" in command.id:
            continue
        if command.id in WHILE_WRITING:
            continue  # they have their buttons while notes are written: tests/ui/writing
        done: list[str] = []
        action = window.commands[command.id]
        action.triggered.connect(lambda *_, done=done: done.append("done"))
        click(named(window, "button-more"))
        dialog = shown(window, MoreDialog)
        button = named(dialog, f"more-{command.id}")
        assert bool(button.text())
        if action.isEnabled() and command.group in ("Reading", "Notes", "Words", "Side pane"):
            click(button)
            assert done
        else:
            dialog.close()
        QApplication.processEvents()
        opened = QApplication.activeModalWidget()
        if opened is not None:
            opened.close()
            QApplication.processEvents()


@pytest.mark.requirement("A3", "A5")
def test_main_task_by_single_clicks(open_window: Opener, click: Click, documents: Path) -> None:
    """Third garbled word, its note, an option, back, the questions as a PDF."""
    window = open_window(settings=Settings(has_large_targets=True))
    garbled = [entry for entry in window.entries if entry.kind is Kind.GARBLE]

    def press(parent: QWidget, identifier: str) -> None:
        click(named(parent, identifier))
        QApplication.processEvents()

    while window.navigation.spot.entry != garbled[2].number:
        press(window, "large-next-note")
    press(window, "large-open-note")
    naming = next(e for e in garbled[2:] if any(n.links("option") for n in e.notes))
    while window.navigation.spot.entry != naming.number:
        press(window, "large-item-next")
    press(window, "large-choices")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    option = next(b for b in targets(dialog) if b.accessibleName().endswith("in Options"))
    click(option)
    QApplication.processEvents()
    assert window.navigation.spot.link.startswith("option:")
    press(window, "large-back")
    assert window.navigation.spot.entry == naming.number
    window.commands["questions"].trigger()
    QApplication.processEvents()
    questions = shown(window, QuestionsDialog)
    while "questions-pdf" not in {b.accessibleIdentifier() for b in targets(questions)}:
        press(questions, "large-next")
    click(next(b for b in targets(questions) if b.accessibleIdentifier() == "questions-pdf"))
    assert [file.suffix for file in documents.iterdir()] == [".pdf"]


@pytest.mark.requirement("A4")
def test_tooltips_say_nothing_that_is_not_said_elsewhere(window: MainWindow) -> None:
    """Whoever cannot hover misses nothing."""
    for command in COMMANDS:
        assert window.commands[command.id].toolTip() == translated(command.help)
    for button in window.findChildren(QAbstractButton):
        tip = button.toolTip()
        said = f"{button.accessibleName()} {button.accessibleDescription()} {button.text()}"
        assert not tip or tip in said


@pytest.mark.requirement("A6")
def test_nothing_moves_because_pointer_or_focus_rest_on_it(window: MainWindow) -> None:
    """Eyes rest everywhere; only a choice changes something."""
    widgets = [w for w in window.findChildren(QWidget) if w.isVisible()]
    reader = window.reader

    def places() -> list[object]:
        return [(w.geometry().getRect(), w.isVisible()) for w in widgets]

    before, scroll = places(), reader.verticalScrollBar().value()
    for widget in widgets:
        move_pointer(widget, widget.rect().center())
    assert places() == before
    for button in targets(window):
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
    assert places() == before
    assert reader.verticalScrollBar().value() == scroll
    assert QApplication.activeModalWidget() is None


@pytest.mark.requirement("A7")
def test_a_page_keeps_one_line_of_the_page_before(window: MainWindow, click: Click) -> None:
    """The reader finds the place again, without the scroll bar."""
    reader = window.reader
    last = _last_line(window)
    click(named(window, "button-page-down"))
    assert reader.page_top is not None
    assert _first_line(window) == last


@pytest.mark.requirement("A7")
def test_a_page_of_the_pane_keeps_a_line(window: MainWindow, click: Click) -> None:
    """As above, beside the article."""
    assert window.pane is not None
    cards = window.pane.page("notes").cards
    bar = cards.verticalScrollBar()
    before, height = bar.value(), cards.viewport().height()
    click(with_text(window.pane, "List down"))
    line = window.pane.fontMetrics().lineSpacing()
    assert before < bar.value() <= before + height - line


def _first_line(window: MainWindow) -> str:
    return _line(window, window.reader.cursorForPosition(QPoint(300, 8)).position())


def _last_line(window: MainWindow) -> str:
    reader = window.reader
    height = reader.viewport().height()
    cursor = reader.cursorForPosition(QPoint(300, height - 2))
    if reader.cursorRect(cursor).bottom() > height:
        cursor.movePosition(cursor.MoveOperation.Up)
    return _line(window, cursor.position())


def _line(window: MainWindow, position: int) -> str:
    block = window.reader.document().findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    return block.text()[line.textStart() : line.textStart() + line.textLength()]
