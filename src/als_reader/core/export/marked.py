# SPDX-License-Identifier: MIT
"""The article cut at every edge of a mark, with the numbers of the notes: for pages and paper.

A page can nest marks but not cross them, so each piece carries all marks that cover it.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from als_reader.core.article import Article, Block, Kind, Run, Span, Verdict
from als_reader.core.entries import Entry
from als_reader.core.words import DisplayBlock, Piece, PieceKind, WordMode, display_blocks

DEEPEST = 6
"""How many marks at one place are drawn; a person could not tell more apart."""

UNDERLINED = frozenset({Kind.GARBLE, Kind.CLAIM, Kind.AD, Kind.NOTE})
"""Kinds whose words carry a line or a ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One place of one numbered note."""

    span: Span
    entry: Entry = field(hash=False)
    verdict: Verdict = field(hash=False)
    """Of this place: a part of a phrase may be less sure than the phrase."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedPiece:
    """A stretch with one look. For what was put in, `entry` is the note it belongs to."""

    kind: PieceKind
    run: Run
    marks: tuple[Mark, ...] = ()
    """The marks that cover it, the widest first."""
    entry: Entry | None = None
    place: int = 0
    """For a number: which place of its note this is, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedBlock:
    """One block of the article, in pieces."""

    block: Block
    pieces: tuple[MarkedPiece, ...]


def marked_blocks(
    article: Article, entries: Sequence[Entry], mode: WordMode
) -> tuple[MarkedBlock, ...]:
    """Lay out the article in a word mode, with every note's number after its words."""
    marking = _Marking(entries)
    return tuple(marking.mark(shown) for shown in display_blocks(article, entries, mode))


def place_count(entry: Entry) -> int:
    """How many places of the text carry the number of a note."""
    return len(numbered_spans(entry))


def numbered_spans(entry: Entry) -> tuple[Span, ...]:
    """The places of a note that are not inside a longer place of the same note."""
    spans = sorted(set(entry.spans), key=lambda span: (span.start, -span.end))
    chosen: list[Span] = []
    for span in spans:
        if not chosen or span.end > chosen[-1].end:
            chosen.append(span)
    return tuple(chosen)


class _Marking:
    """Knows which marks cover a position, and which numbers follow it."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        marks = [
            Mark(span=span, entry=entry, verdict=note.verdict)
            for entry in entries
            for note in entry.notes
            for span in note.spans
        ]
        self._by_number = {entry.number: entry for entry in entries}
        self._starts, self._active = _sweep(marks)
        numbers = [
            (span.end, -span.start, entry.number, place)
            for entry in entries
            for place, span in enumerate(numbered_spans(entry), 1)
        ]
        self._numbers = sorted(numbers, reverse=True)
        """The next one is the last; shorter marks get their number first."""

    def mark(self, shown: DisplayBlock) -> MarkedBlock:
        return MarkedBlock(block=shown.block, pieces=tuple(self._pieces(shown.pieces)))

    def _pieces(self, pieces: Sequence[Piece]) -> Iterator[MarkedPiece]:
        for index, piece in enumerate(pieces):
            if piece.kind not in (PieceKind.TEXT, PieceKind.REPLACEMENT):
                continue
            corrections = _corrections_after(pieces, index)
            if piece.kind is PieceKind.TEXT:
                yield from self._cut(piece, corrections)
            else:
                entry = self._by_number[piece.entry]
                marks = self._covering(piece.source)
                yield MarkedPiece(kind=piece.kind, run=piece.run, marks=marks, entry=entry)
                yield from self._numbers_after(piece.source.end, corrections)

    def _cut(self, piece: Piece, corrections: Mapping[int, Run]) -> Iterator[MarkedPiece]:
        start = piece.source.start
        while start < piece.source.end:
            index = bisect_right(self._starts, start)
            stop = piece.source.end
            if index < len(self._starts):
                stop = min(stop, self._starts[index])
            text = piece.text[start - piece.source.start : stop - piece.source.start]
            yield MarkedPiece(
                kind=PieceKind.TEXT,
                run=replace(piece.run, text=text),
                marks=self._covering(Span(start, stop)),
            )
            yield from self._numbers_after(stop, corrections)
            start = stop

    def _covering(self, span: Span) -> tuple[Mark, ...]:
        index = bisect_right(self._starts, span.start) - 1
        marks = self._active[index] if index >= 0 else ()
        return tuple(
            mark for mark in marks if mark.span.end >= span.end and mark.entry.kind in UNDERLINED
        )

    def _numbers_after(self, end: int, corrections: Mapping[int, Run]) -> Iterator[MarkedPiece]:
        """Numbers of the notes whose words have ended; corrections stand after their number."""
        around = tuple(m for m in self._covering(Span(end - 1, end)) if m.span.end > end)
        while self._numbers and self._numbers[-1][0] <= end:
            _, _, number, place = self._numbers.pop()
            entry = self._by_number[number]
            run = Run(text=str(number))
            yield MarkedPiece(
                kind=PieceKind.NUMBER, run=run, marks=around, entry=entry, place=place
            )
            if number in corrections:
                run = corrections[number]
                yield MarkedPiece(kind=PieceKind.CORRECTION, run=run, marks=around, entry=entry)


def _corrections_after(pieces: Sequence[Piece], index: int) -> Mapping[int, Run]:
    """What is put in beside the words of a piece, by the number of its note."""
    corrections: dict[int, Run] = {}
    for piece in pieces[index + 1 :]:
        if piece.kind in (PieceKind.TEXT, PieceKind.REPLACEMENT):
            break
        if piece.kind is PieceKind.CORRECTION:
            corrections[piece.entry] = piece.run
    return corrections


def _sweep(marks: Sequence[Mark]) -> tuple[list[int], list[tuple[Mark, ...]]]:
    """Where the set of covering marks changes, and the set from there on.

    An ordinary footnote stands behind a word and covers none; only its place counts.
    """
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    footnotes = {mark.span.start for mark in marks if not len(mark.span)}
    for mark in marks:
        if not len(mark.span):
            continue
        opening.setdefault(mark.span.start, []).append(mark)
        closing.setdefault(mark.span.end, []).append(mark)
    starts = sorted({*opening, *closing, *footnotes})
    active: list[Mark] = []
    sets = []
    for position in starts:
        for mark in closing.get(position, ()):
            del active[bisect_left(active, _narrow_first(mark), key=_narrow_first)]
        for mark in opening.get(position, ()):
            insort(active, mark, key=_narrow_first)
        sets.append(tuple(reversed(active[:DEEPEST])))
    return starts, sets


def _narrow_first(mark: Mark) -> tuple[int, int, int, str]:
    return (len(mark.span), -mark.span.start, mark.entry.number, mark.verdict)
