# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import PartialDate, Trials
from als_reader.core.export.about import facts_as_of
from als_reader.core.export.facts import option_status, trial_status
from als_reader.core.freshness import clock_of, day_age, trial_age
from als_reader.core.origins import (
    facts_origin,
    fda_origin,
    option_news,
    option_origin,
    trial_news,
    trial_origin,
)
from als_reader.core.refresh.applying import with_news
from tests.core.refresh.bundled_sets import NUROWN, STEMALS, a_set, stopped

TODAY = date(2026, 11, 25)
ERROR = EvidenceError("x.json", ("broken",))


@pytest.fixture
def refreshed(evidence: Evidence) -> Evidence:
    """The facts after a refresh: one trial stopped, one trial and one product not answered."""
    new = a_set(evidence, {STEMALS: stopped, NUROWN: lambda _: None})
    return with_news(evidence, replace(new, products=new.products[1:]))


def nothing(evidence: Evidence) -> Evidence:
    """Every file damaged."""
    return replace(evidence, glossary=ERROR, treatments=ERROR, trials=ERROR, references=ERROR)


@pytest.mark.requirement("H6")
def test_all_facts_say_if_they_are_bundled_or_refreshed(
    evidence: Evidence, refreshed: Evidence
) -> None:
    """An offline copy must not hide its age (ROBUSTNESS rule 29)."""
    bundled = "Bundled with ALS Reader: facts of 22 November 2026"
    assert facts_origin(evidence, TODAY) == f"{bundled} (3 days ago)."
    assert facts_origin(evidence, date(2027, 2, 21)).endswith(
        "(91 days ago). They may be out of date."
    )
    assert facts_origin(refreshed, TODAY) == (
        "Refreshed on 25 November 2026 (today) from ClinicalTrials.gov and openFDA. "
        "What we wrote ourselves is of 22 November 2026 (3 days ago)."
    )
    assert "This may be out of date." in facts_origin(refreshed, date(2027, 2, 24))
    assert facts_origin(nothing(evidence), TODAY) == ""
    assert facts_as_of(evidence) == "Facts as of 22 November 2026."
    assert facts_as_of(refreshed) == (
        "Facts as of 22 November 2026. Trials and FDA data refreshed on 25 November 2026."
    )
    assert facts_as_of(nothing(evidence)) == ""


@pytest.mark.requirement("H6")
def test_each_trial_and_product_says_where_it_is_from(
    evidence: Evidence, refreshed: Evidence
) -> None:
    """Source, date, and bundled or refreshed."""
    trial = refreshed.trial_by_id[STEMALS]
    assert trial_origin(trial, refreshed, TODAY) == (
        "Refreshed on 25 November 2026 (today) from ClinicalTrials.gov. "
        "Its data are of 25 November 2026."
    )
    without = replace(refreshed, news=replace(refreshed.news, registry_timestamp=""))
    assert trial_origin(trial, without, TODAY).endswith("from ClinicalTrials.gov.")
    bundled = "Bundled with ALS Reader: facts of 22 November 2026 (3 days ago)."
    assert trial_origin(refreshed.trial_by_id[NUROWN], refreshed, TODAY) == bundled
    assert trial_origin(trial, evidence, TODAY) == option_origin(evidence, TODAY) == bundled
    assert option_origin(nothing(evidence), TODAY) == "Bundled with ALS Reader."
    assert fda_origin(evidence, TODAY) == ""
    assert fda_origin(refreshed, TODAY) == (
        "Refreshed on 25 November 2026 (today) from openFDA. "
        "Its data are of 20 November 2026 (5 days ago)."
    )
    assert fda_origin(refreshed, date(2027, 3, 1)).endswith("They may be out of date.")
    without = replace(refreshed, news=replace(refreshed.news, fda_updated=None))
    assert fda_origin(without, TODAY).endswith("from openFDA.")


@pytest.mark.requirement("H6")
def test_a_clock_before_the_facts_hides_ages_and_nothing_else(
    evidence: Evidence, refreshed: Evidence
) -> None:
    """A wrong clock must neither make up an age nor make old facts look new."""
    early = date(2024, 11, 25)
    assert not clock_of(evidence, early).is_right
    trial = evidence.trial_by_id[NUROWN]
    assert trial_age(trial, evidence, early).recorded == (
        "as recorded on 29 February 2024, may be out of date"
    )
    assert facts_origin(evidence, early) == ("Bundled with ALS Reader: facts of 22 November 2026.")
    assert trial_origin(refreshed.trial_by_id[STEMALS], refreshed, early).startswith(
        "Refreshed on 25 November 2026 from"
    )
    # between bundle and refresh: the clock went back after the refresh
    assert not clock_of(refreshed, date(2026, 11, 23)).is_right
    assert clock_of(evidence, date(2026, 11, 23)).is_right


def test_an_evening_in_america_is_no_wrong_clock(refreshed: Evidence) -> None:
    """The day of a refresh is in UTC, where it may be tomorrow already."""
    evening = date(2026, 11, 24)
    assert clock_of(refreshed, evening).is_right
    assert day_age(date(2026, 11, 25), refreshed, evening).recorded == (
        "as recorded on 25 November 2026 (today)"
    )


def test_a_fresh_record_from_an_old_copy_is_old(evidence: Evidence) -> None:
    """After 90 days a copy may not say what the registry says (ROBUSTNESS rule 29)."""
    trial = replace(
        evidence.trial_by_id[STEMALS],
        last_update_posted=PartialDate("2026-08-01"),
        as_of_date=PartialDate("2026-08-27"),
    )
    assert not trial_age(trial, evidence, TODAY).is_old
    assert trial_age(trial, evidence, date(2026, 11, 26)).is_old
    no_date = replace(trial, as_of_date=None)
    assert not trial_age(no_date, evidence, TODAY).is_old
    assert trial_age(no_date, evidence, date(2027, 2, 21)).is_old
    assert not trial_age(no_date, nothing(evidence), date(2027, 2, 21)).is_old


def test_exports_tell_what_a_refresh_brought(evidence: Evidence, refreshed: Evidence) -> None:
    """Paper is read by people who never see the window."""
    assert isinstance(refreshed.trials, Trials)
    trial = refreshed.trial_by_id[STEMALS]
    words = trial_status(trial, refreshed, TODAY)
    assert words.startswith("Stopped early, as recorded on 1 November 2026 (24 days ago).")
    assert "Refreshed on 25 November 2026." in words
    assert "It was looking for people, it is now stopped early." in words
    assert words.endswith("Our note was written before this change.")
    assert " ".join(trial_news(refreshed.trial_by_id[NUROWN], refreshed)) == (
        "Bundled with ALS Reader. On 25 November 2026 it could not be checked. "
        "It was not in the answer."
    )
    assert list(trial_news(trial, evidence)) == ["Bundled with ALS Reader."]
    unchanged = refreshed.trial_by_id["NCT06973629"]
    assert list(trial_news(unchanged, refreshed)) == ["Refreshed on 25 November 2026."]


def test_exports_tell_what_the_fda_says(evidence: Evidence, refreshed: Evidence) -> None:
    """Or that it could not be confirmed, and what that does not mean."""
    options = refreshed.option_by_id
    assert option_status(options["qalsody"], refreshed, TODAY).endswith(
        "Bundled with ALS Reader. Refreshed on 25 November 2026 from openFDA: "
        "QALSODY: “Prescription”. It is listed as sold on prescription. "
        "Newest label: 15 September 2026."
    )
    assert option_status(options["riluzole-tablets"], refreshed, TODAY).endswith(
        "On 25 November 2026: This could not be confirmed in the FDA’s data. "
        "This alone does not show whether it is approved. What we say about it stays as it was."
    )
    assert list(option_news(options["nurown"], refreshed)) == ["Bundled with ALS Reader."]
    assert list(option_news(options["qalsody"], evidence)) == ["Bundled with ALS Reader."]
    news = refreshed.news
    record = replace(news.options["qalsody"], label_effective=None)
    bare = replace(refreshed, news=replace(news, options={"qalsody": record}))
    assert "Newest label" not in option_status(options["qalsody"], bare, TODAY)
