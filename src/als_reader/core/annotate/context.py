# SPDX-License-Identifier: MIT
"""What a text is about around a place, told by cue words (garbles.md part 3)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from als_reader.core.annotate.cues import Cues
from als_reader.core.annotate.rules import Need, Rule
from als_reader.core.annotate.scopes import Scopes

WEAK_CUES = 2
"""So many different weak cues speak for ALS as much as one strong cue."""
NEAR = 40
"""Signs around a word that count as beside it."""
DOCUMENT = 16_384
"""Signs of a block; it and its neighbours are one document: a longer file is a collection."""
ACRONYMS = ("als", "mnd")
OTHER_ALS = "laser"
"""The group of words beside which ALS is another acronym: life support, laser scanning."""
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


class Context:
    """The questions that rules ask about the words around a place."""

    def __init__(self, scopes: Scopes, cues: Cues) -> None:
        self.scopes = scopes
        self.is_machine_made = False
        """Whether other words showed that a machine garbled this text."""
        self._cues = cues
        self._known: dict[tuple[int, int], bool] = {}

    def add(self, cues: Iterable[tuple[str, int, str]]) -> None:
        """Count words that were recognised as further cues: group, place and words of each."""
        self._cues.add(cues)
        self._known.clear()

    def holds(self, rule: Rule, start: int, end: int) -> bool:
        """Whether a rule may fire here, apart from its rival sense."""
        return all(self._one_of(need, start, end) for need in rule.needs) and not any(
            self._one_of(need, start, end) for need in rule.unless
        )

    def decide(self, rival: str, start: int, end: int) -> Decision:
        """Which of two senses some words have: by paragraph, then section, then document."""
        for scope in NEAREST_FIRST:
            where = self._scope(scope, start, end)
            ours, other = self.speaks_for_als(*where), self._cues.any(rival, *where)
            if not ours and not other:
                continue
            if ours and other:
                return Decision(Sense.BOTH, scope)
            return Decision(Sense.OURS if ours else Sense.RIVAL, scope)
        return Decision(Sense.SILENT)

    def rival_rules(self, rival: str, place: int) -> bool:
        """Whether the document has more cues of the rival sense than of ALS."""
        where = self._scope("document", place, place)
        ours = self._cues.count("strong", *where) + self._cues.count("weak", *where)
        return self._cues.count(rival, *where) > ours

    def speaks_for_als(self, start: int, end: int) -> bool:
        """Whether there is one strong cue or two different weak ones."""
        known = self._known.get((start, end))
        if known is None:
            known = self._known[start, end] = self._speaks_for_als(start, end)
        return known

    def _speaks_for_als(self, start: int, end: int) -> bool:
        acronym = False
        for _, word in self._cues.within("strong", start, end):
            if word not in ACRONYMS:
                return True
            acronym = True
        if acronym and not self._is_other_als(start):
            return True
        words: set[str] = set()
        for _, word in self._cues.within("weak", start, end):
            words.add(word)
            if len(words) >= WEAK_CUES:
                return True
        return False

    def names_als(self, start: int, end: int) -> bool:
        """Whether a strong cue other than a bare acronym stands here."""
        return any(word not in ACRONYMS for _, word in self._cues.within("strong", start, end))

    def is_about(self, groups: Sequence[str], sentence: tuple[int, int], place: int) -> bool:
        """Whether a sentence, or else its paragraph, has a cue of one of these groups."""
        paragraph = self.scopes.paragraph(place)
        return any(self._speaks(g, *where) for where in (sentence, paragraph) for g in groups)

    def _is_other_als(self, place: int) -> bool:
        """Whether ALS stands for something else in this document."""
        where = self._scope("document", place, place)
        return self._cues.any(OTHER_ALS, *where) and not self.names_als(*where)

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
        return (
            self.speaks_for_als(start, end) if group == "als" else self._cues.any(group, start, end)
        )

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
                block = start // DOCUMENT * DOCUMENT
                return block - DOCUMENT, block + 2 * DOCUMENT
