# SPDX-License-Identifier: MIT
from dataclasses import fields, replace
from datetime import date

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    EnrolmentKind,
    OverallStatus,
    PartialDate,
    ResultsPosted,
    Trials,
)
from als_reader.core.evidence.news import ChangedField
from als_reader.core.refresh.applying import as_bundled, with_news
from als_reader.core.refresh.values import (
    PlannedDate,
    ProductRecord,
    RegistryRecord,
    Unchecked,
)
from tests.core.refresh.bundled_sets import NEW_TRIAL, NUROWN, STEMALS, Change, a_set, stopped


def told(evidence: Evidence, nct: str, change: Change) -> dict[ChangedField, tuple[str, str]]:
    """What is told of a trial whose record was changed, and nothing of the others."""
    news = with_news(evidence, a_set(evidence, {nct: change})).news
    other = {id_ for id_, found in news.trials.items() if found.changes} - {nct}
    assert other <= {"NCT03214146", "NCT01984814"}  # their status could not be confirmed before
    return {c.field: (c.before, c.after) for c in news.trials[nct].changes}


def test_a_set_that_says_the_same_changes_nothing_but_the_day(evidence: Evidence) -> None:
    """Readers must not be told of changes that are none."""
    after = with_news(evidence, a_set(evidence))
    assert after.news.asked_on == date(2026, 11, 25)
    assert len(after.news.trials) == 52
    assert not after.news.unchecked
    assert [nct for nct, news in after.news.trials.items() if news.changes] == [
        "NCT03214146",
        "NCT01984814",
    ]
    trial, before = after.trial_by_id[NUROWN], evidence.trial_by_id[NUROWN]
    assert trial.as_of == "ClinicalTrials.gov, read on 25 November 2026"
    assert trial.as_of_date == "2026-11-25"
    assert replace(trial, as_of=before.as_of, as_of_date=before.as_of_date) == before


def test_only_fields_of_the_registry_change(evidence: Evidence) -> None:
    """What we wrote ourselves was checked by us, and no registry can change it."""
    date_ = PlannedDate(day=PartialDate("2026-11-01"))
    new = RegistryRecord(
        nct=STEMALS,
        brief_title="x",
        overall_status="SUSPENDED",
        why_stopped="x",
        sponsor="x",
        phases=("PHASE4",),
        enrolment=1,
        enrolment_kind=EnrolmentKind.ACTUAL,
        interventions=("x",),
        countries=("x",),
        start=date_,
        primary_completion=date_,
        completion=date_,
        last_update_posted=PartialDate("2026-11-02"),
        has_results=True,
    )
    after = with_news(evidence, a_set(evidence, {STEMALS: lambda _: new}))
    before, trial = evidence.trial_by_id[STEMALS], after.trial_by_id[STEMALS]
    different = {
        field.name
        for field in fields(trial)
        if getattr(trial, field.name) != getattr(before, field.name)
    }
    assert different == {
        *("status", "status_note", "has_results", "phases", "enrolment", "enrolment_kind"),
        *("enrolment_text", "start", "primary_completion", "completion"),
        *("last_update_posted", "as_of", "as_of_date"),
    }
    assert after.news.trials[STEMALS].bundled is before
    told_of = {change.field for change in after.news.trials[STEMALS].changes}
    assert told_of == set(ChangedField) - {ChangedField.PRIMARY_COMPLETION}  # was not known
    assert after.glossary is evidence.glossary
    assert after.treatments is evidence.treatments


def test_a_trial_that_stopped_says_why_and_that_our_note_is_older(evidence: Evidence) -> None:
    """An explanation from before must not be read as if it knew."""
    after = with_news(evidence, a_set(evidence, {STEMALS: stopped}))
    trial, news = after.trial_by_id[STEMALS], after.news.trials[STEMALS]
    assert trial.status is OverallStatus.TERMINATED
    assert trial.status_note == "Reason given in the registry: “The company ran out of money”."
    assert news.is_note_older
    assert told(evidence, STEMALS, stopped) == {
        ChangedField.STATUS: ("looking for people", "stopped early"),
        ChangedField.WHY_STOPPED: ("", "The company ran out of money."),
        ChangedField.LAST_UPDATE: ("3 April 2024", "1 November 2026"),
    }


def test_results_that_were_posted_make_our_note_older(evidence: Evidence) -> None:
    """We wrote "we found no result" before."""
    change: Change = lambda r: replace(r, has_results=True)  # noqa: E731
    after = with_news(evidence, a_set(evidence, {STEMALS: change}))
    assert after.trial_by_id[STEMALS].has_results is ResultsPosted.YES
    assert after.news.trials[STEMALS].is_note_older
    assert told(evidence, STEMALS, change) == {
        ChangedField.RESULTS: (
            "no results were shown in the registry",
            "results are shown in the registry",
        )
    }


def test_results_that_were_taken_back_are_told(evidence: Evidence) -> None:
    """Both ways are news."""
    nct = next(t.nct for t in evidence.trial_by_id.values() if t.has_results is ResultsPosted.YES)
    assert told(evidence, nct, lambda r: replace(r, has_results=False)) == {
        ChangedField.RESULTS: (
            "results are shown in the registry",
            "no results were shown in the registry",
        )
    }
    assert told(evidence, nct, lambda r: replace(r, has_results=None)) == {}


def test_a_word_that_we_do_not_know_is_shown_as_it_is(evidence: Evidence) -> None:
    """The registry may have a new status tomorrow."""
    change: Change = lambda r: replace(r, overall_status="PAUSED\u202e_BY")  # noqa: E731
    after = with_news(evidence, a_set(evidence, {NUROWN: change}))
    trial = after.trial_by_id[NUROWN]
    assert trial.status is OverallStatus.UNVERIFIED
    assert trial.status_note == (
        "The registry’s word is “PAUSED⟨U+202E⟩_BY”. We do not know this word yet."
    )
    assert told(evidence, NUROWN, change) == {
        ChangedField.STATUS: ("completed", "“PAUSED⟨U+202E⟩_BY”, a word that we do not know yet")
    }
    ours = with_news(
        evidence, a_set(evidence, {NUROWN: lambda r: replace(r, overall_status="UNVERIFIED")})
    )
    assert "“UNVERIFIED”" in ours.trial_by_id[NUROWN].status_note


def test_unknown_says_what_was_known_last(evidence: Evidence) -> None:
    """Unknown is not "ongoing"."""
    after = with_news(
        evidence,
        a_set(
            evidence,
            {
                STEMALS: lambda r: replace(
                    r,
                    overall_status="UNKNOWN",
                    last_known_status="RECRUITING",
                    status_verified=PartialDate("2024-03"),
                ),
                NUROWN: lambda r: replace(
                    r, last_known_status="COMPLETED", status_verified=PartialDate("2024-03-02")
                ),
            },
        ),
    )
    assert after.trial_by_id[STEMALS].status_note == (
        "The last status that was confirmed: looking for people. "
        "The sponsor last confirmed this in March 2024."
    )
    assert after.trial_by_id[NUROWN].status_note == (
        "The sponsor last confirmed this on 2 March 2024."
    )


def test_what_an_answer_does_not_give_stays_as_it_was(evidence: Evidence) -> None:
    """A short record is no news."""
    short = RegistryRecord(nct=NUROWN, brief_title="", overall_status="COMPLETED")
    after = with_news(evidence, a_set(evidence, {NUROWN: lambda _: short}))
    before, trial = evidence.trial_by_id[NUROWN], after.trial_by_id[NUROWN]
    assert replace(trial, as_of=before.as_of, as_of_date=before.as_of_date) == before
    assert not after.news.trials[NUROWN].changes


@pytest.mark.parametrize(
    ("phases", "shown", "words"),
    [
        (("PHASE3",), ("PHASE3",), None),
        (("PHASE2", "PHASE3"), ("PHASE2", "PHASE3"), "phase 2 and phase 3"),
        (("PHASE9",), ("PHASE3",), "“PHASE9”"),
        ((), ("PHASE3",), None),
    ],
)
def test_phases_change_or_stay(
    evidence: Evidence, phases: tuple[str, ...], shown: tuple[str, ...], words: str | None
) -> None:
    """A phase without a word of ours is told, but cannot be filtered by."""
    change: Change = lambda r: replace(r, phases=phases)  # noqa: E731
    after = with_news(evidence, a_set(evidence, {NUROWN: change}))
    assert after.trial_by_id[NUROWN].phases == shown
    expected = {ChangedField.PHASES: ("phase 3", words)} if words else {}
    assert told(evidence, NUROWN, change) == expected


@pytest.mark.parametrize(
    ("count", "kind", "text", "words"),
    [
        (196, EnrolmentKind.NOT_KNOWN, "196 people put in groups", None),
        (263, EnrolmentKind.ACTUAL, "263 people", ("196 people", "263 people")),
        (1, EnrolmentKind.ACTUAL, "1 person", ("196 people", "1 person")),
        (1200, EnrolmentKind.ESTIMATED, "1,200 people pl", ("196 people", "1,200 people planned")),
        (None, EnrolmentKind.NOT_KNOWN, "196 people put in groups", None),
    ],
)
def test_sizes_change_or_stay(
    evidence: Evidence,
    count: int | None,
    kind: EnrolmentKind,
    text: str,
    words: tuple[str, str] | None,
) -> None:
    """Our words on a size stay as long as they are true."""
    change: Change = lambda r: replace(r, enrolment=count, enrolment_kind=kind)  # noqa: E731
    after = with_news(evidence, a_set(evidence, {NUROWN: change}))
    assert after.trial_by_id[NUROWN].enrolment_text.startswith(text)
    assert told(evidence, NUROWN, change) == ({ChangedField.ENROLMENT: words} if words else {})


@pytest.mark.parametrize(
    ("ours", "day", "is_planned", "shown", "words"),
    [
        ("2018-04 (planned)", "2018-04", True, "2018-04 (planned)", None),
        (
            "2018-04 (planned)",
            "2018-04-03",
            False,
            "2018-04-03",
            ("April 2018 (planned)", "3 April 2018"),
        ),
        (
            "2023-10-30 (planned, in a copy from 2022)",
            "2023-10-30",
            True,
            "2023-10-30 (planned)",
            None,
        ),
        ("2018-04", "2018-04-03", False, "2018-04-03", None),
        ("2013-04 or 2013-05; first surgery 2013-09", "2013-05", False, "", None),
        ("2017 (exact date not seen)", "2017-03", False, "", None),
        ("not seen", "2017-03", False, "2017-03", None),
        ("2012-01", "2013-01", False, "2013-01", ("January 2012", "January 2013")),
    ],
)
def test_dates_change_or_stay(
    evidence: Evidence,
    ours: str,
    day: str,
    is_planned: bool,
    shown: str,
    words: tuple[str, str] | None,
) -> None:
    """A date that only got more exact is no change, and a gap that was filled is none."""
    part = evidence.trials
    assert isinstance(part, Trials)
    trials = tuple(replace(t, completion=ours) if t.nct == NUROWN else t for t in part.trials)
    evidence = replace(evidence, trials=replace(part, trials=trials))
    given = PlannedDate(day=PartialDate(day), is_planned=is_planned)
    change: Change = lambda r: replace(r, completion=given)  # noqa: E731
    after = with_news(evidence, a_set(evidence, {NUROWN: change}))
    assert after.trial_by_id[NUROWN].completion == (shown or ours)
    assert told(evidence, NUROWN, change) == ({ChangedField.COMPLETION: words} if words else {})


def test_an_answer_that_is_older_than_ours_changes_nothing(evidence: Evidence) -> None:
    """A mirror may be behind."""
    old: Change = lambda r: replace(stopped(r), last_update_posted=PartialDate("2024-01"))  # noqa: E731
    after = with_news(evidence, a_set(evidence, {NUROWN: old}))
    assert after.trial_by_id[NUROWN] is evidence.trial_by_id[NUROWN]
    assert NUROWN not in after.news.trials
    assert "older" in after.news.unchecked[NUROWN]
    same: Change = lambda r: replace(r, last_update_posted=PartialDate("2024-02"))  # noqa: E731
    assert NUROWN in with_news(evidence, a_set(evidence, {NUROWN: same})).news.trials


def test_what_was_not_answered_keeps_its_state_and_says_so(evidence: Evidence) -> None:
    """Part of an answer must never look like all of it."""
    new = a_set(
        evidence,
        {
            NUROWN: lambda _: None,
            STEMALS: lambda _: None,
            "NCT03268603": lambda r: replace(r, overall_status=""),
        },
    )
    new = replace(
        new,
        products=new.products[1:],
        unchecked=(
            Unchecked(id=NUROWN, reason="Its\n record is broken."),
            Unchecked(id=new.products[0].application, reason="Not found."),
        ),
    )
    after = with_news(evidence, new)
    assert after.trial_by_id[NUROWN] is evidence.trial_by_id[NUROWN]
    assert after.news.unchecked == {
        NUROWN: "Its record is broken.",
        STEMALS: "It was not in the answer.",
        "NCT03268603": "The registry gave no status.",
        "riluzole-tablets": "Not found.",
    }
    assert "riluzole-tablets" not in after.news.options
    assert len(after.news.options) == 7


def test_new_trials_are_kept_apart_and_made_safe(evidence: Evidence) -> None:
    """What nobody has reviewed must not look like our own facts."""
    hostile = replace(
        NEW_TRIAL,
        nct="NCT09999998",
        brief_title="A\u200b cure\n\x07" + "x" * 500,
        countries=("United States", "Czechia", "USA", *[f"Land {n}" for n in range(300)]),
    )
    known = replace(NEW_TRIAL, nct=NUROWN, overall_status="SUSPENDED")
    new = a_set(evidence, {NUROWN: lambda _: None}, (NEW_TRIAL, hostile, known))
    after = with_news(evidence, new)
    assert [record.nct for record in after.news.found] == ["NCT09999999", "NCT09999998"]
    safe = after.news.found[1]
    assert safe.brief_title.startswith("A⟨U+200B⟩ cure xxx")
    assert len(safe.brief_title) == 400
    assert safe.brief_title.endswith("…")
    assert safe.countries[:3] == ("USA", "Czech Republic", "Land 0")
    assert len(safe.countries) == 200
    assert NEW_TRIAL.nct not in after.trial_by_id
    # a newer bundle knows a trial that an older one had only found
    assert after.trial_by_id[NUROWN].status is OverallStatus.SUSPENDED


def test_a_later_set_takes_the_place_of_an_earlier_one(evidence: Evidence) -> None:
    """Changes are told against the bundle, whatever came between."""
    first = with_news(evidence, a_set(evidence, {STEMALS: stopped}, (NEW_TRIAL,)))
    second = with_news(first, a_set(evidence))
    assert second.trial_by_id[STEMALS].status is OverallStatus.RECRUITING
    assert not second.news.found
    assert as_bundled(first) == evidence
    assert as_bundled(evidence) is evidence


def test_a_mirror_is_named(evidence: Evidence) -> None:
    """A group's own copy is not the registry."""
    after = with_news(evidence, replace(a_set(evidence), registry_host="mirror.example"))
    assert after.trial_by_id[NUROWN].as_of == (
        "A copy of the registry at mirror.example, read on 25 November 2026"
    )


def test_damaged_parts_stay_damaged(evidence: Evidence) -> None:
    """News cannot mend the bundle."""
    error = EvidenceError("trials.json", ("broken",))
    damaged = replace(evidence, trials=error)
    after = with_news(damaged, a_set(evidence, found=(NEW_TRIAL,)))
    assert after.trials is error
    assert not after.news.trials
    assert len(after.news.options) == 8
    assert as_bundled(after) == damaged
    no_options = with_news(
        replace(evidence, treatments=EvidenceError("treatments.json", ("broken",))),
        a_set(evidence),
    )
    assert not no_options.news.options


def test_words_of_the_fda_are_made_safe(evidence: Evidence) -> None:
    """They come from outside like all others."""
    new = a_set(evidence)
    record = ProductRecord(application=new.products[0].application, sponsor="A\u202eB")
    after = with_news(evidence, replace(new, products=(record, *new.products[1:])))
    assert after.news.options["riluzole-tablets"].sponsor == "A⟨U+202E⟩B"
    assert after.news.options["qalsody"].products[0].brand_name == "QALSODY"
