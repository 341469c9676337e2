# SPDX-License-Identifier: MIT
"""Questions for my clinic, by keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.questions import QuestionList
from als_reader.ui.dialogs.questions import QuestionsDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
LONG = "Should I have a genetic test & would the result change my treatment? " * 4


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget) -> QuestionsDialog:
    """Two questions of the article and one of the reader's own."""
    questions = QuestionList.build(("What can I take?", LONG.strip()), {}).add("My own?")
    shown = QuestionsDialog("An <b>article</b>", questions, host)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


def type_question(qtbot: QtBot, dialog: QuestionsDialog, find: Find, text: str) -> QLineEdit:
    """Write into the field of an own question."""
    field = find(dialog, "question-field")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, text)
    return field


def test_click_anywhere_in_the_row_ticks(qtbot: QtBot, dialog: QuestionsDialog, find: Find) -> None:
    """The small box is hard to hit; the words are not."""
    row = find(dialog, "question-2")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.mouseClick(row, LEFT, pos=QPoint(row.width() - 3, row.height() - 3))
    assert changed.args is not None
    assert changed.args[0].questions[1].is_ticked
    assert dialog.questions == changed.args[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_tick(qtbot: QtBot, dialog: QuestionsDialog, find: Find, key: Qt.Key) -> None:
    """Enter works like Space: a switch box may send only one of them."""
    row = find(dialog, "question-1")
    row.setFocus()
    with qtbot.waitSignal(dialog.changed):
        qtbot.keyClick(row, key)
    assert isinstance(row, QCheckBox)
    assert row.isChecked()


def test_screen_reader_hears_the_whole_question(dialog: QuestionsDialog, find: Find) -> None:
    """Wrapped words are still one check box with one name."""
    row = find(dialog, "question-2")
    assert isinstance(row, QCheckBox)
    assert row.accessibleName() == LONG.strip()
    assert row.height() > 44


def test_enter_adds_an_own_question_and_stays_in_the_field(
    qtbot: QtBot, dialog: QuestionsDialog, find: Find
) -> None:
    """Several questions can be typed one after the other; Enter closes nothing."""
    field = type_question(qtbot, dialog, find, "Who helps at night?")
    with qtbot.waitSignal(dialog.changed) as changed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed.args is not None
    assert changed.args[0].questions[-1].text == "Who helps at night?"
    assert field.text() == ""
    assert dialog.focusWidget() is field
    assert dialog.isVisible()
    assert find(dialog, "question-4").accessibleName() == "Who helps at night?"


def test_add_button_adds(qtbot: QtBot, dialog: QuestionsDialog, find: Find) -> None:
    """The same with a click."""
    type_question(qtbot, dialog, find, "Who?")
    with qtbot.waitSignal(dialog.changed):
        qtbot.mouseClick(find(dialog, "question-add"), LEFT)


def test_adding_nothing_changes_nothing(qtbot: QtBot, dialog: QuestionsDialog, find: Find) -> None:
    """An empty line does not become a question."""
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.mouseClick(find(dialog, "question-add"), LEFT)


@pytest.mark.requirement("H3")
def test_removed_question_comes_back_with_undo(
    qtbot: QtBot, dialog: QuestionsDialog, find: Find
) -> None:
    """No "are you sure?": Undo stays for as long as it is needed and forgets no later tick."""
    before = dialog.questions
    qtbot.mouseClick(find(dialog, "question-remove-3"), LEFT)
    assert len(dialog.questions.questions) == 2
    undo = find(dialog, "question-undo")
    assert dialog.focusWidget() is undo
    qtbot.mouseClick(find(dialog, "question-1"), LEFT)
    qtbot.mouseClick(undo, LEFT)
    assert dialog.questions == before.tick(0, True)
    assert not undo.isVisible()


def test_only_own_questions_can_be_removed(dialog: QuestionsDialog, find: Find) -> None:
    """What the article asks stays on the list."""
    for number in (1, 2):
        with pytest.raises(AssertionError):
            find(dialog, f"question-remove-{number}")


@pytest.mark.parametrize("button", ["questions-print", "questions-pdf"])
def test_ticked_questions_go_on_paper(
    qtbot: QtBot, dialog: QuestionsDialog, find: Find, button: str
) -> None:
    """The reader takes along what was chosen."""
    signal = dialog.print_requested if button == "questions-print" else dialog.pdf_requested
    with qtbot.waitSignal(signal) as asked:
        qtbot.mouseClick(find(dialog, button), LEFT)
    assert asked.args == [("My own?",)]


def test_title_of_the_article_stands_there_as_it_is(dialog: QuestionsDialog) -> None:
    """A title cannot pass for something else."""
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "About: An <b>article</b>" in texts
