# SPDX-License-Identifier: MIT
"""Another look is there at once, and everything stands where it did."""

from collections.abc import Callable

from als_reader.core.article import Kind
from als_reader.core.entries import Entry
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode
from als_reader.ui.reader.marks import MarkIndex
from als_reader.ui.reader.view import ReaderView


def test_several_changes_build_the_text_once(reader: ReaderView) -> None:
    """Size, font and theme change together when a file is opened; a reader waits only once."""
    before = reader.document()
    words, place = reader.toPlainText(), reader.place()
    with reader.once.together():
        reader.set_theme(THEMES["dark"])
        reader.set_text_scale(150)
        reader.resize(900, 700)
        assert reader.document() is before
    assert reader.document() is not before
    assert reader.toPlainText() == words
    assert reader.place() == place
    built = reader.document()
    with reader.once.together():
        reader.set_text_scale(150)
    assert reader.document() is built


def test_marks_stay_where_they_are_in_another_look(
    reader: ReaderView, bundled_entries: tuple[Entry, ...]
) -> None:
    """They are not measured anew, so they must be those that would be found."""
    changes: tuple[Callable[[], object], ...] = (
        lambda: reader.set_theme(THEMES["sepia"]),
        lambda: reader.set_text_scale(200),
        lambda: reader.set_word_mode(WordMode.ORIGINAL),
        lambda: reader.set_word_mode(WordMode.BOTH),
        lambda: reader.resize(420, 700),
    )
    for change in changes:
        change()
        shown = reader.painting.shown
        here, fresh = reader.painting.marks, MarkIndex(shown, bundled_entries)
        assert here.marks == fresh.marks
        assert any(mark.kind is Kind.GARBLE for mark in here.marks)
        for number in range(shown.document.blockCount()):
            assert here.in_block(number) == fresh.in_block(number)
            assert here.sign_of(number) == fresh.sign_of(number)


def test_lines_follow_their_words_to_another_width(reader: ReaderView) -> None:
    """A line that is remembered from the old width would stand under other words."""
    reader.go_to_place(1_500)
    first = reader.grab().toImage()
    reader.set_column_width(40)
    narrow = reader.grab().toImage()
    assert narrow != first
    reader.set_column_width(65)
    assert reader.grab().toImage() == first
    reader.resize(reader.width() - 120, reader.height())
    reader.grab()
    reader.resize(reader.width() + 120, reader.height())
    assert reader.grab().toImage() == first
