# SPDX-License-Identifier: MIT
"""My marks: each is a button that says what it is and how it is marked."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Article, Span
from als_reader.core.format import read_article
from als_reader.core.marks.own import MyMarks, OwnMark, words_mark
from als_reader.ui.marks.list_dialog import MyMarksDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
TEXT = "One sentence. Another sentence."


@pytest.fixture
def article() -> Article:
    return replace(read_article(TEXT.encode(), "x.txt"), title="A <b>title</b>")


@pytest.fixture
def marks() -> MyMarks:
    words = replace(words_mark(TEXT, Span(0, 13), ""), is_highlighted=True, comment="Why?")
    option = OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True)
    lost = OwnMark(exact="Gone words", start=3, is_starred=True)
    return MyMarks().put(words).put(option).put(lost)


@pytest.fixture
def dialog(qtbot: QtBot, host: QWidget, article: Article, marks: MyMarks) -> MyMarksDialog:
    shown = MyMarksDialog(article, marks, host)
    with qtbot.waitActive(shown):
        shown.open()
    return shown


def said(dialog: MyMarksDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_each_mark_is_one_button_with_all_it_says(
    qtbot: QtBot, dialog: MyMarksDialog, find: Find, marks: MyMarks
) -> None:
    """Few to scan and large to hit; a screen reader says the words, the star and the comment."""
    button = find(dialog, "my-mark-m1")
    assert button.accessibleName() == "“One sentence.” Highlighted · My comment: Why?"
    with qtbot.waitSignal(dialog.mark_requested) as wanted:
        qtbot.mouseClick(button, LEFT)
    assert wanted.args == [marks.marks[0]]
    assert "Not found in this version" in said(dialog)
    assert find(dialog, "my-mark-m3").y() > find(dialog, "my-mark-m2").y()


@pytest.mark.requirement("H3")
def test_what_was_removed_comes_back(
    qtbot: QtBot, dialog: MyMarksDialog, find: Find, marks: MyMarks
) -> None:
    """Undo stays until it is needed; a mark that is only changed offers none."""
    dialog.show_marks(marks.put(replace(marks.marks[1], comment="When?")))
    with pytest.raises(AssertionError):
        find(dialog, "my-marks-undo")
    dialog.show_marks(marks)
    dialog.show_marks(marks.remove("m1"))
    assert "Removed: “One sentence.”" in said(dialog)
    with qtbot.waitSignal(dialog.marks_changed) as back:
        qtbot.mouseClick(find(dialog, "my-marks-undo"), LEFT)
    assert back.args == [marks]
    find(dialog, "my-mark-m1")


def test_marks_can_be_saved_and_printed(qtbot: QtBot, dialog: MyMarksDialog, find: Find) -> None:
    """By one click each; without marks there is nothing to save."""
    for name in ("text", "json", "print"):
        with qtbot.waitSignal(getattr(dialog, f"{name}_requested")):
            qtbot.mouseClick(find(dialog, f"my-marks-{name}"), LEFT)
    dialog.show_marks(MyMarks())
    assert not find(dialog, "my-marks-json").isEnabled()
    assert any("nothing here yet" in words for words in said(dialog))
    assert dialog.focusWidget() is find(dialog, "dialog-close")
