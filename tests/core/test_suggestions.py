# SPDX-License-Identifier: MIT
"""Words that spare letters."""

from als_reader.core.suggestions import MOST_WORDS, Suggestions, beginning_of

WORDS = Suggestions(
    ["Riluzole slows ALS. riluzole, rilutek and Radicava; the the the.", "Riluzole's rilutek"]
)


def test_most_frequent_words_come_first() -> None:
    """The likeliest word is the nearest."""
    assert WORDS.after("ril") == ("rilutek", "Riluzole", "Riluzole's")


def test_case_and_accents_do_not_matter() -> None:
    """A board of letters has small ones only."""
    assert Suggestions(["Lìlǔzuò drug"]).after("lilu") == ("Lìlǔzuò",)


def test_word_that_is_written_already_is_not_offered() -> None:
    """It would spare nothing."""
    assert "Radicava" not in WORDS.after("radicava")


def test_short_words_are_not_offered() -> None:
    """They are written as fast."""
    assert WORDS.after("th") == ()


def test_at_most_six_are_offered() -> None:
    """More would take longer to look through than to write on."""
    many = Suggestions([" ".join(f"word{'abcdefghij'[n]}" for n in range(10))])
    assert len(many.after("w")) == len(many.after("")) == MOST_WORDS


def test_only_the_last_word_counts() -> None:
    """After a space a new word begins."""
    assert beginning_of("ask about ril") == "ril"
    assert beginning_of("ask about ") == ""
    assert WORDS.after("ask about rad") == ("Radicava",)
