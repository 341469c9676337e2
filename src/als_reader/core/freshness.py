# SPDX-License-Identifier: MIT
"""How old a fact is, in words: offline facts age, and a reader must see it (ACCESSIBILITY H6)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from als_reader.core.evidence.models import PartialDate, Treatment, Trial
from als_reader.core.export.dates import long_date

TRIAL_LIMIT: Final = 731
"""Days after which the record of a trial may be out of date: two years."""
FACT_LIMIT: Final = 90
"""The same for any other fact."""
NOT_KNOWN: Final = "date of the record not known"
MAY_BE_OLD: Final = "may be out of date"

_ISO_DATE = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAge:
    """The date of a record and how long ago that is, as exact as its source."""

    day: str
    """Such as "on 29 February 2024", "in February 2024"; empty if it is not known."""
    ago: str
    """Such as "1,000 days ago"; empty if a clock is wrong or the date is not known."""
    is_old: bool
    """Whether it is past its limit."""

    @property
    def recorded(self) -> str:
        """Such as "as recorded on 29 February 2024 (1,000 days ago), may be out of date"."""
        return self._with_age(f"as recorded {self.day}" if self.day else NOT_KNOWN)

    @property
    def status(self) -> str:
        """Such as "Status as of 29 February 2024 (1,000 days ago), may be out of date"."""
        day = self.day.partition(" ")[2]
        return self._with_age(f"Status as of {day}" if day else f"Status: {NOT_KNOWN}")

    def _with_age(self, words: str) -> str:
        ago = f" ({self.ago})" if self.ago else ""
        old = f", {MAY_BE_OLD}" if self.is_old else ""
        return f"{words}{ago}{old}"


def record_age(as_of: PartialDate | None, today: date, limit: int = FACT_LIMIT) -> RecordAge:
    """Say how old a record is today; `limit` is the number of days after which it is old."""
    if as_of is None:
        return RecordAge(day="", ago="", is_old=False)
    exact = as_of.count("-") == 2
    return RecordAge(
        day=f"{'on' if exact else 'in'} {long_date(as_of)}",
        ago=_ago(as_of, today),
        is_old=(today - _first_day(as_of)).days > limit,
    )


def trial_age(trial: Trial, today: date) -> RecordAge:
    """How old the registry's record of a trial is: since its last update."""
    return record_age(trial.last_update_posted, today, TRIAL_LIMIT)


def option_age(option: Treatment, today: date) -> RecordAge:
    """How old the status of a product is."""
    return record_age(option.status_as_of, today)


def dates_in_words(text: str) -> str:
    """A text with each date like 2022-10-10 as readers write it; all else as it is."""
    return _ISO_DATE.sub(lambda found: long_date(found[0]), text)


def _first_day(as_of: PartialDate) -> date:
    return date.fromisoformat(f"{as_of}-01-01"[:10])


def _ago(as_of: PartialDate, today: date) -> str:
    first = _first_day(as_of)
    match as_of.count("-"):
        case 2:
            return _counted((today - first).days, "day", now="today")
        case 1:
            months = (today.year - first.year) * 12 + today.month - first.month
            return _counted(months, "month", now="this month", about="about ")
        case _:
            return _counted(today.year - first.year, "year", now="this year", about="about ")


def _counted(number: int, unit: str, *, now: str, about: str = "") -> str:
    """Such as "1,000 days ago"; nothing for a date that is still to come."""
    if number < 0:
        return ""
    if number == 0:
        return now
    return f"{about}{number:,} {unit}{'s' if number > 1 else ''} ago"
