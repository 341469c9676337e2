# SPDX-License-Identifier: MIT
"""Refreshed sets to keep and to carry."""

from datetime import date
from pathlib import Path

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.trials import EnrolmentKind
from als_reader.core.refresh.values import (
    MarketedProduct,
    PlannedDate,
    ProductRecord,
    RefreshedSet,
    RegistryRecord,
    Unchecked,
)

TODAY = date(2026, 11, 25)


def some_set(asked_at: str = "2026-11-25T21:00:00Z", trials: int = 3) -> RefreshedSet:
    """A set with something in every field."""
    return RefreshedSet(
        app_version="0.1.0",
        asked_at=asked_at,
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-11-25T09:00:06",
        trials=tuple(some_record(f"NCT{number:08}") for number in range(1, trials + 1)),
        found=(some_record("NCT09999999"),),
        search="stem cell OR stromal",
        is_search_whole=False,
        fda_host="api.fda.gov",
        fda_updated=PartialDate("2026-11-20"),
        fda_disclaimer="Do not rely on openFDA.",
        products=(
            ProductRecord(
                application="NDA 020599",
                sponsor="Some Company",
                products=(MarketedProduct(brand_name="NAME", marketing_status="Prescription"),),
                approved_on=PartialDate("1995-12-12"),
                label_effective=PartialDate("2026-03-01"),
            ),
        ),
        unchecked=(Unchecked(id="NCT08888888", reason="It was not in the answer."),),
    )


def some_record(nct: str) -> RegistryRecord:
    """A study with months, planned dates, and letters of several scripts."""
    return RegistryRecord(
        nct=nct,
        brief_title="Cells “渐冻” \U0001f600",
        overall_status="RECRUITING",
        status_verified=PartialDate("2026-10"),
        phases=("PHASE1", "PHASE2"),
        enrolment=60,
        enrolment_kind=EnrolmentKind.ESTIMATED,
        countries=("Poland",),
        start=PlannedDate(day=PartialDate("2026-01")),
        completion=PlannedDate(day=PartialDate("2031"), is_planned=True),
        last_update_posted=PartialDate("2026-11-20"),
        has_results=False,
    )


OLD = some_set("2026-11-03T08:00:00Z", trials=2)
NEW = some_set("2026-11-25T21:00:00Z", trials=3)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def set_folder(folder: Path, asked: str) -> Path:
    """The folder of the set that was asked for at a time such as "20261125"."""
    (found,) = (folder / "sets").glob(f"{asked}T*")
    return found
