# SPDX-License-Identifier: MIT
"""Marking one thing, by keys and clicks."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.marks.own import OwnMark
from als_reader.ui.marks.mark_dialog import MarkDialog

Find = Callable[[QWidget, str], QWidget]
LEFT = Qt.MouseButton.LeftButton
WORDS = OwnMark(exact="It is not a cure.", start=4)
OPTION = OwnMark(id="m4", about="option", target="radicava", exact="Radicava", is_starred=True)
Opener = Callable[..., MarkDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, host: QWidget) -> Opener:
    """Open the dialog for a mark."""

    def open_one(mark: OwnMark = WORDS, *, is_part: bool = False) -> MarkDialog:
        dialog = MarkDialog(mark, f"“{mark.exact}”", host, is_part=is_part)
        with qtbot.waitActive(dialog):
            dialog.open()
        return dialog

    return open_one


def test_each_kind_of_mark_is_reported_at_once(
    qtbot: QtBot, open_dialog: Opener, find: Find
) -> None:
    """There is no OK to forget: what is chosen is kept."""
    dialog = open_dialog()
    reported: list[OwnMark] = []
    dialog.changed.connect(reported.append)
    qtbot.mouseClick(find(dialog, "mark-highlight"), LEFT)
    star = find(dialog, "mark-ask")
    star.setFocus()
    qtbot.keyClick(star, Qt.Key.Key_Space)
    field = find(dialog, "mark-comment")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Why? ")
    assert [mark.is_highlighted for mark in reported[:2]] == [True, True]
    wanted = replace(WORDS, is_highlighted=True, is_starred=True, comment="Why?")
    assert reported[-1] == wanted == dialog.mark


def test_focus_begins_on_done_and_nothing_is_marked_by_accident(
    open_dialog: Opener, find: Find, qtbot: QtBot
) -> None:
    """An Enter too many closes the dialog and changes nothing."""
    dialog = open_dialog()
    assert dialog.focusWidget() is find(dialog, "dialog-close")
    with qtbot.assertNotEmitted(dialog.changed):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.requirement("H3")
def test_a_removed_mark_comes_back_with_undo(qtbot: QtBot, open_dialog: Opener, find: Find) -> None:
    """With its comment; nobody is asked whether they are sure."""
    full = replace(WORDS, id="m1", is_highlighted=True, comment="Why?")
    dialog = open_dialog(full)
    remove = find(dialog, "mark-remove")
    assert remove.property("careful")
    with qtbot.waitSignal(dialog.changed) as removed:
        qtbot.mouseClick(remove, LEFT)
    assert removed.args is not None
    assert not removed.args[0].says_something
    assert not remove.isEnabled()
    with qtbot.waitSignal(dialog.changed) as back:
        qtbot.mouseClick(find(dialog, "mark-undo"), LEFT)
    assert back.args == [full]
    box = find(dialog, "mark-highlight")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


def test_an_option_has_no_words_to_highlight(open_dialog: Opener, find: Find) -> None:
    """Only what makes sense is offered: a star and a comment."""
    dialog = open_dialog(OPTION)
    for identifier in ("mark-highlight", "mark-before", "mark-next", "mark-whole"):
        with pytest.raises(AssertionError):
            find(dialog, identifier)
    box = find(dialog, "mark-ask")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()


def test_another_sentence_can_be_chosen_with_buttons(
    qtbot: QtBot, open_dialog: Opener, find: Find
) -> None:
    """Whoever cannot put a cursor somewhere goes on from sentence to sentence."""
    dialog = open_dialog(is_part=True)
    for identifier, step in (("mark-before", -1), ("mark-next", 1)):
        with qtbot.waitSignal(dialog.stepped) as stepped:
            qtbot.mouseClick(find(dialog, identifier), LEFT)
        assert stepped.args == [step]
    with qtbot.waitSignal(dialog.whole_requested):
        qtbot.mouseClick(find(dialog, "mark-whole"), LEFT)
    with qtbot.assertNotEmitted(dialog.changed):
        dialog.show_mark(replace(OPTION, comment="x"), "Other words")
    assert find(dialog, "mark-about").accessibleName() == "Other words"
    dialog.kept_as("m9")
    assert dialog.mark.id == "m9"


@pytest.mark.requirement("A1", "C1")
def test_everything_can_be_hit_and_has_a_name(
    styled: None, open_dialog: Opener, find: Find
) -> None:
    """At 44 × 44 at least, and said by a screen reader."""
    dialog = open_dialog(is_part=True)
    find(dialog, "mark-about")
    parts = [*dialog.findChildren(QPushButton), *dialog.findChildren(QLineEdit)]
    for part in [w for w in [*parts, *dialog.findChildren(QCheckBox)] if w.isVisible()]:
        assert part.height() >= 44
        assert part.width() >= 44
        assert part.accessibleName()


def test_a_way_there_closes_the_dialog_first(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """The window may then move the focus."""
    dialog = MarkDialog(OPTION, "Radicava", host)
    gone: list[bool] = []
    dialog.offer_way(lambda: gone.append(dialog.isVisible()))
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.mouseClick(find(dialog, "mark-go"), LEFT)
    assert gone == [False]
