# SPDX-License-Identifier: MIT
"""The one place of quoted words in an article, or the reason why there is none.

The words must stand there exactly; only white space may differ, because every program breaks
lines in its own way. Words that stand there once have their place. Where they stand several
times, the words before and after them decide, then the position. If that leaves more than one
place, a person has to decide.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from als_reader.core import limits
from als_reader.core.article import Article, Span
from als_reader.core.export.alignment import Alignment, align
from als_reader.core.interchange.outside import Where
from als_reader.core.language import sentence

NO_WORDS = sentence("It does not say which words it is about.")
NOT_THERE = sentence("Its words do not stand in this article.")
SEVERAL = sentence(
    "Its words stand in this article more than once. It does not say which place it means."
)
TOO_MUCH = sentence("This file has too many notes to place them all.")
MOST_PLACES = 1_000
PLACE_WORK = 5_000
"""What it costs to compare the words around one place, in characters searched."""
CONTEXT = 200
"""Characters before and after that are compared at most."""
ONE_SIDE = 10
"""So many letters on one side alone may decide."""
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Found:
    """Where the words stand."""

    span: Span
    is_sure: bool = True
    """False if the words around them are not those that the note was made among."""


@dataclass(frozen=True, slots=True)
class NotFound:
    """Why the words have no place, as a sentence."""

    reason: str


class Finder:
    """One article, prepared once for all the notes that are to be placed in it."""

    def __init__(self, article: Article, original: str) -> None:
        self._text = article.text
        self._original = original
        is_plain = article.original is None or article.original.format == "text/plain"
        self._alignment: Alignment | None = align(article, original) if is_plain else None
        self._folded, self._starts, self._origins = _fold(article.text)
        self._work_left = limits.PLACING_WORK

    def find(self, where: Where) -> Found | NotFound:
        """The place of some words."""
        wanted = _SPACE.sub(" ", where.exact).strip()
        if not wanted:
            return NotFound(NO_WORDS)
        if self._work_left <= 0:
            return NotFound(TOO_MUCH)
        places = list(self._places(wanted))
        if not places:
            return NotFound(NOT_THERE)
        if len(places) > MOST_PLACES:
            return NotFound(SEVERAL)
        self._work_left -= len(places) * PLACE_WORK
        spans = [self._span(place, len(wanted), where.exact) for place in places]
        agreeing = [span for span in spans if self._agrees(span, where)]
        if not agreeing:
            agreeing = [span for span in spans if self._agrees_on_one_side(span, where)]
        elif len(agreeing) > 1:
            agreeing = self._at_position(agreeing, where)
        if len(spans) == 1:
            return Found(spans[0], is_sure=bool(agreeing))
        return Found(agreeing[0]) if len(agreeing) == 1 else NotFound(SEVERAL)

    def find_point(self, where: Where) -> Found | NotFound:
        """The place of a mark that stands between two words and is about neither."""
        before = _SPACE.sub(" ", where.prefix).strip()
        if not before:
            return NotFound(NO_WORDS)
        places = list(self._places(before))
        spans = [self._span(place, len(before), where.prefix) for place in places]
        points = [Span(span.end, span.end) for span in spans]
        agreeing = [point for point in points if self._agrees(point, where)]
        if len(agreeing) > 1:
            agreeing = self._at_position(agreeing, where)
        return Found(agreeing[0]) if len(agreeing) == 1 else NotFound(SEVERAL)

    # --- places ---

    def _places(self, wanted: str) -> Iterator[int]:
        """Where the words stand in the folded text, also where they overlap."""
        place = self._folded.find(wanted)
        self._work_left -= len(self._folded)
        count = 0
        while place >= 0 and count <= MOST_PLACES:
            yield place
            count += 1
            place = self._folded.find(wanted, place + 1)

    def _span(self, place: int, length: int, exact: str) -> Span:
        """The span in the article's text, with the white space that the quote has at its ends."""
        start, end = self._in_text(place), self._in_text(place + length - 1) + 1
        lead = exact[: len(exact) - len(exact.lstrip())]
        trail = exact[len(exact.rstrip()) :]
        if lead and self._text.endswith(lead, 0, start):
            start -= len(lead)
        if trail and self._text.startswith(trail, end):
            end += len(trail)
        return Span(start, end)

    def _in_text(self, folded: int) -> int:
        index = bisect_right(self._starts, folded) - 1
        return self._origins[index] + folded - self._starts[index]

    # --- which of several ---

    def _agrees(self, span: Span, where: Where) -> bool:
        """Whether the words on both sides are those of the note."""
        return all(is_same for _, is_same in self._sides(span, where))

    def _agrees_on_one_side(self, span: Span, where: Where) -> bool:
        return any(s and length >= ONE_SIDE for length, s in self._sides(span, where))

    def _sides(self, span: Span, where: Where) -> Iterator[tuple[int, bool]]:
        """For both sides: how many letters the note gives, and whether they stand there."""
        prefix, suffix = _letters(where.prefix[-CONTEXT:]), _letters(where.suffix[:CONTEXT])
        before = self._text[max(0, span.start - 2 * CONTEXT) : span.start]
        after = self._text[span.end : span.end + 2 * CONTEXT]
        yield len(prefix), _letters(before).endswith(prefix)
        yield len(suffix), _letters(after).startswith(suffix)

    def _at_position(self, spans: Sequence[Span], where: Where) -> list[Span]:
        """Those that begin just where the note says, in the shown or in the original text."""
        if where.start is None:
            return []
        shown = _point(self._text, where.start) if where.in_units else where.start
        there = _point(self._original, where.start) if where.in_units else where.start
        moved = self._alignment.moved if self._alignment else (lambda span: span)
        return [s for s in spans if s.start == shown or moved(s).start == there]


def _letters(words: str) -> str:
    """Words without white space: programs disagree about it most where paragraphs meet."""
    return _SPACE.sub("", words)


def _point(text: str, unit: int) -> int:
    """The code point at a UTF-16 unit."""
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * unit]
    return len(before.decode("utf-16-le", "ignore"))


def _fold(text: str) -> tuple[str, list[int], list[int]]:
    """The text with one space for all white space, and where its pieces start here and there."""
    pieces: list[str] = []
    starts, origins = [0], [0]
    length = end = 0
    for found in _SPACE.finditer(text):
        pieces += [text[end : found.start()], " "]
        length += found.start() - end + 1
        end = found.end()
        if len(found[0]) > 1:
            starts.append(length)
            origins.append(end)
    pieces.append(text[end:])
    return "".join(pieces), starts, origins
