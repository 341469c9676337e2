# SPDX-License-Identifier: MIT
"""What a refresh changed about the bundled facts. `core.refresh.applying` makes these values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.trials import Trial
from als_reader.core.refresh.values import ProductRecord, RegistryRecord


class ChangedField(StrEnum):
    """A registry field whose change readers are told."""

    STATUS = "status"
    WHY_STOPPED = "reason for stopping"
    RESULTS = "results"
    PHASES = "phase"
    ENROLMENT = "size"
    START = "start"
    PRIMARY_COMPLETION = "end of the main part"
    COMPLETION = "end"
    LAST_UPDATE = "last update"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field that is not as in the bundle, both ways in plain words."""

    field: ChangedField
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialNews:
    """What the registry says of a bundled trial now."""

    record: RegistryRecord
    bundled: Trial
    """As it was before."""
    changes: tuple[Change, ...] = ()
    """Empty if nothing changed."""
    is_note_older: bool = False
    """The status changed so that our own explanation may no longer fit (completed, stopped,
    withdrawn, results posted): "our note was written before this change"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What the last refresh brought, beside the records it changed."""

    asked_on: date | None = None
    """The day of the refresh; None if there was none."""
    registry_timestamp: str = ""
    registry_host: str = ""
    fda_host: str = ""
    fda_updated: PartialDate | None = None
    """The day of the FDA data, as they say themselves."""
    fda_disclaimer: str = ""
    search: str = ""
    is_search_whole: bool = True
    trials: Mapping[str, TrialNews] = field(default_factory=dict)
    """By NCT number; those that could not be checked are not here."""
    options: Mapping[str, ProductRecord] = field(default_factory=dict)
    """By option id."""
    unchecked: Mapping[str, str] = field(default_factory=dict)
    """Why a trial (NCT number) or option (id) could not be checked, in plain words."""
    found: tuple[RegistryRecord, ...] = ()
    """Found in the registry, not yet reviewed by us."""

    @property
    def is_there(self) -> bool:
        """Whether there was a refresh."""
        return self.asked_on is not None


NO_NEWS = News()
