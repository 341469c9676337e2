# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, Phase, Trial, TrialResult, Trials
from als_reader.core.trial_filters import (
    Choice,
    Facet,
    Listed,
    TrialFilter,
    choices,
    facet_value,
    facet_values,
    filter_trials,
    passes,
    passes_other,
    phase_number,
    start_year,
)
from tests.core.refresh.bundled_sets import NEW_TRIAL

ALL = TrialFilter()


@pytest.fixture
def part(evidence: Evidence) -> Trials:
    assert isinstance(evidence.trials, Trials)
    return evidence.trials


@pytest.fixture
def trials(part: Trials) -> tuple[Trial, ...]:
    return part.trials


def test_without_a_filter_every_trial_is_shown(trials: tuple[Trial, ...]) -> None:
    """Nothing may be left out unasked."""
    assert ALL.is_empty
    assert TrialFilter(query="  ").is_empty
    assert filter_trials(trials, ALL) == trials


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("nct03280056", "NCT03280056"),
        ("endurance", "NCT06973629"),
        ("brainstorm muscle", "NCT01051882"),
        ("umbilical poland", "NCT02881476"),
        ("Lenzumestrocel", "NCT04745299"),
    ],
)
def test_trials_are_found_by_number_title_sponsor_cells_and_group(
    trials: tuple[Trial, ...], query: str, expected: str
) -> None:
    """A reader may know a trial by any of its names."""
    found = filter_trials(trials, TrialFilter(query=query))
    assert expected in [trial.nct for trial in found]
    assert len(found) < len(trials)
    assert not TrialFilter(query=query).is_empty


@pytest.mark.parametrize("facet", Facet)
def test_the_counts_of_all_choices_add_up(trials: tuple[Trial, ...], facet: Facet) -> None:
    """A count beside a choice is a promise of what pressing it shows."""
    offered = choices(trials, facet, ALL)
    assert sum(choice.count for choice in offered) == len(trials)
    for choice in offered:
        wanted = ALL.with_choice(facet, choice.value)
        shown = filter_trials(trials, wanted)
        assert len(shown) == choice.count
        assert {facet_value(trial, facet) for trial in shown} == {choice.value}
        assert not wanted.is_empty


def test_counts_take_the_other_filters_into_account(trials: tuple[Trial, ...]) -> None:
    """No choice that is offered leads to an empty list."""
    wanted = TrialFilter(country="USA", query="cells")
    for choice in choices(trials, Facet.STATUS, wanted):
        both = wanted.with_choice(Facet.STATUS, choice.value)
        assert len(filter_trials(trials, both)) == choice.count > 0


def test_what_is_chosen_stays_in_the_list_even_if_it_shows_nothing(
    trials: tuple[Trial, ...],
) -> None:
    """A filter that cannot be seen cannot be undone."""
    wanted = TrialFilter(query="no such words", result=TrialResult.MET.value)
    assert choices(trials, Facet.RESULT, wanted) == (Choice(value="main goal met", count=0),)


def test_choices_stand_in_their_natural_order(trials: tuple[Trial, ...]) -> None:
    """Phases count up, countries go by name, what is not known comes last."""
    phases = [choice.value for choice in choices(trials, Facet.PHASE, ALL)]
    assert phases == ["does not apply", "1", "1/2", "2", "2/3", "3", "not given"]
    countries = [choice.value for choice in choices(trials, Facet.COUNTRY, ALL)]
    assert countries[-1] == "not known"
    assert countries[:-1] == sorted(countries[:-1])
    statuses = [choice.value for choice in choices(trials, Facet.STATUS, ALL)]
    assert statuses.index(OverallStatus.COMPLETED.value) < statuses.index("UNVERIFIED")


def test_studies_without_a_number_are_found_by_what_is_known_of_them(part: Trials) -> None:
    """They have no status, phase or result to filter by."""
    japan = next(study for study in part.other_studies if study.country == "Japan")
    assert passes_other(japan, ALL)
    assert passes_other(japan, TrialFilter(country="Japan", query="cells"))
    assert not passes_other(japan, TrialFilter(country="USA"))
    assert not passes_other(japan, TrialFilter(query="no such words"))
    for facet in (Facet.STATUS, Facet.PHASE, Facet.RESULT):
        assert not passes_other(japan, ALL.with_choice(facet, "x"))


def test_phases_and_years_are_told_apart(evidence: Evidence) -> None:
    """A missing phase is not one that does not apply."""
    assert phase_number(()) == "not given"
    assert phase_number((Phase.NA,)) == "does not apply"
    assert phase_number((Phase.EARLY_PHASE1,)) == "early 1"
    assert phase_number((Phase.PHASE2, Phase.PHASE3)) == "2/3"
    by_id = evidence.trial_by_id
    assert start_year(by_id["NCT06973629"]) == "2025"
    assert start_year(by_id["NCT04681118"]) == ""


def test_trials_that_a_search_found_are_filtered_too(trials: tuple[Trial, ...]) -> None:
    """They may have several countries, words that we do not know, and never a result."""
    assert facet_values(NEW_TRIAL, Facet.COUNTRY) == ("United States", "Poland", "Spain")
    assert facet_values(NEW_TRIAL, Facet.RESULT) == ()
    bare = replace(NEW_TRIAL, overall_status="NEW", phases=("PHASE9",), countries=())
    assert facet_values(bare, Facet.STATUS) == ("UNVERIFIED",)
    assert facet_values(bare, Facet.PHASE) == ("not given",)
    assert facet_values(bare, Facet.COUNTRY) == ("not known",)
    listed: tuple[Listed, ...] = (*trials, NEW_TRIAL)
    counts = {c.value: c.count for c in choices(listed, Facet.COUNTRY, ALL)}
    assert counts["Poland"] == 6
    assert passes(NEW_TRIAL, TrialFilter(query="uc-msc", country="Spain", phase="1/2"))
    assert not passes(NEW_TRIAL, TrialFilter(result=TrialResult.NOT_FOUND.value))
