# SPDX-License-Identifier: MIT
"""Cue words that tell what a text is about, found only where somebody asks."""

import re
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from ahocorasick_rs import BytesAhoCorasick, Implementation

from als_reader.core.annotate.folding import Folded
from als_reader.core.annotate.rules import read_toml

CAPITALS = "CAPITALS:"
CHUNK = 16_384
"""Signs that are looked through at a time, for all groups: rules that ask at a place ask about
several groups, and about the block of a document around it, which is as long."""
LONGEST_CUE = 64

Found = tuple[int, str]
"""Place and word of a cue."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that tells what a text is about."""

    word: str
    groups: tuple[str, ...]
    forms: tuple[bytes, ...]
    """What is looked for: its words with blanks around, or without one where it may go on."""
    printed: str = ""
    """How it must be written; empty if capitals do not matter."""


def load_cues(folder: Traversable) -> tuple[Cue, ...]:
    """Every cue word of `cues.toml`, each once."""
    groups: dict[str, list[str]] = {}
    for group, words in read_toml(folder, "cues.toml").items():
        for word in words:
            groups.setdefault(word, []).append(group)
    return tuple(_cue(word, tuple(of)) for word, of in groups.items())


class CueFinder:
    """Finds the cues of all groups in a stretch of a text in one pass."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._foreign = [cue for cue in cues if not cue.forms]
        self._cues = [cue for cue in cues for _ in cue.forms]
        forms = [form for cue in cues for form in cue.forms]
        self._matcher = BytesAhoCorasick(forms, implementation=Implementation.DFA)

    def find(self, folded: Folded, start: int, end: int) -> dict[str, list[Found]]:
        """Places and words of the cues that begin in a stretch: those of each group, in order."""
        groups: defaultdict[str, list[Found]] = defaultdict(list)
        words = folded.words[start : end + LONGEST_CUE]
        for index, at, _ in self._matcher.find_matches_as_indexes(words, overlapping=True):
            cue, place = self._cues[index], start + at
            if place < end and (not cue.printed or folded.printed.startswith(cue.printed, place)):
                found = place, cue.word
                for group in cue.groups:
                    groups[group].append(found)
        for places in groups.values():
            places.sort()
        return groups

    def foreign(self, text: str) -> Iterator[tuple[str, Found]]:
        """Group, place and word of every cue that is not in Latin letters."""
        for cue in self._foreign:
            for found in re.finditer(re.escape(cue.word), text):
                for group in cue.groups:
                    yield group, (found.start(), cue.word)


class Cues:
    """The cues of one text. Stretches that nobody asks about are never looked through."""

    def __init__(self, finder: CueFinder, folded: Folded) -> None:
        self.length = len(folded.text)
        self._finder = finder
        self._folded = folded
        self._chunks: dict[int, dict[str, list[Found]]] = {}
        self._waiting: dict[int, list[tuple[str, Found]]] = {}
        """Added cues of chunks that were not looked through yet."""
        self._counts: dict[tuple[str, int, int], int] = {}

        if not folded.text.isascii():
            self.add((group, *found) for group, found in finder.foreign(folded.text))

    def add(self, cues: Iterable[tuple[str, int, str]]) -> None:
        """Count further cues: group, place and word of each."""
        for group, place, word in cues:
            chunk = self._chunks.get(place // CHUNK)
            if chunk is None:
                self._waiting.setdefault(place // CHUNK, []).append((group, (place, word)))
            else:
                insort(chunk.setdefault(group, []), (place, word))
        self._counts.clear()

    def count(self, group: str, start: int, end: int) -> int:
        """How many cues of a group stand between two places."""
        key = group, start, end
        known = self._counts.get(key)
        if known is None:
            known = self._counts[key] = self._count(group, max(start, 0), min(end, self.length))
        return known

    def _count(self, group: str, start: int, end: int) -> int:
        total = 0
        for places in self._around(group, start, end):
            if start <= places[0][0] and places[-1][0] < end:
                total += len(places)
            else:
                total += bisect_left(places, (end, "")) - bisect_left(places, (start, ""))
        return total

    def any(self, group: str, start: int, end: int) -> bool:
        """Whether there is one."""
        for places in self._around(group, start, end):
            first = bisect_left(places, (start, ""))
            if first < len(places) and places[first][0] < end:
                return True
        return False

    def within(self, group: str, start: int, end: int) -> Iterator[Found]:
        """The cues of a group between two places."""
        for places in self._around(group, start, end):
            yield from places[bisect_left(places, (start, "")) : bisect_left(places, (end, ""))]

    def _around(self, group: str, start: int, end: int) -> Iterator[list[Found]]:
        """The chunks that two places touch, those with cues of the group only."""
        first, last = max(start, 0) // CHUNK, (min(end, self.length) - 1) // CHUNK
        for index in range(first, last + 1):
            places = self._chunk(index).get(group)
            if places:
                yield places

    def _chunk(self, index: int) -> dict[str, list[Found]]:
        chunk = self._chunks.get(index)
        if chunk is None:
            start = index * CHUNK
            end = min(start + CHUNK, self.length)
            chunk = self._chunks[index] = self._finder.find(self._folded, start, end)
            for group, found in self._waiting.pop(index, ()):
                insort(chunk.setdefault(group, []), found)
        return chunk


def _cue(written: str, groups: tuple[str, ...]) -> Cue:
    printed = written.removeprefix(CAPITALS) if written.startswith(CAPITALS) else ""
    word = written.removeprefix(CAPITALS).casefold()
    if not word.isascii():
        return Cue(word, groups, ())
    is_open = word.endswith("*")
    word = word.removesuffix("*")
    form = " " + " ".join(re.findall(r"[a-z0-9]+", word))
    forms = (form,) if is_open else (f"{form} ", f"{form}s ")
    return Cue(word, groups, tuple(one.encode() for one in forms), printed)
