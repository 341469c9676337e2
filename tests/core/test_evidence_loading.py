# SPDX-License-Identifier: MIT
"""Facts that are not sound are refused: all problems at once, and only the part that has them."""

import json
import math
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence, load_evidence
from als_reader.core.evidence.models import (
    Citation,
    Comparison,
    Glossary,
    LinkTo,
    Reference,
    References,
    Statement,
    Term,
    Treatment,
    Treatments,
    Trial,
    Trials,
)
from als_reader.core.evidence.records import Link, read_record

TODAY = date(2026, 11, 22)
Json = dict[str, Any]

OURS: Json = {"tag": "I"}
PRIMARY: Json = {"tag": "P", "refs": ["doe2020"]}
SAID: Json = {"text": "It was tried.", "sources": [PRIMARY]}


def reference(**changes: object) -> Json:
    return {"id": "doe2020", "type": "paper", "citation": "Doe 2020", "read": "all", "tag": "P", "checked_on": "2026-11-22"} | changes  # fmt: skip


def term(**changes: object) -> Json:
    return {"id": "als", "code": "G01", "printed": ["frostbite"], "correct_term": "ALS", "meaning": "ALS", "definition": "A disease.",
            "how_it_arose": "Unknown.", "harm": "Some.", "confidence": "high", "confidence_reason": "Sure.", "sources": [OURS]} | changes  # fmt: skip


def pattern(**changes: object) -> Json:
    return {
        "code": "P01",
        "surfaces": ["frozen people"],
        "intended": "ALS",
        "confidence": "high",
    } | changes


def treatment(**changes: object) -> Json:
    return {"id": "drug", "code": "T01", "name": "Drug", "generic": "drug", "form": "tablet", "group": "approved", "summary_line": "Approved",
            "status": "Approved.", "status_as_of": "2026", "status_sources": [PRIMARY], "what_it_is": [SAID], "who_for": [SAID], "trials": [SAID],
            "does_not": [SAID], "application": "NDA 1", "approved_on": "2020-01", "pathway": "regular"} | changes  # fmt: skip


def trial(**changes: object) -> Json:
    return {"nct": "NCT00000001", "title": "Cells", "plain_title": "Cells", "sponsor": "A", "country": "B", "group": "C", "cell_type": "D",
            "cell_source": "not known", "route": "E", "phases": ["PHASE1"], "design": "other", "design_text": "F", "enrolment": 3,
            "enrolment_kind": "actual", "enrolment_text": "3 people", "start": "2020", "primary_completion": "2021", "completion": "2021",
            "status": "COMPLETED", "status_note": "", "has_results": "no", "last_update_posted": "2022-01-31", "as_of": "a copy", "as_of_date": None,
            "result": "no result found", "found": [SAID], "sources": [PRIMARY],
            "registry_url": "https://clinicaltrials.gov/study/NCT00000001"} | changes  # fmt: skip


def meaning(**changes: object) -> Json:
    return {"status": "COMPLETED", "word": "Completed", "means": "It ended.", "does_not_mean": "It worked.", "sources": [OURS]} | changes  # fmt: skip


def glossary_part(**changes: object) -> Json:
    cues: Json = {"strong": [], "weak": [], "not_usable": [], "cold_injury": [], "rule": "None."}
    return {
        "as_of": "2026-11-22",
        "terms": [term()],
        "patterns": [],
        "context_rules": [],
        "cues": cues,
    } | changes


def treatments_part(**changes: object) -> Json:
    return {
        "as_of": "2026-11-22",
        "overview": [],
        "stem_cells": [],
        "treatments": [treatment()],
    } | changes


def trials_part(**changes: object) -> Json:
    return {"as_of": "2026-11-22", "summary": [], "comparisons": [], "status_meanings": [meaning()], "trials": [trial()], "other_studies": []} | changes  # fmt: skip


def references_part(**changes: object) -> Json:
    return {"as_of": "2026-11-20", "references": [reference()]} | changes


Write = Callable[..., Evidence]


@pytest.fixture
def load(tmp_path: Path) -> Write:
    """Write four small files, some of them changed, and load them."""

    def write_and_load(**changed: Json | bytes | None) -> Evidence:
        parts: dict[str, Json | bytes | None] = {
            "glossary": glossary_part(),
            "treatments": treatments_part(),
            "trials": trials_part(),
            "references": references_part(),
        }
        for name, part in (parts | changed).items():
            if part is not None:
                data = part if isinstance(part, bytes) else json.dumps(part).encode()
                (tmp_path / f"{name}.json").write_bytes(data)
        return load_evidence(tmp_path, TODAY)

    return write_and_load


def problems(part: object) -> tuple[str, ...]:
    assert isinstance(part, EvidenceError)
    return part.problems


def problems_of(record: type, value: object) -> tuple[str, ...]:
    return read_record(record, value, TODAY).problems


def test_sound_files_load(load: Write) -> None:
    """The small files of these tests are themselves in order."""
    evidence = load()
    assert isinstance(evidence.glossary, Glossary)
    assert isinstance(evidence.treatments, Treatments)
    assert isinstance(evidence.trials, Trials)
    assert isinstance(evidence.references, References)
    assert evidence.as_of == date(2026, 11, 20)  # the oldest: what may be said of all


DAMAGE = {
    "cut off in the middle": b'{"as_of": "2026-11-22", "ter',
    "not JSON": b"frostbite",
    "not UTF-8": b'{"as_of": "\xff"}',
    "with a byte order mark": b"\xef\xbb\xbf{}",
    "empty": b"",
    "deep": b"[" * 100_000,
    "a list": b"[]",
    "missing": None,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
@pytest.mark.parametrize("name", ["glossary", "treatments", "trials", "references"])
def test_damaged_file_takes_down_its_own_part_only(
    load: Write, name: str, damage: bytes | None
) -> None:
    """Three panes go on working when one file is broken."""
    evidence = load(**{name: damage})
    for other in ("glossary", "treatments", "trials", "references"):
        assert isinstance(getattr(evidence, other), EvidenceError) is (other == name)
    error = getattr(evidence, name)
    assert error.name == f"{name}.json"
    assert error.problems
    assert "Please install ALS Reader again." in str(error)


def test_lookups_and_date_stay_calm_when_nothing_could_be_read(tmp_path: Path) -> None:
    """The article still opens when every file of facts is gone."""
    evidence = load_evidence(tmp_path, TODAY)
    assert evidence.term_by_id == {}
    assert evidence.option_by_id == {}
    assert evidence.trial_by_id == {}
    assert evidence.reference_by_id == {}
    assert evidence.as_of is None
    assert evidence.address("ref:doe2020") == ""
    assert evidence.address("trial:NCT00000001") == ""


def test_missing_file_is_told_as_such(tmp_path: Path) -> None:
    """The words say what is wrong with the file."""
    assert problems(load_evidence(tmp_path, TODAY).trials)[0].startswith(
        "it cannot be read: No such"
    )


class Locked:
    """A file in an archive: its errors have no words of the system."""

    def __truediv__(self, name: str) -> "Locked":
        return self

    def read_text(self, encoding: str) -> str:
        """Fail, as a broken archive does."""
        raise OSError


def test_file_that_fails_without_words_is_told_too() -> None:
    """Even then the reader gets a sentence."""
    evidence = load_evidence(Locked(), TODAY)  # type: ignore[arg-type]
    assert problems(evidence.glossary) == ("it cannot be read: it is not there",)


DANGLING: list[tuple[str, Json, str]] = [
    ("glossary", glossary_part(terms=[term(option="nothing")]), "terms[0].option: option:nothing is not there"),
    ("glossary", glossary_part(terms=[term(trials=["NCT00000009"])]), "terms[0].trials[0]: trial:NCT00000009 is not there"),
    ("glossary", glossary_part(patterns=[pattern(term="nothing")]), "patterns[0].term: term:nothing is not there"),
    ("glossary", glossary_part(terms=[term(sources=[PRIMARY | {"refs": ["roe1999"]}])]), "terms[0].sources[0].refs[0]: ref:roe1999 is not there"),
    ("treatments", treatments_part(treatments=[treatment(related_trials=["NCT00000009"])]), "treatments[0].related_trials[0]: trial:NCT00000009 is not there"),
    ("treatments", treatments_part(treatments=[treatment(label_ref="roe1999")]), "treatments[0].label_ref: ref:roe1999 is not there"),
    ("trials", trials_part(summary=[SAID | {"sources": [PRIMARY | {"refs": ["doe2020", "roe1999"]}]}]), "summary[0].sources[0].refs[1]: ref:roe1999 is not there"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "part", "problem"), DANGLING)
def test_id_that_names_nothing_is_a_problem_of_the_part_that_names_it(
    load: Write, name: str, part: Json, problem: str
) -> None:
    """No link may lead nowhere."""
    evidence = load(**{name: part})
    assert problems(getattr(evidence, name)) == (problem,)
    others = {"glossary", "treatments", "trials", "references"} - {name}
    assert not any(isinstance(getattr(evidence, other), EvidenceError) for other in others)


def test_all_problems_are_told_at_once_with_their_paths() -> None:
    """Who mends the data mends it in one go."""
    value = trials_part(
        as_of="2026-11-23",
        surplus=1,
        summary=[{"text": "x", "sources": []}, {"text": " ", "sources": [PRIMARY]}],
        trials=[trial(status="FINISHED", enrolment=True, start=2020, phases="PHASE1"), 7],
    )
    del value["comparisons"]
    assert problems_of(Trials, value) == (
        "surplus: is not a known field",
        "as_of: 2026-11-23 is in the future",
        "summary[0]: a fact needs a source",
        "summary[1]: a statement needs words",
        "comparisons: is missing",
        "trials[0].phases: needs a list [ … ]",
        "trials[0].enrolment: needs a value of type int",
        "trials[0].start: needs a value of type str",
        "trials[0].status: needs one of NOT_YET_RECRUITING, RECRUITING, ENROLLING_BY_INVITATION, "
        "ACTIVE_NOT_RECRUITING, COMPLETED, SUSPENDED, TERMINATED, WITHDRAWN, UNKNOWN, AVAILABLE, "
        "NO_LONGER_AVAILABLE, TEMPORARILY_NOT_AVAILABLE, APPROVED_FOR_MARKETING, WITHHELD, "
        "UNVERIFIED",
        "trials[1]: needs an object { … }",
    )


def test_value_of_the_wrong_shape_at_the_top_is_told() -> None:
    """A file that holds something else entirely is named as a whole."""
    assert problems_of(Glossary, 3) == ("the file: needs an object { … }",)


@pytest.mark.parametrize("when", ["2026", "2026-11", "2026-11-22", "1995"])
def test_partial_dates_are_as_exact_as_their_source(when: str) -> None:
    """A source that gives no day is not given one."""
    found = read_record(Treatment, treatment(status_as_of=when), TODAY).record
    assert found is not None
    assert found.status_as_of == when


@pytest.mark.parametrize("when", ["2027", "2026-12", "2026-11-23"])
def test_partial_dates_in_the_future_are_refused(when: str) -> None:
    """Nothing can have been so on a day that has not come."""
    assert problems_of(Treatment, treatment(status_as_of=when)) == (
        f"status_as_of: {when} is in the future",
    )


@pytest.mark.parametrize(
    "when", ["", "26", "2026-13", "2026-02-30", "2026-1-1", "22 Nov 2026", "٢٠٢٦", 2026, None]
)
def test_partial_dates_that_are_no_dates_are_refused(when: object) -> None:
    """A slip in a date is found before readers see it."""
    assert problems_of(Treatment, treatment(status_as_of=when)) == (
        "status_as_of: needs a date like 2026, 2026-01 or 2026-01-31",
    )


@pytest.mark.parametrize("when", ["2026", "20261122", "2026-W47-7", "2026-02-30", 20261122, None])
def test_days_that_are_no_days_are_refused(when: object) -> None:
    """The day on which a reference was checked is a real day."""
    assert problems_of(Reference, reference(checked_on=when)) == (
        "checked_on: needs a date like 2026-01-31",
    )


def comparison(**changes: object) -> Json:
    return {"title": "A", "with_label": "B", "with_value": 33, "without_label": "C", "without_value": 27.5, "out_of": 100, "unit": "of 100",
            "meaning": "Chance.", "sources": [PRIMARY]} | changes  # fmt: skip


def test_whole_and_broken_numbers_are_numbers() -> None:
    """33 and 27.5 can both be drawn as bars."""
    found = read_record(Comparison, comparison(), TODAY).record
    assert found is not None
    assert (found.with_value, found.without_value) == (33.0, 27.5)


@pytest.mark.parametrize("value", [True, "33", None, math.nan, math.inf, 10**400])
def test_values_that_cannot_be_drawn_are_refused(value: object) -> None:
    """A bar must have a length; yes and no are not numbers."""
    assert problems_of(Comparison, comparison(with_value=value)) == ("with_value: needs a number",)


def test_yes_or_no_is_not_a_size_and_a_size_is_not_yes_or_no() -> None:
    """JSON true must not become one person."""
    assert problems_of(Trial, trial(enrolment=True)) == ("enrolment: needs a value of type int",)
    assert problems_of(Statement, SAID | {"is_survival": 1}) == (
        "is_survival: needs a value of type bool",
    )


def test_values_that_may_be_missing_may_be_null() -> None:
    """Not known is a value of its own."""
    found = read_record(Trial, trial(enrolment=None, last_update_posted=None), TODAY).record
    assert found is not None
    assert found.enrolment is None
    assert found.last_update_posted is None


def test_ids_that_a_record_names_are_gathered_with_their_places() -> None:
    """So that they can be looked for in the other files."""
    reading = read_record(Term, term(option="drug", sources=[PRIMARY]), TODAY)
    assert reading.links == (
        Link(path="sources[0].refs[0]", to=LinkTo.REFERENCE, id="doe2020"),
        Link(path="option", to=LinkTo.OPTION, id="drug"),
    )


def test_id_of_the_wrong_type_is_refused() -> None:
    """An id is a word, not a number."""
    assert problems_of(Citation, {"tag": "P", "refs": [5]}) == (
        "refs[0]: needs a value of type str",
    )


BROKEN: list[tuple[type, Json, str]] = [
    (Citation, {"tag": "P"}, "a citation of kind P needs a reference"),
    (Citation, {"tag": "S", "refs": []}, "a citation of kind S needs a reference"),
    (Statement, SAID | {"sources": []}, "a fact needs a source"),
    (Comparison, comparison(sources=[]), "a fact needs a source"),
    (Term, term(sources=[]), "a fact needs a source"),
    (Term, term(printed=[]), "a term needs the words that are printed"),
    (Term, term(confidence="low"), "an uncertain term needs its alternatives"),
    (Treatment, treatment(status_sources=[]), "a fact needs a source"),
    (Treatment, treatment(approved_on=None), "a product that was approved needs application, approval date and pathway"),
    (Treatment, treatment(milestones=[{"day": "2019-05", "kind": "approved", "said": SAID}]), "the approval on 2019-05 is not the one of approved_on"),
    (Treatment, treatment(group="not approved"), "a product that is not approved has no application, approval date or pathway"),
    (Trial, trial(sources=[]), "a fact needs a source"),
    (Trial, trial(found=[]), "a trial needs what was found, or that nothing was"),
    (Trial, trial(nct="NCT1", registry_url="https://clinicaltrials.gov/study/NCT1"), "NCT1 is not an NCT number"),
    (Trial, trial(registry_url="https://example.org/"), "https://example.org/ is not the page of NCT00000001 in the registry"),
    (Reference, reference(url="mirror: https://example.org/"), "mirror: https://example.org/ is not the address of a web page"),
    (Reference, reference(url="example.org, item 3"), "example.org, item 3 is not the address of a web page"),
    (Reference, reference(url="mailto:a@example.org"), "mailto:a@example.org is not the address of a web page"),
    (Glossary, glossary_part(terms=[term(), term()]), "als stands there 2 times"),
    (Glossary, glossary_part(patterns=[pattern(), pattern()]), "P01 stands there 2 times"),
    (Treatments, treatments_part(treatments=[treatment(), treatment()]), "drug stands there 2 times"),
    (References, references_part(references=[reference(), reference()]), "doe2020 stands there 2 times"),
    (Trials, trials_part(trials=[trial(), trial()]), "NCT00000001 stands there 2 times"),
    (Trials, trials_part(status_meanings=[meaning(), meaning()]), "COMPLETED stands there 2 times"),
    (Trials, trials_part(status_meanings=[]), "the status COMPLETED needs its meaning"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "value", "problem"), BROKEN)
def test_record_that_breaks_a_rule_is_refused(record: type, value: Json, problem: str) -> None:
    """Sources, alternatives, ids and approvals are held to more than their types."""
    assert problems_of(record, value) == (f"the file: {problem}",)


GOOD: list[tuple[type, Json]] = [
    (Citation, OURS),
    (Term, term(confidence="low", alternatives=["Something else"])),
    (Treatment, treatment(group="not approved", application="", approved_on=None, pathway=None)),
    (Reference, reference(url="http://corestem.com/en/m21.php")),
    (Glossary, glossary_part(patterns=[pattern(term="als")])),
]


@pytest.mark.parametrize(("record", "value"), GOOD)
def test_record_that_keeps_the_rules_is_read(record: type, value: Json) -> None:
    """The rules do not refuse what is right."""
    assert problems_of(record, value) == ()
