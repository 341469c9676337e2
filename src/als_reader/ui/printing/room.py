# SPDX-License-Identifier: MIT
"""Where a paragraph must end because Qt would break a longer one into lines too slowly."""

import re
from itertools import islice

from als_reader.core import limits
from als_reader.ui.reader.parts import RIGHT_TO_LEFT

WORD_CHARACTERS = 2_000
"""Of one word: for each of its lines Qt looks through the rest of it. 8 million letters without a
space took 16 s in pieces ten times as long, and 5 s in these."""
PATIENCE = 200
"""A full paragraph ends between two words, but waits no more letters than this for a space."""
_SPACE = re.compile(r"[^\S\u00a0\u2007\u202f]")
_GAP = re.compile(rf"{_SPACE.pattern}|[\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]")
"""Where a line may break: at a space, or at an East Asian letter."""


class Room:
    """What one paragraph still has room for."""

    def __init__(self) -> None:
        self._letters = 0
        self._word = 0
        """How long the word is with which the paragraph ends so far."""
        self._changes = 0
        self._has_ended = False
        """Whether it is full and ends with a space."""

    def end(self, text: str, start: int) -> int:
        """How far a text goes on in this paragraph, from `start` on: to its end, if it fits."""
        if self._has_ended:
            return start
        left = limits.BLOCK_CHARACTERS - self._letters
        full = min(len(text), start + max(0, left))
        full = self._end_of_word(text, start, full)
        if not text.isascii():
            full = self._last_change(text, start, full)
        if full == len(text):
            return full
        last = min(len(text), full + PATIENCE, start + max(0, left + PATIENCE))
        space = _SPACE.search(text, full, last)
        return space.end() if space else last

    def take(self, words: str) -> None:
        """Count what was written."""
        if not words:
            return
        self._letters += len(words)
        gap = _GAP.search(words[: -WORD_CHARACTERS - 1 : -1])
        self._word = gap.start() if gap else self._word + len(words)
        if not words.isascii():
            self._changes += 2 * len(RIGHT_TO_LEFT.findall(words))
        if self._word >= WORD_CHARACTERS or self._changes >= limits.DIRECTION_CHANGES:
            self._letters = max(self._letters, limits.BLOCK_CHARACTERS)
        is_full = self._letters >= limits.BLOCK_CHARACTERS
        self._has_ended = is_full and _SPACE.match(words[-1]) is not None

    def _end_of_word(self, text: str, start: int, end: int) -> int:
        """Where one word gets too long."""
        word = start - self._word
        while (last := word + WORD_CHARACTERS) < end:
            gap = _GAP.search(text[max(start, word) : max(start, last)][::-1])
            if gap is None:
                return max(start, last)
            word = last - gap.start()
        return end

    def _last_change(self, text: str, start: int, end: int) -> int:
        """Where a text changes its direction once too often."""
        left = max(0, limits.DIRECTION_CHANGES - self._changes)
        found = next(islice(RIGHT_TO_LEFT.finditer(text, start, end), left // 2, None), None)
        return found.start() if found else end
