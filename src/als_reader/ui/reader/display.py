# SPDX-License-Identifier: MIT
"""The blocks of an article as they are shown, each made when it is asked for."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import overload

from als_reader.core.article import BlockKind
from als_reader.core.words import DisplayBlock, DisplayBlocks
from als_reader.ui.reader.parts import Part, cut_long_blocks, may_be_cut, split_parts


class Display(Sequence[DisplayBlock]):
    """What stands on screen, block after block; very long ones are several.

    To make all blocks of 1 MB takes longer than to show its first part.
    """

    def __init__(self, shown: DisplayBlocks) -> None:
        self._shown = shown
        self._made: list[DisplayBlock | None] = []
        self._numbers: list[int] = []
        """The number of each block in the article; a block that is cut has it several times."""
        sizes: list[tuple[int, bool]] = []
        for number, (block, size) in enumerate(zip(shown.blocks, shown.sizes(), strict=True)):
            is_heading = block.kind is BlockKind.HEADING
            if not may_be_cut(size, block):
                self._made.append(None)
                self._numbers.append(number)
                sizes.append((size, is_heading))
                continue
            for piece in cut_long_blocks([shown.display(number)]):
                self._made.append(piece)
                self._numbers.append(number)
                sizes.append((len(piece.text), is_heading))
        self.parts: Sequence[Part] = split_parts(sizes)

    def start(self, index: int) -> int:
        """Where the words of a block begin in `Article.text`; nothing is made for it."""
        made = self._made[index]
        return made.start if made else self._shown.blocks[self._numbers[index]].start

    def number_at(self, place: int) -> int:
        """The number of the block that holds a place of `Article.text`; -1 before the first."""
        return bisect_right(self._starts, place) - 1

    @cached_property
    def _starts(self) -> list[int]:
        return [self.start(index) for index in range(len(self))]

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, at: int) -> DisplayBlock: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[DisplayBlock]: ...

    def __getitem__(self, at: int | slice) -> DisplayBlock | Sequence[DisplayBlock]:
        if isinstance(at, slice):
            return [self._block(index) for index in range(*at.indices(len(self)))]
        return self._block(range(len(self))[at])

    def _block(self, index: int) -> DisplayBlock:
        made = self._made[index]
        if made is None:
            made = self._made[index] = self._shown.display(self._numbers[index])
        return made
