# SPDX-License-Identifier: MIT
"""The trials by status and phase, for a picture and its table."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Phase, StatusMeaning, Trial, Trials
from als_reader.core.freshness import RecordAge, day_age, trial_age
from als_reader.core.trial_filters import (
    NOT_GIVEN,
    Facet,
    TrialFilter,
    choices,
    facet_value,
    phase_number,
)

WITHOUT_PHASE = (phase_number((Phase.NA,)), NOT_GIVEN)
"""What stands in place of a phase; these come last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """All trials of one status: how many in each phase."""

    meaning: StatusMeaning
    counts: Mapping[str, int]
    """By phase as in `core.trial_filters`, in the order of the phases."""

    @property
    def total(self) -> int:
        """How many trials have this status."""
        return sum(self.counts.values())

    @property
    def squares(self) -> tuple[str, ...]:
        """The phase of each trial, in the order of the phases."""
        return tuple(phase for phase, count in self.counts.items() for _ in range(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialCounts:
    """The rows of the picture, and how fresh they are."""

    rows: tuple[StatusRow, ...]
    phases: Mapping[str, int]
    """Every phase that is there, in order, and how many trials it has."""
    total: int
    old: int
    """How many records may be out of date."""
    age: RecordAge
    """How old the facts are that came with the app."""
    asked_on: date | None
    """The day of the last refresh; None if there was none."""
    host: str
    """Who was asked then."""
    unchecked: int
    """How many trials of ours that refresh could not check."""
    found: int
    """How many more trials it found; they are not counted here."""


def trial_counts(evidence: Evidence, today: date) -> TrialCounts | None:
    """Count the trials as they are recorded now; None if there are none."""
    part = evidence.trials
    if not isinstance(part, Trials) or not part.trials:
        return None
    everything = TrialFilter()
    in_order = choices(part.trials, Facet.PHASE, everything)
    phases = {c.value: c.count for c in sorted(in_order, key=lambda c: c.value in WITHOUT_PHASE)}
    meanings = {meaning.status.value: meaning for meaning in part.status_meanings}
    rows = tuple(
        _row(meanings[choice.value], part.trials, tuple(phases))
        for choice in choices(part.trials, Facet.STATUS, everything)
    )
    news = evidence.news
    ours = {trial.nct for trial in part.trials}
    return TrialCounts(
        rows=rows,
        phases=phases,
        total=len(part.trials),
        old=sum(trial_age(trial, evidence, today).is_old for trial in part.trials),
        age=day_age(part.as_of, evidence, today),
        asked_on=news.asked_on,
        host=news.registry_host,
        unchecked=len(ours & news.unchecked.keys()),
        found=len(news.found),
    )


def _row(meaning: StatusMeaning, trials: tuple[Trial, ...], phases: tuple[str, ...]) -> StatusRow:
    counts = Counter(
        facet_value(trial, Facet.PHASE) for trial in trials if trial.status is meaning.status
    )
    return StatusRow(
        meaning=meaning, counts={phase: counts[phase] for phase in phases if counts[phase]}
    )
