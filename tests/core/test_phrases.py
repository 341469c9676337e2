# SPDX-License-Identifier: MIT
"""The reader's own phrases."""

import pytest

from als_reader.core.phrases import LONGEST_PHRASE, MOST_PHRASES, add_phrase, without_phrase


def test_new_phrase_comes_first() -> None:
    """What was written last is most likely needed next."""
    assert add_phrase(("One.",), "  Two \n words. ") == ("Two words.", "One.")


@pytest.mark.parametrize("text", ["", "  \n", "One."])
def test_nothing_and_known_phrases_are_not_added(text: str) -> None:
    """A second press of Add does no harm."""
    kept = ("One.",)
    assert add_phrase(kept, text) is kept


def test_there_is_an_end() -> None:
    """A pasted book must not fill the settings."""
    assert len(add_phrase((), "x" * 5000)[0]) == LONGEST_PHRASE
    full = tuple(str(number) for number in range(MOST_PHRASES))
    assert add_phrase(full, "one more") is full


def test_phrase_is_taken_out() -> None:
    """And the others stay as they are."""
    assert without_phrase(("a", "b", "c"), "b") == ("a", "c")
    assert without_phrase(("a",), "b") == ("a",)
