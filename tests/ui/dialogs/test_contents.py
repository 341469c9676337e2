# SPDX-License-Identifier: MIT
"""Contents, by keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.headings import Heading
from als_reader.ui.dialogs.contents import ContentsDialog

Find = Callable[[QWidget, str], QWidget]
HEADINGS = (
    Heading(text="Title", level=1, place=-1),
    Heading(text="Stem cells", level=2, place=10),
    Heading(text="What they are", level=3, place=20),
)


@pytest.mark.requirement("C5")
def test_heading_is_one_press_away(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """The dialog closes and says where to go; the window's own focus move comes last."""
    dialog = ContentsDialog(HEADINGS, host)
    first = host.findChild(QPushButton, "first")
    assert first is not None
    dialog.place_requested.connect(lambda _place: first.setFocus())
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(dialog.place_requested) as asked:
        qtbot.mouseClick(find(dialog, "contents-20"), Qt.MouseButton.LeftButton)
    assert asked.args == [20]
    focus = host.focusWidget()
    assert focus is not None
    assert focus.objectName() == "first"


def test_top_comes_first_and_what_is_left_out_last(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Both ends of the article can be reached from here."""
    dialog = ContentsDialog(HEADINGS, host, missing_place=30)
    with qtbot.waitActive(dialog):
        dialog.open()
    top, last = find(dialog, "contents-top"), find(dialog, "contents-30")
    assert top.accessibleName() == "Top of the article"
    assert last.accessibleName() == "What this article leaves out"
    order = [
        find(dialog, name).mapTo(dialog, top.pos()).y()
        for name in ("contents-top", "contents-10", "contents-20", "contents-30")
    ]
    assert order == sorted(order)
    with qtbot.waitSignal(dialog.place_requested) as asked:
        top.setFocus()
        qtbot.keyClick(top, Qt.Key.Key_Return)
    assert asked.args == [-1]


@pytest.mark.requirement("C5")
def test_level_shows_and_is_said(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """A part of a part stands further in; a screen reader says the level."""
    dialog = ContentsDialog(HEADINGS, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    outer, inner = find(dialog, "contents-10"), find(dialog, "contents-20")
    assert inner.x() > outer.x()
    assert inner.accessibleName() == "What they are, level 2"


def test_article_without_headings_still_has_its_top(
    qtbot: QtBot, host: QWidget, find: Find
) -> None:
    """An empty list says why it is empty."""
    dialog = ContentsDialog((), host)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert find(dialog, "contents-top").isVisible()
