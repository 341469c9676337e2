# SPDX-License-Identifier: MIT
"""Sentence, paragraph and section around a place: senses are told apart by the nearest."""

import re
from collections.abc import Iterator
from functools import cached_property

BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
BLOCK_END = "\u2029"
"""Put between blocks by those who know where they end."""
SHORT_LINE = 0.6
"""Below this share of the next line's length, a line ends a paragraph, such as a title."""
HEADING_LENGTH = 80
LONG_LINE = 150
"""Characters of the average line above which every line is a paragraph of its own."""
SENTENCE_LINES = 0.7
"""Share of lines that end with a full stop from which the same holds."""
LONGEST_SECTION = 10
"""Paragraphs; beyond, it is the whole document that counts."""
LONGEST_PARAGRAPH = 8_000
"""Signs to each side; a longer paragraph is a text without empty lines."""
SENTENCE_ENDS = (". ", "? ", "! ", ".” ", '." ', "。", "！", "？")


class Scopes:
    """Finds what surrounds a place, and looks no further than it must."""

    def __init__(self, text: str, folded: str) -> None:
        self._text = text
        self._folded = folded
        self._section_of: dict[int, tuple[int, int]] = {}
        self._last = (0, -1)

    @cached_property
    def _break(self) -> str:
        """What stands between paragraphs: an empty line, or the end of any line."""
        if BLOCK_END in self._text:
            return BLOCK_END
        lines = self._text.count("\n") + 1
        is_wrapped = len(self._text) / lines < LONG_LINE and not _has_sentence_lines(self._text)
        return "\n\n" if lines > 1 and is_wrapped else "\n"

    @cached_property
    def _even(self) -> str:
        """The text with its empty lines really empty, sign by sign the same."""
        text = self._text
        if self._break != "\n\n" or not ("\n " in text or "\n\t" in text or "\r" in text):
            return text
        return BLANK_LINE.sub(lambda found: "\n" * len(found.group()), text)

    def paragraph(self, place: int) -> tuple[int, int]:
        """Start and end of the paragraph around a place."""
        start, end = self._last
        if start <= place <= end:
            return self._last
        sign, text = self._break, self._even
        least = max(0, place - LONGEST_PARAGRAPH)
        before = text.rfind(sign, least, place)
        after = text.find(sign, place, place + LONGEST_PARAGRAPH)
        start = before + len(sign) if before >= 0 else least
        self._last = start, after if after >= 0 else min(len(text), place + LONGEST_PARAGRAPH)
        return self._last

    def section(self, place: int) -> tuple[int, int]:
        """Start and end of the section around a place: from one heading to the next."""
        first = self.paragraph(place)
        found = self._section_of.get(first[0])
        if found is None:
            found = self._section_of[first[0]] = self._section(first)
        return found

    def _section(self, paragraph: tuple[int, int]) -> tuple[int, int]:
        (start, first_end), (_, end) = paragraph, paragraph
        steps = 0
        while start > 0 and steps < LONGEST_SECTION and not self._is_heading(start, first_end):
            start, first_end = self.paragraph(start - len(self._break))
            steps += 1
        while end < len(self._text) and steps < LONGEST_SECTION:
            following = self.paragraph(end + len(self._break))
            if self._is_heading(*following) or following[1] <= end:
                break
            end = following[1]
            steps += 1
        return start, end

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

    def _is_heading(self, start: int, end: int) -> bool:
        return end - start <= HEADING_LENGTH + 2 and _is_heading(self._text[start:end])


def pieces(text: str, size: int) -> Iterator[tuple[int, int]]:
    """Start and end of pieces of a long text, cut between paragraphs where that can be."""
    start = 0
    while len(text) - start > size:
        cuts = (
            text.rfind(sign, start + size // 2, start + size) + len(sign)
            for sign in (BLOCK_END, "\n\n", "\n", " ")
        )
        end = next((cut for cut in cuts if cut > start + size // 2), start + size)
        yield start, end
        start = end
    yield start, len(text)


def crosses_paragraphs(text: str, start: int, end: int) -> bool:
    """Whether a paragraph ends among some words; they cannot be one phrase then."""
    words = text[start:end]
    if BLOCK_END in words or BLANK_LINE.search(words):
        return True
    at = words.find("\n")
    while at >= 0:
        line_end = start + at
        line = text[text.rfind("\n", 0, line_end) + 1 : line_end].strip()
        after = text.find("\n", line_end + 1)
        following = text[line_end + 1 : after if after >= 0 else len(text)].strip()
        if following[:1].isupper() and len(line) < SHORT_LINE * len(following):
            return True
        at = words.find("\n", at + 1)
    return False


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
