# SPDX-License-Identifier: MIT
"""The reading place stays, whatever changes; pages keep a line; keys move as expected."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.format import read_article
from als_reader.core.headings import headings
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode
from als_reader.ui.reader.view import ReaderView
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import caret, place_of, put_cursor

Change = Callable[[ReaderView], None]


def _hide_and_show(view: ReaderView) -> None:
    view.hide()
    view.set_text_scale(150)
    view.show()


CHANGES: dict[str, Change] = {
    "corrected": lambda view: view.set_word_mode(WordMode.CORRECTED),
    "original": lambda view: view.set_word_mode(WordMode.ORIGINAL),
    "larger": lambda view: view.set_text_scale(200),
    "largest": lambda view: view.set_text_scale(400),
    "dark": lambda view: view.set_theme(THEMES["dark"]),
    "spacing": lambda view: view.set_line_spacing(2.0),
    "column": lambda view: view.set_column_width(40),
    "narrow": lambda view: view.resize(320, 600),
    "wide": lambda view: view.resize(1600, 900),
    "hidden": _hide_and_show,
}


def _top_line(view: ReaderView) -> str:
    """The words of the first whole line on the page."""
    y = 0
    while caret(view, view.cursorForPosition(QPoint(60, y)).position()).top() < 0:
        y += 4
    cursor = view.cursorForPosition(QPoint(60, y))
    cursor.movePosition(cursor.MoveOperation.StartOfLine)
    cursor.movePosition(cursor.MoveOperation.EndOfLine, cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_place_stays(reader: ReaderView, change: Change) -> None:
    """Whoever changes the size, words or window goes on reading at the same words."""
    reader.go_to_place(1500)
    change(reader)
    assert reader.place() == 1500
    position = reader.painting.shown.position(1500)
    assert 0 <= caret(reader, position).top() < 12


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_the_place_stays_after_scrolling(reader: ReaderView, change: Change) -> None:
    """The same for a place that was reached with the wheel or the bar."""
    reader.verticalScrollBar().setValue(1503)
    place = reader.place()
    assert place > 0
    change(reader)
    assert reader.place() == place
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().value())
    assert abs(caret(reader, reader.painting.shown.position(place)).top()) < 40


def test_nothing_creeps(reader: ReaderView) -> None:
    """Making the window smaller and larger again, many times, leads back to the same line."""
    reader.verticalScrollBar().setValue(1503)
    before = reader.verticalScrollBar().value()
    for width in (700, 500, 430, 1000, 620, 850):
        reader.resize(width, 736)
    assert reader.verticalScrollBar().value() == before
    for mode in (WordMode.ORIGINAL, WordMode.CORRECTED, WordMode.BOTH):
        reader.set_word_mode(mode)
    assert reader.verticalScrollBar().value() == before


def test_the_place_in_short_stays_too(reader: ReaderView) -> None:
    """At 400 % In short is many pages long."""
    reader.set_text_scale(400)
    bar = reader.verticalScrollBar()
    bar.setValue(2000)
    assert reader.place() == -1
    line = _top_line(reader)
    reader.set_word_mode(WordMode.CORRECTED)
    assert _top_line(reader) == line


def test_the_last_page_stays(reader: ReaderView) -> None:
    """Below the article stand notes on what is missing; a reader may be there."""
    reader.set_text_scale(200)
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    line = _top_line(reader)
    reader.set_theme(THEMES["dark"])
    assert _top_line(reader) == line
    reader.set_word_mode(WordMode.ORIGINAL)
    assert reader.place() == reader.painting.shown.last_source


@pytest.mark.requirement("H3")
def test_a_saved_place_comes_back(reader: ReaderView) -> None:
    """What is stored on closing is where the article opens again, even near its end."""
    for place in (-1, 0, 700, 2000, 3650):
        reader.go_to_place(place)
        assert reader.place() == place
        assert reader.verticalScrollBar().value() > 0 or place == -1
    reader.go_to_place(10**9)
    assert reader.verticalScrollBar().value() > 0


def test_the_very_top_is_the_very_top(reader: ReaderView) -> None:
    """-1 shows the title."""
    reader.go_to_place(900)
    reader.go_to_place(-1)
    assert reader.verticalScrollBar().value() == 0


def test_the_window_hears_where_the_reader_is(qtbot: QtBot, reader: ReaderView) -> None:
    """So that the place can be kept at once, before the power fails."""
    with qtbot.waitSignal(reader.place_changed, timeout=2000) as told:
        reader.verticalScrollBar().setValue(1503)
    assert told.args == [reader.place()]


def test_cursor_and_selection_survive_a_change(reader: ReaderView) -> None:
    """Arrow keys go on from the same words, and selected words stay selected."""
    put_cursor(reader, *place_of(reader, "antioxidant"))
    reader.set_text_scale(150)
    assert reader.textCursor().selectedText() == "antioxidant"
    reader.set_word_mode(WordMode.CORRECTED)
    assert reader.textCursor().selectedText() == "antioxidant"
    put_cursor(reader, *place_of(reader, "In short"))
    reader.set_word_mode(WordMode.BOTH)
    assert reader.textCursor().selectedText() == "In short"


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space])
@pytest.mark.requirement("A7")
def test_a_page_down_keeps_one_line(
    qtbot: QtBot, reader: ReaderView, key: Qt.Key, scale: int
) -> None:
    """The last line before is the first line after: nobody loses the thread."""
    reader.set_text_scale(scale)
    bar = reader.verticalScrollBar()
    while bar.value() < bar.maximum():
        last = _last_line(reader)
        qtbot.keyClick(reader, key)
        if bar.value() < bar.maximum():
            assert _top_line(reader) == last


def _last_line(view: ReaderView) -> str:
    """The words of the last whole line on the page."""
    height = view.viewport().height()
    y = height - 1
    while caret(view, view.cursorForPosition(QPoint(60, y)).position()).bottom() > height:
        y -= 4
    cursor = view.cursorForPosition(QPoint(60, y))
    cursor.movePosition(cursor.MoveOperation.StartOfLine)
    cursor.movePosition(cursor.MoveOperation.EndOfLine, cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@pytest.mark.requirement("A7")
def test_a_page_up_keeps_one_line(qtbot: QtBot, reader: ReaderView) -> None:
    """The first line before is the last line after."""
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    while bar.value():
        first = _top_line(reader)
        qtbot.keyClick(reader, Qt.Key.Key_PageUp)
        if bar.value():
            assert _last_line(reader) == first


def test_a_page_always_moves(qtbot: QtBot, reader: ReaderView) -> None:
    """Even where one line is taller than the window."""
    reader.set_text_scale(400)
    reader.resize(320, 90)
    bar = reader.verticalScrollBar()
    for _ in range(5):
        before = bar.value()
        qtbot.keyClick(reader, Qt.Key.Key_PageDown)
        assert bar.value() > before
    for _ in range(5):
        before = bar.value()
        qtbot.keyClick(reader, Qt.Key.Key_PageUp)
        assert bar.value() < before


def test_arrow_keys_go_on_from_the_page(qtbot: QtBot, reader: ReaderView) -> None:
    """After Page Down, Down does not jump back to where the cursor was."""
    qtbot.keyClick(reader, Qt.Key.Key_PageDown)
    before = reader.verticalScrollBar().value()
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    assert reader.verticalScrollBar().value() == before
    assert reader.viewport().rect().contains(reader.cursorRect().center())


def test_home_and_end_keys(qtbot: QtBot, reader: ReaderView) -> None:
    """Ctrl+End and Ctrl+Home reach the ends; Home and End those of a line."""
    bar = reader.verticalScrollBar()
    qtbot.keyClick(reader, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bar.value() > 0
    assert reader.textCursor().atEnd()
    qtbot.keyClick(reader, Qt.Key.Key_Home)
    assert reader.textCursor().positionInBlock() >= 0
    qtbot.keyClick(reader, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert reader.textCursor().atStart()
    qtbot.keyClick(reader, Qt.Key.Key_End)
    assert reader.textCursor().position() > 0


@pytest.mark.requirement("B4")
def test_tab_leaves_the_article(qtbot: QtBot, reader: ReaderView) -> None:
    """The text is no trap: Tab goes on to its buttons, then out of it."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(reader)
    after = QPushButton("After")
    after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column.addWidget(after)
    window.resize(850, 800)
    window.show()
    reader.turn_page(1)
    reader.setFocus()
    numbers = [tag.number for tag in reader.tags]
    names = []
    for _ in range(40):
        focus = window.focusWidget()
        assert focus is not None
        if focus is after:
            break
        names.append(focus.accessibleIdentifier())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    tags = [name for name in names if name.startswith("tag-")]
    assert tags == [f"tag-{number}" for number in numbers]
    reader.setParent(None)


def test_headings_lead_to_their_place(show_text: ShowText) -> None:
    """Contents lists the headings; each leads to its words."""
    body = "\n\n".join(f"Words {i}." for i in range(60))
    text = f"# First\n\n{body}\n\n## Second\n\n{body}\n"
    view = show_text(text)
    article = read_article(text.encode(), "test.alsmd")
    second = headings(article)[1]
    view.go_to_place(second.place)
    assert _top_line(view) == second.text == "Second"


@pytest.mark.requirement("A6", "G6")
def test_idle_is_idle(qtbot: QtBot, reader: ReaderView) -> None:
    """Showing the same again, or nothing new, builds nothing."""
    changed = QSignalSpy(reader.document().contentsChanged)
    document = reader.document()
    reader.set_word_mode(reader.word_mode)
    reader.set_text_scale(100)
    reader.set_line_spacing(1.5)
    reader.set_column_width(65)
    assert reader.document() is document
    assert changed.count() == 0
