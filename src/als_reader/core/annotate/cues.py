# SPDX-License-Identifier: MIT
"""Cue words: how each is found, and which groups it belongs to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from als_reader.core.annotate.folding import Folded
from als_reader.core.annotate.rules import GAP, read_toml

CAPITALS = "CAPITALS:"
ACRONYMS = ("als", "mnd")
OTHER_ALS = "laser"
"""The group of words beside which ALS is another acronym: life support, laser scanning."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that tells what a text is about."""

    word: str
    groups: tuple[str, ...]
    start: bytes
    """What is looked for: a blank and the first word, then a blank if the word ends there."""
    printed: str = ""
    """How it must be written; empty if capitals do not matter."""
    pattern: re.Pattern[str] | None = None
    """What must match from its first sign; None if finding `start` is enough."""

    def confirmed(self, folded: Folded, places: Sequence[int]) -> Iterator[int]:
        """Those places that really hold the cue."""
        for place in places:
            if self.printed and not folded.printed.startswith(self.printed, place):
                continue
            if self.pattern is None or self.pattern.match(folded.text, place):
                yield place


def load_cues(folder: Traversable) -> tuple[Cue, ...]:
    """Every cue word of `cues.toml`, each once."""
    groups: dict[str, list[str]] = {}
    for group, words in read_toml(folder, "cues.toml").items():
        for word in words:
            groups.setdefault(word, []).append(group)
    return tuple(_cue(word, tuple(of)) for word, of in groups.items())


def cue_places(
    cues: Sequence[Cue], found: Mapping[bytes, Sequence[int]], folded: Folded
) -> dict[str, list[tuple[int, str]]]:
    """Group → places and words, in order."""
    places: dict[str, list[tuple[int, str]]] = {}
    for cue in cues:
        hits = found.get(cue.start) if cue.start else _foreign_places(cue.word, folded.text)
        if not hits:
            continue
        confirmed = [(place, cue.word) for place in cue.confirmed(folded, hits)]
        for group in cue.groups:
            places.setdefault(group, []).extend(confirmed)
    for of_group in places.values():
        of_group.sort()
    return places


def without_other_als(
    places: Mapping[str, list[tuple[int, str]]],
) -> Mapping[str, list[tuple[int, str]]]:
    """The cues without ALS as an acronym, in a text where it stands for something else."""
    only_acronym = all(word in ACRONYMS for _, word in places.get("strong", ()))
    if not only_acronym or not places.get(OTHER_ALS):
        return places
    return {
        group: [(place, word) for place, word in found if word not in ACRONYMS]
        for group, found in places.items()
    }


def _foreign_places(word: str, text: str) -> list[int]:
    """Where a word that is not written in Latin letters stands."""
    return [found.start() for found in re.finditer(re.escape(word), text)]


def _cue(written: str, groups: tuple[str, ...]) -> Cue:
    printed = written.removeprefix(CAPITALS) if written.startswith(CAPITALS) else ""
    word = written.removeprefix(CAPITALS).casefold()
    if not word.isascii():
        return Cue(word, groups, b"")
    is_open = word.endswith("*")
    word = word.removesuffix("*")
    first, *rest = re.split(r"[ \-]", word)
    ascii_first = re.sub(r"[^a-z0-9]", " ", first).strip() or first
    if not rest and is_open:
        return Cue(word, groups, f" {first}".encode(), printed)
    if not rest:
        return Cue(word, groups, f" {ascii_first} ".encode("ascii", "replace"), printed)
    end = "" if is_open else r"(?:s|es)?(?!\w)"
    pattern = re.compile(GAP.join(re.escape(part) for part in (first, *rest)) + end)
    return Cue(word, groups, f" {first}".encode(), printed, pattern)
