# SPDX-License-Identifier: MIT
"""The timeline says what the facts say, in order."""

from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import MilestoneKind, OptionGroup, Treatments
from als_reader.core.evidence.news import News
from als_reader.core.pictures.timeline import Timeline, timeline
from als_reader.core.refresh.values import ProductRecord

TODAY = date(2026, 11, 25)


@pytest.fixture
def shown(evidence: Evidence) -> Timeline:
    found = timeline(evidence, TODAY)
    assert found is not None
    return found


def test_every_product_that_was_approved_is_there_with_its_day(
    evidence: Evidence, shown: Timeline
) -> None:
    """A picture that left one out would tell a wrong story."""
    expected = {
        option.id: option.approved_on
        for option in evidence.option_by_id.values()
        if option.approved_on
    }
    found = {e.option: e.day for e in shown.events if e.kind is MilestoneKind.APPROVED}
    assert found == expected
    assert shown.approved == len(expected) == 8


def test_what_ended_is_there_with_its_day_and_never_called_something_else(
    evidence: Evidence, shown: Timeline
) -> None:
    """No longer sold, approval withdrawn, and a request that was taken back are three things."""
    ended = {
        (e.option, e.day, e.kind) for e in shown.events if e.kind is not MilestoneKind.APPROVED
    }
    assert ended == {
        ("exservan", "2025-12-11", MilestoneKind.DISCONTINUED),
        ("relyvrio", "2025-08-29", MilestoneKind.WITHDRAWN),
        ("nurown", "2023-10-18", MilestoneKind.TAKEN_BACK),
    }
    groups = {option: evidence.option_by_id[option].group for option, _, _ in ended}
    assert groups == {
        "exservan": OptionGroup.DISCONTINUED,
        "relyvrio": OptionGroup.WITHDRAWN,
        "nurown": OptionGroup.NOT_APPROVED,
    }


def test_events_stand_in_order_and_say_how_long_nothing_happened(shown: Timeline) -> None:
    """From 1995 on, the long silence between the first and the second included."""
    days = [event.day for event in shown.events]
    assert days == sorted(days)
    assert shown.first_year == "1995"
    gaps = [(e.years_since, e.is_longer) for e in shown.events]
    assert gaps[:3] == [(0, False), (14, True), (6, True)]


def test_names_ways_and_symptoms_are_those_of_that_day(shown: Timeline) -> None:
    """Generics came later; one approval is accelerated; one product is for a symptom."""
    names = [event.name for event in shown.events]
    assert names[0] == "Rilutek"
    assert not any("generic" in name for name in names)
    assert [e.option for e in shown.events if e.is_accelerated] == ["qalsody"]
    assert [e.option for e in shown.events if e.is_symptom] == ["nuedexta"]


def test_every_day_has_its_sources(evidence: Evidence, shown: Timeline) -> None:
    """A day without a source would not be a fact."""
    refs = {ref for citation in shown.sources for ref in citation.refs}
    assert refs <= evidence.reference_by_id.keys()
    assert all(event.sources and event.words for event in shown.events)


def test_it_says_what_a_refresh_found(evidence: Evidence, shown: Timeline) -> None:
    """What was asked of the FDA, and for how many products it had an answer."""
    assert shown.asked_on is None
    assert shown.age.recorded == "as recorded on 22 November 2026 (3 days ago)"
    news = News(
        asked_on=date(2026, 11, 25),
        options={
            "qalsody": ProductRecord(application="NDA 215887"),
            "cnm-au8": ProductRecord(application="NDA 1"),
        },
    )
    refreshed = timeline(replace(evidence, news=news), TODAY)
    assert refreshed is not None
    assert refreshed.asked_on == date(2026, 11, 25)
    assert (refreshed.confirmed, refreshed.approved) == (1, 8)


def test_without_facts_there_is_no_picture(evidence: Evidence) -> None:
    """A damaged file takes its picture with it, and nothing else."""
    damaged = EvidenceError("treatments.json", ("damaged",))
    assert timeline(replace(evidence, treatments=damaged), TODAY) is None
    assert isinstance(evidence.treatments, Treatments)
    empty = replace(evidence.treatments, treatments=())
    assert timeline(replace(evidence, treatments=empty), TODAY) is None
