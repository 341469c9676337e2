# SPDX-License-Identifier: MIT
"""Where a quoted phrase stands in a text: one exact match, or none.

A near match may sit on the wrong sentence, and in a health text a misplaced note is worse than
a missing one. So nothing is ever guessed.
"""

import re
from dataclasses import dataclass

from als_reader.core import limits
from als_reader.core.article import Span

ELLIPSIS = " … "
LONGEST_QUOTE = 12
"""Words; a longer quote keeps its first and last ones."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The places a quote stands at, in order."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Orphan:
    """A quote that has no place, and why, for the person who writes the file."""

    reason: str


class Anchors:
    """The words of one text, prepared once for all its quotes."""

    def __init__(self, text: str) -> None:
        self._words = text.replace("\n", " ")
        # Searching backwards takes quadratic time in Python; searching forwards does not.
        self._backwards = self._words[::-1]
        self._work_left = limits.PLACING_WORK

    def place_before(self, quote: str, end: int) -> Placed | Orphan:
        """Place a quote (FORMAT.md rule 2) whose words end at code point `end` of the text."""
        words = self._words
        if words.endswith(quote, 0, end):
            return Placed((Span(end - len(quote), end),))
        separator = quote.find(ELLIPSIS)
        while separator >= 0 and self._work_left > 0:
            first, last = quote[:separator], quote[separator + len(ELLIPSIS) :]
            if first and last and words.endswith(last, 0, end):
                start = self._nearest(first, end - len(last))
                if start >= 0:
                    return Placed((Span(start, end),))
            self._work_left -= len(quote)
            separator = quote.find(ELLIPSIS, separator + 1)
        before = words[max(0, end - max(min(len(quote), 200), 20)) : end]
        return Orphan(
            f'the quote is "{quote}", but the words before the mark are "{before}"; '
            "quote the words as they stand there, or move the mark"
        )

    def shortened(self, quote: str, span: Span) -> str:
        """`first words … last words` of a long quote, if just these words are found by it."""
        found = list(re.finditer(r"\S+", quote))
        if len(found) <= LONGEST_QUOTE:
            return quote
        last = quote[found[-3].start() :]
        for count in range(4, LONGEST_QUOTE):
            short = quote[: found[count - 1].end()] + ELLIPSIS + last
            place = self.place_before(short, span.end)
            if isinstance(place, Placed) and place.spans == (span,):
                return short
        return quote

    def place_all(self, quote: str, count: int, end: int) -> Placed | Orphan:
        """Place a quote that says `(all count)`; its mark ends the first occurrence."""
        if not 0 < count <= limits.NOTE_PLACES:
            return Orphan(
                f"(all {count}) is not a number of places a note can have; "
                "write how often the quote stands in the text"
            )
        if self._work_left <= 0:
            return Orphan("this file has too many notes to place them all")
        self._work_left -= len(self._words)
        found = self._words.count(quote)
        if found != count:
            times = "once" if found == 1 else f"{found} times"
            remedy = f"write (all {found})" if found > 1 else "quote the words without (all …)"
            remedy = remedy if found else "quote the words as they stand in the text"
            return Orphan(
                f'the quote "{quote}" says (all {count}), but it stands {times}; {remedy}'
            )
        starts = [m.start() for m in re.finditer(re.escape(quote), self._words)]
        if starts[0] + len(quote) != end:
            return Orphan(
                f'the mark of "{quote}" (all {count}) is not at its first place; move it there'
            )
        self._work_left -= count * (limits.PLACING_WORK // limits.NOTE_PLACES)
        return Placed(tuple(Span(start, start + len(quote)) for start in starts))

    def _nearest(self, first: str, before: int) -> int:
        """Where the last `first` starts that ends at `before` or earlier, or -1."""
        length = len(self._words)
        found = self._backwards.find(first[::-1], length - before)
        self._work_left -= (found if found >= 0 else length) - (length - before)
        return length - found - len(first) if found >= 0 else -1
