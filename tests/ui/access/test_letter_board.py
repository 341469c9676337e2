# SPDX-License-Identifier: MIT
"""Writing without a keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.settings import Settings
from als_reader.ui.access.letter_board import LetterBoard, open_letters
from als_reader.ui.dialogs.questions import QuestionsDialog
from als_reader.ui.main_window import MainWindow
from tests.ui.access.switching import Clock, Person
from tests.ui.window.conftest import Opener
from tests.ui.window.driving import named, shown

Click = Callable[[QWidget], None]


def field_of(parent: QWidget, identifier: str) -> QLineEdit:
    """The field with an identifier."""
    fields = parent.findChildren(QLineEdit)
    return next(f for f in fields if f.accessibleIdentifier() == identifier and f.isVisible())


@pytest.fixture
def field(window: MainWindow) -> QLineEdit:
    """The field of the Find bar."""
    window.open_find()
    QApplication.processEvents()
    return field_of(window, "find-field")


@pytest.fixture
def board(window: MainWindow, field: QLineEdit) -> LetterBoard:
    """The letters for the Find bar."""
    return open_letters(field, window)


def test_letters_write_into_the_field_at_once(
    board: LetterBoard, field: QLineEdit, click: Click, qtbot: QtBot, window: MainWindow
) -> None:
    """Find looks for them as for typed ones."""
    for name in ("letter-r", "letter-i", "letter-space", "letter-1", "letter-?"):
        click(named(board, name))
    assert field.text() == "ri 1?"
    click(named(board, "letter-delete"))
    assert field.text() == "ri 1"
    click(named(board, "letter-delete-word"))
    assert field.text() == "ri "
    click(named(board, "letter-delete-word"))
    assert field.text() == ""
    click(named(board, "letter-delete"))
    assert field.text() == ""
    for name in ("letter-a", "letter-l", "letter-s"):
        click(named(board, name))
    qtbot.waitUntil(lambda: any(b.isVisible() for b in hits(window)))
    click(named(board, "dialog-close"))
    assert window.focusWidget() is field
    assert field.text() == "als"


def hits(window: MainWindow) -> list[QAbstractButton]:
    """The buttons that say how often something was found."""
    buttons = window.findChildren(QAbstractButton)
    return [b for b in buttons if b.accessibleIdentifier().startswith("find-in-")]


def test_words_of_the_article_spare_letters(
    board: LetterBoard, field: QLineEdit, click: Click
) -> None:
    """Two letters and a word in place of eight letters."""
    click(named(board, "letter-f"))
    click(named(board, "letter-r"))
    word = named(board, "word-1")
    assert word.accessibleName().lower().startswith("fr")
    expected = f"{word.accessibleName()} "
    click(word)
    assert field.text() == expected
    offered = [b for b in board.findChildren(QAbstractButton) if b.isVisible()]
    assert sum(b.accessibleIdentifier().startswith("word-") for b in offered) <= 6


def test_word_takes_the_place_of_its_beginning_only(
    board: LetterBoard, field: QLineEdit, click: Click
) -> None:
    """What was written before stays."""
    field.setText("about ")
    click(named(board, "letter-f"))
    click(named(board, "letter-r"))
    word = named(board, "word-1").accessibleName()
    click(named(board, "word-1"))
    assert field.text() == f"about {word} "


@pytest.mark.requirement("A1")
def test_every_key_is_large(board: LetterBoard) -> None:
    """For gaze, touch and tired hands."""
    QApplication.processEvents()
    keys = [b for b in board.findChildren(QAbstractButton) if b.isVisible()]
    assert len(keys) > 40
    assert all(key.width() >= 44 and key.height() >= 44 for key in keys)
    assert all(key.accessibleName() for key in keys)


def test_what_is_written_is_shown_and_said(board: LetterBoard, click: Click) -> None:
    """The field is behind the letters."""
    click(named(board, "letter-m"))
    written = [
        w for w in board.findChildren(QWidget) if w.accessibleIdentifier() == "letters-written"
    ]
    assert written[0].accessibleName() == "m"


@pytest.mark.requirement("D1", "D2")
def test_question_is_written_with_one_switch(open_window: Opener, clock: Clock) -> None:
    """Two presses a letter; after each the light is back at the rows."""
    person = Person(open_window(settings=Settings(scanning="one")), clock)
    window = person.window
    person.choose("Notes", "Questions for my clinic")
    dialog = shown(window, QuestionsDialog)
    name = field_of(dialog, "question-field").accessibleName()
    groups = [node for node in person.scanning.choices.root.children if node.children]
    person.choose(groups[-1].label, f"Write in: {name}")
    assert QApplication.activeModalWidget() is not dialog
    before = person.presses
    person.choose("O to T", "R")
    assert person.presses - before == 2
    assert person.scanning.path[0] == "root"
    person.choose("I to N", "I", "I to N", "L", "Words")
    word = person.scanning.choices.root.children[1].children[0].label
    person.choose(word)
    assert field_of(dialog, "question-field").text() == f"{word} "
    person.choose("Done")
    count = len(dialog.questions.questions)
    person.choose(groups[-1].label, "Add")
    assert len(dialog.questions.questions) == count + 1


@pytest.mark.requirement("A5")
@pytest.mark.parametrize(
    "settings", [Settings(scanning="one"), Settings(has_dwell=True)], ids=["scanning", "dwell"]
)
def test_letters_button_stands_beside_every_field(
    open_window: Opener, clock: Clock, settings: Settings, click: Click
) -> None:
    """Whoever cannot type presses it; whoever can does not see it."""
    window = open_window(settings=settings)
    window.open_find()
    window.show_tab("glossary")
    QApplication.processEvents()
    buttons = letters_buttons(window)
    assert [b.accessibleName() for b in buttons] == [
        "Letters for: Find in the article and the pane",
        "Letters for: Search the glossary",
    ]
    assert all(b.height() >= 44 and b.width() >= 44 for b in buttons)
    bar = window.search
    assert bar is not None
    assert bar.bar.rect().contains(buttons[0].geometry())
    click(buttons[1])
    board = shown(window, LetterBoard)
    click(named(board, "letter-e"))
    click(named(board, "dialog-close"))
    assert field_of(window, "glossary-search").text() == "e"
    off = replace(window.remembered.settings, scanning="off", has_dwell=False)
    window.change_settings(off)
    assert letters_buttons(window) == []
    window.change_settings(settings)
    assert len(letters_buttons(window)) == 2


def letters_buttons(parent: QWidget) -> list[QAbstractButton]:
    """The Letters buttons that can be seen, from the top."""
    found = [
        button
        for button in parent.findChildren(QAbstractButton)
        if button.accessibleIdentifier() == "letters" and button.isVisible()
    ]
    return sorted(found, key=lambda b: b.mapTo(parent, b.rect().topLeft()).y())
