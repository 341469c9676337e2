# SPDX-License-Identifier: MIT
"""The picture of the trials counts what the facts hold, and nothing else."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus, Trials
from als_reader.core.evidence.news import News
from als_reader.core.pictures.trial_counts import TrialCounts, trial_counts
from als_reader.core.refresh.values import RegistryRecord

TODAY = date(2026, 11, 25)


@pytest.fixture
def part(evidence: Evidence) -> Trials:
    assert isinstance(evidence.trials, Trials)
    return evidence.trials


@pytest.fixture
def counts(evidence: Evidence) -> TrialCounts:
    found = trial_counts(evidence, TODAY)
    assert found is not None
    return found


def test_every_trial_is_counted_once_in_its_status_and_phase(
    part: Trials, counts: TrialCounts
) -> None:
    """One square too many or too few would be a wrong number about trials."""
    by_status = Counter(trial.status for trial in part.trials)
    assert {row.meaning.status: row.total for row in counts.rows} == by_status
    assert counts.total == sum(counts.phases.values()) == len(part.trials) == 52
    for phase, total in counts.phases.items():
        assert sum(row.counts.get(phase, 0) for row in counts.rows) == total
    assert all(list(row.squares) == sorted(row.squares, key=list(counts.phases).index)
               for row in counts.rows)  # fmt: skip


def test_completed_trials_are_those_of_the_sheet(counts: TrialCounts) -> None:
    """23 were recorded as completed; most were early ones (evidence pack, statement 5)."""
    row = next(r for r in counts.rows if r.meaning.status is OverallStatus.COMPLETED)
    expected = {"does not apply": 1, "1": 10, "1/2": 8, "2": 2, "2/3": 1, "3": 1}
    assert row.counts == expected
    assert row.total == 23
    assert row.squares.count("1/2") == 8


def test_statuses_and_phases_stand_in_order(counts: TrialCounts) -> None:
    """As in the filters, but what has no phase comes last."""
    statuses = [row.meaning.status for row in counts.rows]
    assert statuses == sorted(statuses, key=list(OverallStatus).index)
    assert list(counts.phases) == ["1", "1/2", "2", "2/3", "3", "does not apply", "not given"]


def test_it_knows_how_many_records_are_old(evidence: Evidence, counts: TrialCounts) -> None:
    """Most copies are years old; a clock that is wrong hides only how many days ago."""
    assert 0 < counts.old < counts.total
    assert counts.age.recorded == "as recorded on 22 November 2026 (3 days ago)"
    early = trial_counts(evidence, date(2010, 1, 1))
    assert early is not None
    assert early.age.recorded == "as recorded on 22 November 2026"


def test_it_shows_the_refreshed_states(evidence: Evidence, part: Trials) -> None:
    """After a refresh the squares stand where the registry puts them now."""
    first = next(t for t in part.trials if t.status is OverallStatus.RECRUITING)
    trials = tuple(
        replace(t, status=OverallStatus.TERMINATED) if t is first else t for t in part.trials
    )
    other = next(t for t in part.trials if t is not first)
    news = News(
        asked_on=TODAY,
        registry_host="clinicaltrials.gov",
        unchecked={other.nct: "It was not there.", "qalsody": "No answer."},
        found=(RegistryRecord(nct="NCT00000001", brief_title="A", overall_status="RECRUITING"),),
    )
    now = trial_counts(replace(evidence, trials=replace(part, trials=trials), news=news), TODAY)
    assert now is not None
    totals = {row.meaning.status: row.total for row in now.rows}
    assert totals[OverallStatus.TERMINATED] == 2
    assert totals[OverallStatus.RECRUITING] == 3
    assert (now.asked_on, now.host) == (TODAY, "clinicaltrials.gov")
    assert (now.total, now.unchecked, now.found) == (52, 1, 1)


def test_without_facts_there_is_no_picture(evidence: Evidence, part: Trials) -> None:
    """A damaged file takes its picture with it, and nothing else."""
    damaged = EvidenceError("trials.json", ("damaged",))
    assert trial_counts(replace(evidence, trials=damaged), TODAY) is None
    empty = replace(part, trials=())
    assert trial_counts(replace(evidence, trials=empty), TODAY) is None
