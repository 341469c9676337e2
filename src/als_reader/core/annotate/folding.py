# SPDX-License-Identifier: MIT
"""A text in the form in which it is searched: one spelling for all variants of a sign.

Small letters, one kind of blank, hyphen and quotation mark, letters of normal width; words that a
line break or an invisible sign had cut are whole again. Every place can be traced back.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

SAME_SIGNS = {
    **dict.fromkeys("\t\n\r\v\f\x00\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005", " "),
    **dict.fromkeys("\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000", " "),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    "\u2160": "I",
    "\u0130": "I",  # the only capital whose small form is two signs
    **{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)},  # letters of full width
}
ASCII_SIGNS = "\t\n\r\v\f\x00`"
LONGER = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "Ⅱ": "II", "Ⅲ": "III"}
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2069"
UNEVEN_SIGNS = frozenset((*INVISIBLE, *LONGER))
CUT_ENDS = ("-\n", "-\r\n", "\u2010\n", "\u2010\r\n")
CUT_WORD = re.compile(r"[-\u2010]\r?\n[ \t]*(?=[a-z])")
ASCII = bytes(range(128))

SMALL = bytes(ord(SAME_SIGNS.get(chr(code), chr(code)).lower()) for code in range(128)) + bytes(128)
WORDS = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text to search in."""

    printed: str
    """The text with cut words whole, sign by sign like `text`: with its capitals and lines."""
    text: str
    """The folded text, to match patterns in."""
    words: bytes
    """One byte for each sign of `text`, between two blanks; only letters and digits stay."""
    offset: int = 0
    """Where the text begins in a longer one that it is a piece of."""
    _starts: list[int] = field(default_factory=list)
    _shifts: list[int] = field(default_factory=list)

    def place(self, position: int) -> int:
        """Where a sign of the folded text stands in the text itself."""
        index = bisect_right(self._starts, position) - 1
        return self.offset + position + (self._shifts[index] if index >= 0 else 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of some words; `end` is the first sign after them."""
        return self.place(start), self.place(end - 1) + 1 if end > start else self.place(end)


def fold(text: str, offset: int = 0) -> Folded:
    """Fold a text. Costs a few passes over it, all of them in compiled code."""
    if text.isascii():
        cuts = _cuts(text, frozenset())
        printed, starts, shifts = _even(text, cuts)
        small = printed.encode("ascii").translate(SMALL)
        words = b" " + small.translate(WORDS) + b" "
        return Folded(printed, small.decode("ascii"), words, offset, starts, shifts)
    signs = frozenset(text.encode("utf-8", "replace").translate(None, ASCII).decode("utf-8"))
    printed, starts, shifts = _even(text, _cuts(text, signs))
    text = printed
    for sign in (*ASCII_SIGNS, *(signs & SAME_SIGNS.keys())):
        text = text.replace(sign, SAME_SIGNS[sign])
    text = text.lower()
    words = b" " + text.encode("ascii", "replace").translate(WORDS) + b" "
    return Folded(printed, text, words, offset, starts, shifts)


def _cuts(text: str, signs: frozenset[str]) -> list[tuple[int, int, str]]:
    """Start, end and replacement of what cuts words or joins letters, in order."""
    cuts = [
        (*found.span(), LONGER.get(sign, ""))
        for sign in signs & UNEVEN_SIGNS
        for found in re.finditer(sign, text)
    ]
    for end in CUT_ENDS:
        for place in re.finditer(end, text) if end in text else ():
            found = CUT_WORD.match(text, place.start())
            if found and text[max(0, found.start() - 1) : found.start()].isalpha():
                cuts.append((*found.span(), ""))
    return sorted(set(cuts))


def _even(text: str, cuts: list[tuple[int, int, str]]) -> tuple[str, list[int], list[int]]:
    """The text with cut words whole and joined letters apart, and how places shift."""
    if not cuts:
        return text, [], []
    starts: list[int] = []
    shifts: list[int] = []
    parts: list[str] = []
    done = length = 0
    for start, end, instead in cuts:
        part = text[done:start] + instead
        parts.append(part)
        length += len(part)
        done = end
        starts.append(length)
        shifts.append(done - length)
    parts.append(text[done:])
    return "".join(parts), starts, shifts
