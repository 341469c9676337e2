# SPDX-License-Identifier: MIT
"""Sentence, paragraph and section around a place: senses are told apart by the nearest."""

import re
from bisect import bisect_right
from functools import cached_property

BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
HEADING_LENGTH = 80
LONG_LINE = 150
"""Characters of the average line above which every line is a paragraph of its own."""
SENTENCE_LINES = 0.7
"""Share of lines that end with a full stop from which the same holds."""
LONGEST_SECTION = 100
"""Paragraphs."""
SENTENCE_ENDS = (". ", "? ", "! ", ".” ", '." ', "。", "！", "？")


class Scopes:
    """Finds what surrounds a place. Everything is worked out once, when first needed."""

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded
        self._section_of: dict[int, tuple[int, int]] = {}

    @cached_property
    def _paragraphs(self) -> list[int]:
        """Where paragraphs start."""
        text = self._text
        lines = text.count("\n") + 1
        if lines > 1 and len(text) / lines < LONG_LINE and not _has_sentence_lines(text):
            if "\n " in text or "\n\t" in text or "\r" in text:
                return [0, *(found.end() for found in BLANK_LINE.finditer(text))]
            return _after(text, "\n\n")
        return _after(text, "\n")

    def paragraph(self, place: int) -> tuple[int, int]:
        """Start and end of the paragraph around a place."""
        return self._around(self._paragraphs, place)

    def section(self, place: int) -> tuple[int, int]:
        """Start and end of the section around a place: from one heading to the next."""
        starts = self._paragraphs
        first = last = bisect_right(starts, place) - 1
        found = self._section_of.get(first)
        if found is None:
            while first > 0 and last - first < LONGEST_SECTION and not self._is_heading(first):
                first -= 1
            last += 1
            while last < len(starts) and last - first < LONGEST_SECTION:
                if self._is_heading(last):
                    break
                last += 1
            end = starts[last] if last < len(starts) else len(self._text)
            found = self._section_of[bisect_right(starts, place) - 1] = starts[first], end
        return found

    def sentence(self, place: int, end: int) -> tuple[int, int]:
        """Start and end of the sentence, or sentences, that hold some words."""
        start, stop = self.paragraph(place)
        text = self._folded
        for sign in self._ends:
            before = text.rfind(sign, start, place)
            if before >= 0:
                start = before + len(sign)
            after = text.find(sign, end - 1 if end > place else place, stop)
            if after >= 0:
                stop = after + len(sign.rstrip())
        return start, stop

    @cached_property
    def _ends(self) -> tuple[str, ...]:
        return SENTENCE_ENDS[:3] if self._folded.isascii() else SENTENCE_ENDS

    def _is_heading(self, index: int) -> bool:
        start = self._paragraphs[index]
        rest = self._paragraphs[index + 1 : index + 2]
        end = rest[0] if rest else len(self._text)
        return end - start <= HEADING_LENGTH + 2 and _is_heading(self._text[start:end])

    def _around(self, starts: list[int], place: int) -> tuple[int, int]:
        index = bisect_right(starts, place)
        return starts[index - 1], starts[index] if index < len(starts) else len(self._text)


def _after(text: str, sign: str) -> list[int]:
    """The beginning, and every place after a sign."""
    starts, at = [0], text.find(sign)
    while at >= 0:
        starts.append(at + len(sign))
        at = text.find(sign, at + len(sign))
    return starts


def _has_sentence_lines(text: str) -> bool:
    """Whether most lines are whole sentences, so that each is a paragraph."""
    lines = [line.rstrip() for line in text[:20_000].split("\n") if line.strip()]
    ended = sum(line.endswith((".", "!", "?", ":", '"', "”", "。")) for line in lines)
    return len(lines) > 1 and ended >= SENTENCE_LINES * len(lines)


def _is_heading(paragraph: str) -> bool:
    line = paragraph.strip()
    if not line or "\n" in line or len(line) > HEADING_LENGTH:
        return False
    return line.startswith("#") or not line.endswith((".", "!", "?", ";", ",", '"', "”", "。"))
