# SPDX-License-Identifier: MIT
"""The registered studies of cells in ALS, as recorded in the copies that were read."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from als_reader.core.evidence.statements import Citation, Comparison, PartialDate, Statement


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
