# SPDX-License-Identifier: MIT
"""From any mark to its note: by click, by key and by tag; and nothing opens by itself."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.article import Kind
from als_reader.core.entries import Entry
from als_reader.core.words import WordMode
from als_reader.ui.reader.margin_tags import TagButton
from als_reader.ui.reader.view import ReaderView
from tests.ui.access.gazing import move_pointer
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import caret, letter, place_of, put_cursor, scroll_to

LEFT = Qt.MouseButton.LeftButton


def _click(qtbot: QtBot, view: ReaderView, position: int) -> int:
    """Click a character; give the entry that opened, or 0."""
    scroll_to(view, position)
    opened = QSignalSpy(view.entry_activated)
    qtbot.mouseClick(view.viewport(), LEFT, pos=letter(view, position))
    return int(opened.at(0)[0]) if opened.count() else 0


@pytest.mark.parametrize("mode", WordMode)
@pytest.mark.parametrize("width", [850, 320])
def test_every_mark_opens_its_note_by_click(
    qtbot: QtBot,
    reader: ReaderView,
    bundled_entries: tuple[Entry, ...],
    mode: WordMode,
    width: int,
) -> None:
    """No note is out of reach of the mouse, in any word mode and width."""
    reader.resize(width, 600)
    reader.set_word_mode(mode)
    opened = set()
    text = reader.toPlainText()
    position = text.index("Introduction:" if mode is not WordMode.CORRECTED else "Probably a lead")
    marks = reader.painting.marks
    tried = 0
    while position < len(text):
        entry = marks.entry_at(position)
        if entry and entry not in opened and text[position].isalnum():
            assert _click(qtbot, reader, position) == entry
            opened.add(entry)
            tried += 1
        position += 1
    opened |= {tag.number for tag in _all_tags(reader)}
    expected = {e.number for e in bundled_entries}
    if mode is WordMode.ORIGINAL and width == 320:
        hidden = expected - opened  # a statement whose every word is garbled: its note is listed
        assert len(hidden) <= 8
    elif mode is WordMode.CORRECTED:
        swallowed = {e.number for e in bundled_entries if e.kind is Kind.GARBLE} - opened
        assert expected - opened == swallowed
        assert len(swallowed) <= 2
    else:
        assert opened == expected


def _all_tags(view: ReaderView) -> list[TagButton]:
    bar = view.verticalScrollBar()
    bar.setValue(0)
    tags = {tag.number: tag for tag in view.tags}
    while bar.value() < bar.maximum():
        view.turn_page(1)
        tags |= {tag.number: tag for tag in view.tags}
    return list(tags.values())


@pytest.mark.requirement("A5")
def test_every_note_can_be_shown_without_a_click_in_the_text(
    reader: ReaderView, bundled_entries: tuple[Entry, ...]
) -> None:
    """Marks in a text are too small for gaze: a list must reach the same places."""
    for entry in bundled_entries:
        reader.show_entry(entry.number)
        cursor = reader.textCursor()
        assert cursor.hasSelection()
        assert reader.viewport().rect().intersects(reader.cursorRect(cursor))
        if entry.kind is Kind.GARBLE:
            words = cursor.selectedText()
            assert any(words.startswith(note.quote.split()[0]) for note in entry.notes)


def test_showing_an_entry_leaves_the_focus_alone(qtbot: QtBot, reader: ReaderView) -> None:
    """The list of notes keeps the keyboard unless the reader asks to go to the text."""
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(reader)
    window.show()
    field.setFocus()
    reader.show_entry(18)
    assert window.focusWidget() is field
    reader.focus_entry(18)
    assert window.focusWidget() is reader
    assert reader.textCursor().selectedText() == "liruquine"
    column.removeWidget(reader)
    reader.setParent(None)


def test_an_entry_asked_for_early_is_shown_with_the_page(qtbot: QtBot, reader: ReaderView) -> None:
    """A window may ask for a note before it is on the screen, or while a pane covers the text."""
    reader.hide()
    reader.set_text_scale(200)
    reader.show_entry(18)
    reader.show()
    assert reader.textCursor().selectedText() == "liruquine"


def test_a_tag_opens_its_note(qtbot: QtBot, reader: ReaderView) -> None:
    """One press, by mouse or by key."""
    reader.turn_page(1)
    for tag in reader.tags[:2]:
        with qtbot.waitSignal(reader.entry_activated) as opened:
            qtbot.mouseClick(tag, LEFT)
        assert opened.args == [tag.number]
        tag.setFocus()
        with qtbot.waitSignal(reader.entry_activated) as opened:
            qtbot.keyClick(tag, Qt.Key.Key_Space)
        assert opened.args == [tag.number]


@pytest.mark.requirement("B1")
def test_enter_opens_the_note_at_the_cursor(qtbot: QtBot, reader: ReaderView) -> None:
    """A reader with only a keyboard can reach a note."""
    put_cursor(reader, place_of(reader, "liruquine")[0])
    with qtbot.waitSignal(reader.entry_activated) as opened:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert opened.args == [18]


def test_enter_on_plain_words_does_nothing(qtbot: QtBot, reader: ReaderView) -> None:
    """No surprise for who presses Enter by accident."""
    put_cursor(reader, place_of(reader, "Machine translation")[0])
    opened = QSignalSpy(reader.entry_activated)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert opened.count() == 0


def test_enter_on_our_words_opens_the_printed_ones(qtbot: QtBot, reader: ReaderView) -> None:
    """In Corrected what was printed is one key away: the note quotes it."""
    reader.set_word_mode(WordMode.CORRECTED)
    put_cursor(reader, place_of(reader, "riluzole18")[0] + 2)
    with qtbot.waitSignal(reader.entry_activated) as opened:
        qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert opened.args == [18]


def test_the_window_hears_which_entry_is_at_the_cursor(qtbot: QtBot, reader: ReaderView) -> None:
    """The fixed button "Open note" names what it would open."""
    heard = QSignalSpy(reader.entry_at_cursor_changed)
    start, _ = place_of(reader, "liruquine")
    put_cursor(reader, start)
    put_cursor(reader, start + 1)
    put_cursor(reader, place_of(reader, "The FDA approved")[0])
    put_cursor(reader, place_of(reader, "Machine translation")[0])
    assert [heard.at(i)[0] for i in range(heard.count())] == [18, 17, 0]
    assert reader.entry_at_cursor() == 0


@pytest.mark.requirement("A3")
def test_moving_off_before_release_opens_nothing(qtbot: QtBot, reader: ReaderView) -> None:
    """Who pressed the wrong word can still slide away."""
    position = place_of(reader, "liruquine")[0] + 2
    scroll_to(reader, position)
    spot = letter(reader, position)
    opened = QSignalSpy(reader.entry_activated)
    qtbot.mousePress(reader.viewport(), LEFT, pos=spot)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=spot + QPoint(60, 40))
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.RightButton, pos=spot)
    assert opened.count() == 0


def test_a_trembling_click_still_counts(qtbot: QtBot, reader: ReaderView) -> None:
    """A few pixels between press and release are a click."""
    position = place_of(reader, "liruquine")[0] + 4
    scroll_to(reader, position)
    spot = letter(reader, position)
    with qtbot.waitSignal(reader.entry_activated):
        qtbot.mousePress(reader.viewport(), LEFT, pos=spot)
        qtbot.mouseRelease(reader.viewport(), LEFT, pos=spot + QPoint(4, 2))


@pytest.mark.requirement("A6")
def test_resting_the_pointer_opens_nothing(reader: ReaderView) -> None:
    """The pointer of a gaze tracker is everywhere."""
    position = place_of(reader, "liruquine")[0] + 4
    scroll_to(reader, position)
    opened = QSignalSpy(reader.entry_activated)
    before = reader.verticalScrollBar().value()
    move_pointer(reader.viewport(), letter(reader, position))
    assert opened.count() == 0
    assert reader.verticalScrollBar().value() == before
    assert reader.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    move_pointer(reader.viewport(), QPoint(5, 300))
    assert reader.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor


def test_garbled_words_go_before_the_statement_around_them(
    qtbot: QtBot, reader: ReaderView
) -> None:
    """A click on overlapping marks opens the most particular note."""
    inside = place_of(reader, "liruquine")[0] + 3
    around = place_of(reader, "The FDA approved")[0] + 5
    assert _click(qtbot, reader, inside) == 18
    assert _click(qtbot, reader, around) == 17


def test_links_of_an_article_are_reported(qtbot: QtBot, show_text: ShowText) -> None:
    """The view opens nothing by itself; the window asks first."""
    view = show_text("See [the site](https://example.org/a) and [bad](javascript:x).\n")
    position = place_of(view, "the site")[0] + 3
    with qtbot.waitSignal(view.link_activated) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=letter(view, position))
    assert clicked.args == ["https://example.org/a"]
    put_cursor(view, position)
    with qtbot.waitSignal(view.link_activated) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pressed.args == ["https://example.org/a"]
    heard = QSignalSpy(view.link_activated)
    qtbot.mouseClick(view.viewport(), LEFT, pos=letter(view, place_of(view, "bad")[0] + 1))
    assert heard.count() == 0


@pytest.mark.requirement("C3")
def test_next_and_previous_walk_through_all_notes(
    reader: ReaderView, bundled_entries: tuple[Entry, ...]
) -> None:
    """N and P reach every note, in order, and stop at the ends."""
    numbers = []
    number = reader.next_entry(1)
    while number:
        numbers.append(number)
        reader.open_entry(number)
        number = reader.next_entry(1)
    assert numbers == [entry.number for entry in bundled_entries]
    back = []
    while number := reader.next_entry(-1):
        back.append(number)
        reader.open_entry(number)
    assert back == numbers[-2::-1]


def test_next_starts_from_the_page(reader: ReaderView) -> None:
    """With no note open, the next one is the next on the page."""
    place = place_of(reader, "The FDA approved")[0]
    reader.go_to_place(reader.painting.shown.source(place))
    assert reader.next_entry(1) == 17
    assert reader.next_entry(-1) == 16


def test_unplaced_notes_are_listed_at_the_end(qtbot: QtBot, show_text: ShowText) -> None:
    """A note that does not fit its words is never hidden, and opens."""
    view = show_text(
        'Some words.[^claim-a]\n\n[^claim-a]: "Other words.": **False.** Why so. More.\n'
    )
    text = view.toPlainText()
    assert "Notes we could not place" in text
    assert "Why so." in text
    position = place_of(view, "Why so.")[0]
    with qtbot.waitSignal(view.entry_activated) as opened:
        qtbot.mouseClick(view.viewport(), LEFT, pos=letter(view, position))
    assert opened.args == [1]


def test_unknown_entries_are_ignored(reader: ReaderView) -> None:
    """A stale number from a saved place does no harm."""
    before = reader.verticalScrollBar().value()
    reader.show_entry(999)
    reader.open_entry(999)
    assert reader.verticalScrollBar().value() == before
    assert caret(reader, 0).top() >= 0
