# SPDX-License-Identifier: MIT
"""From bytes to text that is safe to show, with a word about everything that was changed."""

from bisect import bisect_right
from dataclasses import dataclass

from als_reader.core.article import Problem, Severity

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with "\\n" line ends, and what a reader should know about it."""

    text: str
    problems: tuple[Problem, ...]


class Places:
    """Turns an offset in a text into a line and column, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        start = text.find("\n")
        while start >= 0:
            self._starts.append(start + 1)
            start = text.find("\n", start + 1)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column of a code point."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def problem(
        self, offset: int, text: str, *, severity: Severity = Severity.ERROR, notice: str = ""
    ) -> Problem:
        """A problem at an offset."""
        line, column = self.line_and_column(offset)
        return Problem(line=line, column=column, text=text, severity=severity, notice=notice)


def decode(data: bytes) -> Decoded:
    """Decode UTF-8 (or UTF-16 with its mark); bad bytes become U+FFFD, NUL goes."""
    problems: list[Problem] = []

    def tell(offset: int, what: str, notice: str) -> None:
        line, column = Places(text[:offset]).line_and_column(offset)
        problems.append(Problem(line=line, column=column, text=what, notice=notice))

    try:
        text = _decoded(data, "strict")
    except UnicodeDecodeError:
        text = _decoded(data, "replace")
        tell(
            max(text.find("\ufffd"), 0),
            "some bytes are not valid UTF-8",
            "Some letters in this file could not be read. They are shown as \ufffd.",
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        tell(
            text.find("\0"),
            "the file holds NUL characters",
            "Some characters in this file cannot be shown. They were left out.",
        )
        text = text.replace("\0", "")
    return Decoded(text, tuple(problems))


def _decoded(data: bytes, errors: str) -> str:
    if data.startswith(UTF16_MARKS):
        return data.decode("utf-16", errors)
    return data.decode("utf-8-sig", errors)
