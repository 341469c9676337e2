# SPDX-License-Identifier: MIT
"""Which trials a reader asks for, and how many each further choice would leave."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from als_reader.core.evidence.models import (
    OtherStudy,
    OverallStatus,
    Phase,
    Trial,
    TrialResult,
)
from als_reader.core.refresh.changes import known_phases, status_of
from als_reader.core.refresh.values import RegistryRecord
from als_reader.core.search import matches

Listed = Trial | RegistryRecord
"""A trial of ours, or one that a search found."""

NOT_GIVEN = "not given"
"""The phase of a trial that has none."""
NOT_KNOWN = "not known"
"""The country of a trial of which we know none."""

EARLY = "early 1"
"""The phase before phase 1."""
_PHASE_WORDS = {
    Phase.NA: "does not apply",
    Phase.EARLY_PHASE1: EARLY,
    Phase.PHASE1: "1",
    Phase.PHASE2: "2",
    Phase.PHASE3: "3",
    Phase.PHASE4: "4",
}
_PHASE_ORDER = (*_PHASE_WORDS.values(), NOT_GIVEN)


class Facet(StrEnum):
    """What trials can be filtered by."""

    STATUS = "status"
    PHASE = "phase"
    COUNTRY = "country"
    RESULT = "result"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialFilter:
    """What is asked for; an empty choice means all."""

    query: str = ""
    status: str = ""
    phase: str = ""
    country: str = ""
    result: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether every trial is shown."""
        return not self.query.strip() and not any(self.choice(facet) for facet in Facet)

    def choice(self, facet: Facet) -> str:
        """What is chosen of a facet; empty for all."""
        return str(getattr(self, facet.value))

    def with_choice(self, facet: Facet, value: str) -> "TrialFilter":
        """The same, but with another choice of one facet."""
        return replace(self, **{facet.value: value})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One value of a facet and how many trials it would show."""

    value: str
    count: int


def phase_number(phases: Sequence[Phase]) -> str:
    """Such as "1/2", "3", "does not apply" or "not given"."""
    return "/".join(_PHASE_WORDS[phase] for phase in phases) or NOT_GIVEN


def start_year(trial: Trial) -> str:
    """The year in which it began or was to begin; empty if no copy gave one."""
    year = trial.start[:4]
    return year if year.isdigit() else ""


def facet_value(trial: Trial, facet: Facet) -> str:
    """What a trial is in one facet."""
    return {
        Facet.STATUS: trial.status.value,
        Facet.PHASE: phase_number(trial.phases),
        Facet.COUNTRY: trial.country,
        Facet.RESULT: trial.result.value,
    }[facet]


def facet_values(listed: Listed, facet: Facet) -> tuple[str, ...]:
    """The same for a trial that a search found too, which may have several countries.

    It has no result: we have not reviewed it.
    """
    if isinstance(listed, Trial):
        return (facet_value(listed, facet),)
    match facet:
        case Facet.STATUS:
            return (status_of(listed.overall_status).value,)
        case Facet.PHASE:
            return (phase_number(known_phases(listed.phases)),)
        case Facet.COUNTRY:
            return listed.countries or (NOT_KNOWN,)
        case Facet.RESULT:
            return ()


def search_words(listed: Listed) -> str:
    """Everything a reader may look a trial up by."""
    if not isinstance(listed, Trial):
        words = (listed.nct, listed.brief_title, listed.sponsor)
        return "\n".join((*words, *listed.countries, *listed.interventions))
    trial = listed
    return "\n".join(
        (
            trial.nct,
            trial.title,
            trial.plain_title,
            trial.sponsor,
            trial.country,
            trial.group,
            trial.cell_type,
            trial.cell_source.value,
            trial.route,
        )
    )


def passes(trial: Listed, wanted: TrialFilter) -> bool:
    """Whether a trial is what is asked for."""
    return all(
        wanted.choice(facet) in ("", *facet_values(trial, facet)) for facet in Facet
    ) and matches(search_words(trial), wanted.query)


def passes_other(study: OtherStudy, wanted: TrialFilter) -> bool:
    """The same for a study without an NCT number, of which we know less."""
    if wanted.status or wanted.phase or wanted.result:
        return False
    words = "\n".join((study.id, study.title, study.country, *(s.text for s in study.statements)))
    return wanted.country in ("", study.country) and matches(words, wanted.query)


def filter_trials(trials: Iterable[Trial], wanted: TrialFilter) -> tuple[Trial, ...]:
    """The trials that are asked for, in their order."""
    return tuple(trial for trial in trials if passes(trial, wanted))


def choices(trials: Iterable[Listed], facet: Facet, wanted: TrialFilter) -> tuple[Choice, ...]:
    """Every value of a facet that would show something, with how many trials it would show.

    What is chosen now stays in the list even if it shows nothing, so that it can be seen.
    """
    others = wanted.with_choice(facet, "")
    counts = Counter(
        value for trial in trials if passes(trial, others) for value in facet_values(trial, facet)
    )
    chosen = wanted.choice(facet)
    values = sorted(counts.keys() | ({chosen} - {""}), key=lambda value: _rank(facet, value))
    return tuple(Choice(value=value, count=counts[value]) for value in values)


def _rank(facet: Facet, value: str) -> tuple[int, str]:
    """Sort as the registry does; countries by name; what is not known comes last."""
    if facet is Facet.STATUS:
        return (list(OverallStatus).index(OverallStatus(value)), "")
    if facet is Facet.RESULT:
        return (list(TrialResult).index(TrialResult(value)), "")
    if facet is Facet.COUNTRY:
        return (int(value == NOT_KNOWN), value)
    parts = value.split("/")
    return (_PHASE_ORDER.index(parts[-1]) * 2 - (len(parts) > 1), value)
