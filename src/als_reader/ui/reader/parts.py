# SPDX-License-Identifier: MIT
"""Long articles are shown part by part, so that each appears at once."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from als_reader.core import limits
from als_reader.core.article import Block, Span
from als_reader.core.words import DisplayBlock, Piece, PieceKind

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+")
_LAST_SPACE = re.compile(r"\s(?=\S*\Z)")


@dataclass(frozen=True, slots=True)
class Part:
    """Blocks from `first` up to, not including, `last`."""

    first: int
    last: int


def split_parts(blocks: Sequence[tuple[int, bool]]) -> tuple[Part, ...]:
    """Cut a long article between blocks, before a heading where one is near.

    Each block is told by its size in characters, and whether it is a heading.
    """
    parts: list[Part] = []
    first, size = 0, 0
    for index, (characters, is_heading) in enumerate(blocks):
        if size > limits.PART_CHARACTERS or (is_heading and size > limits.PART_CHARACTERS * 3 // 4):
            parts.append(Part(first, index))
            first, size = index, 0
        size += characters
    parts.append(Part(first, len(blocks)))
    return tuple(parts)


def may_be_cut(size: int, block: Block) -> bool:
    """Whether `cut_long_blocks` may make several of a block that is shown in so many letters."""
    if size <= limits.DIRECTION_CHANGES:
        return False
    own = block.text
    is_larger = size > limits.BLOCK_CHARACTERS or size > len(own) + len(block.marker)
    return is_larger or RIGHT_TO_LEFT.search(own) is not None


def cut_long_blocks(blocks: Iterable[DisplayBlock]) -> tuple[DisplayBlock, ...]:
    """Show very long paragraphs as several, cut between words where there are any."""
    return tuple(piece for display in blocks for piece in _cut(display))


def _cut(display: DisplayBlock) -> Iterator[DisplayBlock]:
    text = display.text
    most = limits.BLOCK_CHARACTERS
    if not text.isascii() and len(text) > limits.DIRECTION_CHANGES:
        changes = 2 * len(RIGHT_TO_LEFT.findall(text))
        if changes > limits.DIRECTION_CHANGES:
            most = min(most, max(1, len(text) * limits.DIRECTION_CHANGES // changes))
    if len(text) <= most:
        yield display
        return
    here: list[Piece] = []
    room = most
    for piece in display.pieces:
        rest = piece
        while len(rest.text) > room and rest.kind is PieceKind.TEXT:
            head, rest = _split(rest, room, is_alone=not here)
            yield replace(display, pieces=tuple([*here, head] if head.text else here))
            here, room = [], most
        here.append(rest)
        room = max(1, room - len(rest.text))
    yield replace(display, pieces=tuple(here))


def _split(piece: Piece, room: int, *, is_alone: bool) -> tuple[Piece, Piece]:
    """Two pieces, the first with as many whole words as there is room for."""
    space = _LAST_SPACE.search(piece.text[:room])
    at = space.end() if space else room if is_alone else 0
    middle = piece.source.start + at
    return (
        replace(
            piece,
            run=replace(piece.run, text=piece.text[:at]),
            source=Span(piece.source.start, middle),
        ),
        replace(
            piece,
            run=replace(piece.run, text=piece.text[at:]),
            source=Span(middle, piece.source.end),
        ),
    )
