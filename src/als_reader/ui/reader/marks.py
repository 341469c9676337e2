# SPDX-License-Identifier: MIT
"""Where the marks of the notes stand in a shown document, ready to be painted and clicked."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.entries import Entry
from als_reader.core.theme import Line, VerdictStyle, verdict_style
from als_reader.core.words import PieceKind
from als_reader.ui.reader.document import ShownDocument, Target


@dataclass(frozen=True, slots=True)
class Mark:
    """Marked words. Positions are UTF-16 units of the document."""

    start: int
    end: int
    entry: int
    kind: Kind
    style: VerdictStyle
    lane: int
    """How far below the words its line runs; lines that meet have different lanes."""
    is_replaced: bool = False
    """Our words stand in place of the printed ones."""


class MarkIndex:
    """The marks of a document, found by block or by position."""

    def __init__(self, shown: ShownDocument, entries: Sequence[Entry]) -> None:
        self._shown = shown
        self.marks = _marks(shown, entries)
        self._by_block: dict[int, list[Mark]] = {}
        document = shown.document
        for mark in self.marks:
            first = document.findBlock(mark.start).blockNumber()
            last = document.findBlock(mark.end - 1).blockNumber()
            for block in range(first, last + 1):
                self._by_block.setdefault(block, []).append(mark)
        self._targets = sorted(shown.targets, key=lambda target: target.start)
        self._target_starts = [target.start for target in self._targets]
        self._by_entry: dict[int, list[Mark]] = {}
        for mark in self.marks:
            self._by_entry.setdefault(mark.entry, []).append(mark)

    def in_block(self, number: int) -> Sequence[Mark]:
        """The marks that touch a block, by number."""
        return self._by_block.get(number, ())

    def of_entry(self, number: int) -> Sequence[Mark]:
        """The marks of an entry, in order."""
        return self._by_entry.get(number, ())

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
    replaced = {(t.start, t.end, t.entry) for t in shown.targets if t.kind is PieceKind.REPLACEMENT}
    found = [
        (start, end, entry, span)
        for entry in entries
        for span in entry.spans
        for start, end in [_place(shown, span)]
        if start < end
    ]
    found.sort(key=lambda item: (item[0], -item[1]))
    lanes = _Lanes()
    marks = []
    for start, end, entry, span in found:
        style = verdict_style(_verdict(entry, span))
        is_garble = entry.kind is Kind.GARBLE
        lane = 0 if is_garble or style.line in (Line.NONE, Line.STRIPED) else lanes.take(start, end)
        is_replaced = (start, end, entry.number) in replaced
        marks.append(Mark(start, end, entry.number, entry.kind, style, lane, is_replaced))
    return marks


def _verdict(entry: Entry, span: Span) -> Verdict:
    return next(note.verdict for note in entry.notes if span in note.spans)


def _place(shown: ShownDocument, span: Span) -> tuple[int, int]:
    """Start and end in the document; empty if another part of the article holds the words."""
    if span.end <= shown.first_source or span.start >= shown.last_source:
        return (0, 0)
    start = max(span.start, shown.first_source)
    end = min(span.end, shown.last_source)
    return shown.position(start), shown.position(end, is_end=True)


class _Lanes:
    """Gives each line the first lane that is free where it starts."""

    def __init__(self) -> None:
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> int:
        for lane, busy_until in enumerate(self._ends):
            if busy_until <= start:
                self._ends[lane] = end
                return lane + 1
        self._ends.append(end)
        return len(self._ends)


def by_end(marks: Sequence[Mark]) -> Iterator[Mark]:
    """The last mark of each entry, in the order in which the words end."""
    last: dict[int, Mark] = {}
    for mark in sorted(marks, key=lambda mark: mark.end):
        last[mark.entry] = mark
    yield from last.values()
