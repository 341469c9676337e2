# SPDX-License-Identifier: MIT
"""Find words regardless of case and accents."""

import unicodedata

from als_reader.core.article import Span


def folded(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Give a text without case and accents, and where each of its characters came from.

    The second part is None where every character kept its place, which is the usual case.
    """
    if text.isascii():
        return text.lower(), None
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    places.append(len(text))
    return "".join(letters), tuple(places)


class SearchText:
    """A text prepared once, to be searched often."""

    def __init__(self, text: str) -> None:
        lower, self._places = folded(text)
        self._folded = lower.replace("\n", " ")

    def count(self, query: str) -> int:
        """How many places a query has: much quicker than finding each."""
        if self._places is not None:
            return len(self.find_all(query))
        needle = _needle(query)
        return self._folded.count(needle) if needle else 0

    def find_all(self, query: str) -> tuple[Span, ...]:
        """Every place of a query, in order; a line break counts as a space."""
        needle = _needle(query)
        if not needle:
            return ()
        hay = self._folded
        spans: list[Span] = []
        start = hay.find(needle)
        while start >= 0:
            span = self._span(start, start + len(needle))
            if not spans or span.start >= spans[-1].end:  # "s" stands twice in "ß"
                spans.append(span)
            start = hay.find(needle, start + len(needle))
        return tuple(spans)

    def _span(self, start: int, end: int) -> Span:
        """The characters of a hit, with the accents that follow its last letter."""
        if self._places is None:
            return Span(start, end)
        return Span(self._places[start], max(self._places[end], self._places[end - 1] + 1))


def _needle(query: str) -> str:
    return folded(" ".join(query.split()))[0]


def find_all(text: str, query: str) -> tuple[Span, ...]:
    """Every place of a query in a text."""
    return SearchText(text).find_all(query)


def matches(text: str, query: str) -> bool:
    """Whether a text has every word of a query."""
    hay, _ = folded(text)
    return all(folded(word)[0] in hay for word in query.split())
