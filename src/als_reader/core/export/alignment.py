# SPDX-License-Identifier: MIT
"""Where the lines of a shown text stand in the original text, character by character."""

from bisect import bisect_right
from dataclasses import dataclass

from als_reader.core.article import Article, Span


@dataclass(frozen=True, slots=True)
class Alignment:
    """The start of every line: in the shown text, and in the original."""

    shown: tuple[int, ...]
    original: tuple[int, ...]

    def moved(self, span: Span) -> Span:
        """The same words in the original. An end stays in the line that it ends."""
        if not len(span):
            start = self._moved(span.start)
            return Span(start, start)
        return Span(self._moved(span.start), self._moved(span.end - 1) + 1)

    def _moved(self, position: int) -> int:
        index = max(bisect_right(self.shown, position) - 1, 0)
        return position - self.shown[index] + self.original[index]


def align(article: Article, original: str) -> Alignment | None:
    """Find every line of the article in its original; nothing if a line is not exactly there.

    Only white space may stand between two lines, so a line is never found in a wrong place.
    """
    shown: list[int] = []
    there: list[int] = []
    place = 0
    for block in article.blocks:
        start = block.start
        for line in block.text.split("\n"):
            if line:
                found = original.find(line, place)
                if found < 0 or original[place:found].strip():
                    return None
                shown.append(start)
                there.append(found)
                place = found + len(line)
            start += len(line) + 1
    return Alignment(tuple(shown), tuple(there)) if shown else None
