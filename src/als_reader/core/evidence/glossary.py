# SPDX-License-Identifier: MIT
"""The garbled words: what they meant, and when a word may be marked at all."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from als_reader.core.evidence.statements import Citation, OptionId, TermId, TrialId


class Confidence(StrEnum):
    """How sure we are of the meaning of a garbled term."""

    HIGH = "high"
    MEDIUM_HIGH = "medium-high"
    MEDIUM = "medium"
    LOW_TO_MEDIUM = "low to medium"
    LOW = "low"

    @property
    def is_uncertain(self) -> bool:
        """Whether readers must see "uncertain" and every alternative."""
        return self not in (Confidence.HIGH, Confidence.MEDIUM_HIGH)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTerm:
    """A likely source word: characters, sound, and what it means."""

    characters: str
    pronunciation: str = ""
    meaning: str = ""
    language: str = "zh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A garbled term of the bundled article."""

    id: str
    """Link id, such as "riluzole" in `term:riluzole`."""
    code: str
    """G01 to G43."""
    printed: tuple[str, ...]
    """The exact garbled words; the longest first."""
    correct_term: str
    meaning: str
    definition: str
    how_it_arose: str
    harm: str
    confidence: Confidence
    confidence_reason: str
    source_terms: tuple[SourceTerm, ...] = ()
    source_note: str = ""
    alternatives: tuple[str, ...] = ()
    """Every other reading; at least one when the confidence is below medium-high."""
    sources: tuple[Citation, ...] = ()
    option: OptionId = ""
    """The option this term names, if any."""
    trials: tuple[TrialId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A garble known or expected in other machine-translated articles."""

    code: str
    """P01 to P85."""
    surfaces: tuple[str, ...]
    intended: str
    confidence: Confidence
    condition: str = ""
    """When the confidence holds, such as "in a breathing-test context"."""
    source_terms: str = ""
    was_seen: bool = False
    note: str = ""
    term: TermId = ""
    """Id of the Term that explains it, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextRule:
    """When a word that looks like a garble is right, and when it may be marked."""

    words: tuple[str, ...]
    correct_use: str
    mark_only_when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextCues:
    """Words that decide whether "frostbite" means ALS or a cold injury."""

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    not_usable: tuple[str, ...]
    cold_injury: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """resources/evidence/glossary.json."""

    as_of: date
    terms: tuple[Term, ...]
    patterns: tuple[Pattern, ...]
    context_rules: tuple[ContextRule, ...]
    cues: ContextCues
