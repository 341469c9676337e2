# SPDX-License-Identifier: MIT
"""A refresh that asks nobody: the test says what it reports, and when."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.values import (
    MarketedProduct,
    ProductRecord,
    RefreshedSet,
    RegistryRecord,
)

FOUND = "NCT99999999"
REASON = "Not enough people"


class PretendedRefresh(QObject):
    """Reports what a test lets it report."""

    progressed = Signal(str, float)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_started = False
        self.is_cancelled = False

    def start(self) -> None:
        """Ask nobody."""
        self.is_started = True

    def cancel(self) -> None:
        """Remember that it was stopped."""
        self.is_cancelled = True


class Refreshes:
    """Makes them, and knows each that was made."""

    def __init__(self) -> None:
        self.made: list[PretendedRefresh] = []
        self.addresses: Addresses | None = None

    def __call__(
        self, _evidence: Evidence, addresses: Addresses, _earliest: date, parent: QObject
    ) -> PretendedRefresh:
        """Take the place of `als_reader.refreshing.asking.Refresh`."""
        self.addresses = addresses
        self.made.append(PretendedRefresh(parent))
        return self.made[-1]

    @property
    def last(self) -> PretendedRefresh:
        """The one that was made last."""
        return self.made[-1]


def some_news(evidence: Evidence, *, stopped: str = "", found: bool = True) -> RefreshedSet:
    """A whole set: one trial was stopped, one is new, some are missing."""
    trials = tuple(
        RegistryRecord(
            nct=trial.nct,
            brief_title=trial.title,
            overall_status="TERMINATED" if trial.nct == stopped else trial.status.value,
            why_stopped=REASON if trial.nct == stopped else "",
            last_update_posted=trial.last_update_posted,
        )
        for trial in evidence.trial_by_id.values()
        if trial.status is not OverallStatus.UNVERIFIED
    )
    new = RegistryRecord(
        nct=FOUND,
        brief_title="A new study of \u202ecells in ALS " + "and more " * 40,
        overall_status="RECRUITING",
        study_type="INTERVENTIONAL",
    )
    products = tuple(
        ProductRecord(
            application=application,
            products=(MarketedProduct(brand_name="X", marketing_status="Prescription"),),
        )
        for application in dict.fromkeys(
            option.application for option in evidence.option_by_id.values() if option.application
        )
    )
    return RefreshedSet(
        asked_at="2026-11-25T21:00:00Z",
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-11-25T09:00:06",
        trials=trials,
        found=(new,) if found else (),
        search="stem cells",
        fda_host="api.fda.gov",
        products=products,
    )
