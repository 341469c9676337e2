# SPDX-License-Identifier: MIT
"""Where a reader was in each article."""

import json

import pytest

from als_reader.core.places import REMEMBERED_ARTICLES, TOP, Places, ReadingPlace


def test_a_place_is_found_again_by_the_content_of_the_file() -> None:
    """Also after a restart, and also if the file was renamed."""
    places = Places()
    there = ReadingPlace(place=7, word_mode="corrected", tab="trials", link="trial:NCT1", entry=3)
    assert places.keep("hash", there)
    again = Places(json.loads(json.dumps(places.to_json())))
    assert again.find("hash", ReadingPlace()) == there
    assert again.find("other", ReadingPlace(text_scale=150)) == ReadingPlace(text_scale=150)


def test_the_same_place_again_is_no_change() -> None:
    """Then nothing has to be written."""
    places = Places()
    assert places.keep("a", ReadingPlace(place=1))
    assert not places.keep("a", ReadingPlace(place=1))
    assert places.keep("a", ReadingPlace(place=2))


def test_the_articles_read_longest_ago_are_forgotten() -> None:
    """The file stays small enough to be written after every page."""
    places = Places()
    for number in range(REMEMBERED_ARTICLES):
        places.keep(str(number), ReadingPlace(place=number))
    places.keep("0", ReadingPlace(place=-5))
    places.keep("new", ReadingPlace(place=1))
    none = ReadingPlace(place=-1)
    assert places.find("1", none) == none
    assert places.find("0", none).place == -5
    assert places.find("2", none).place == 2


@pytest.mark.parametrize(
    "values", [None, [], {"places": [1]}, {"places": {"a": 5, "b": {"place": "x"}}}]
)
def test_a_damaged_list_is_survived(values: object) -> None:
    """At worst an article opens at its start."""
    assert Places(values).find("a", ReadingPlace()) == ReadingPlace()


def test_the_very_top_is_found_again() -> None:
    """Who has not scrolled yet sees the title and *In short* again, not the middle of the page."""
    places = Places()
    places.keep("hash", ReadingPlace(place=TOP))
    again = Places(json.loads(json.dumps(places.to_json())))
    assert again.find("hash", ReadingPlace()).place == TOP


def test_a_place_that_cannot_be_is_made_one_that_can() -> None:
    """Letters of no size, or as large as a house, could never be set right again."""
    odd = {"text_scale": -5, "place": -7, "entry": -1}
    found = Places({"places": {"a": odd, "b": {"text_scale": 10**9}}})
    assert found.find("a", ReadingPlace()) == ReadingPlace(place=TOP)
    assert found.find("b", ReadingPlace()).text_scale == 400
