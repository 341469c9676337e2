# SPDX-License-Identifier: MIT
"""Which garbled words get their correct term, and where it stands: beside them or instead.

Garbled phrases nest: a longer one may hold a shorter one. The longest wins.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.entries import Entry
from als_reader.core.visible import visible

UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Garble:
    """Marked words at one place, and what is put there besides the number of their note."""

    span: Span
    entry: int
    text: str
    is_sure: bool
    is_label: bool = False
    """The text names the mark and corrects nothing."""

    def covers(self, other: "Garble") -> bool:
        """Whether all words of the other are among its own."""
        return self.span.start <= other.span.start and other.span.end <= self.span.end


def garbles(entries: Sequence[Entry]) -> list[Garble]:
    """Every place of garbled words, in order; of those that start together, the longest first."""
    found = [
        Garble(span, entry.number, visible(note.correction), note.verdict is Verdict.GARBLED)
        for entry in entries
        if entry.kind is Kind.GARBLE
        for note in entry.notes
        for span in note.spans
    ]
    return sorted(found, key=_outer_first)


def _outer_first(garble: Garble) -> tuple[int, int]:
    return garble.span.start, -garble.span.end


def beside_in_both(found: Sequence[Garble]) -> list[Garble]:
    """What *Both* puts after garbled words: inside a longer corrected phrase only the number.

    `found` is in order, so every phrase around some words comes before them.
    """
    beside = []
    ends: dict[int, int] = {}
    """How far the phrases of each entry reach."""
    sure_end = -1
    for span, same in groupby(found, key=lambda garble: garble.span):
        here = tuple(same)
        for garble in here:
            if ends.get(garble.entry, -1) >= span.end:
                continue
            if sure_end >= span.end:
                beside.append(replace(garble, text=""))
            else:
                beside.append(garble if garble.is_sure else replace(garble, text=UNCERTAIN))
        for garble in here:
            ends[garble.entry] = max(ends.get(garble.entry, -1), span.end)
            if garble.is_sure:
                sure_end = max(sure_end, span.end)
    return beside


def replaced(found: Sequence[Garble], block_starts: Sequence[int]) -> list[Garble]:
    """The phrases that *Corrected* replaces: sure, inside one block, longest first, apart."""
    starts: list[int] = []
    chosen: dict[int, Garble] = {}
    for garble in sorted(found, key=lambda g: (-len(g.span), g.span.start)):
        span = garble.span
        if not garble.is_sure or not garble.text or not _in_one_block(span, block_starts):
            continue
        after = bisect_left(starts, span.end)
        if after and chosen[starts[after - 1]].span.end > span.start:
            continue
        insort(starts, span.start)
        chosen[span.start] = garble
    return [chosen[start] for start in starts]


def _in_one_block(span: Span, block_starts: Sequence[int]) -> bool:
    return bisect_right(block_starts, span.start) == bisect_left(block_starts, span.end)


def beside_in_corrected(found: Sequence[Garble], instead: Sequence[Garble]) -> list[Garble]:
    """The numbers of garbled words that *Corrected* leaves as printed.

    Uncertain ones say so; sure ones that could not be replaced keep their correct term beside
    them. What stands inside replaced words is gone with them.
    """
    starts = [garble.span.start for garble in instead]
    beside = []
    for garble in found:
        index = bisect_right(starts, garble.span.start) - 1
        if index < 0 or not instead[index].covers(garble):
            beside.append(garble if garble.is_sure else replace(garble, text=UNCERTAIN))
    return beside
