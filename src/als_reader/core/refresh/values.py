# SPDX-License-Identifier: MIT
"""What the registry and the FDA data said on one day, as frozen values: one refreshed set.

These records are also the schema of `refreshed.json`; `core.evidence.records` reads them by their
type hints. They hold the sources' own words and nothing of ours. Codes such as `overall_status`
are kept as they came: the lists of the sources are open and may grow.
"""

from dataclasses import dataclass, field
from typing import Final

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.trials import EnrolmentKind

SCHEMA: Final = 1
"""Of `refreshed.json`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDate:
    """A date of a study and whether it is only planned (registry type ESTIMATED)."""

    day: PartialDate
    is_planned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryRecord:
    """One study as ClinicalTrials.gov gave it. Field names follow its API v2."""

    nct: str
    brief_title: str
    overall_status: str
    """The code as it came, such as "RECRUITING"; may be one that we do not know."""
    last_known_status: str = ""
    why_stopped: str = ""
    status_verified: PartialDate | None = None
    """The month in which the sponsor last confirmed the status."""
    sponsor: str = ""
    study_type: str = ""
    phases: tuple[str, ...] = ()
    allocation: str = ""
    masking: str = ""
    enrolment: int | None = None
    enrolment_kind: EnrolmentKind = EnrolmentKind.NOT_KNOWN
    interventions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    start: PlannedDate | None = None
    primary_completion: PlannedDate | None = None
    completion: PlannedDate | None = None
    first_posted: PartialDate | None = None
    results_first_posted: PartialDate | None = None
    last_update_posted: PartialDate | None = None
    has_results: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketedProduct:
    """One product of an application in Drugs@FDA."""

    brand_name: str
    dosage_form: str = ""
    marketing_status: str = ""
    """As it came: "Prescription", "Discontinued", … Discontinued is not "approval withdrawn"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductRecord:
    """One application as openFDA gave it."""

    application: str
    """As in `Treatment.application`: "NDA 020599"."""
    sponsor: str = ""
    products: tuple[MarketedProduct, ...] = ()
    approved_on: PartialDate | None = None
    """Date of the submission ORIG 1 with status AP."""
    label_effective: PartialDate | None = None
    """`effective_time` of the newest label; None if no label was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchecked:
    """A trial or an application of ours that the answers did not settle, and why."""

    id: str
    """An NCT number, or an application number as in `Treatment.application`."""
    reason: str
    """A whole sentence in plain words: "It was not in the answer of the registry." and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshedSet:
    """All that one refresh brought: whole, or it is not kept at all."""

    schema: int = SCHEMA
    app_version: str = ""
    asked_at: str
    """When the last answer came, UTC: "2026-11-25T21:00:00Z". A newer set has a later one."""
    registry_host: str
    """Who answered: "clinicaltrials.gov", or the host of a mirror."""
    registry_timestamp: str
    """`dataTimestamp` of the registry: "2026-11-25T09:00:06"."""
    trials: tuple[RegistryRecord, ...]
    """Those of our bundle."""
    found: tuple[RegistryRecord, ...] = ()
    """Trials that the search found and our bundle does not know."""
    search: str = ""
    """The exact search, for readers who want to repeat it."""
    is_search_whole: bool = True
    """False if the search had more results than we ask for."""
    fda_host: str
    fda_updated: PartialDate | None = None
    """`meta.last_updated` of Drugs@FDA: the date of the data, not of a record."""
    fda_disclaimer: str = ""
    products: tuple[ProductRecord, ...]
    unchecked: tuple[Unchecked, ...] = field(default=())
    """Trials and applications of ours that are in neither list above."""
