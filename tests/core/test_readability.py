# SPDX-License-Identifier: MIT
"""The reading level formula."""

import pytest

from als_reader.core.readability import longest_sentence, syllable_count, us_grade


@pytest.mark.parametrize(
    ("word", "count"),
    [("a", 1), ("cell", 1), ("the", 1), ("tested", 2), ("walked", 1), ("needed", 2), ("little", 2),
     ("nerve", 1), ("muscle", 2), ("people", 2), ("medicine", 3), ("free", 1), ("eye", 1), ("hmm", 1),
     ("Yearly", 2), ("red", 1)],
)  # fmt: skip
def test_syllables_are_counted_by_vowel_groups(word: str, count: int) -> None:
    """Near enough for a grade; no list of words is needed."""
    assert syllable_count(word) == count


def test_the_grade_is_the_published_formula() -> None:
    """Six words of seven syllables in two sentences."""
    assert us_grade("The cat sat. It was happy.") == pytest.approx(0.39 * 3 + 11.8 * 7 / 6 - 15.59)


def test_harder_words_and_longer_sentences_raise_the_grade() -> None:
    """So the tests catch both."""
    easy = us_grade("Cells were put in. They did not help.")
    assert easy < us_grade(
        "Cells were put in and they did not help at all in any way we could see."
    )
    assert easy < us_grade("Transplantation occurred. Deterioration continued.")


def test_names_and_quotes_do_not_count() -> None:
    """A reader meets them as they are."""
    plain = us_grade("Ask about it. It may help.")
    assert us_grade("Ask about riluzole it. It may help.") == plain
    assert us_grade('Ask about "neurodegenerative characterization". It may help.') == plain
    assert us_grade("Ask about NCT03280056. It may help.") == plain
    assert us_grade("Ask about gobbledygook it. It may help.", {"gobbledygook"}) == plain


def test_a_text_without_words_has_grade_0() -> None:
    """Such as one digit alone."""
    assert us_grade("") == us_grade("7 %") == us_grade("riluzole") == 0.0


def test_the_longest_sentence_is_measured() -> None:
    """A full stop in quotation marks ends one too."""
    assert longest_sentence('He said "so." And then he went home. Why?') == 5
    assert longest_sentence("") == 0
