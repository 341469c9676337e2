# SPDX-License-Identifier: MIT
"""From bytes to text that is safe to show, with a word about everything that was changed."""

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from als_reader.core.article import Problem, Severity
from als_reader.core.language import sentence
from als_reader.core.remarks import UNREADABLE_LETTERS

STRETCH = 16 * 1024
"""Characters whose lines are counted in one go, and again for a place in them."""
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with "\\n" line ends, and what a reader should know about it."""

    text: str
    problems: tuple[Problem, ...]


class Places:
    """Turns an offset in a text into a line and column, both from 1."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _ends_before(self) -> Sequence[int]:
        """How many lines end before each stretch; most files have no problem and never need this.

        Where each line starts is not kept: 16 MB of empty ones took 0.9 GB.
        """
        text = self._text
        starts = range(0, len(text), STRETCH)
        counts = (text.count("\n", start, start + STRETCH) for start in starts)
        return list(accumulate(counts, initial=0))

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point."""
        stretch = min(offset, len(self._text)) // STRETCH
        line = self._ends_before[stretch] + self._text.count("\n", stretch * STRETCH, offset) + 1
        return line, offset - self._text.rfind("\n", 0, offset)

    def problem(
        self, offset: int, text: str, *, severity: Severity = Severity.ERROR, notice: str = ""
    ) -> Problem:
        """A problem at an offset."""
        line, column = self.line_and_column(offset)
        return Problem(line=line, column=column, text=text, severity=severity, notice=notice)


def decode(data: bytes) -> Decoded:
    """Decode UTF-8 (or UTF-16 with its mark); bad bytes become U+FFFD, NUL goes."""
    bad = -1
    try:
        text = _decoded(data, "strict")
    except UnicodeDecodeError as error:
        text = _decoded(data, "replace")
        bad = len(_decoded(data[: _start_in(data, error)], "ignore").replace("\r\n", "\n"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    places = Places(text)
    problems: list[Problem] = []
    if bad >= 0:
        words = "some bytes are not valid UTF-8"
        problems.append(places.problem(bad, words, notice=UNREADABLE_LETTERS))
    if "\0" in text:
        words = "the file holds NUL characters"
        notice = sentence("Some characters in this file cannot be shown. They were left out.")
        problems.append(places.problem(text.find("\0"), words, notice=notice))
        text = text.replace("\0", "")
    return Decoded(text, tuple(problems))


def _decoded(data: bytes, errors: str) -> str:
    return data.decode("utf-16" if data.startswith(UTF16_MARKS) else "utf-8-sig", errors)


def _start_in(data: bytes, error: UnicodeDecodeError) -> int:
    """Where the bad bytes start in the file; a decoder does not count a UTF-8 mark."""
    has_mark = data.startswith(codecs.BOM_UTF8) and not error.object.startswith(codecs.BOM_UTF8)
    return error.start + (len(codecs.BOM_UTF8) if has_mark else 0)
