# SPDX-License-Identifier: MIT
"""Where the article's words stand on screen, and where the words on screen come from."""

from bisect import bisect_right
from collections.abc import Sequence

from als_reader.core.article import Span
from als_reader.core.words import DisplayBlock, PieceKind


class DisplayMap:
    """Positions in the article's text and on screen, both in code points, each way.

    On screen blocks are joined by one "\\n", as in `Article.text`.
    """

    def __init__(self, blocks: Sequence[DisplayBlock]) -> None:
        self._sources: list[Span] = []
        self._shown: list[Span] = []
        self._replaced: set[int] = set()
        length = 0
        for index, block in enumerate(blocks):
            length += 1 if index else 0
            for piece in block.pieces:
                source, end = piece.source, length + len(piece.run.text)
                if source.end > source.start:
                    if piece.kind is PieceKind.REPLACEMENT:
                        self._replaced.add(len(self._sources))
                    self._sources.append(source)
                    self._shown.append(Span(length, end))
                length = end
        self._source_starts = [span.start for span in self._sources]
        self._shown_starts = [span.start for span in self._shown]

    def to_screen(self, position: int, *, is_end: bool = False) -> int:
        """Where a position of the text stands on screen.

        `is_end` says that it ends a span: then it stays before what was put in after the words.
        A position within words that were replaced stands at the start of what replaces them, or
        at its end if it ends a span.
        """
        index = bisect_right(self._source_starts, position - 1 if is_end else position) - 1
        return self._move(position, max(index, 0), self._sources, self._shown, is_end=is_end)

    def to_source(self, position: int, *, is_end: bool = False) -> int:
        """Where a position on screen comes from in the text; `is_end` as above."""
        index = bisect_right(self._shown_starts, position - 1 if is_end else position) - 1
        return self._move(position, max(index, 0), self._shown, self._sources, is_end=is_end)

    def _move(
        self, position: int, index: int, here: list[Span], there: list[Span], *, is_end: bool
    ) -> int:
        if not here:
            return 0
        offset = max(0, min(position - here[index].start, len(here[index])))
        if index not in self._replaced:
            return there[index].start + offset
        goes_to_end = offset == len(here[index]) or (is_end and offset > 0)
        return there[index].end if goes_to_end else there[index].start

    def span_on_screen(self, span: Span) -> Span:
        """Where the words of a span stand on screen, with what was put in between them."""
        start = self.to_screen(span.start)
        end = self.to_screen(span.end, is_end=True)
        return Span(start, max(start, end))

    def source_of(self, span: Span) -> Span:
        """Which words of the text a span on screen comes from."""
        start = self.to_source(span.start)
        return Span(start, max(start, self.to_source(span.end, is_end=True)))
