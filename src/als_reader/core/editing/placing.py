# SPDX-License-Identifier: MIT
"""From a place in the words as shown to the place of a mark in the words as written."""

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from als_reader.core.article import Article
from als_reader.core.editing.block_places import BlockPlaces, WrittenBlock, written_blocks
from als_reader.core.format.body import plain_text
from als_reader.core.format.markdown import TooDeepError, parse_tokens


class Placing:
    """Places for marks in one original text.

    `text` is the original with "\\n" line ends and without its last one, as positions of notes
    count in it; `article` is what the reader makes of it. `references` are the sources of the
    file in the parser's form, because they can turn words into links.
    """

    def __init__(
        self,
        text: str,
        content_format: str,
        article: Article,
        references: dict[str, object] | None = None,
    ) -> None:
        self._text = text
        self._is_plain = content_format == "text/plain"
        self._starts = [block.start for block in article.blocks]
        self._ends = [block.end for block in article.blocks]
        self._references = references or {}
        self._blocks: dict[int, BlockPlaces] = {}

    def to_source(self, shown_end: int) -> int | None:
        """Where a mark after this shown position stands in the original text; None if nowhere."""
        return next(iter(self.candidates(shown_end)), None)

    def candidates(self, shown_end: int) -> tuple[int, ...]:
        """Every place where a mark may be read back at this position, the best one first."""
        index = bisect_right(self._starts, shown_end - 1) - 1
        if index < 0 or shown_end > self._ends[index]:
            return ()
        offset = shown_end - self._starts[index]
        places: tuple[int, ...] = ()
        if self._written is None:
            if index < len(self._plain_starts):
                places = (self._plain_starts[index] + offset,)
        elif index < len(self._written):
            if index not in self._blocks:
                self._blocks[index] = BlockPlaces(
                    self._written[index], self._lines, self._line_starts
                )
            places = self._blocks[index].candidates(offset)
        return tuple(place for place in places if may_stand(self._text, place))

    @cached_property
    def _written(self) -> list[WrittenBlock] | None:
        """The blocks as Markdown has them; None if the text is shown plainly."""
        if self._is_plain:
            return None
        try:
            return written_blocks(parse_tokens(self._text, dict(self._references)))
        except TooDeepError:
            return None

    @cached_property
    def _plain_starts(self) -> tuple[int, ...]:
        return plain_text(self._text).starts

    @cached_property
    def _lines(self) -> list[str]:
        return self._text.split("\n")

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self._lines)]


def may_stand(text: str, position: int) -> bool:
    """Whether a mark at this position could be taken out again (FORMAT.md)."""
    return (
        0 < position <= len(text)
        and text[position - 1] != "\\"
        and text[position - 1 : position + 1] != "[^"
    )
