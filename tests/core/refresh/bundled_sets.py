# SPDX-License-Identifier: MIT
"""Refreshed sets that say the same as the bundle, but for what a test changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, PartialDate, ResultsPosted, Trial
from als_reader.core.refresh.values import (
    MarketedProduct,
    ProductRecord,
    RefreshedSet,
    RegistryRecord,
)

NUROWN = "NCT03280056"
"""Completed, 196 people, last update on 29 February 2024, no results posted."""
STEMALS = "NCT06344260"
"""Looking for people, 30 planned."""
Change = Callable[[RegistryRecord], RegistryRecord | None]


def record_of(trial: Trial) -> RegistryRecord:
    """What a registry would say that knows just what we know."""
    is_known = trial.status is not OverallStatus.UNVERIFIED
    return RegistryRecord(
        nct=trial.nct,
        brief_title=trial.title,
        overall_status=trial.status.value if is_known else "UNKNOWN",
        phases=tuple(phase.value for phase in trial.phases),
        enrolment=trial.enrolment,
        enrolment_kind=trial.enrolment_kind,
        last_update_posted=trial.last_update_posted,
        has_results=trial.has_results is ResultsPosted.YES,
    )


def a_set(
    evidence: Evidence,
    changed: Mapping[str, Change] | None = None,
    found: tuple[RegistryRecord, ...] = (),
) -> RefreshedSet:
    """A set of all bundled trials and applications; a change that gives None leaves one out."""
    changes = changed or {}
    records = [record_of(trial) for trial in evidence.trial_by_id.values()]
    trials = [changes.get(record.nct, lambda same: same)(record) for record in records]
    products = tuple(
        ProductRecord(
            application=option.application,
            products=(
                MarketedProduct(brand_name=option.name.upper(), marketing_status="Prescription"),
            ),
            approved_on=option.approved_on,
            label_effective=PartialDate("2026-09-15"),
        )
        for option in evidence.option_by_id.values()
        if option.application
    )
    return RefreshedSet(
        asked_at="2026-11-25T21:00:00Z",
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-11-25T09:00:06",
        trials=tuple(record for record in trials if record is not None),
        found=found,
        search="Condition: ALS. Other terms: stem cell.",
        fda_host="api.fda.gov",
        fda_updated=PartialDate("2026-11-20"),
        fda_disclaimer="Do not rely on openFDA.",
        products=products,
    )


def stopped(record: RegistryRecord) -> RegistryRecord:
    """The same trial, stopped early."""
    return replace(
        record,
        overall_status="TERMINATED",
        why_stopped="The company ran out of money.",
        last_update_posted=PartialDate("2026-11-01"),
    )


NEW_TRIAL = RegistryRecord(
    nct="NCT09999999",
    brief_title="Umbilical cells in ALS",
    overall_status="RECRUITING",
    phases=("PHASE1", "PHASE2"),
    interventions=("Biological: UC-MSC",),
    sponsor="A university",
    countries=("United States", "Poland", "Spain"),
    enrolment=40,
    last_update_posted=PartialDate("2026-11-10"),
    has_results=False,
)
