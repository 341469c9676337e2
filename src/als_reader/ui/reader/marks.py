# SPDX-License-Identifier: MIT
"""Where the marks of the notes stand in a shown document, ready to be painted and clicked."""

from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.entries import Entry
from als_reader.core.theme import Line, VerdictStyle, verdict_style
from als_reader.core.words import PieceKind
from als_reader.ui.reader.lanes import straight_lanes, wavy_lanes
from als_reader.ui.reader.shown import ShownDocument, Sign, Target


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked words. Positions are UTF-16 units of the document."""

    start: int
    end: int
    entry: int
    kind: Kind
    style: VerdictStyle
    lane: int = 0
    """How far below the words its line runs; lines that meet have different lanes."""
    is_replaced: bool = False
    """Our words stand in place of the printed ones."""
    is_swallowed: bool = False
    """Garbled words inside longer ones that are replaced: there is nothing left to mark."""


class MarkIndex:
    """The marks of a document, found by block or by position."""

    def __init__(self, shown: ShownDocument, entries: Sequence[Entry]) -> None:
        self._shown = shown
        self.marks = _marks(shown, entries)
        self._by_block: dict[int, list[Mark]] = {}
        document = shown.document
        for mark in self.marks:
            if mark.is_swallowed:
                continue
            first = document.findBlock(mark.start).blockNumber()
            last = document.findBlock(mark.end - 1).blockNumber()
            for block in range(first, last + 1):
                self._by_block.setdefault(block, []).append(mark)
        self._targets = sorted(shown.targets, key=lambda target: target.start)
        self._target_starts = [target.start for target in self._targets]
        self._by_entry: dict[int, list[Mark]] = {}
        for mark in self.marks:
            self._by_entry.setdefault(mark.entry, []).append(mark)
        self._signs = {sign.block: sign for sign in shown.signs}

    def of_same_words(self, shown: ShownDocument) -> "MarkIndex | None":
        """The marks of a document that differs from this one only in its look; None if not so."""
        old = self._shown
        is_same = (
            shown.screen is old.screen
            and shown.article_start == old.article_start
            and shown.document.blockCount() == old.document.blockCount()
            and shown.targets == old.targets
        )
        if not is_same:
            return None
        marks = copy(self)
        marks._shown = shown
        marks._signs = {sign.block: sign for sign in shown.signs}
        return marks

    def in_block(self, number: int) -> Sequence[Mark]:
        """The marks to be painted in a block, by its number."""
        return self._by_block.get(number, ())

    def sign_of(self, number: int) -> Sign | None:
        """The sign at the start of a block."""
        return self._signs.get(number)

    def of_entry(self, number: int) -> Sequence[Mark]:
        """The marks of an entry, in order."""
        return self._by_entry.get(number, ())

    def places_of(self, number: int) -> list[tuple[int, int]]:
        """Where the words of an entry stand, or what stands for it in a card; none elsewhere."""
        marks, target = self.of_entry(number), self.target_of(number)
        if marks or target is None:
            return [(mark.start, mark.end) for mark in marks]
        return [(target.start, target.end)]

    def target_of(self, number: int) -> Target | None:
        """Where an entry without words of the article stands: in a card."""
        return next(
            (t for t in self._targets if t.entry == number and t.kind is PieceKind.TEXT), None
        )

    def entry_at(self, position: int) -> int:
        """The entry that a click at a position opens; 0 for none.

        What we put in comes first, then garbled words, then the shortest statement.
        """
        index = bisect_right(self._target_starts, position) - 1
        if index >= 0 and position < self._targets[index].end:
            return self._targets[index].entry
        block = self._shown.document.findBlock(position).blockNumber()
        here = [mark for mark in self.in_block(block) if mark.start <= position < mark.end]
        here.sort(key=lambda mark: (mark.kind is not Kind.GARBLE, mark.end - mark.start))
        return here[0].entry if here else 0


def _marks(shown: ShownDocument, entries: Sequence[Entry]) -> list[Mark]:
    replaced = {(t.start, t.end): t.entry for t in shown.targets if t.kind is PieceKind.REPLACEMENT}
    found = [
        (start, end, entry, verdict_style(verdict))
        for entry in entries
        for span, verdict in _verdicts(entry, shown).items()
        for start, end in [_place(shown, span)]
        if start < end
    ]
    found.sort(key=lambda item: (item[0], -item[1]))
    swallowed = [
        entry.kind is Kind.GARBLE and replaced.get((start, end), entry.number) != entry.number
        for start, end, entry, _ in found
    ]
    lines = [
        (start, end, Line.NONE if is_swallowed else style.line)
        for (start, end, _, style), is_swallowed in zip(found, swallowed, strict=True)
    ]
    return [
        Mark(
            start,
            end,
            entry.number,
            entry.kind,
            style,
            lane,
            is_replaced=replaced.get((start, end)) == entry.number,
            is_swallowed=is_swallowed,
        )
        for (start, end, entry, style), lane, is_swallowed in zip(
            found, _lanes(lines), swallowed, strict=True
        )
    ]


def _lanes(found: Sequence[tuple[int, int, Line]]) -> list[int]:
    """A lane for each mark; 0 for those without a line."""
    lanes = [0] * len(found)
    waves = [i for i, mark in enumerate(found) if mark[2] is Line.WAVY]
    for index, lane in zip(waves, wavy_lanes([found[i][:2] for i in waves]), strict=True):
        lanes[index] = lane
    deep = [found[i][:2] for i in waves if lanes[i]]
    straight = [i for i, m in enumerate(found) if m[2] in (Line.SOLID, Line.DASHED, Line.DOTTED)]
    taken = straight_lanes([found[i][:2] for i in straight], deep)
    for index, lane in zip(straight, taken, strict=True):
        lanes[index] = lane
    return lanes


def _verdicts(entry: Entry, shown: ShownDocument) -> dict[Span, Verdict]:
    """The places of an entry in a document, each with the verdict of its first note there."""
    verdicts: dict[Span, Verdict] = {}
    first, last = shown.first_source, shown.last_source
    for note in entry.notes:
        for span in note.spans:
            if span.end > first and span.start < last:
                verdicts.setdefault(span, note.verdict)
    return verdicts


def _place(shown: ShownDocument, span: Span) -> tuple[int, int]:
    """Start and end in the document of what it holds of a span."""
    start = max(span.start, shown.first_source)
    end = min(span.end, shown.last_source)
    return shown.position(start), shown.position(end, is_end=True)
