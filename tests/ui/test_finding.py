# SPDX-License-Identifier: MIT
"""Finding steps through everything, in order, round and round."""

import pytest

from als_reader.ui.finding import Finder


class Place:
    """Stands for a view that can be searched; it remembers what it was asked."""

    def __init__(self, name: str, hits: int) -> None:
        self.search_key = name.lower()
        self.search_name = name
        self.hits = hits
        self.query = ""
        self.shown: list[int] = []

    def search(self, query: str) -> int:
        """As many hits as it was made with."""
        self.query = query
        return self.hits

    def show_hit(self, index: int) -> None:
        """Remember it."""
        self.shown.append(index)

    def clear_search(self) -> None:
        """Forget."""
        self.query = ""


@pytest.fixture
def places() -> list[Place]:
    """Two hits, none, and three."""
    return [Place("Article", 2), Place("Notes", 0), Place("Glossary", 3)]


@pytest.fixture
def finder(places: list[Place]) -> Finder:
    """Over all three, with a query."""
    found = Finder(places)
    found.search("riluzole")
    return found


def test_search_shows_the_first_hit(finder: Finder, places: list[Place]) -> None:
    """What is typed is seen at once."""
    assert all(place.query == "riluzole" for place in places)
    assert finder.counts() == [
        ("article", "Article", 2),
        ("notes", "Notes", 0),
        ("glossary", "Glossary", 3),
    ]
    assert (finder.position, finder.total, finder.current_place) == (1, 5, "article")
    assert places[0].shown == [0]


def test_steps_go_on_in_the_next_place_and_around(finder: Finder, places: list[Place]) -> None:
    """No hit is missed and none is the last one."""
    for _ in range(5):
        finder.step(1)
    assert places[0].shown == [0, 1, 0]
    assert places[2].shown == [0, 1, 2]
    assert finder.position == 1
    finder.step(-1)
    assert places[2].shown[-1] == 2
    assert (finder.position, finder.current_place) == (5, "glossary")


def test_place_can_be_chosen(finder: Finder, places: list[Place]) -> None:
    """A press on "Glossary 3" goes straight there; a place without hits changes nothing."""
    finder.go_to_place("glossary")
    assert (finder.position, places[2].shown) == (3, [0])
    finder.go_to_place("notes")
    finder.go_to_place("nowhere")
    assert finder.position == 3


def test_same_query_again_keeps_the_hit(finder: Finder, places: list[Place]) -> None:
    """When what is shown changes, marks are renewed and the reading place stays."""
    finder.step(1)
    places[0].hits = 1
    finder.search("riluzole")
    assert (finder.position, finder.total) == (2, 4)
    assert places[0].shown == [0, 1]
    for place in places:
        place.hits = 0
    finder.search("riluzole")
    assert (finder.position, finder.total, finder.current_place) == (0, 0, "")


def test_other_query_begins_anew(finder: Finder) -> None:
    """Another word starts with its first hit."""
    finder.step(1)
    finder.search("edaravone")
    assert finder.position == 1


def test_nothing_found_has_no_position(places: list[Place]) -> None:
    """Steps without hits do nothing."""
    for place in places:
        place.hits = 0
    finder = Finder(places)
    finder.search("xyz")
    finder.step(1)
    finder.step(-1)
    assert (finder.position, finder.total, finder.current_place) == (0, 0, "")
    assert not any(place.shown for place in places)


def test_clearing_forgets_everywhere(finder: Finder, places: list[Place]) -> None:
    """Closing Find leaves no marks behind; so does an empty field."""
    finder.search("")
    assert not any(place.query for place in places)
    assert (finder.position, finder.total, finder.query) == (0, 0, "")


def test_place_that_is_gone_is_cleared(finder: Finder, places: list[Place]) -> None:
    """A pane that is closed keeps no marks, and the search begins anew."""
    finder.set_places(places[:2])
    assert places[2].query == ""
    assert places[0].query == "riluzole"
    finder.search("riluzole")
    assert (finder.position, finder.total) == (1, 2)


def test_same_places_again_keep_the_hit(finder: Finder, places: list[Place]) -> None:
    """Handing over the places once more is not a new search."""
    finder.step(1)
    finder.set_places(places)
    finder.search("riluzole")
    assert finder.position == 2
