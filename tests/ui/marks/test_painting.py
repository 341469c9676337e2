# SPDX-License-Identifier: MIT
"""Marks are seen on the page, in every theme, size and word mode, and not by colour alone."""

import pytest
from PySide6.QtCore import QRect

from als_reader.core.article import Span
from als_reader.core.theme import THEMES, Shape, Theme
from als_reader.core.words import WordMode
from als_reader.ui.reader.own_marks import OwnWords
from als_reader.ui.reader.view import ReaderView
from tests.core.test_theme import OTHER_TEXT, contrast
from tests.core.test_theme_pairs import ELSEWHERE, REPLACED, over
from tests.ui.reader.conftest import ShowText
from tests.ui.reader.screen import caret, picture, place_of, rows_with

SOURCE = (
    "One thing. It cures liruquine[^garble-a] today. Buy now!\n\n"
    '[^garble-a]: "liruquine": **Garbled: riluzole.** No.\n'
)
SPAN = Span(11, 37)
STARRED = OwnWords(span=SPAN, is_highlighted=True, shapes=(Shape.STAR, Shape.COMMENT))


def box_of(view: ReaderView, words: str) -> QRect:
    start, end = place_of(view, words)
    left, right = caret(view, start), caret(view, end)
    return QRect(left.topLeft(), right.bottomRight())


def gutter(view: ReaderView) -> QRect:
    """What is left of the text, beside the first lines."""
    first = caret(view, place_of(view, "One thing")[0])
    return QRect(0, first.top() - 10, first.left() - 1, 60)


def test_a_highlight_is_a_band_and_a_bar(show_text: ShowText) -> None:
    """In every theme the words have a ground, and a bar stands beside them."""
    view = show_text(SOURCE)
    for theme in THEMES.values():
        view.set_theme(theme)
        view.show_own_words(())
        assert not rows_with(picture(view), gutter(view), theme.text)
        view.show_own_words([OwnWords(span=SPAN, is_highlighted=True)])
        band = box_of(view, "It cures")
        rows = rows_with(picture(view), band, theme.own_ground, band.width() // 4)
        assert band.height() * 0.4 < len(rows) < band.height() * 0.9
        assert len(rows_with(picture(view), gutter(view), theme.text, 3)) > 10


def test_star_and_comment_stand_beside_the_first_line(show_text: ShowText) -> None:
    """They have shapes of their own, and room: also in a narrow window."""
    for width in (850, 340):
        view = show_text(SOURCE, width)
        bare = OwnWords(span=SPAN)
        view.show_own_words([bare])
        before = len(rows_with(picture(view), gutter(view), view.painting.theme.text))
        view.show_own_words([STARRED])
        assert before == 0
        left = gutter(view).right()
        assert left >= 24
        signs = QRect(0, gutter(view).top(), left - 9, 60)
        assert len(rows_with(picture(view), signs, view.painting.theme.text, 2)) > 15


def test_marks_stay_with_their_words(show_text: ShowText) -> None:
    """Another word mode, size or width moves the words, and the mark with them."""
    view = show_text(SOURCE)
    view.show_own_words([STARRED])
    ground = view.painting.theme.own_ground

    def is_there() -> bool:
        band = box_of(view, "It cures")
        return bool(rows_with(picture(view), band, ground, band.width() // 4))

    for mode in WordMode:
        view.set_word_mode(mode)
        assert is_there()
    view.set_text_scale(150)
    assert is_there()
    view.resize(500, 600)
    assert is_there()
    view.show_own_words(())
    assert not is_there()


def test_the_open_note_and_the_spoken_sentence_keep_their_ground(show_text: ShowText) -> None:
    """Their colours were measured on the page, not on a highlight."""
    view = show_text(SOURCE)
    view.show_own_words([STARRED])
    ground = view.painting.theme.own_ground
    view.open_entry(1)
    assert not rows_with(picture(view), box_of(view, "liruquine"), ground, 8)
    view.show_spoken(SPAN)
    assert not rows_with(picture(view), box_of(view, "It cures"), ground, 8)


@pytest.mark.requirement("G1")
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_everything_can_be_read_on_a_highlight(theme: Theme) -> None:
    """Words 7:1, verdicts and corrections 4.5:1, lines 3:1, as everywhere else."""
    ground = theme.own_ground
    for token in OTHER_TEXT:
        colour = getattr(theme, token)
        assert contrast(colour, ground) >= 4.5
        assert contrast(colour, over(ground, colour, REPLACED)) >= 4.5
        assert contrast(theme.text, over(ground, colour, REPLACED)) >= 7
    assert contrast(theme.quiet, ground) >= 4.5
    assert contrast(theme.text, ground) >= 7
    assert contrast(theme.text, over(ground, theme.link, ELSEWHERE)) >= 7
