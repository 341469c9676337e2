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
SENTENCE_ENDS = (". ", "? ", "! ", ".” ", '." ', "。", "！", "？")


class Scopes:
    """Finds what surrounds a place. Everything is worked out once, when first needed."""

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded

    @cached_property
    def _paragraphs(self) -> list[int]:
        """Where paragraphs start."""
        text = self._text
        lines = text.count("\n") + 1
        if lines > 1 and len(text) / lines < LONG_LINE and not _has_sentence_lines(text):
            return [0, *(found.end() for found in BLANK_LINE.finditer(text))]
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return starts

    @cached_property
    def _sections(self) -> list[int]:
        """Where sections start: at each heading, and at the beginning."""
        starts = self._paragraphs
        ends = [*starts[1:], len(self._text)]
        heads = [
            start
            for start, end in zip(starts, ends, strict=True)
            if end - start <= HEADING_LENGTH + 2 and _is_heading(self._text[start:end])
        ]
        return sorted({0, *heads})

    def paragraph(self, place: int) -> tuple[int, int]:
        """Start and end of the paragraph around a place."""
        return self._around(self._paragraphs, place)

    def section(self, place: int) -> tuple[int, int]:
        """Start and end of the section around a place."""
        return self._around(self._sections, place)

    def sentence(self, place: int, end: int) -> tuple[int, int]:
        """Start and end of the sentence, or sentences, that hold some words."""
        first, last = self.paragraph(place)
        start, stop = first, last
        for sign in SENTENCE_ENDS:
            before = self._folded.rfind(sign, start, place)
            start = max(start, before + len(sign)) if before >= 0 else start
            after = self._folded.find(sign, max(end - 1, place), stop)
            stop = min(stop, after + len(sign.rstrip())) if after >= 0 else stop
        return start, stop

    def _around(self, starts: list[int], place: int) -> tuple[int, int]:
        index = bisect_right(starts, place)
        return starts[index - 1], starts[index] if index < len(starts) else len(self._text)


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
