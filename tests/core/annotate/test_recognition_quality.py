# SPDX-License-Identifier: MIT
"""How well garbled words are found, on passages that people labelled.

The figures are the promise of the recogniser. A passage is never changed to make one hold.
"""

import pytest

from tests.core.annotate.labelled import (
    Recognise,
    bundled_recogniser,
    found_in_bundled_article,
    measure,
    passages,
)


@pytest.fixture(scope="module")
def recognise() -> Recognise:
    return bundled_recogniser()


def test_known_garbles_are_found_and_little_else(recognise: Recognise) -> None:
    """A family meets these on many pages; each one missed is a wrong fact believed."""
    score = measure(recognise, passages("positive"))
    assert score.recall >= 0.97
    assert score.precision >= 0.98


def test_known_garbles_are_read_rightly(recognise: Recognise) -> None:
    """A mark with the wrong meaning is worse than none."""
    assert measure(recognise, passages("positive")).reading >= 0.95


def test_garbles_that_nobody_has_met_are_often_found(recognise: Recognise) -> None:
    """Every translation makes new ones; the general rules must reach them."""
    assert measure(recognise, passages("novel")).recall >= 0.5


def test_right_words_are_left_alone(recognise: Recognise) -> None:
    """A reader who is told that right words are wrong trusts no note any more."""
    assert measure(recognise, passages("negative")).false_per_10_000_words <= 1


def test_near_misses_are_left_alone(recognise: Recognise) -> None:
    """Real medicines and plain words that look like a garble stay as they are."""
    near = [passage for passage in passages("novel") if not passage.expected]
    assert len(measure(recognise, near).false) <= len(near) // 25


def test_both_senses_in_one_text_are_told_apart(recognise: Recognise) -> None:
    """A page may hold cold injury and ALS; a wrong guess is worse than saying so."""
    score = measure(recognise, passages("mixed"))
    assert score.recall >= 0.9
    assert score.precision >= 0.9


def test_the_bundled_article_gets_its_notes_by_itself(recognise: Recognise) -> None:
    """The article that the glossary was written for is the least that must be known."""
    assert sum(found_in_bundled_article(recognise).values()) >= 38
