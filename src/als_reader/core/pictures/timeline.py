# SPDX-License-Identifier: MIT
"""Approvals and what became of them, day by day, for a picture and its table."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Citation,
    Milestone,
    MilestoneKind,
    OptionGroup,
    PartialDate,
    Pathway,
    Treatment,
    Treatments,
)
from als_reader.core.freshness import RecordAge, day_age

MONTHS_IN_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened to one product."""

    option: str
    """The id of the product."""
    name: str
    day: PartialDate
    kind: MilestoneKind
    is_symptom: bool
    """Whether the product is for a symptom, not for ALS itself."""
    is_accelerated: bool
    words: str
    sources: tuple[Citation, ...]
    years_since: int
    """Whole years since the event before it; 0 for the first."""
    is_longer: bool
    """Whether some months have passed beyond them."""

    @property
    def year(self) -> str:
        """The year in which it happened."""
        return self.day[:4]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All events, the oldest first, and how fresh they are."""

    events: tuple[Event, ...]
    age: RecordAge
    """How old the facts are that came with the app."""
    asked_on: date | None
    """The day on which the FDA's data were last asked; None if never."""
    confirmed: int
    """How many approved products those data held."""
    approved: int
    """How many products on the picture were approved at some time."""

    @property
    def first_year(self) -> str:
        """The year of the first event."""
        return self.events[0].year

    @property
    def sources(self) -> tuple[Citation, ...]:
        """What supports the days, in order."""
        return tuple(citation for event in self.events for citation in event.sources)


def timeline(evidence: Evidence, today: date) -> Timeline | None:
    """Put the milestones of all products in order; None if there are none."""
    part = evidence.treatments
    found = _milestones(part) if isinstance(part, Treatments) else []
    if not found or not isinstance(part, Treatments):
        return None
    gaps = [0, *(_months(b[1].day) - _months(a[1].day) for a, b in pairwise(found))]
    events = tuple(
        _event(option, milestone, gap) for (option, milestone), gap in zip(found, gaps, strict=True)
    )
    approved = {event.option for event in events if event.kind is MilestoneKind.APPROVED}
    news = evidence.news
    return Timeline(
        events=events,
        age=day_age(part.as_of, evidence, today),
        asked_on=news.asked_on,
        confirmed=len(approved & news.options.keys()),
        approved=len(approved),
    )


def _milestones(part: Treatments) -> list[tuple[Treatment, Milestone]]:
    found = [(option, mile) for option in part.treatments for mile in option.milestones]
    return sorted(found, key=lambda one: one[1].day)


def _event(option: Treatment, milestone: Milestone, months: int) -> Event:
    is_approval = milestone.kind is MilestoneKind.APPROVED
    return Event(
        option=option.id,
        name=milestone.name or option.name,
        day=milestone.day,
        kind=milestone.kind,
        is_symptom=option.group is OptionGroup.SYMPTOM,
        is_accelerated=is_approval and option.pathway is Pathway.ACCELERATED,
        words=milestone.said.text,
        sources=milestone.said.sources,
        years_since=months // MONTHS_IN_A_YEAR,
        is_longer=months % MONTHS_IN_A_YEAR > 0,
    )


def _months(day: PartialDate) -> int:
    """Months since the year 0; a year alone counts from its first month."""
    year, _, month = f"{day}-01"[:7].partition("-")
    return int(year) * MONTHS_IN_A_YEAR + int(month)
