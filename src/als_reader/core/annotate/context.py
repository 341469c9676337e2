# SPDX-License-Identifier: MIT
"""What a text is about around a place, told by cue words (garbles.md part 3)."""

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from als_reader.core.annotate.rules import Need, Rule
from als_reader.core.annotate.scopes import Scopes

WEAK_CUES = 2
"""So many different weak cues speak for ALS as much as one strong cue."""
NEAR = 40
"""Signs around a word that count as beside it."""
NEAREST_FIRST = ("paragraph", "section", "document")


class Sense(Enum):
    """What the cues around a word say."""

    OURS = "ours"
    RIVAL = "rival"
    BOTH = "both"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Decision:
    """The sense of some words, and by which surroundings it was told."""

    sense: Sense
    scope: str = ""


@dataclass(slots=True)
class Context:
    """The cue words of one text, by group, and the questions that rules ask about them."""

    scopes: Scopes
    length: int
    cues: Mapping[str, Sequence[tuple[int, str]]]
    """Group → places and words of its cues, in order."""
    is_machine_made: bool = False
    """Whether other words showed that a machine garbled this text."""
    _found: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def add(self, group: str, place: int, word: str) -> None:
        """Count words that were recognised as a further cue."""
        insort(self._group(group), (place, word))

    def holds(self, rule: Rule, start: int, end: int) -> bool:
        """Whether a rule may fire here, apart from its rival sense."""
        return all(self._one_of(need, start, end) for need in rule.needs) and not any(
            self._one_of(need, start, end) for need in rule.unless
        )

    def decide(self, rival: str, start: int, end: int) -> Decision:
        """Which of two senses some words have: by paragraph, then section, then whole text."""
        for scope in NEAREST_FIRST:
            where = self._scope(scope, start, end)
            ours, other = self.speaks_for_als(*where), self._count(rival, *where) > 0
            if not ours and not other:
                continue
            if ours and other:
                if scope != "paragraph" and self._count(rival, *where) > self._als_count(*where):
                    return Decision(Sense.RIVAL, scope)
                return Decision(Sense.BOTH, scope)
            if ours:
                return Decision(Sense.OURS, scope)
            return Decision(Sense.RIVAL, scope)
        return Decision(Sense.SILENT)

    def rival_rules(self, rival: str) -> bool:
        """Whether the whole text has more cues of the rival sense than of ALS."""
        return self._count(rival, 0, self.length) > self._als_count(0, self.length)

    def speaks_for_als(self, start: int, end: int) -> bool:
        """Whether there is one strong cue or two different weak ones."""
        if self._count("strong", start, end):
            return True
        weak = self._group("weak")
        first = bisect_left(weak, (start, ""))
        words: set[str] = set()
        for place, word in weak[first:]:
            if place >= end:
                return False
            words.add(word)
            if len(words) >= WEAK_CUES:
                return True
        return False

    def names_als(self, start: int, end: int) -> bool:
        """Whether a strong cue other than a bare acronym stands here."""
        strong = self._group("strong")
        first, last = bisect_left(strong, (start, "")), bisect_left(strong, (end, ""))
        return any(word not in ("als", "mnd") for _, word in strong[first:last])

    def is_about(self, groups: Sequence[str], sentence: tuple[int, int], place: int) -> bool:
        """Whether a sentence, or else its paragraph, has a cue of one of these groups."""
        paragraph = self.scopes.paragraph(place)
        return any(self._speaks(g, *where) for where in (sentence, paragraph) for g in groups)

    def _one_of(self, need: Need, start: int, end: int) -> bool:
        return any(self._stands(group, scope, start, end) for group, scope in need.choices)

    def _stands(self, group: str, scope: str, start: int, end: int) -> bool:
        if group == "machine":
            return self.is_machine_made
        if scope == "nearest":
            return any(
                self._speaks(group, *self._scope(name, start, end)) for name in NEAREST_FIRST
            )
        return self._speaks(group, *self._scope(scope, start, end))

    def _speaks(self, group: str, start: int, end: int) -> bool:
        if group == "als":
            return self.speaks_for_als(start, end)
        return self._count(group, start, end) > 0

    def _scope(self, name: str, start: int, end: int) -> tuple[int, int]:
        match name:
            case "surface":
                return start, end
            case "near":
                return start - NEAR, end + NEAR
            case "sentence":
                return self.scopes.sentence(start, end)
            case "paragraph":
                return self.scopes.paragraph(start)
            case "section":
                return self.scopes.section(start)
            case _:
                return 0, self.length

    def _als_count(self, start: int, end: int) -> int:
        return self._count("strong", start, end) + self._count("weak", start, end)

    def _count(self, group: str, start: int, end: int) -> int:
        places = self._group(group)
        return bisect_left(places, (end, "")) - bisect_left(places, (start, ""))

    def _group(self, group: str) -> list[tuple[int, str]]:
        found = self._found.get(group)
        if found is None:
            found = self._found[group] = list(self.cues.get(group, ()))
        return found
