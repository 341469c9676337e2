# SPDX-License-Identifier: MIT
"""The sentence that is said is framed and kept in sight (F4)."""

import pytest

from als_reader.core.article import Span
from als_reader.core.format import read_article
from als_reader.core.limits import PART_CHARACTERS
from als_reader.core.theme import THEMES
from als_reader.core.words import WordMode
from als_reader.ui.reader.view import ReaderView
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import caret, is_near, picture, place_of

WORDS = "One thing. It cures everyone. Buy now!"


def framed_columns(view: ReaderView, words: str) -> int:
    """How many columns of pixels just before and after the words have the frame's colour."""
    start, end = place_of(view, words)
    left, right = caret(view, start), caret(view, end)
    focus, image = view.painting.theme.focus, picture(view)
    rows = range(left.top() + 4, left.bottom() - 4)
    columns = (*range(left.left() - 8, left.left()), *range(right.left(), right.left() + 8))
    return sum(all(is_near(image.pixelColor(x, y), focus) for y in rows) for x in columns)


@pytest.mark.requirement("F4")
def test_frame_is_three_pixels_in_the_colour_of_the_focus(show_text: ShowText) -> None:
    """In every theme; that colour is at least 3:1 on every page (WCAG 1.4.11)."""
    view = show_text(WORDS)
    span = Span(11, 29)
    for theme in THEMES.values():
        view.set_theme(theme)
        assert framed_columns(view, "It cures everyone.") == 0
        view.show_spoken(span)
        assert framed_columns(view, "It cures everyone.") == 6
        view.show_spoken(None)
    assert framed_columns(view, "It cures everyone.") == 0


@pytest.mark.requirement("F4")
def test_frame_goes_with_its_words(reader: ReaderView) -> None:
    """Other words and other sizes move it; the sentence stays the same."""
    article = read_article(WORDS.encode(), "x.md")
    reader.show_article(article, ())
    reader.show_spoken(Span(11, 29))
    for mode in WordMode:
        reader.set_word_mode(mode)
        assert framed_columns(reader, "It cures everyone.") == 6
    reader.set_text_scale(150)
    assert framed_columns(reader, "It cures everyone.") == 6


@pytest.mark.requirement("F4")
def test_sentence_in_another_part_is_shown(show_text: ShowText) -> None:
    """A long article is shown in parts; listening goes through all of them."""
    paragraph = "A sentence of ten words that is said many times. " * 8
    text = "\n\n".join(paragraph for _ in range(int(1.2 * PART_CHARACTERS) // len(paragraph)))
    view = show_text(text)
    assert len(view.document().toPlainText()) < len(text)
    last = len(text.rstrip()) - 400
    for start in (last, 0):
        view.show_spoken(Span(start, start + 40))
        where = caret(view, view.painting.shown.position(start))
        assert view.viewport().rect().contains(where)


@pytest.mark.requirement("F4")
def test_only_what_is_out_of_sight_scrolls(reader: ReaderView) -> None:
    """Nothing moves while one reads along."""
    start = reader.painting.shown.source(place_of(reader, "The FDA approved")[0])
    reader.show_spoken(Span(start, start + 100))
    scroll = reader.verticalScrollBar().value()
    assert scroll > 0
    reader.show_spoken(Span(start + 101, start + 150))
    assert reader.verticalScrollBar().value() == scroll
    reader.show_spoken(None)
    assert reader.verticalScrollBar().value() == scroll
