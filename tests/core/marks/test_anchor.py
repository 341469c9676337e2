# SPDX-License-Identifier: MIT
"""Marked words are found again exactly, or not at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.article import Span
from als_reader.core.marks.anchor import Anchor

TEXT = "Doctors give riluzole.\nIt is not a cure.\nAsk first. It is not a cure. Ask again."
WORDS = "It is not a cure."


def anchor(text: str, words: str, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Anchor.at(text, Span(start, start + len(words)))


def test_words_are_found_where_they_stood() -> None:
    """Nothing has changed: each of two equal sentences has its own place."""
    for nth in (0, 1):
        kept = anchor(TEXT, WORDS, nth)
        found = kept.find(TEXT)
        assert found is not None
        assert found.start == kept.start
        assert TEXT[found.start : found.end] == WORDS


def test_words_that_moved_are_found_by_what_stands_around_them() -> None:
    """Somebody wrote a new first paragraph."""
    changed = "A new beginning.\n" + TEXT
    for nth in (0, 1):
        kept = anchor(TEXT, WORDS, nth)
        found = kept.find(changed)
        assert found == Span(kept.start + 17, kept.start + 17 + len(WORDS))


@pytest.mark.parametrize(
    "changed",
    [
        "It is not a cure. Other words. It is not a cure.",
        "It is no cure.",
        "",
        "Wholly other words. It is not a cure. And more of them.",
    ],
)
def test_words_that_could_be_elsewhere_are_not_placed(changed: str) -> None:
    """A mark on the wrong sentence would say what the reader never meant."""
    assert anchor(TEXT, WORDS, 1).find(changed) is None


def test_one_side_is_enough_if_it_is_there_once() -> None:
    """The sentence before was changed, the one after it was not, and the other way round."""
    kept = anchor(TEXT, WORDS, 1)
    assert kept.find("Quite new. It is not a cure. Ask again.") == Span(11, 28)
    kept = anchor(TEXT, WORDS, 0)
    before = "Doctors give riluzole.\nIt is not a cure. Quite new."
    assert kept.find(before) == Span(23, 40)


def test_a_long_sentence_needs_nothing_around_it() -> None:
    """So many equal words in a row are the same words, if they stand there once."""
    words = "Doctors give riluzole to people with ALS."
    kept = Anchor.at(f"One. {words} Two.", Span(5, 5 + len(words)))
    assert kept.find(f"Three {words} four") == Span(6, 6 + len(words))
    assert kept.find(f"{words} and {words}") is None


def test_short_words_at_the_very_start_need_their_neighbours() -> None:
    """Without context at one side, the other side decides."""
    kept = Anchor.at("ALS is serious.", Span(0, 3))
    assert kept.find("Now ALS is serious.") == Span(4, 7)
    assert Anchor.at("ALS", Span(0, 3)).find("Now ALS is serious.") is None
    assert Anchor.at("ALS", Span(0, 3)).find("ALS") == Span(0, 3)


def test_nothing_is_found_of_nothing() -> None:
    """A damaged file of marks may hold no words."""
    assert Anchor(exact="", prefix="", suffix="", start=0).find(TEXT) is None
    assert Anchor(exact="cure", prefix="x" * 50, suffix="", start=3).find(TEXT) is None


@given(text=st.text("ab. ", max_size=60), data=st.data())
@settings(max_examples=50)
def test_what_is_found_are_always_the_same_words(text: str, data: st.DataObject) -> None:
    """Whatever has changed, a mark never stands on other words."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    kept = Anchor.at(text, Span(start, end))
    if start < end:
        assert kept.find(text) == Span(start, end)
    other = data.draw(st.text("ab. ", max_size=60))
    found = kept.find(other)
    assert found is None or other[found.start : found.end] == kept.exact
