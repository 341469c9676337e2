# SPDX-License-Identifier: MIT
"""The products: approved, for a symptom, once approved, and never approved."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from als_reader.core.evidence.statements import (
    Citation,
    Comparison,
    PartialDate,
    ReferenceId,
    Statement,
    TrialId,
)


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


class MilestoneKind(StrEnum):
    """What happened to a product on one day."""

    APPROVED = "approved"
    DISCONTINUED = "listed as discontinued"
    """No longer sold. This is not a withdrawn approval."""
    WITHDRAWN = "approval withdrawn"
    TAKEN_BACK = "application taken back"
    """A company gave up its request; the product was not approved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One day in the life of a product, for the timeline."""

    day: PartialDate
    kind: MilestoneKind
    said: Statement
    """What more there is to say of it, and what supports the day."""
    name: str = ""
    """Its name on that day, if it has grown since: generics came later."""


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
    milestones: tuple[Milestone, ...] = ()
    """Its approval, and what became of it since; for the timeline."""
    label_ref: ReferenceId = ""
    """The reference that is its label."""
    related_trials: tuple[TrialId, ...] = ()
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
