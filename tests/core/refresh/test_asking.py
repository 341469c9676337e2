# SPDX-License-Identifier: MIT
"""A refresh as a conversation: what is asked, and what comes of the answers."""

import json
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader import __version__
from als_reader.core.errors import EvidenceError, RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.records import Reading, read_record
from als_reader.core.evidence.statements import PartialDate
from als_reader.core.evidence.treatments import Treatments
from als_reader.core.evidence.trials import Trials
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.asking import ReplyError, Source, planned_questions
from als_reader.core.refresh.values import RefreshedSet, Unchecked
from tests.core.refresh.answers import (
    NOW,
    answered,
    application,
    fda,
    gathering,
    good_answers,
    kind_of,
    label,
    numbers,
    packed,
    refreshed,
    studies,
    study,
)

QALSODY = "NDA215887"


def first(evidence: Evidence) -> str:
    """The first bundled trial."""
    return next(iter(evidence.trial_by_id))


def others(evidence: Evidence) -> list[object]:
    """Sound records of all bundled trials but the first."""
    return [study(nct) for nct in list(evidence.trial_by_id)[1:]]


def test_52_trials_take_four_requests_to_the_registry(evidence: Evidence) -> None:
    """A public service is not burdened."""
    answers = good_answers(evidence)
    answers["search"] = studies([study("NCT09999999")], token="a b")
    answers["second"] = studies([], token="more")
    asked = answered(gathering(evidence), answers)
    assert asked.count(Source.REGISTRY) == 4
    assert asked.count(Source.FDA) == 1 + len(numbers(evidence))


def test_the_questions_are_known_before_one_is_asked(evidence: Evidence) -> None:
    """The reader sees what would be asked of whom."""
    talk = gathering(evidence)
    asked = []
    while question := talk.next_question():
        asked.append(question)
        talk.take(good_answers(evidence)[kind_of(question.url)])
    assert tuple(asked) == planned_questions(evidence, Addresses())
    assert [question.what for question in asked[:5]] == [
        "Asking ClinicalTrials.gov how new its data are",
        "Asking ClinicalTrials.gov about 52 trials",
        "Looking for new trials at ClinicalTrials.gov",
        "Asking openFDA about 8 medicines",
        "Asking openFDA for the newest label of Rilutek and generic riluzole tablets",
    ]


def test_the_questions_are_written_as_the_sources_want_them(evidence: Evidence) -> None:
    """Whole modules and "%20": anything else is refused."""
    urls = {kind_of(q.url): q.url for q in planned_questions(evidence, Addresses())}
    assert urls["version"] == "https://clinicaltrials.gov/api/v2/version"
    assert f"filter.ids={','.join(evidence.trial_by_id)}&" in urls["trials"]
    assert "hasResults&pageSize=1000" in urls["trials"]
    assert (
        "studies?query.cond=amyotrophic%20lateral%20sclerosis"
        "&query.term=stem%20cell%20OR%20stromal%20OR%20progenitor&fields=" in urls["search"]
    )
    assert urls["products"].startswith(
        "https://api.fda.gov/drug/drugsfda.json?search=application_number:%22NDA020599%22%20OR%20"
    )
    assert urls["label"].endswith(
        "label.json?search=openfda.application_number:%22NDA021879%22&limit=1"
        "&sort=effective_time:desc"
    )
    assert not any("+" in url or " " in url or '"' in url for url in urls.values())


def test_a_mirror_is_asked_and_named(evidence: Evidence) -> None:
    """A reader of a group sees who answers."""
    mirror = Addresses(registry="https://a.example/ct", fda="http://127.0.0.1:8123")
    talk = gathering(evidence, mirror)
    question = talk.next_question()
    assert question
    assert question.url == "https://a.example/ct/version"
    assert question.what == "Asking a.example how new its data are"
    answered(talk, good_answers(evidence))
    found = talk.result()
    assert (found.registry_host, found.fda_host) == ("a.example", "127.0.0.1")


def test_sound_answers_make_a_whole_set(evidence: Evidence) -> None:
    """Every fact of the bundle that the sources know is there, in the bundle's order."""
    found = refreshed(evidence)
    assert [record.nct for record in found.trials] == list(evidence.trial_by_id)
    assert [record.nct for record in found.found] == ["NCT09999999"]
    assert [record.application for record in found.products] == list(numbers(evidence).values())
    assert {record.label_effective for record in found.products} == {"2025-07-14"}
    assert not found.unchecked
    assert replace(found, trials=(), found=(), products=()) == RefreshedSet(
        app_version=__version__,
        asked_at="2026-11-25T21:00:00Z",
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-11-25T09:00:06",
        trials=(),
        search="Condition: amyotrophic lateral sclerosis. "
        "Other terms: stem cell OR stromal OR progenitor.",
        fda_host="api.fda.gov",
        fda_updated=PartialDate("2026-11-18"),
        fda_disclaimer="Do not rely on openFDA.",
        products=(),
    )


def test_progress_goes_from_nothing_to_all(evidence: Evidence) -> None:
    """A bar that runs backwards or stops short would worry."""
    talk = gathering(evidence)
    shares = [talk.progress]
    while question := talk.next_question():
        talk.take(good_answers(evidence)[kind_of(question.url)])
        shares.append(talk.progress)
    assert shares == sorted(set(shares))
    assert (shares[0], shares[-1]) == (0, 1)


def test_a_question_stays_until_it_is_answered(evidence: Evidence) -> None:
    """It can be asked again after a time-out."""
    talk = gathering(evidence)
    assert talk.next_question() is talk.next_question()


def test_a_trial_that_is_missing_is_told(evidence: Evidence) -> None:
    """To be missing is not to be unchanged."""
    found = refreshed(evidence, trials=studies(others(evidence)))
    assert len(found.trials) == 51
    assert found.unchecked == (
        Unchecked(id=first(evidence), reason="It was not in the answer of the registry."),
    )


def test_a_trial_that_cannot_be_read_is_told_with_its_reason(evidence: Evidence) -> None:
    """51 others are still up to date."""
    bad = study(first(evidence), lastUpdatePostDateStruct={"date": "2030-01-01"})
    found = refreshed(evidence, trials=studies([bad, *others(evidence)]))
    assert found.unchecked == (
        Unchecked(id=first(evidence), reason="A date in its record is in the future."),
    )


def test_a_trial_that_nobody_asked_about_is_left_out(evidence: Evidence) -> None:
    """A wrong number gets no place among the reviewed trials."""
    found = refreshed(evidence, trials=studies([study("NCT00000001"), *others(evidence)]))
    assert "NCT00000001" not in {record.nct for record in (*found.trials, *found.found)}


def test_an_answer_about_half_of_the_trials_is_the_least(evidence: Evidence) -> None:
    """An answer that forgets most trials is a mistake of its sender."""
    known = list(evidence.trial_by_id)
    assert len(refreshed(evidence, trials=studies(study(n) for n in known[:26])).trials) == 26
    with pytest.raises(ReplyError, match="answered about 25 trials only, and we asked about 52"):
        refreshed(evidence, trials=studies(study(n) for n in known[:25]))


@pytest.mark.parametrize("kind", ["OBSERVATIONAL", "", "SOMETHING_NEW"])
def test_only_trials_of_a_treatment_count_as_found(evidence: Evidence, kind: str) -> None:
    """A study that only watches people tries no cells."""
    made = study("NCT09999999")
    made["protocolSection"]["designModule"]["studyType"] = kind  # type: ignore[index]
    assert not refreshed(evidence, search=studies([made])).found


def test_expanded_access_counts_as_found(evidence: Evidence) -> None:
    """It is where people get cells outside a trial."""
    made = study("NCT09999999", overallStatus="AVAILABLE")
    made["protocolSection"]["designModule"] = {"studyType": "EXPANDED_ACCESS"}  # type: ignore[index]
    assert refreshed(evidence, search=studies([made])).found[0].overall_status == "AVAILABLE"


def test_what_the_bundle_knows_is_not_new(evidence: Evidence) -> None:
    """The search finds the bundled trials too; they are reviewed."""
    found = refreshed(evidence, search=studies([study(first(evidence))]))
    assert not found.found
    assert found.is_search_whole


def test_the_search_goes_on_once_and_says_if_there_was_more(evidence: Evidence) -> None:
    """A part is never shown as the whole."""
    new = [study(f"NCT0999999{i}") for i in range(3)]
    one = studies(new[:2], token="t")
    whole = refreshed(evidence, search=one, second=studies(new[1:]))
    part = refreshed(evidence, search=one, second=studies(new[1:], token="u"))
    assert whole.is_search_whole
    assert not part.is_search_whole
    assert [record.nct for record in part.found] == ["NCT09999990", "NCT09999991", "NCT09999992"]


@pytest.mark.parametrize("bad", [7, study("NCT09999998", overallStatus=7)])
def test_a_search_with_an_unreadable_record_is_not_whole(evidence: Evidence, bad: object) -> None:
    """There may be a trial that nobody saw."""
    assert not refreshed(evidence, search=studies([bad])).is_search_whole


def test_a_medicine_that_openfda_does_not_have_is_not_called_unapproved(evidence: Evidence) -> None:
    """Its data lack many discontinued products."""
    found = refreshed(evidence, products=None)
    assert not found.products
    assert {each.id for each in found.unchecked} == set(numbers(evidence).values())
    assert {each.reason for each in found.unchecked} == {"It was not in the answer of openFDA."}
    assert (found.fda_updated, found.fda_disclaimer) == (None, "")


def test_only_the_medicines_that_are_there_are_asked_for_labels(evidence: Evidence) -> None:
    """No request is made in vain."""
    talk = gathering(evidence)
    asked = answered(talk, good_answers(evidence) | {"products": fda([application(QALSODY)])})
    assert asked.count(Source.FDA) == 2
    assert [record.application for record in talk.result().products] == ["NDA 215887"]
    assert len(talk.result().unchecked) == 7
    assert talk.progress == 1


def test_a_medicine_without_a_label_is_still_confirmed(evidence: Evidence) -> None:
    """A withdrawn product may have none."""
    found = refreshed(evidence, label=None)
    assert not found.unchecked
    assert {record.label_effective for record in found.products} == {None}


def test_a_label_that_makes_no_sense_leaves_its_medicine_unchecked(evidence: Evidence) -> None:
    """A part is never shown as the whole."""
    found = refreshed(evidence, label=fda([label(QALSODY)]))
    assert [record.application for record in found.products] == ["NDA 215887"]
    assert {each.reason for each in found.unchecked} == {
        "openFDA sent the label of another medicine."
    }


def test_a_medicine_that_cannot_be_read_is_told_with_its_reason(evidence: Evidence) -> None:
    """The others are still up to date."""
    bad = application(QALSODY, products=7)
    found = refreshed(evidence, products=fda([bad, application("NDA216660")]))
    reasons = {each.id: each.reason for each in found.unchecked}
    assert reasons["NDA 215887"] == "Its record at openFDA cannot be read."


@pytest.mark.parametrize("kind", ["version", "trials", "search"])
def test_the_registry_always_knows_its_own_pages(evidence: Evidence, kind: str) -> None:
    """If they are not found, somebody else answers."""
    with pytest.raises(ReplyError, match=r"ClinicalTrials\.gov does not know the page"):
        refreshed(evidence, **{kind: None})


@pytest.mark.parametrize("kind", ["version", "trials", "search", "products", "label"])
@pytest.mark.parametrize("data", [b"", b"<html>", b'{"studies": [', b"{}"])
def test_one_bad_answer_ends_the_refresh_with_nothing(
    evidence: Evidence, kind: str, data: bytes
) -> None:
    """A new set is whole, or it is not there."""
    talk = gathering(evidence)
    with pytest.raises(ReplyError):
        answered(talk, good_answers(evidence) | {kind: data})
    assert talk.next_question() is None
    assert talk.progress < 1
    with pytest.raises(ReplyError, match="Not every question was answered"):
        talk.result()


def test_nothing_comes_of_a_refresh_that_is_not_over(evidence: Evidence) -> None:
    """Cancelling keeps nothing."""
    with pytest.raises(ReplyError, match="Not every question was answered"):
        gathering(evidence).result()


def test_an_answer_without_a_question_is_a_mistake_of_ours(evidence: Evidence) -> None:
    """It would be mixed up with another one."""
    talk = gathering(evidence)
    answered(talk, good_answers(evidence))
    with pytest.raises(RuntimeError):
        talk.take(b"{}")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (NOW.astimezone(timezone(timedelta(hours=9))), "2026-11-25T21:00:00Z"),
        (datetime(2024, 1, 1, tzinfo=UTC), "2026-11-22T00:00:00Z"),
        (datetime(2028, 11, 25, tzinfo=UTC), "2028-11-25T00:00:00Z"),
    ],
)
def test_the_time_of_asking_is_never_before_the_bundle(
    evidence: Evidence, now: datetime, expected: str
) -> None:
    """A wrong clock must not make news look older than what they replace."""
    talk = gathering(evidence, now=now)
    data = packed({"dataTimestamp": "2026-11-24T09:00:06"})
    answered(talk, good_answers(evidence) | {"version": data})
    assert talk.result().asked_at == expected


def test_a_clock_that_is_years_behind_is_told(evidence: Evidence) -> None:
    """The registry's answer is right; the battery of the computer is empty."""
    talk = gathering(evidence, now=datetime(2024, 1, 1, tzinfo=UTC))
    with pytest.raises(ReplyError, match="check the date and the time of this computer"):
        answered(talk, good_answers(evidence))


@pytest.mark.parametrize("part", ["trials", "treatments"])
def test_damaged_facts_cannot_be_refreshed(evidence: Evidence, part: str) -> None:
    """Nothing is asked when there is nothing to compare with."""
    damaged = EvidenceError(f"{part}.json", ("it is not there",))
    broken = (
        replace(evidence, trials=damaged)
        if part == "trials"
        else replace(evidence, treatments=damaged)
    )
    for ask in (lambda: planned_questions(broken, Addresses()), lambda: gathering(broken)):
        with pytest.raises(RefreshError, match=f"{part}.json is damaged"):
            ask()


def test_facts_without_trials_or_medicines_can_be_refreshed(evidence: Evidence) -> None:
    """The search still finds new trials."""
    assert isinstance(evidence.trials, Trials)
    assert isinstance(evidence.treatments, Treatments)
    bare = replace(
        evidence,
        trials=replace(evidence.trials, trials=()),
        treatments=replace(evidence.treatments, treatments=()),
    )
    talk = gathering(bare)
    assert answered(talk, good_answers(evidence)) == [Source.REGISTRY, Source.REGISTRY]
    assert (len(talk.result().found), talk.progress) == (1, 1)
    assert len(planned_questions(bare, Addresses())) == 2


def test_very_many_trials_are_asked_about_in_parts(evidence: Evidence) -> None:
    """Servers refuse addresses that are too long."""
    assert isinstance(evidence.trials, Trials)
    one = evidence.trials.trials[0]
    many = tuple(replace(one, nct=f"NCT1{i:07}") for i in range(301))
    large = replace(evidence, trials=replace(evidence.trials, trials=many))
    asked = planned_questions(large, Addresses())[1:3]
    assert [question.what for question in asked] == [
        "Asking ClinicalTrials.gov about 300 trials",
        "Asking ClinicalTrials.gov about 1 trial",
    ]
    found = gathering(large)
    answered(found, good_answers(evidence) | {"trials": studies(study(t.nct) for t in many)})
    assert len(found.result().trials) == 301


def test_a_set_can_be_read_back_whole(evidence: Evidence) -> None:
    """What is kept must be there at the next start."""
    found = refreshed(evidence)
    value = json.loads(json.dumps(asdict(found)))
    assert read_record(RefreshedSet, value, date(2100, 1, 1)) == Reading(record=found)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "studies",
                    "results",
                    "meta",
                    "dataTimestamp",
                    "protocolSection",
                    "statusModule",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=50)
@given(kind=st.sampled_from(["version", "trials", "search", "products", "label"]), value=JSON)
def test_no_json_raises_anything_but_a_reply_error(
    evidence: Evidence, kind: str, value: object
) -> None:
    """Whatever a server sends, the reader gets plain words."""
    with suppress(ReplyError):
        refreshed(evidence, **{kind: packed(value)})


@settings(max_examples=50)
@given(
    nct=st.sampled_from(["NCT01051882", "NCT09999999"]),
    path=st.sampled_from(["statusModule", "designModule", "identificationModule", "x"]),
    value=JSON,
)
def test_no_record_raises_anything_but_a_reply_error(
    evidence: Evidence, nct: str, path: str, value: object
) -> None:
    """One record of any shape leaves the others alone."""
    bad = study(nct)
    bad["protocolSection"][path] = value  # type: ignore[index]
    rest = [study(other) for other in evidence.trial_by_id if other != nct]
    found = refreshed(evidence, trials=studies([bad, *rest]), search=studies([bad]))
    assert len(found.trials) >= 51
