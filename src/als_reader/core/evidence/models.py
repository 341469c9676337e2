# SPDX-License-Identifier: MIT
"""The bundled facts as frozen values. A fact without a source cannot be built.

The JSON files in `resources/evidence/` have exactly these fields, in `snake_case`; `load` reads
them by these type hints, so this module is also the schema. Dates are ISO 8601; a `PartialDate`
is "2026", "2026-11" or "2026-11-22", because sources often give no day.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Tag(StrEnum):
    """How well a statement is supported (evidence pack, section 2). S- and M never get here."""

    PRIMARY = "P"
    SECONDARY = "S"
    OURS = "I"


class PartialDate(str):
    """A date as exact as its source: "2018", "2018-09" or "2018-09-05"."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """The references behind a statement. Our own reading ("I") may name none."""

    tag: Tag
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One shown sentence or two, in plain words, with what supports it."""

    text: str
    sources: tuple[Citation, ...]
    is_survival: bool = False
    """Tells how long people lived: shown only after the reader asks for it."""


# --- references ---------------------------------------------------------------------------------


class ReferenceType(StrEnum):
    """What kind of document a reference is."""

    LABEL = "label"
    REGULATOR = "regulator"
    REGISTRY = "registry"
    PAPER = "paper"
    COMPANY = "company"
    NEWS = "news"
    GUIDANCE = "guidance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A document that facts rest on. `url` is its own address, never a copy's."""

    id: str
    type: ReferenceType
    citation: str
    read: str
    """How it was read: "abstract", "label highlights", …"""
    tag: Tag
    checked_on: date
    year: str = ""
    doi: str = ""
    pmid: str = ""
    ncts: tuple[str, ...] = ()
    url: str = ""


# --- glossary -----------------------------------------------------------------------------------


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
    option: str = ""
    """The option this term names, if any."""
    trials: tuple[str, ...] = ()


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
    term: str = ""
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


# --- treatments ---------------------------------------------------------------------------------


class OptionGroup(StrEnum):
    """How the Options pane sorts products."""

    APPROVED = "approved"
    SYMPTOM = "symptom"
    DISCONTINUED = "discontinued"
    WITHDRAWN = "withdrawn"
    NOT_APPROVED = "not approved"


class Pathway(StrEnum):
    """How the FDA approved a product."""

    REGULAR = "regular"
    ACCELERATED = "accelerated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two numbers for a small bar: "33 of 100 with the cells, 28 of 100 without"."""

    title: str
    with_label: str
    with_value: float
    without_label: str
    without_value: float
    out_of: float
    unit: str
    meaning: str
    """What the difference means, in words ("too small to rule out chance")."""
    sources: tuple[Citation, ...]
    is_survival: bool = False
    """Tells how long people lived: shown only after the reader asks for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedStudy:
    """A registered study named with a product but not among the stem-cell trials."""

    nct: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One product and form: approved, once approved, or not approved."""

    id: str
    """Link id, such as "qalsody" in `option:qalsody`."""
    code: str
    """T01 to T08, X01 to X06."""
    name: str
    generic: str
    form: str
    group: OptionGroup
    summary_line: str
    """Status in a few words: "Approved 1995 · tablets sold as generics"."""
    status: str
    status_as_of: PartialDate
    status_sources: tuple[Citation, ...]
    what_it_is: tuple[Statement, ...]
    who_for: tuple[Statement, ...]
    trials: tuple[Statement, ...]
    does_not: tuple[Statement, ...]
    common_side_effects: tuple[Statement, ...] = ()
    serious_side_effects: tuple[Statement, ...] = ()
    boxed_warning: tuple[Statement, ...] = ()
    monitoring: tuple[Statement, ...] = ()
    label_dosing: tuple[Statement, ...] = ()
    history: tuple[Statement, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    application: str = ""
    approved_on: PartialDate | None = None
    pathway: Pathway | None = None
    label_ref: str = ""
    """The reference that is its label."""
    related_trials: tuple[str, ...] = ()
    """NCT numbers among the bundled trials."""
    related_studies: tuple[RelatedStudy, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatments:
    """resources/evidence/treatments.json."""

    as_of: date
    overview: tuple[Statement, ...]
    """What stands above the list: how many treatments the FDA has approved, and so on."""
    stem_cells: tuple[Statement, ...]
    """What the FDA says about stem cells; stands above the products that are not approved."""
    treatments: tuple[Treatment, ...]


# --- trials -------------------------------------------------------------------------------------


class OverallStatus(StrEnum):
    """ClinicalTrials.gov v2 `overallStatus`, and our word for one that could not be confirmed."""

    NOT_YET_RECRUITING = "NOT_YET_RECRUITING"
    RECRUITING = "RECRUITING"
    ENROLLING_BY_INVITATION = "ENROLLING_BY_INVITATION"
    ACTIVE_NOT_RECRUITING = "ACTIVE_NOT_RECRUITING"
    COMPLETED = "COMPLETED"
    SUSPENDED = "SUSPENDED"
    TERMINATED = "TERMINATED"
    WITHDRAWN = "WITHDRAWN"
    UNKNOWN = "UNKNOWN"
    AVAILABLE = "AVAILABLE"
    NO_LONGER_AVAILABLE = "NO_LONGER_AVAILABLE"
    TEMPORARILY_NOT_AVAILABLE = "TEMPORARILY_NOT_AVAILABLE"
    APPROVED_FOR_MARKETING = "APPROVED_FOR_MARKETING"
    WITHHELD = "WITHHELD"
    UNVERIFIED = "UNVERIFIED"


class Phase(StrEnum):
    """ClinicalTrials.gov v2 phases. "NA" is "not applicable"; an empty list is "not given"."""

    NA = "NA"
    EARLY_PHASE1 = "EARLY_PHASE1"
    PHASE1 = "PHASE1"
    PHASE2 = "PHASE2"
    PHASE3 = "PHASE3"
    PHASE4 = "PHASE4"


class EnrolmentKind(StrEnum):
    """Whether a size is counted or planned."""

    ACTUAL = "actual"
    ESTIMATED = "estimated"
    NOT_KNOWN = "not known"


class CellSource(StrEnum):
    """Whose cells they are."""

    OWN = "the person's own"
    DONOR = "from a donor"
    NOT_KNOWN = "not known"


class Design(StrEnum):
    """How far a trial's design can answer "does it work?"."""

    PLACEBO = "random, blinded, placebo or sham"
    RANDOM_OPEN = "random, everyone knew"
    GROUPS = "groups, not random"
    SINGLE_ARM = "one group, no comparison"
    EXPANDED_ACCESS = "expanded access, not a trial"
    OTHER = "other"
    NOT_KNOWN = "not known"


class TrialResult(StrEnum):
    """What is known of a trial's main goal; the Trials pane filters by it."""

    MISSED = "main goal missed"
    MET = "main goal met"
    SAFETY_ONLY = "looked at safety"
    PUBLISHED = "published, no clear answer"
    NOT_FOUND = "no result found"
    NOT_FINISHED = "not finished"


class ResultsPosted(StrEnum):
    """Whether the registry shows results."""

    YES = "yes"
    NO = "no"
    NOT_SEEN = "not seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One registered study, as recorded in the copy that was read."""

    nct: str
    title: str
    plain_title: str
    """What was tried in whom, in a few plain words."""
    sponsor: str
    country: str
    group: str
    """The family it belongs to, such as "NurOwn"."""
    cell_type: str
    cell_source: CellSource
    route: str
    phases: tuple[Phase, ...]
    design: Design
    design_text: str
    enrolment: int | None
    enrolment_kind: EnrolmentKind
    enrolment_text: str
    start: str
    primary_completion: str
    completion: str
    status: OverallStatus
    status_note: str
    """For instance "last known: recruiting"; empty if there is nothing to add."""
    has_results: ResultsPosted
    last_update_posted: PartialDate | None
    as_of: str
    """Date and kind of the copy read."""
    as_of_date: PartialDate | None
    result: TrialResult
    found: tuple[Statement, ...]
    sources: tuple[Citation, ...]
    """The registry copies the record was read from."""
    registry_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherStudy:
    """A study without an NCT number."""

    id: str
    title: str
    country: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusMeaning:
    """What a registry status means, and what it does not."""

    status: OverallStatus
    word: str
    """Our plain word, such as "Ended"."""
    means: str
    does_not_mean: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trials:
    """resources/evidence/trials.json."""

    as_of: date
    summary: tuple[Statement, ...]
    """The plain answer to "five completed … good results"."""
    comparisons: tuple[Comparison, ...]
    status_meanings: tuple[StatusMeaning, ...]
    trials: tuple[Trial, ...]
    other_studies: tuple[OtherStudy, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """resources/evidence/references.json."""

    as_of: date
    references: tuple[Reference, ...]
