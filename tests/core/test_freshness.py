# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import PartialDate
from als_reader.core.freshness import (
    FACT_LIMIT,
    TRIAL_LIMIT,
    dates_in_words,
    option_age,
    record_age,
    trial_age,
)

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2024-02-29", "as recorded on 29 February 2024 (1,000 days ago), may be out of date"),
        ("2026-11-24", "as recorded on 24 November 2026 (1 day ago)"),
        ("2026-11-25", "as recorded on 25 November 2026 (today)"),
        ("2026-11-26", "as recorded on 26 November 2026"),
        ("2024-02", "as recorded in February 2024 (about 33 months ago), may be out of date"),
        ("2026-10", "as recorded in October 2026 (about 1 month ago)"),
        ("2026-11", "as recorded in November 2026 (this month)"),
        ("2026-12", "as recorded in December 2026"),
        ("2019", "as recorded in 2019 (about 7 years ago), may be out of date"),
        ("2026", "as recorded in 2026 (this year)"),
        ("2027", "as recorded in 2027"),
    ],
)
@pytest.mark.requirement("H6")
def test_the_age_of_a_record_is_as_exact_as_its_date(as_of: str, words: str) -> None:
    """A reader must see how old a fact is, and a wrong clock must not make up an age."""
    # 29 February 2024 was 1,000 days before this day
    today = date(2026, 11, 25)
    assert record_age(PartialDate(as_of), today, TRIAL_LIMIT).recorded == words


@pytest.mark.parametrize(
    ("limit", "last"), [(FACT_LIMIT, "2026-08-27"), (TRIAL_LIMIT, "2024-11-24")]
)
@pytest.mark.requirement("H6")
def test_a_fact_is_old_from_the_day_after_its_limit(limit: int, last: str) -> None:
    """Trials may be out of date after two years, other facts after 90 days."""
    assert not record_age(PartialDate(last), TODAY, limit).is_old
    earlier = date.fromordinal(date.fromisoformat(last).toordinal() - 1)
    assert record_age(PartialDate(earlier.isoformat()), TODAY, limit).is_old


def test_a_status_names_its_date_without_a_preposition() -> None:
    """Cards of products say "Status as of"."""
    assert record_age(PartialDate("2026-10-23"), TODAY).status == (
        "Status as of 23 October 2026 (33 days ago)"
    )
    assert record_age(PartialDate("2025-04"), TODAY).status == (
        "Status as of April 2025 (about 19 months ago), may be out of date"
    )


def test_a_list_says_the_day_and_whether_it_is_long_ago() -> None:
    """A closed card has no room for more, and must not hide its age."""
    assert record_age(PartialDate("2026-10-23"), TODAY).short == "As of 23 October 2026"
    assert record_age(PartialDate("2025-04"), TODAY).short == (
        "As of April 2025, may be out of date"
    )


def test_an_unknown_date_is_said_to_be_unknown() -> None:
    """Nothing is guessed for a record without a date."""
    age = record_age(None, TODAY)
    assert age.recorded == "date of the record not known"
    assert age.status == "Status: date of the record not known"
    assert age.short == "Date of the record not known"
    assert not age.is_old


def test_trials_age_since_their_last_update_and_products_since_their_status(
    evidence: Evidence,
) -> None:
    """The copy that was read may be younger than what it says."""
    trial = evidence.trial_by_id["NCT03280056"]
    assert trial_age(trial, evidence, TODAY).recorded.startswith("as recorded on 29 February 2024")
    assert trial_age(replace(trial, last_update_posted=None), evidence, TODAY).day == ""
    option = evidence.option_by_id["tiglutik"]
    assert option_age(option, evidence, TODAY).status.startswith(
        "Status as of 23 October 2026 (33 days"
    )


def test_dates_inside_a_text_are_written_in_words() -> None:
    """Readers do not write dates as numbers with dashes."""
    assert dates_in_words("2010-10 (62 months planned)") == "October 2010 (62 months planned)"
    assert dates_in_words("Copy of 2022-10-10; no date") == "Copy of 10 October 2022; no date"
    assert dates_in_words("2017 (exact date not seen)") == "2017 (exact date not seen)"
