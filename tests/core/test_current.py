# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from als_reader.core.evidence.current import current_evidence
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import OverallStatus
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet
from als_reader.resources import resource_root
from tests.core.refresh.bundled_sets import STEMALS, a_set, stopped

BUNDLE = resource_root() / "evidence"
TODAY = date(2026, 11, 25)


@pytest.fixture
def news(evidence: Evidence) -> RefreshedSet:
    """A trial stopped early."""
    return a_set(evidence, {STEMALS: stopped})


def test_without_a_kept_set_the_bundle_is_shown(evidence: Evidence, tmp_path: Path) -> None:
    """A reader who never asks sees what was reviewed, and no folder is made."""
    assert current_evidence(BUNDLE, None, TODAY).evidence == evidence
    found = current_evidence(BUNDLE, tmp_path / "refreshed", TODAY)
    assert found.evidence == evidence
    assert found.notice == ""
    assert not (tmp_path / "refreshed").exists()


@pytest.mark.parametrize("today", [TODAY, date(2024, 11, 25), date(2028, 11, 25)])
@pytest.mark.parametrize("may_mend", [True, False])
def test_the_kept_set_is_shown_whatever_the_clock_says(
    news: RefreshedSet, tmp_path: Path, today: date, may_mend: bool
) -> None:
    """A clock that is wrong by years takes no facts away."""
    RefreshStore(tmp_path).keep(news)
    found = current_evidence(BUNDLE, tmp_path, today, may_mend=may_mend)
    assert found.evidence.trial_by_id[STEMALS].status is OverallStatus.TERMINATED
    assert found.evidence.news.asked_on == TODAY
    assert found.notice == ""


def test_a_set_older_than_the_bundle_is_not_used(
    evidence: Evidence, news: RefreshedSet, tmp_path: Path
) -> None:
    """A new version of ALS Reader knows more than an old refresh."""
    RefreshStore(tmp_path).keep(replace(news, asked_at="2026-11-21T23:59:59Z"))
    assert current_evidence(BUNDLE, tmp_path, TODAY).evidence == evidence


def test_a_damaged_set_gives_the_bundle_and_a_notice(
    evidence: Evidence, news: RefreshedSet, tmp_path: Path
) -> None:
    """The reader is told, and has facts all the same."""
    RefreshStore(tmp_path).keep(news)
    file = next((tmp_path / "sets").rglob("refreshed.json"))
    file.write_bytes(file.read_bytes()[:-10])
    names = sorted(path.name for path in tmp_path.rglob("*"))
    quiet = current_evidence(BUNDLE, tmp_path, TODAY, may_mend=False)
    assert quiet.evidence == evidence
    assert sorted(path.name for path in tmp_path.rglob("*")) == names
    found = current_evidence(BUNDLE, tmp_path, TODAY)
    assert found.evidence == evidence
    assert found.notice
