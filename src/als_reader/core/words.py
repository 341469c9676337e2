# SPDX-License-Identifier: MIT
"""What stands on screen in each word mode, piece by piece, and where each piece comes from.

The file never changes. *Original* shows the words as printed. *Both* adds, after garbled words,
their number and the correct term. *Corrected* puts the correct term in place of the words, where
we are sure enough, and marks it as ours. Uncertain words stay as printed.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from als_reader.core.article import Article, Block, Kind, Run, Span, Verdict
from als_reader.core.entries import Entry

UNCERTAIN = "uncertain"


class WordMode(StrEnum):
    """How garbled words are shown."""

    ORIGINAL = "original"
    BOTH = "both"
    CORRECTED = "corrected"


class PieceKind(StrEnum):
    """What a piece of shown text is."""

    TEXT = "text"
    NUMBER = "number"
    """The number of a note, set small and high."""
    CORRECTION = "correction"
    """The correct term after the words."""
    REPLACEMENT = "replacement"
    """The correct term in place of the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of shown text. `source` is empty for what was put in."""

    kind: PieceKind
    run: Run
    source: Span
    entry: int = 0
    """The number of the note it belongs to, if it is not plain text."""

    @property
    def text(self) -> str:
        """The words shown."""
        return self.run.text


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplayBlock:
    """One block as it is shown."""

    block: Block
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words shown in this block."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class _Garble:
    """Garbled words at one place, and what is put there."""

    span: Span
    entry: int
    text: str
    is_sure: bool

    def covers(self, other: "_Garble") -> bool:
        return self.span.start <= other.span.start and other.span.end <= self.span.end

    def overlaps(self, other: "_Garble") -> bool:
        return self.span.start < other.span.end and other.span.start < self.span.end


@dataclass(frozen=True, slots=True)
class _Changes:
    """What a word mode does to the text, by position."""

    replaced: Mapping[int, _Garble]
    """By the start of the words."""
    added: Mapping[int, Sequence[_Garble]]
    """By the end of the words."""


def display_blocks(
    article: Article, entries: Sequence[Entry], mode: WordMode, *, number_claims: bool = False
) -> tuple[DisplayBlock, ...]:
    """Lay out the article's blocks in a word mode.

    With `number_claims` judged statements carry their number too: for windows without room for
    margin tags.
    """
    changes = _Changes({}, {})
    if mode is not WordMode.ORIGINAL:
        changes = _changes(entries, mode, number_claims=number_claims)
    return tuple(
        DisplayBlock(block=block, pieces=tuple(_separated(_pieces(block, changes))))
        for block in article.blocks
    )


def _separated(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put a comma between two numbers that follow each other: 5,34 and not 534."""
    last = PieceKind.TEXT
    for piece in pieces:
        if piece.kind is PieceKind.NUMBER and last is PieceKind.NUMBER:
            yield replace(piece, run=replace(piece.run, text=f",{piece.text}"))
        else:
            yield piece
        last = piece.kind


def _changes(entries: Sequence[Entry], mode: WordMode, *, number_claims: bool) -> _Changes:
    garbles = [
        _Garble(span, entry.number, note.correction, note.verdict is Verdict.GARBLED)
        for entry in entries
        if entry.kind is Kind.GARBLE
        for note in entry.notes
        for span in note.spans
    ]
    replaced: list[_Garble] = []
    if mode is WordMode.CORRECTED:
        replaced = _longest_apart(garble for garble in garbles if garble.is_sure)
        beside = [
            replace(garble, text="")
            for garble in garbles
            if not garble.is_sure and not any(r.covers(garble) for r in replaced)
        ]
    else:
        beside = [found for garble in garbles for found in _beside(garble, garbles)]
    if number_claims:
        beside += [
            _Garble(span, entry.number, "", True)
            for entry in entries
            if entry.kind is not Kind.GARBLE
            for span in entry.spans
        ]
    added: dict[int, list[_Garble]] = {}
    for garble in sorted(beside, key=lambda g: -g.span.start):
        added.setdefault(garble.span.end, []).append(garble)
    return _Changes({garble.span.start: garble for garble in replaced}, added)


def _beside(garble: _Garble, garbles: Sequence[_Garble]) -> Iterator[_Garble]:
    """What *Both* puts after garbled words: inside a longer corrected phrase only the number."""
    around = [o for o in garbles if o.span != garble.span and o.covers(garble)]
    if any(o.entry == garble.entry for o in around):
        return
    if any(o.is_sure for o in around):
        yield replace(garble, text="")
    else:
        yield garble if garble.is_sure else replace(garble, text=UNCERTAIN)


def _longest_apart(garbles: Iterator[_Garble]) -> list[_Garble]:
    """The longest phrases that do not overlap each other."""
    chosen: list[_Garble] = []
    for garble in sorted(garbles, key=lambda g: (-len(g.span), g.span.start)):
        if not any(garble.overlaps(other) for other in chosen):
            chosen.append(garble)
    return chosen


def _pieces(block: Block, changes: _Changes) -> Iterator[Piece]:
    """The block's runs, cut where something is put in."""
    replaced = {
        start: garble
        for start, garble in changes.replaced.items()
        if block.start <= start and garble.span.end <= block.end
    }
    cuts = sorted({*replaced, *changes.added})
    position = skip_to = block.start
    for run in block.runs:
        run_start = position
        run_end = run_start + len(run.text)
        while position < run_end:
            garble = replaced.get(position)
            if garble:
                yield from _replacement(garble, run)
                skip_to = garble.span.end
                yield from _put_in(skip_to, changes)
            if position < skip_to:
                position = min(run_end, skip_to)
                continue
            cut = bisect_right(cuts, position)
            stop = min(run_end, cuts[cut]) if cut < len(cuts) else run_end
            text = run.text[position - run_start : stop - run_start]
            source = Span(position, stop)
            yield Piece(kind=PieceKind.TEXT, run=replace(run, text=text), source=source)
            yield from _put_in(stop, changes)
            position = stop


def _replacement(garble: _Garble, run: Run) -> Iterator[Piece]:
    corrected = replace(run, text=garble.text)
    kind = PieceKind.REPLACEMENT
    yield Piece(kind=kind, run=corrected, source=garble.span, entry=garble.entry)
    yield _number(garble.entry, garble.span.end)


def _put_in(position: int, changes: _Changes) -> Iterator[Piece]:
    """Note numbers and corrections that follow a position."""
    for garble in changes.added.get(position, ()):
        yield _number(garble.entry, position)
        if garble.text:
            yield Piece(
                kind=PieceKind.CORRECTION,
                run=Run(text=f" {garble.text}"),
                source=Span(position, position),
                entry=garble.entry,
            )


def _number(entry: int, position: int) -> Piece:
    place = Span(position, position)
    return Piece(kind=PieceKind.NUMBER, run=Run(text=str(entry)), source=place, entry=entry)


class DisplayMap:
    """Positions in the article's text and on screen, both in code points, each way.

    On screen blocks are joined by one "\\n", as in `Article.text`.
    """

    def __init__(self, blocks: Sequence[DisplayBlock]) -> None:
        self._sources: list[Span] = []
        self._shown: list[Span] = []
        length = 0
        for index, block in enumerate(blocks):
            length += 1 if index else 0
            for piece in block.pieces:
                if piece.source.end > piece.source.start:
                    self._sources.append(piece.source)
                    self._shown.append(Span(length, length + len(piece.text)))
                length += len(piece.text)
        self._source_starts = [span.start for span in self._sources]
        self._shown_starts = [span.start for span in self._shown]

    def to_screen(self, position: int, *, is_end: bool = False) -> int:
        """Where a position of the text stands on screen.

        `is_end` says that it ends a span: then it stays before what was put in after the words.
        """
        index = bisect_right(self._source_starts, position - 1 if is_end else position) - 1
        return self._move(position, index, self._sources, self._shown)

    def to_source(self, position: int) -> int:
        """Where a position on screen comes from in the text."""
        index = bisect_right(self._shown_starts, position) - 1
        return self._move(position, index, self._shown, self._sources)

    @staticmethod
    def _move(position: int, index: int, here: list[Span], there: list[Span]) -> int:
        if not here:
            return 0
        index = max(index, 0)
        offset = position - here[index].start
        if len(here[index]) != len(there[index]):
            return there[index].start if offset < len(here[index]) else there[index].end
        return there[index].start + max(0, min(offset, len(here[index])))

    def span_on_screen(self, span: Span) -> Span:
        """Where the words of a span stand on screen, with what was put in between them."""
        start = self.to_screen(span.start)
        end = self.to_screen(span.end, is_end=True)
        return Span(start, max(start, end))
