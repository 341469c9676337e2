# SPDX-License-Identifier: MIT
"""What is selected: a screen reader says it, so it must be the words of the note and no others."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from als_reader.core.words import WordMode
from als_reader.ui.reader.view import ReaderView


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def number_of(reader: ReaderView, quote: str) -> int:
    return next(tag for tag in range(1, 87) if quote_of(reader, tag) == quote)


def quote_of(reader: ReaderView, number: int) -> str:
    reader.show_entry(number)
    return reader.textCursor().selectedText()


@pytest.mark.requirement("C2")
def test_reading_begins_at_the_title(reader: ReaderView) -> None:
    """Down goes through the main message first, not past it."""
    assert reader.textCursor().position() == 0


@pytest.mark.requirement("C3")
def test_selected_words_stay_the_same_in_a_larger_text(reader: ReaderView) -> None:
    """The right word that stands beside them is not theirs."""
    number_of(reader, "liruquine")
    reader.set_text_scale(125)
    assert reader.textCursor().selectedText() == "liruquine"
    reader.set_word_mode(WordMode.ORIGINAL)
    assert reader.textCursor().selectedText() == "liruquine"


@pytest.mark.requirement("C3")
def test_note_on_the_whole_article_does_not_have_all_of_it_read_out(reader: ReaderView) -> None:
    """A screen reader says what is selected, however long it is."""
    reader.show_entry(1)
    assert reader.textCursor().selectedText().startswith("Introduction:")
    assert "Amyotrophic" not in reader.textCursor().selectedText()


@pytest.mark.requirement("C3")
def test_screen_reader_sees_the_end_of_one_selection_before_the_next(
    qtbot: QtBot, reader: ReaderView, screen_reader: None
) -> None:
    """Orca would say which words are no longer selected, in place of the new ones."""
    reader.show_entry(9)
    reader.show_entry(18)
    assert not reader.textCursor().hasSelection()
    qtbot.waitUntil(lambda: reader.textCursor().selectedText() == "liruquine")
