# SPDX-License-Identifier: MIT
"""What a check would ask of whom, and how old the facts are, in plain words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.statements import PartialDate
from als_reader.core.export.dates import long_date
from als_reader.core.freshness import record_age
from als_reader.core.language import with_more
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.questions import (
    SEARCH_CONDITION,
    SEARCH_PAGES,
    SEARCH_TERMS,
    Question,
    Source,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One place that would be asked."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the plain page says before anything is asked."""

    places: tuple[Asked, ...]
    ages: tuple[str, ...]


def plan_of(
    questions: Sequence[Question], addresses: Addresses, evidence: Evidence, today: date
) -> Plan:
    """Say what these questions are about."""
    counts = {source: sum(q.source is source for q in questions) for source in Source}
    registry, fda = counts[Source.REGISTRY], counts[Source.FDA]
    places = []
    if registry:
        places.append(_registry_place(registry + SEARCH_PAGES - 1, addresses, evidence))
    if fda:
        places.append(_fda_place(fda, addresses))
    return Plan(places=tuple(places), ages=ages_of(evidence, today))


def ages_of(evidence: Evidence, today: date) -> tuple[str, ...]:
    """How old the facts are that are shown now."""
    return tuple(_ages(evidence, today))


def day_words(day: date, today: date) -> str:
    """Such as "22 November 2026 (3 days ago)"; without the age if a clock is wrong."""
    iso = PartialDate(day.isoformat())
    words, ago = long_date(iso), record_age(iso, today).ago
    return with_more(words, ago) if ago else words


def _ages(evidence: Evidence, today: date) -> Iterator[str]:
    if evidence.as_of is not None:
        words = _tr("The facts that came with ALS Reader are as of {day}.")
        yield words.format(day=day_words(evidence.as_of, today))
    if evidence.news.asked_on is None:
        yield _tr("You have not checked for news yet.")
    else:
        words = _tr("You last checked for news on {day}.")
        yield words.format(day=day_words(evidence.news.asked_on, today))


def _registry_place(most: int, addresses: Addresses, evidence: Evidence) -> Asked:
    who = addresses.registry_name
    if who == addresses.registry_host:
        about = _tr("This is the copy of the trial registry that your group uses.")
    else:
        about = _tr("This is the registry of trials of the United States.")
    trials = _tr("It is asked about our {count} trials, by their numbers.")
    search = _tr("It is also asked for trials that we do not know. The search words are: {words}")
    return Asked(
        title=_site(who, addresses.registry_host),
        sentences=(
            about,
            trials.format(count=len(evidence.trial_by_id)),
            search.format(words=f"{SEARCH_CONDITION}; {SEARCH_TERMS}"),
            _tr("Requests: {count} at most").format(count=most),
        ),
    )


def _fda_place(count: int, addresses: Addresses) -> Asked:
    who = addresses.fda_name
    if who == addresses.fda_host:
        about = _tr("This is the copy of the FDA's data that your group uses.")
    else:
        about = _tr("These are the open data of the FDA, which approves medicines in the US.")
    return Asked(
        title=_site(who, addresses.fda_host),
        sentences=(
            about,
            _tr("It is asked about the medicines under Options, by their approval numbers."),
            _tr("Requests: {count}").format(count=count),
        ),
    )


def _site(name: str, host: str) -> str:
    if name.lower() == host.lower():
        return name
    return _tr("{name} (site: {host})").format(name=name, host=host)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckForNews", text)
