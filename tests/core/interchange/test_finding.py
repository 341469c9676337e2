# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from als_reader.core.article import Span
from als_reader.core.editing.draft import open_draft
from als_reader.core.interchange.finding import (
    MOST_PLACES,
    NO_WORDS,
    NOT_THERE,
    SEVERAL,
    TOO_MUCH,
    Finder,
    Found,
    NotFound,
)
from als_reader.core.interchange.outside import Where

TEXT = (
    "Cold hands are not frostbite.\n\n\nALS is not frostbite either; the word frostbite 😀 is wrong.\n"
    "Stem  cells do not cure\nALS today, and stem cells did not cure it before."
)


def finder(text: str = TEXT, name: str = "a.txt") -> Finder:
    """A finder for an article with these words."""
    draft = open_draft(text.encode(), name)
    return Finder(draft.article, text)


def found(where: Where, text: str = TEXT) -> str:
    """The words that were found, with a sign at each end, or the reason why not."""
    draft = open_draft(text.encode(), "a.txt")
    place = finder(text).find(where)
    if isinstance(place, NotFound):
        return place.reason
    shown = draft.article.text
    start, end = place.span.start, place.span.end
    return f"{shown[max(0, start - 6) : start]}[{shown[start:end]}]{shown[end : end + 4]}"


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Where(exact="Cold hands"), "[Cold hands] are"),
        (Where(exact="do not cure ALS"), "cells [do not cure\nALS] tod"),
        (Where(exact="frostbite.\nALS is"), "e not [frostbite.\nALS is] not"),
        (Where(exact=" Cold hands\n"), "[Cold hands] are"),
        (Where(exact="frostbite"), SEVERAL),
        (Where(exact="frostbite", prefix="is not ", suffix=" either"), "s not [frostbite] eit"),
        (
            Where(exact="frostbite", prefix="hands are not ", suffix="gone"),
            "e not [frostbite].\nAL",
        ),
        (Where(exact="frostbite", prefix="not ", suffix="gone"), SEVERAL),
        (Where(exact="frostbite", prefix="not "), SEVERAL),
        (Where(exact="frostbite", prefix="not", start=19), "e not [frostbite].\nAL"),
        (Where(exact="frostbite", start=20), SEVERAL),
        (Where(exact="frostbite", prefix="elsewhere", start=19), SEVERAL),
        (Where(exact="Frostbite", prefix="not ", start=19), NOT_THERE),
        (Where(exact="quinine"), NOT_THERE),
        (Where(exact="  "), NO_WORDS),
        (Where(prefix="Cold", start=4), NO_WORDS),
    ],
)
def test_words_have_one_sure_place_or_none(where: Where, expected: str) -> None:
    """A note on the wrong words is worse than one that a person has to place."""
    assert found(where) == expected


def test_the_position_counts_in_the_shown_or_in_the_original_text() -> None:
    """Some programs count blank lines that we do not show, and some count letters outside the first plane twice."""
    second = TEXT.find("frostbite", 20)
    third = TEXT.find("frostbite", second + 1)
    fourth = "cure it before cure"
    assert found(Where(exact="frostbite", start=second)) == "s not [frostbite] eit"
    assert found(Where(exact="frostbite", start=third)) == " word [frostbite] 😀 i"
    text = f"😀 cure {fourth}"
    at = text.rfind("cure")
    assert found(Where(exact="cure", start=at + 1, in_units=True), text) == "efore [cure]"
    assert found(Where(exact="cure", start=at + 1), text) == SEVERAL


def test_a_position_that_fits_two_places_decides_nothing() -> None:
    """Counted in the shown text it is one place, counted in the original another."""
    text = "go\n\n\ngo go"  # shown: "go", "go go"; the original has two more line ends
    assert found(Where(exact="go", start=3), text) == "go\n[go] go"
    assert found(Where(exact="go", start=8), text) == "go\ngo [go]"
    assert found(Where(exact="go", start=6), text) == "go\ngo [go]"
    text = "go\n\n\n\ngo go"  # shown: the last one at 6; in the original the one before it
    assert found(Where(exact="go", start=6), text) == SEVERAL


def test_words_around_that_differ_are_told() -> None:
    """The place is clear, but somebody should look whether the article was changed there."""
    sure = finder().find(Where(exact="Cold hands", suffix=" are not"))
    unsure = finder().find(Where(exact="Cold hands", prefix="His ", suffix=" were"))
    assert sure == Found(Span(0, 10))
    assert unsure == Found(Span(0, 10), is_sure=False)


def test_paragraphs_that_a_page_runs_together_still_agree() -> None:
    """Browsers give no white space between two paragraphs."""
    assert found(Where(exact="ALS", prefix="not frostbite.", suffix=" is")) == "bite.\n[ALS] is "


def test_too_many_places_decide_nothing() -> None:
    """One letter stands everywhere."""
    text = "e " * (MOST_PLACES + 2)
    assert found(Where(exact="e", start=0), text) == SEVERAL


def test_a_file_that_would_take_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for an hour; the rest is listed."""
    monkeypatch.setattr("als_reader.core.limits.PLACING_WORK", 10)
    searching = finder()
    assert isinstance(searching.find(Where(exact="Cold")), Found)
    assert searching.find(Where(exact="Cold")) == NotFound(TOO_MUCH)


def test_the_mark_of_a_footnote_is_found_by_what_stands_around() -> None:
    """It is about no words, so only its neighbours tell where it stands."""
    searching = finder()
    where = Where(prefix="Cold hands", suffix=" are not")
    assert searching.find_point(where) == Found(Span(10, 10))
    assert searching.find_point(replace(where, suffix=" were")) == NotFound(SEVERAL)
    assert searching.find_point(Where(suffix="Cold")) == NotFound(NO_WORDS)
    several = Where(prefix="frostbite")
    assert searching.find_point(several) == NotFound(SEVERAL)
    assert searching.find_point(replace(several, start=28)) == Found(Span(28, 28))


def test_white_space_at_the_ends_of_a_quote_is_kept_where_it_is() -> None:
    """Our own notes may quote it."""
    text = "one  two three"
    place = finder(text).find(Where(exact="  two "))
    assert place == Found(Span(3, 9))
