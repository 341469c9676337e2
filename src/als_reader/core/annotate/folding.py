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
LONGER = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "Ⅱ": "II", "Ⅲ": "III"}
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u2066\u2067\u2069"
BROKEN_WORD = r"[-\u2010](?<=[A-Za-z].)\r?\n[ \t]*(?=[a-z])"
UNEVEN = re.compile(f"[{INVISIBLE}{''.join(LONGER)}]|{BROKEN_WORD}")
UNEVEN_SIGNS = frozenset((*INVISIBLE, *LONGER))
CUT_ENDS = ("-\n", "-\r\n", "\u2010\n", "\u2010\r\n")
BROKEN_ASCII = re.compile(r"-(?<=[A-Za-z]-)\r?\n[ \t]*(?=[a-z])")

SMALL = bytes(
    code + 32
    if 65 <= code <= 90
    else 32
    if code in b"\t\n\r\v\f\x00"
    else 39
    if code == 96
    else code
    for code in range(256)
)
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
    _starts: list[int] = field(default_factory=list)
    _shifts: list[int] = field(default_factory=list)

    def place(self, position: int) -> int:
        """Where a sign of the folded text stands in the text itself."""
        index = bisect_right(self._starts, position) - 1
        return position + self._shifts[index] if index >= 0 else position

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of some words; `end` is the first sign after them."""
        return self.place(start), self.place(end - 1) + 1 if end > start else self.place(end)


def fold(text: str) -> Folded:
    """Fold a text. Costs a few passes over it, all of them in compiled code."""
    starts: list[int] = []
    shifts: list[int] = []
    if text.isascii():
        if any(end in text for end in CUT_ENDS):
            text = _even(text, BROKEN_ASCII, starts, shifts)
        small = text.encode("ascii").translate(SMALL)
        words = b" " + small.translate(WORDS) + b" "
        return Folded(text, small.decode("ascii"), words, starts, shifts)
    signs = set(text)
    if not UNEVEN_SIGNS.isdisjoint(signs) or any(end in text for end in CUT_ENDS):
        text = _even(text, UNEVEN, starts, shifts)
    printed = text
    for sign in signs & SAME_SIGNS.keys():
        text = text.replace(sign, SAME_SIGNS[sign])
    text = text.lower()
    words = b" " + text.encode("ascii", "replace").translate(WORDS) + b" "
    return Folded(printed, text, words, starts, shifts)


def _even(text: str, uneven: re.Pattern[str], starts: list[int], shifts: list[int]) -> str:
    """The text with cut words whole and joined letters apart; notes how places shift."""
    parts: list[str] = []
    done = length = 0
    for found in uneven.finditer(text):
        part = text[done : found.start()] + LONGER.get(found.group(), "")
        parts.append(part)
        length += len(part)
        done = found.end()
        starts.append(length)
        shifts.append(done - length)
    parts.append(text[done:])
    return "".join(parts)
