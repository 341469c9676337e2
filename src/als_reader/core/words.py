# SPDX-License-Identifier: MIT
"""What stands on screen in each word mode, piece by piece, and where each piece comes from.

The file never changes. *Original* shows the words as printed. *Both* adds, after garbled words,
their number and the correct term. *Corrected* puts the correct term in place of the words, where
we are sure enough, and marks it as ours. Uncertain words stay as printed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

from als_reader.core.article import Article, Block, BlockKind, Kind, Run, Span
from als_reader.core.collection import no_collection
from als_reader.core.entries import Entry
from als_reader.core.garbles import Garble, beside_in_both, beside_in_corrected, garbles, replaced
from als_reader.core.theme import verdict_style

RULE = "* * *"
EMPTY_CELL = "–"


class WordMode(StrEnum):
    """How garbled words are shown."""

    ORIGINAL = "original"
    BOTH = "both"
    CORRECTED = "corrected"


def word_mode_of(value: str) -> WordMode:
    """The word mode of a remembered word; both, if nobody knows it."""
    return WordMode(value) if value in {mode.value for mode in WordMode} else WordMode.BOTH


class PieceKind(StrEnum):
    """What a piece of shown text is."""

    TEXT = "text"
    MARKER = "marker"
    """What stands before a list item, or in place of a rule or an empty cell."""
    NUMBER = "number"
    """The number of a note, set small and high."""
    CORRECTION = "correction"
    """The correct term after the words."""
    REPLACEMENT = "replacement"
    """The correct term in place of the words."""
    LABEL = "label"
    """The word that says what a marked stretch is, after its number."""


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
    """One block as it is shown, or a piece of a very long one.

    There is always something to see in it.
    """

    block: Block
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words shown in this block."""
        return "".join([piece.run.text for piece in self.pieces])

    @property
    def start(self) -> int:
        """Where its words begin in `Article.text`."""
        return self.pieces[0].source.start

    @property
    def end(self) -> int:
        """Where its words end in `Article.text`."""
        return self.pieces[-1].source.end


@dataclass(frozen=True, slots=True)
class _Changes:
    """What a word mode does to the text, by position."""

    replaced: Mapping[int, Garble] = field(default_factory=dict)
    """By the start of the words."""
    added: Mapping[int, Sequence[Garble]] = field(default_factory=dict)
    """By the end of the words."""
    cuts: Sequence[int] = ()
    """Every position of the two, in order."""
    sums: Sequence[int] = (0,)
    """How many characters are put in before each cut, and in all."""

    def within(self, start: int, end: int) -> Sequence[int]:
        """The cuts from start up to and with end."""
        return self.cuts[bisect_left(self.cuts, start) : bisect_right(self.cuts, end)]


class DisplayBlocks:
    """The article's blocks in a word mode. Each is made when it is asked for.

    With `number_claims` judged statements carry their number too, and adverts the word: for
    windows without room for margin tags.
    """

    def __init__(
        self,
        article: Article,
        entries: Sequence[Entry],
        mode: WordMode,
        *,
        number_claims: bool = False,
    ) -> None:
        self._changes = _Changes()
        if mode is not WordMode.ORIGINAL:
            self._changes = _changes(article, entries, mode, number_claims=number_claims)
        self.blocks: Sequence[Block] = [block for block in article.blocks if _has_pieces(block)]
        """Those in which there is something to see."""

    def display(self, index: int) -> DisplayBlock:
        """One block as it is shown."""
        block = self.blocks[index]
        return DisplayBlock(block=block, pieces=tuple(_separated(_pieces(block, self._changes))))

    def sizes(self) -> Iterator[int]:
        """How many characters each block has at most, what is put in and its marker included."""
        cuts, sums = self._changes.cuts, self._changes.sums
        for block in self.blocks:
            runs = block.runs
            size = len(runs[0].text) if len(runs) == 1 else sum(len(run.text) for run in runs)
            if cuts:
                first, last = bisect_left(cuts, block.start), bisect_right(cuts, block.start + size)
                size += sums[last] - sums[first]
            yield size + len(_marker(block))


def display_blocks(
    article: Article, entries: Sequence[Entry], mode: WordMode, *, number_claims: bool = False
) -> tuple[DisplayBlock, ...]:
    """All of the article's blocks in a word mode; see `DisplayBlocks`."""
    shown = DisplayBlocks(article, entries, mode, number_claims=number_claims)
    with no_collection(len(article.text)):
        return tuple(shown.display(index) for index in range(len(shown.blocks)))


def _has_pieces(block: Block) -> bool:
    return any(run.text for run in block.runs) or bool(_marker(block))


def _separated(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put a comma between two numbers that follow each other: 5,34 and not 534."""
    last = PieceKind.TEXT
    for piece in pieces:
        if piece.kind is PieceKind.NUMBER and last is PieceKind.NUMBER:
            yield replace(piece, run=replace(piece.run, text=f",{piece.text}"))
        else:
            yield piece
        last = piece.kind


def _changes(
    article: Article, entries: Sequence[Entry], mode: WordMode, *, number_claims: bool
) -> _Changes:
    found = garbles(entries)
    if mode is WordMode.CORRECTED:
        instead = replaced(found, [block.start for block in article.blocks])
        beside = beside_in_corrected(found, instead)
    else:
        instead, beside = [], beside_in_both(found)
    if number_claims:
        beside += _numbered(entries)
    added: dict[int, list[Garble]] = {}
    for garble in sorted(beside, key=lambda g: -g.span.start):
        added.setdefault(garble.span.end, []).append(garble)
    starts = {garble.span.start: garble for garble in instead}
    cuts = sorted({*starts, *added})
    put_in = ([*added.get(cut, ()), *([starts[cut]] if cut in starts else [])] for cut in cuts)
    sizes = (sum(_room_of(garble) for garble in here) for here in put_in)
    return _Changes(starts, added, cuts, list(accumulate(sizes, initial=0)))


def _room_of(garble: Garble) -> int:
    """How many characters are put in for it, at most: a comma, its number, a space, its words."""
    return len(str(garble.entry)) + len(garble.text) + 2


def _numbered(entries: Sequence[Entry]) -> Iterator[Garble]:
    for entry in entries:
        if entry.kind not in (Kind.GARBLE, Kind.MISSING):
            label = verdict_style(entry.verdict).word if entry.kind is Kind.AD else ""
            for span in entry.spans:
                yield Garble(span, entry.number, label, is_sure=True, is_label=True)


def _pieces(block: Block, changes: _Changes) -> Iterator[Piece]:
    """The block's runs, cut where something is put in."""
    if marker := _marker(block):
        place = Span(block.start, block.start)
        yield Piece(kind=PieceKind.MARKER, run=Run(text=marker), source=place)
    position = skip_to = block.start
    cuts = changes.within(position, block.end) if changes.cuts else ()
    if not cuts:
        for run in block.runs:
            if run.text:
                end = position + len(run.text)
                yield Piece(kind=PieceKind.TEXT, run=run, source=Span(position, end))
                position = end
        return
    for run in block.runs:
        run_start = position
        run_end = run_start + len(run.text)
        while position < run_end:
            garble = changes.replaced.get(position)
            if garble and position >= skip_to:
                skip_to = garble.span.end
                yield from _replacement(garble, run)
                for cut in cuts:
                    if position < cut <= skip_to:
                        yield from _put_in(cut, changes)
            if position < skip_to:
                position = min(run_end, skip_to)
                continue
            after = bisect_right(cuts, position)
            stop = min(run_end, cuts[after]) if after < len(cuts) else run_end
            text = run.text[position - run_start : stop - run_start]
            piece = run if stop - position == len(run.text) else replace(run, text=text)
            yield Piece(kind=PieceKind.TEXT, run=piece, source=Span(position, stop))
            yield from _put_in(stop, changes)
            position = stop


def _marker(block: Block) -> str:
    """What must stand in a block besides its words, so that none is empty."""
    if block.marker:
        return f"{block.marker}\t"
    if any(run.text for run in block.runs):
        return ""
    return {BlockKind.RULE: RULE, BlockKind.TABLE_CELL: EMPTY_CELL}.get(block.kind, "")


def _replacement(garble: Garble, run: Run) -> Iterator[Piece]:
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
                kind=PieceKind.LABEL if garble.is_label else PieceKind.CORRECTION,
                run=Run(text=f" {garble.text}"),
                source=Span(position, position),
                entry=garble.entry,
            )


def _number(entry: int, position: int) -> Piece:
    place = Span(position, position)
    return Piece(kind=PieceKind.NUMBER, run=Run(text=str(entry)), source=place, entry=entry)
