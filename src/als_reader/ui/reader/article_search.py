# SPDX-License-Identifier: MIT
"""Find in the article: in what is shown, and in the words that were printed."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from als_reader.core.article import Span
from als_reader.core.display_map import DisplayMap
from als_reader.core.offsets import Utf16Map
from als_reader.core.search import SearchText
from als_reader.core.words import DisplayBlock, PieceKind
from als_reader.ui.reader.reading import Reading
from als_reader.ui.reader.shown import ShownDocument

Stretch = tuple[int, int]
"""Where a query was found: UTF-16 units from the start of the article's words in its part."""


class ArticleSearch:
    """A query and its hits; what it prepares of a reading is kept for the next query.

    Hits are counted in all parts, and found in the part that is shown: there may be millions.
    """

    def __init__(self) -> None:
        self.query = ""
        self._reading: Reading | None = None
        self._parts: list[_PartText] = []
        self._before: Sequence[int] = (0,)
        """How many hits stand before each part, and at last in all."""
        self._found: dict[int, Sequence[Stretch]] = {}
        """The hits of the part that was looked at last."""
        self._chosen: tuple[int, int] = (-1, -1)
        """The part of the chosen hit, and which of the part's hits it is."""

    def find(self, query: str, reading: Reading, shown: ShownDocument) -> int:
        """Find every hit, in order; in a short article also around its words. Gives how many."""
        self.clear()
        self.query = query
        if not query:
            return 0
        if reading is not self._reading:
            self._reading = reading
            text = reading.article.text
            self._parts = [_PartText(reading.blocks(i), text) for i in range(len(reading.parts))]
        if len(self._parts) == 1:
            self._found[0] = sorted([*self._parts[0].find(query), *_around(query, shown)])
            counts = [len(self._found[0])]
        else:
            counts = [part.count(query) for part in self._parts]
        self._before = list(accumulate(counts, initial=0))
        return self._before[-1]

    def clear(self) -> None:
        """Forget the query."""
        self.query, self._before, self._found, self._chosen = "", (0,), {}, (-1, -1)

    def choose(self, index: int) -> int:
        """Make a hit the chosen one; give the part it is in."""
        part = bisect_right(self._before, index) - 1
        self._chosen = part, index - self._before[part]
        return part

    def in_part(self, part: int, shown: ShownDocument) -> list[Stretch]:
        """Where the hits of a part stand in its document."""
        shift = shown.article_start
        return [(start + shift, end + shift) for start, end in self._of_part(part)]

    def chosen_in_part(self, part: int) -> int:
        """Which of the hits of a part is the chosen one; -1 for none."""
        chosen, index = self._chosen
        return index if chosen == part else -1

    def _of_part(self, part: int) -> Sequence[Stretch]:
        if not self.query or part >= len(self._parts):
            return ()
        if part not in self._found:
            self._found = {part: tuple(self._parts[part].find(self.query))}
        return self._found[part]


class _PartText:
    """The words of one part, as shown and as printed."""

    def __init__(self, blocks: Sequence[DisplayBlock], text: str) -> None:
        self._blocks = blocks
        self._whole_text = text

    @cached_property
    def _shown(self) -> str:
        return "\n".join(block.text for block in self._blocks)

    @cached_property
    def _units(self) -> Utf16Map:
        return Utf16Map(self._shown)

    @cached_property
    def _shown_search(self) -> SearchText:
        return SearchText(self._shown)

    @cached_property
    def _printed_search(self) -> tuple[int, SearchText, DisplayMap] | None:
        """Only where something was put in, the printed words differ from those shown."""
        kinds = {piece.kind for block in self._blocks for piece in block.pieces}
        if kinds <= {PieceKind.TEXT}:
            return None
        start, end = self._blocks[0].start, self._blocks[-1].end
        return start, SearchText(self._whole_text[start:end]), DisplayMap(self._blocks)

    def count(self, query: str) -> int:
        """How many hits `find` gives."""
        if self._printed_search is None:
            return self._shown_search.count(query)
        return sum(1 for _ in self.find(query))

    def find(self, query: str) -> Iterator[Stretch]:
        """Stretches of the part's document, apart; what is shown goes before what was printed."""
        found = list(self._shown_search.find_all(query))
        if self._printed_search is not None:
            start, search, screen = self._printed_search
            printed = (Span(s.start + start, s.end + start) for s in search.find_all(query))
            found = _apart(found, [screen.span_on_screen(span) for span in printed])
        for span in found:
            yield self._units.to_utf16(span.start), self._units.to_utf16(span.end)


def _apart(first: Sequence[Span], second: Sequence[Span]) -> list[Span]:
    """The first spans and those of the second that overlap none before them."""
    taken: list[Span] = []
    rank = dict.fromkeys(first, 0)
    for span in sorted({*first, *second}, key=lambda s: (s.start, rank.get(s, 1))):
        if len(span) and (not taken or taken[-1].end <= span.start):
            taken.append(span)
    return taken


def _around(query: str, shown: ShownDocument) -> Iterator[Stretch]:
    """Hits in the title, in *In short* and in what stands after the article."""
    text = shown.document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
    units = Utf16Map(text)
    start, end = units.to_code_points(shown.article_start), units.to_code_points(shown.article_end)
    for shift, words in ((0, text[:start]), (end, text[end:])):
        for span in SearchText(words).find_all(query):
            yield (
                units.to_utf16(span.start + shift) - shown.article_start,
                units.to_utf16(span.end + shift) - shown.article_start,
            )
