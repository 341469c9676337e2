# SPDX-License-Identifier: MIT
"""Finds marked words again in a changed version of a text: exactly there, or not at all.

A mark on the wrong sentence would say something that the reader never meant, so nothing is
guessed: words that could stand at two places are not placed.
"""

from dataclasses import dataclass
from typing import Final

from als_reader.core.article import Span

CONTEXT: Final = 32
"""Characters kept before and after the words, as other annotation tools keep them."""
LONG_ENOUGH: Final = 24
"""Characters: so many exact words need no context to be the same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Words of a text, what stood around them, and where they stood, in code points."""

    exact: str
    prefix: str
    suffix: str
    start: int

    @classmethod
    def at(cls, text: str, span: Span) -> "Anchor":
        """The anchor of a stretch of a text."""
        return cls(
            exact=text[span.start : span.end],
            prefix=text[max(0, span.start - CONTEXT) : span.start],
            suffix=text[span.end : span.end + CONTEXT],
            start=span.start,
        )

    def find(self, text: str) -> Span | None:
        """Where the words stand in a text; None if they are not there, or it is not sure where."""
        if not self.exact:
            return None
        whole = self.prefix + self.exact + self.suffix
        first = self.start - len(self.prefix)
        if first >= 0 and text.startswith(whole, first):
            return self._span(self.start)
        before = len(self.prefix)
        tries = [(whole, before)]
        if self.prefix:
            tries.append((self.prefix + self.exact, before))
        if self.suffix:
            tries.append((self.exact + self.suffix, 0))
        if len(self.exact) >= LONG_ENOUGH:
            tries.append((self.exact, 0))
        for words, offset in tries:
            if len(words) == len(self.exact) < LONG_ENOUGH:
                continue
            found = text.find(words)
            if found < 0:
                continue
            if text.find(words, found + 1) >= 0:
                return None
            return self._span(found + offset)
        return None

    def _span(self, start: int) -> Span:
        return Span(start, start + len(self.exact))
