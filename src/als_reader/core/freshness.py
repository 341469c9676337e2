# SPDX-License-Identifier: MIT
"""How old a fact is, in words: offline facts age, and a reader must see it (ACCESSIBILITY H6)."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import PartialDate, Treatment, Trial
from als_reader.core.export.dates import english_date, long_date
from als_reader.core.language import counted, said

TRIAL_LIMIT: Final = 731
"""Days after which the record of a trial may be out of date: two years."""
FACT_LIMIT: Final = 90
"""The same for any other fact, and for any copy of a source."""

PLANNED: Final = " (planned)"
"""How our facts mark a day that is still to come."""
_ANY_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
_ISO_DATE = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAge:
    """The date of a record and how long ago that is, as exact as its source."""

    date: str
    """Such as "29 February 2024" or "February 2024"; empty if it is not known."""
    ago: str
    """Such as "1,000 days ago"; empty if a clock is wrong or the date is not known."""
    is_old: bool
    """Whether it is past its limit."""
    is_exact: bool = True
    """Whether the very day is known."""

    @property
    def day(self) -> str:
        """Such as "on 29 February 2024", "in February 2024"; empty if it is not known."""
        if not self.date:
            return ""
        return said("on {day}", day=self.date) if self.is_exact else said("in {day}", day=self.date)

    @property
    def recorded(self) -> str:
        """Such as "as recorded on 29 February 2024 (1,000 days ago), may be out of date"."""
        if not self.date:
            return self._with_age(said("date of the record not known"))
        words = (
            said("as recorded on {day}", day=self.date)
            if self.is_exact
            else said("as recorded in {day}", day=self.date)
        )
        return self._with_age(words)

    @property
    def status(self) -> str:
        """Such as "Status as of 29 February 2024 (1,000 days ago), may be out of date"."""
        if not self.date:
            return self._with_age(said("Status: date of the record not known"))
        return self._with_age(said("Status as of {day}", day=self.date))

    @property
    def short(self) -> str:
        """Such as "As of 29 February 2024, may be out of date", for a line in a list."""
        words = (
            said("As of {day}", day=self.date)
            if self.date
            else said("Date of the record not known")
        )
        return _with_doubt(words) if self.is_old else words

    @property
    def date_and_age(self) -> str:
        """Such as "25 November 2026 (today)"."""
        return said("{day} ({ago})", day=self.date, ago=self.ago) if self.ago else self.date

    def _with_age(self, words: str) -> str:
        if self.ago:
            words = said("{day} ({ago})", day=words, ago=self.ago)
        return _with_doubt(words) if self.is_old else words


def _with_doubt(words: str) -> str:
    return said("{fact}, may be out of date", fact=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The day from which ages are counted."""

    today: date
    """Never before the facts were put together."""
    is_right: bool = True
    """False if the computer's clock says a day before that: then no age is shown."""


def clock_of(evidence: Evidence, today: date) -> Clock:
    """Compare the computer's day with the facts, which cannot be from the future."""
    parts = (evidence.glossary, evidence.treatments, evidence.trials, evidence.references)
    days = [part.as_of for part in parts if not isinstance(part, EvidenceError)]
    if evidence.news.asked_on:  # a day in UTC may be tomorrow's here
        days.append(evidence.news.asked_on - timedelta(days=1))
    newest = max(days, default=date.min)
    return Clock(today=max(today, newest), is_right=today >= newest)


def record_age(
    as_of: PartialDate | None, today: date | Clock, limit: int = FACT_LIMIT
) -> RecordAge:
    """Say how old a record is today; `limit` is the number of days after which it is old."""
    clock = Clock(today=today) if isinstance(today, date) else today
    if as_of is None:
        return RecordAge(date="", ago="", is_old=False)
    exact = as_of.count("-") == 2
    return RecordAge(
        date=long_date(as_of),
        is_exact=exact,
        ago=_ago(as_of, clock.today) if clock.is_right else "",
        is_old=(clock.today - _first_day(as_of)).days > limit,
    )


def trial_age(trial: Trial, evidence: Evidence, today: date) -> RecordAge:
    """How old the registry's record of a trial is: since its last update.

    It may also be out of date because the copy is old that was read.
    """
    clock = clock_of(evidence, today)
    age = record_age(trial.last_update_posted, clock, TRIAL_LIMIT)
    read_on = trial.as_of_date
    if read_on is None and evidence.as_of:  # at the latest
        read_on = PartialDate(evidence.as_of.isoformat())
    return replace(age, is_old=age.is_old or record_age(read_on, clock).is_old)


def option_age(option: Treatment, evidence: Evidence, today: date) -> RecordAge:
    """How old the status of a product is."""
    return record_age(option.status_as_of, clock_of(evidence, today))


def day_age(day: date, evidence: Evidence, today: date) -> RecordAge:
    """How long ago a day is on which facts were put together or refreshed."""
    clock = clock_of(evidence, today)
    age = record_age(PartialDate(min(day, clock.today).isoformat()), clock)
    return replace(age, date=long_date(day))


def dates_in_words(text: str) -> str:
    """A text with each date like 2022-10-10 as readers write it; all else as it is.

    Inside English words a date is English too.
    """
    day = text.removesuffix(PLANNED)
    if day != text and _ANY_DATE.fullmatch(day):
        return said("{day} (planned)", day=long_date(day))
    write = long_date if _ISO_DATE.fullmatch(text) else english_date
    return _ISO_DATE.sub(lambda found: write(found[0]), text)


def _first_day(as_of: PartialDate) -> date:
    return date.fromisoformat(f"{as_of}-01-01"[:10])


def _ago(as_of: PartialDate, today: date) -> str:
    """Such as "1,000 days ago"; nothing for a date that is still to come."""
    first = _first_day(as_of)
    match as_of.count("-"):
        case 2:
            days = (today - first).days
            if days <= 0:
                return said("today") if days == 0 else ""
            return counted("{count} day ago", "{count} days ago", days)
        case 1:
            months = (today.year - first.year) * 12 + today.month - first.month
            if months <= 0:
                return said("this month") if months == 0 else ""
            return counted("about {count} month ago", "about {count} months ago", months)
        case _:
            years = today.year - first.year
            if years <= 0:
                return said("this year") if years == 0 else ""
            return counted("about {count} year ago", "about {count} years ago", years)
