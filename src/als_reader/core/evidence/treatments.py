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
