# SPDX-License-Identifier: MIT
"""Steps through everything that was found, place by place."""

from collections.abc import Sequence

from als_reader.ui.searching import Place


class Finder:
    """Searches several places and goes through their hits in order, round and round."""

    def __init__(self, places: Sequence[Place] = ()) -> None:
        self._places = list(places)
        self._hits = [0] * len(self._places)
        self._query = ""
        self._index = -1

    @property
    def query(self) -> str:
        """What was searched for last; empty if nothing is."""
        return self._query

    @property
    def total(self) -> int:
        """How many hits there are in all places."""
        return sum(self._hits)

    @property
    def position(self) -> int:
        """The number of the hit shown, from 1; 0 if none is."""
        return self._index + 1

    @property
    def current_place(self) -> str:
        """The key of the place whose hit is shown; empty if none is."""
        return self._places[self._find_place()[0]].search_key if self.total else ""

    def counts(self) -> list[tuple[str, str, int]]:
        """The key and name of every place with its number of hits."""
        places = zip(self._places, self._hits, strict=True)
        return [(place.search_key, place.search_name, hits) for place, hits in places]

    def set_places(self, places: Sequence[Place]) -> None:
        """Search these from now on; the hits in places left out are forgotten."""
        for place in self._places:
            if all(place is not other for other in places):
                place.clear_search()
        kept = self._places
        self._places = list(places)
        self._hits = [0] * len(self._places)
        if [id(place) for place in kept] != [id(place) for place in self._places]:
            self._index = -1

    def search(self, query: str) -> None:
        """Find a query everywhere and show its first hit.

        The same query again only renews the marks, as what is shown has changed: the reader's
        place stays.
        """
        if not query:
            self.clear()
            return
        is_same = query == self._query and self._index >= 0
        self._query = query
        self._hits = [place.search(query) for place in self._places]
        if is_same:
            self._index = min(self._index, self.total - 1)
        elif self.total:
            self._show(0)
        else:
            self._index = -1

    def step(self, step: int) -> None:
        """Show the next (1) or previous (-1) hit; after the last comes the first."""
        if self.total:
            self._show((max(self._index, -1 if step > 0 else 0) + step) % self.total)

    def go_to_place(self, key: str) -> None:
        """Show the first hit in a place."""
        before = 0
        for place, hits in zip(self._places, self._hits, strict=True):
            if place.search_key == key:
                if hits:
                    self._show(before)
                return
            before += hits

    def clear(self) -> None:
        """Forget the query everywhere."""
        for place in self._places:
            place.clear_search()
        self._hits = [0] * len(self._places)
        self._query = ""
        self._index = -1

    def _show(self, index: int) -> None:
        self._index = index
        place, hit = self._find_place()
        self._places[place].show_hit(hit)

    def _find_place(self) -> tuple[int, int]:
        """The place of the hit shown, and the hit's index there."""
        rest = max(self._index, 0)
        for place, hits in enumerate(self._hits):
            if rest < hits:
                return place, rest
            rest -= hits
        raise AssertionError("the hit shown is one of those found")
