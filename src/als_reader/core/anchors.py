# SPDX-License-Identifier: MIT
"""Where a quoted phrase stands in a text: one exact match, or none.

A near match may sit on the wrong sentence, and in a health text a misplaced note is worse than
a missing one. So nothing is ever guessed.
"""

import re
from dataclasses import dataclass

from als_reader.core.article import Span

ELLIPSIS = " … "


@dataclass(frozen=True, slots=True)
class Placed:
    """The places a quote stands at, in order."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Orphan:
    """A quote that has no place, and why, for the person who writes the file."""

    reason: str


def place_before(text: str, quote: str, end: int) -> Placed | Orphan:
    """Place a quote (FORMAT.md rule 2) whose words end at code point `end` of the text."""
    words = text.replace("\n", " ")
    if words.endswith(quote, 0, end):
        return Placed((Span(end - len(quote), end),))
    separator = quote.find(ELLIPSIS)
    while separator >= 0:
        first, last = quote[:separator], quote[separator + len(ELLIPSIS) :]
        if first and last and words.endswith(last, 0, end):
            start = words.rfind(first, 0, end - len(last))
            if start >= 0:
                return Placed((Span(start, end),))
        separator = quote.find(ELLIPSIS, separator + 1)
    before = words[max(0, end - max(len(quote), 20)) : end]
    return Orphan(f'the quote is "{quote}", but the words before the mark are "{before}"')


def place_all(text: str, quote: str, count: int, end: int) -> Placed | Orphan:
    """Place a quote that says `(all count)`; its mark ends the first occurrence."""
    words = text.replace("\n", " ")
    spans = tuple(Span(m.start(), m.end()) for m in re.finditer(re.escape(quote), words))
    if len(spans) != count:
        return Orphan(f'the quote "{quote}" says (all {count}), but it stands {len(spans)} times')
    if spans[0].end != end:
        return Orphan(f'the mark of "{quote}" (all {count}) is not at its first place')
    return Placed(spans)
