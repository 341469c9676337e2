# SPDX-License-Identifier: MIT
"""The article that is being read: in which word mode, cut into which parts. No widgets."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from als_reader.core.article import Article, Kind
from als_reader.core.entries import Entry
from als_reader.core.words import DisplayBlock, DisplayBlocks, WordMode
from als_reader.ui.reader.display import Display
from als_reader.ui.reader.parts import Part
from als_reader.ui.reader.shown import Content, Places, places_of

TAGGED = (Kind.CLAIM, Kind.AD, Kind.INFO, Kind.NOTE)


class Reading:
    """What stands in each part of an article, in one word mode."""

    def __init__(
        self,
        article: Article,
        entries: Sequence[Entry],
        mode: WordMode,
        *,
        number_claims: bool = False,
        rest_is_coming: bool = False,
    ) -> None:
        self.article = article
        self.entries = entries
        self.mode = mode
        self.number_claims = number_claims
        self.rest_is_coming = rest_is_coming
        self.display = Display(DisplayBlocks(article, entries, mode, number_claims=number_claims))
        self.parts: Sequence[Part] = self.display.parts
        self._places: tuple[int, Places] | None = None
        """Of the part that was shown last."""
        self._part_starts = [self.display.start(part.first) for part in self.parts[1:]]

    def other(self, *, mode: WordMode, number_claims: bool) -> "Reading":
        """The same article in another way; itself if nothing would change."""
        if mode is self.mode and number_claims == self.number_claims:
            return self
        return Reading(
            self.article,
            self.entries,
            mode,
            number_claims=number_claims,
            rest_is_coming=self.rest_is_coming,
        )

    def of(
        self, article: Article, entries: Sequence[Entry], *, rest_is_coming: bool = False
    ) -> "Reading":
        """Another article in the same way."""
        return Reading(
            article,
            entries,
            self.mode,
            number_claims=self.number_claims,
            rest_is_coming=rest_is_coming,
        )

    @property
    def last_part(self) -> int:
        """The number of the last part; parts count from 0."""
        return len(self.parts) - 1

    def blocks(self, part: int) -> Sequence[DisplayBlock]:
        """The blocks of a part."""
        return self.display[self.parts[part].first : self.parts[part].last]

    def content(self, part: int, *, all_summary: bool) -> Content:
        """What the document of a part shows."""
        return Content(
            article=self.article,
            entries=self.entries,
            blocks=self.blocks(part),
            all_summary=all_summary,
            is_first_part=part == 0,
            is_last_part=part == self.last_part,
            rest_is_coming=self.rest_is_coming,
            places=self._places_of(part),
        )

    def _places_of(self, part: int) -> Places:
        if self._places is None or self._places[0] != part:
            self._places = part, places_of(self.blocks(part))
        return self._places[1]

    def part_of(self, source: int) -> int:
        """The part that holds a position of `Article.text`; the first for -1."""
        return bisect_right(self._part_starts, source)

    def entry(self, number: int) -> Entry | None:
        """An entry by its number."""
        return next((e for e in self.entries if e.number == number), None)

    @cached_property
    def tagged(self) -> Sequence[Entry]:
        """The entries that have a tag in the margin."""
        return tuple(entry for entry in self.entries if entry.kind in TAGGED and entry.spans)

    def next_entry(self, now: int, place: int, step: int) -> int:
        """The entry after (1) or before (-1) an open one, or a place; 0 at the ends."""
        numbers = [entry.number for entry in self.entries]
        if now in numbers:
            index = numbers.index(now) + step
            return numbers[index] if 0 <= index < len(numbers) else 0
        if step > 0:
            return next((n for n, start in self._starts if start is None or start >= place), 0)
        earlier = (n for n, start in reversed(self._starts) if start is not None and start < place)
        return next(earlier, 0)

    @cached_property
    def _starts(self) -> Sequence[tuple[int, int | None]]:
        """The number of each entry, and where its first words begin. Asked at each scroll step."""
        return [(entry.number, entry.first_start) for entry in self.entries]
