# SPDX-License-Identifier: MIT
"""Every fact that readers are shown is listed, with its age and with whoever reviewed its words."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from pathlib import Path

import pytest

import review_facts
from als_reader.core.article import Article
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.facts import Fact
from als_reader.core.evidence.listing import list_facts
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.manifest import broken_sums
from als_reader.core.evidence.models import (
    Citation,
    Comparison,
    PartialDate,
    Statement,
    StatusMeaning,
    Tag,
    Treatments,
    Trials,
)
from als_reader.core.evidence.reviews import (
    Review,
    Reviewed,
    Reviews,
    fingerprints,
    read_reviews,
)
from als_reader.core.refresh.applying import with_news
from als_reader.core.refresh.values import (
    MarketedProduct,
    ProductRecord,
    RefreshedSet,
    RegistryRecord,
)
from als_reader.resources import resource_root

TODAY = date(2026, 11, 25)
WORDS = (
    "--by",
    "Dr. Doe",
    "--role",
    "neurologist",
    "--on",
    "2026-11-20",
    "--how",
    "against the labels",
)


def fact(**changes: object) -> Fact:
    """A fact that was read on the day of its record."""
    values = {
        "id": "trials/NCT00000000/status",
        "text": "Words.",
        "sources": (Citation(tag=Tag.OURS),),
        "recorded": PartialDate("2026-11-15"),
        "read_on": PartialDate("2026-11-15"),
    }
    return Fact(**(values | changes))  # type: ignore[arg-type]


def review(of: Sequence[Fact], on: date = TODAY, by: str = "Dr. Doe") -> Review:
    records = tuple(
        Reviewed(record=record, words=words) for record, words in fingerprints(of).items()
    )
    return Review(by=by, role="neurologist", on=on, how="against the label", records=records)


def said(record: object) -> Iterator[str]:
    """The words of every sourced statement in a record, however deep."""
    if isinstance(record, tuple):
        for item in record:
            yield from said(item)
    elif is_dataclass(record):
        if isinstance(record, Statement):
            yield record.text
        elif isinstance(record, Comparison):
            yield record.meaning
        elif isinstance(record, StatusMeaning):
            yield record.does_not_mean
        for field in fields(record):
            yield from said(getattr(record, field.name))


@pytest.fixture(scope="module")
def facts(evidence: Evidence, bundled_article: Article) -> tuple[Fact, ...]:
    return list_facts(evidence, bundled_article)


def test_no_statement_is_left_out(evidence: Evidence, facts: tuple[Fact, ...]) -> None:
    """A fact that nobody sees in the list is never checked again."""
    listed = "\n".join(fact.text for fact in facts)
    parts = (evidence.glossary, evidence.treatments, evidence.trials)
    assert [text for text in said(parts) if text not in listed] == []


def test_every_record_and_every_sourced_note_is_there(
    evidence: Evidence, bundled_article: Article, facts: tuple[Fact, ...]
) -> None:
    """Statuses, definitions and notes are facts too."""
    ids = {fact.id for fact in facts}
    assert len(ids) == len(facts)
    assert {
        f"trials/{nct}/{name}" for nct in evidence.trial_by_id for name in ("status", "registry")
    } <= ids
    assert {f"treatments/{id_}/status" for id_ in evidence.option_by_id} <= ids
    assert {f"glossary/{id_}/definition" for id_ in evidence.term_by_id} <= ids
    assert {f"article/{note.id}" for note in bundled_article.notes if note.links("ref")} <= ids
    assert "article/in-short/right/1" in ids
    assert all(fact.sources for fact in facts)


def test_the_words_of_a_note_come_without_the_numbers_of_its_sources(
    facts: tuple[Fact, ...],
) -> None:
    """They are listed beside it."""
    (gene_test,) = [fact for fact in facts if fact.id == "article/missing-gene-test"]
    assert gene_test.text.startswith("Missing. That you can ask for a gene test.")
    assert gene_test.text.endswith("The result can open a treatment choice.")
    assert gene_test.references == ("roggenbuck2023",)


def test_the_oldest_come_first_and_an_unknown_date_is_the_oldest(facts: tuple[Fact, ...]) -> None:
    """What is most likely to be wrong is read first."""
    dates = [fact.recorded or "" for fact in facts]
    assert dates == sorted(dates)
    assert facts[0].recorded is None


def test_a_new_kind_of_sourced_record_is_listed(evidence: Evidence) -> None:
    """Whoever adds one cannot forget the list."""

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Price:
        words: str
        sources: tuple[Citation, ...]

    assert isinstance(evidence.trials, Trials)
    price = Price(
        words="It costs nothing.", sources=(Citation(tag=Tag.PRIMARY, refs=("petrou2016",)),)
    )
    trials = replace(evidence.trials, summary=(price,))  # type: ignore[arg-type]
    listed = list_facts(replace(evidence, trials=trials))
    assert [fact.text for fact in listed if fact.id == "trials/summary/1"] == ["It costs nothing."]


def test_our_own_reading_is_as_old_as_its_file_and_a_source_as_old_as_its_reading(
    evidence: Evidence,
) -> None:
    """The oldest reading decides."""
    assert isinstance(evidence.treatments, Treatments)
    ours = Statement(text="Ours.", sources=(Citation(tag=Tag.OURS),))
    theirs = Statement(
        text="Theirs.", sources=(Citation(tag=Tag.PRIMARY, refs=("abe2014", "petrou2016")),)
    )
    part = replace(evidence.treatments, as_of=date(2026, 11, 1), overview=(ours, theirs))
    old = replace(evidence.reference_by_id["abe2014"], checked_on=date(2025, 2, 3))
    assert not isinstance(evidence.references, EvidenceError)
    references = replace(
        evidence.references, references=(old, evidence.reference_by_id["petrou2016"])
    )
    listed = {
        fact.text: fact
        for fact in list_facts(replace(evidence, treatments=part, references=references))
    }
    assert listed["Ours."].recorded == "2026-11-01"
    assert listed["Theirs."].recorded == listed["Theirs."].read_on == "2025-02-03"


def test_a_damaged_part_leaves_the_others(evidence: Evidence) -> None:
    """Its facts are not shown either."""
    listed = list_facts(replace(evidence, trials=EvidenceError("trials.json", ())))
    assert {fact.id.split("/")[0] for fact in listed} == {"glossary", "treatments"}


def test_news_is_listed_with_who_said_so_and_when(evidence: Evidence) -> None:
    """What a refresh changed is shown to readers too, and nobody has reviewed it."""
    record = RegistryRecord(
        nct="NCT01051882",
        brief_title="Cells",
        overall_status="TERMINATED",
        last_update_posted=PartialDate("2026-10-01"),
    )
    product = ProductRecord(
        application="NDA 020599",
        products=(MarketedProduct(brand_name="RILUTEK", marketing_status="Discontinued"),),
        label_effective=PartialDate("2026-03"),
    )
    new = RefreshedSet(
        asked_at="2026-11-25T21:00:00Z",
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-11-25T09:00:06",
        trials=(record,),
        found=(replace(record, nct="NCT09999999", enrolment=12, sponsor="A company"),),
        fda_host="api.fda.gov",
        fda_updated=PartialDate("2026-11-20"),
        products=(product,),
    )
    listed = {fact.id: fact for fact in list_facts(with_news(evidence, new))}
    status = listed["trials/NCT01051882/status"]
    assert "status TERMINATED" in status.text
    assert (status.recorded, status.read_on) == ("2026-10-01", "2026-11-25")
    assert status.refreshed == "ClinicalTrials.gov, read on 25 November 2026"
    assert not listed["trials/NCT01051882/found/1"].refreshed
    assert not listed["trials/NCT03280056/status"].refreshed
    found = listed["found/NCT09999999"]
    assert found.text == "Cells · A company · 12 people: TERMINATED."
    fda = listed["fda/riluzole-tablets"]
    assert "“Discontinued”" in fda.text
    assert fda.text.endswith("Newest label: March 2026.")
    assert (fda.recorded, fda.refreshed) == ("2026-11-20", "openFDA, read on 25 November 2026")
    before = fingerprints(list_facts(evidence))
    after = fingerprints(listed.values())
    changed = {record for record in before if before[record] != after[record]}
    assert changed == {"trials/NCT01051882"}


@pytest.mark.parametrize(
    ("recorded", "age"),
    [("2026-11-15", 10), ("2026-11", 24), ("2026", 328), ("2026-12-01", None), (None, None)],
)
def test_age_is_counted_in_days(recorded: str | None, age: int | None) -> None:
    """A clock that is behind only hides it."""
    assert fact(recorded=PartialDate(recorded) if recorded else None).age(TODAY) == age


@pytest.mark.parametrize(
    ("read_on", "is_due"),
    [
        ("2026-11-16", False),
        ("2026-11-15", False),
        ("2026-11-14", True),
        ("2026-12-01", False),
        (None, True),
    ],
)
def test_a_fact_is_due_when_its_source_was_not_read_for_so_long(
    read_on: str | None, is_due: bool
) -> None:
    """However old the record is: reading it again settles it."""
    read = PartialDate(read_on) if read_on else None
    assert fact(recorded=PartialDate("2010"), read_on=read).is_due(TODAY, 10) is is_due


def test_a_review_holds_only_for_the_words_and_sources_it_was_made_of() -> None:
    """Nobody's name stands under words they have not seen."""
    seen = fact()
    reviews = Reviews(reviews=(review([seen]),))
    assert reviews.of([seen]) == {"trials/NCT00000000": reviews.reviews}
    for changed in (
        [replace(seen, text="Other words.")],
        [replace(seen, sources=(Citation(tag=Tag.SECONDARY, refs=("doe2020",)),))],
        [replace(seen, id="trials/NCT00000000/found/1")],
        [seen, fact(id="trials/NCT00000000/found/1")],
    ):
        assert reviews.of(changed) == {}


def test_a_review_outlives_new_spaces_and_a_new_reading_of_the_source() -> None:
    """The words are the same."""
    seen = fact(text="Some words.")
    reviews = Reviews(reviews=(review([seen]),))
    assert reviews.of([replace(seen, text="Some\n words.", read_on=PartialDate("2026-11-20"))])


def test_the_newest_review_comes_first() -> None:
    """It says the most."""
    older, newer = review([fact()], date(2026, 1, 1), "A"), review([fact()], date(2026, 2, 1), "B")
    assert Reviews(reviews=(older, newer)).of([fact()])["trials/NCT00000000"] == (newer, older)


def test_the_bundled_reviews_are_sound_and_claim_no_clinician(facts: tuple[Fact, ...]) -> None:
    """So far the project itself has checked the facts, and it says so."""
    reviews = read_reviews(resource_root() / "evidence")
    assert {r.by for r in reviews.reviews} == {"The ALS Reader project"}
    assert all(
        "not clinicians" in r.role and "not against the live sources" in r.how
        for r in reviews.reviews
    )
    known = {fact.record for fact in facts}
    assert [e.record for r in reviews.reviews for e in r.records if e.record not in known] == []


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"by": " "}, "by whom, in which role and how"),
        ({"role": ""}, "by whom, in which role and how"),
        ({"records": []}, "a review is of something"),
        ({"on": "2026-11-26"}, "is in the future"),
        ({"mood": "good"}, "is not a known field"),
    ],
)
def test_a_review_that_does_not_say_enough_is_refused(
    tmp_path: Path, changes: dict[str, object], problem: str
) -> None:
    """Who, in which role, when, how, and what."""
    sound = {
        "by": "A",
        "role": "B",
        "on": "2026-11-25",
        "how": "C",
        "records": [{"record": "trials/x", "words": "0"}],
    }
    (tmp_path / "reviews.json").write_text(json.dumps({"reviews": [sound]}))
    assert len(read_reviews(tmp_path, TODAY).reviews) == 1
    (tmp_path / "reviews.json").write_text(json.dumps({"reviews": [sound | changes]}))
    with pytest.raises(EvidenceError, match=problem):
        read_reviews(tmp_path, TODAY)


# --- scripts/review_facts.py ---


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the bundled facts and of the article."""
    for name in ("evidence", "recognition", "articles"):
        shutil.copytree(str(resource_root() / name), tmp_path / name)
    return tmp_path


def test_a_review_is_added_and_the_facts_are_sealed_again(
    root: Path, facts: tuple[Fact, ...]
) -> None:
    """One command, and the list shows it."""
    assert review_facts.main([*WORDS, "treatments/qalsody", "article"], root) == 0
    reviews = read_reviews(root / "evidence").of(facts)
    assert [r.by for r in reviews["treatments/qalsody"]][-1] == "Dr. Doe"
    assert "Dr. Doe" in {r.by for r in reviews["article/claim-s01b"]}
    assert "Dr. Doe" not in {r.by for r in reviews["treatments/radicava"]}
    assert broken_sums(root) == ()


def test_a_newer_review_by_the_same_person_takes_the_place_of_the_older(
    root: Path, facts: tuple[Fact, ...]
) -> None:
    """One name, one day; what they did not look at again stays as it was."""
    (root / "evidence" / "reviews.json").unlink()
    assert review_facts.main([*WORDS, "trials", "treatments"], root) == 0
    assert review_facts.main([*WORDS, "--on", "2026-11-22", "trials"], root) == 0
    reviews = read_reviews(root / "evidence").of(facts)
    assert [r.on for r in reviews["trials/NCT03280056"]] == [date(2026, 11, 22)]
    assert [r.on for r in reviews["treatments/qalsody"]] == [date(2026, 11, 20)]
    assert review_facts.main([*WORDS, "treatments", "trials"], root) == 0
    assert len(read_reviews(root / "evidence").reviews) == 1


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("treatments/nothing",), "no record treatments/nothing"),
        (("--on", "2999-01-01", "trials"), "still to come"),
    ],
)
def test_a_review_of_nothing_or_of_tomorrow_is_not_written(
    root: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], answer: str
) -> None:
    """What was there stays."""
    before = (root / "evidence" / "reviews.json").read_bytes()
    assert review_facts.main([*WORDS, *words], root) == 1
    assert answer in capsys.readouterr().out
    assert (root / "evidence" / "reviews.json").read_bytes() == before
