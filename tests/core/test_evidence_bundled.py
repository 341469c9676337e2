# SPDX-License-Identifier: MIT
"""The bundled facts are complete, sourced, linked and free of what must never be shown."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from als_reader.core.article import Article
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Confidence,
    Design,
    Glossary,
    OptionGroup,
    OverallStatus,
    PartialDate,
    Reference,
    References,
    Statement,
    Term,
    Treatment,
    Treatments,
    Trial,
    Trials,
)

UNCERTAIN = {"G14", "G18", "G19", "G21", "G22", "G32", "G34", "G37", "G41"}
PROBABLE = {"G08", "G20", "G40", "G43"}


@pytest.fixture(scope="module")
def glossary(evidence: Evidence) -> Glossary:
    assert isinstance(evidence.glossary, Glossary), evidence.glossary
    return evidence.glossary


@pytest.fixture(scope="module")
def treatments(evidence: Evidence) -> Treatments:
    assert isinstance(evidence.treatments, Treatments), evidence.treatments
    return evidence.treatments


@pytest.fixture(scope="module")
def trials(evidence: Evidence) -> Trials:
    assert isinstance(evidence.trials, Trials), evidence.trials
    return evidence.trials


@pytest.fixture(scope="module")
def references(evidence: Evidence) -> References:
    assert isinstance(evidence.references, References), evidence.references
    return evidence.references


def records(value: object) -> Iterator[object]:
    """Every record inside a value, itself included."""
    if is_dataclass(value):
        yield value
        for field in fields(value):
            yield from records(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from records(item)


def statements(*parts: object) -> list[Statement]:
    """Every shown statement of some parts."""
    return [found for part in parts for found in records(part) if isinstance(found, Statement)]


def test_every_part_is_as_of_the_date_of_the_sheets(evidence: Evidence) -> None:
    """The window says "facts as of DATE"; the date must be the one the facts were checked on."""
    assert evidence.as_of == date(2026, 11, 22)


def test_glossary_has_every_term_phrase_and_pattern(glossary: Glossary) -> None:
    """A reader who meets a garbled word of the article finds it."""
    assert [term.code for term in glossary.terms] == [f"G{n:02}" for n in range(1, 44)]
    assert sum(len(term.printed) for term in glossary.terms) == 47
    assert [pattern.code for pattern in glossary.patterns] == [f"P{n:02}" for n in range(1, 86)]
    assert len(glossary.context_rules) == 18


def test_terms_are_uncertain_exactly_where_the_evidence_is(glossary: Glossary) -> None:
    """A guess shown as a fact could harm; a fact shown as a guess would not be trusted."""
    assert {term.code for term in glossary.terms if term.confidence.is_uncertain} == UNCERTAIN
    probable = {t.code for t in glossary.terms if t.confidence is Confidence.MEDIUM_HIGH}
    assert probable == PROBABLE


def test_every_printed_phrase_stands_in_the_article(
    glossary: Glossary, bundled_article: Article
) -> None:
    """Previous and next place of a term lead somewhere."""
    for term in glossary.terms:
        for phrase in term.printed:
            assert phrase in bundled_article.text, phrase


def test_options_hold_every_product_in_its_group(treatments: Treatments) -> None:
    """A product in the wrong group could be asked for in vain."""
    groups = Counter(treatment.group for treatment in treatments.treatments)
    assert groups == {
        OptionGroup.APPROVED: 5,
        OptionGroup.SYMPTOM: 1,
        OptionGroup.DISCONTINUED: 1,
        OptionGroup.WITHDRAWN: 1,
        OptionGroup.NOT_APPROVED: 6,
    }
    codes = [treatment.code for treatment in treatments.treatments]
    assert codes == [f"T{n:02}" for n in range(1, 9)] + [f"X{n:02}" for n in range(1, 7)]


APPROVALS = {
    "riluzole-tablets": ("NDA 020599", "1995-12-12", "regular"),
    "tiglutik": ("NDA 209080", "2018-09", "regular"),
    "exservan": ("NDA 212640", "2019-11-22", "regular"),
    "radicava": ("NDA 209176", "2017-05-05", "regular"),
    "radicava-ors": ("NDA 215446", "2022-05-12", "regular"),
    "qalsody": ("NDA 215887", "2023-04-25", "accelerated"),
    "relyvrio": ("NDA 216660", "2022-09-29", "regular"),
    "nuedexta": ("NDA 021879", "2010-10-29", "regular"),
}


@pytest.mark.parametrize("option", APPROVALS)
def test_approvals_are_those_of_the_sheet(evidence: Evidence, option: str) -> None:
    """A wrong approval date or pathway is a wrong fact about a medicine."""
    found = evidence.option_by_id[option]
    assert (found.application, found.approved_on, found.pathway) == APPROVALS[option]


def test_products_say_what_they_do_not_do_and_carry_warnings(treatments: Treatments) -> None:
    """What a medicine cannot do, and its dangers, belong beside what it can."""
    for treatment in treatments.treatments:
        assert treatment.does_not, treatment.id
        assert treatment.who_for, treatment.id
        assert treatment.trials, treatment.id
        if treatment.code.startswith("T"):
            assert treatment.common_side_effects, treatment.id
            assert treatment.serious_side_effects, treatment.id
            assert treatment.boxed_warning, treatment.id
            assert treatment.label_ref, treatment.id


def test_dosing_describes_a_label_and_is_not_advice(treatments: Treatments) -> None:
    """Nobody may take a dosing line for a doctor's word (statement 21)."""
    for treatment in treatments.treatments:
        if treatment.label_dosing:
            last = treatment.label_dosing[-1].text
            assert "This is not advice. Ask your care team." in last, treatment.id


def test_survival_figures_are_marked_so_that_they_can_wait_for_a_question(
    treatments: Treatments, trials: Trials
) -> None:
    """How long people live is shown only to a reader who asks for it."""
    said = [s for s in statements(treatments, trials) if s.is_survival]
    assert len(said) == 12
    assert all(s.text.startswith("Survival:") for s in said)
    assert not [
        s.text
        for s in statements(treatments, trials)
        if not s.is_survival and re.search(r"\bSurvival:|\d+ of (?:100|the) .*\balive\b", s.text)
    ]
    charts = [c for t in treatments.treatments for c in t.comparisons if c.is_survival]
    assert [chart.title.split(":")[0] for chart in charts] == ["Survival", "Survival"]


def test_trials_hold_all_52_by_status(trials: Trials) -> None:
    """The counts of the pane are those of the sheet."""
    assert Counter(trial.status for trial in trials.trials) == {
        OverallStatus.COMPLETED: 23,
        OverallStatus.UNKNOWN: 10,
        OverallStatus.ACTIVE_NOT_RECRUITING: 4,
        OverallStatus.RECRUITING: 4,
        OverallStatus.NO_LONGER_AVAILABLE: 2,
        OverallStatus.NOT_YET_RECRUITING: 2,
        OverallStatus.UNVERIFIED: 2,
        OverallStatus.WITHDRAWN: 2,
        OverallStatus.SUSPENDED: 2,
        OverallStatus.TERMINATED: 1,
    }
    assert len(trials.other_studies) == 6
    assert [meaning.status for meaning in trials.status_meanings] == list(OverallStatus)


def test_completed_trials_by_phase_and_design_are_those_of_statement_5(trials: Trials) -> None:
    """The answer to "five completed, mainly phase 2" rests on these counts."""
    completed = [trial for trial in trials.trials if trial.status is OverallStatus.COMPLETED]
    assert Counter("/".join(trial.phases) for trial in completed) == {
        "PHASE1": 10,
        "PHASE1/PHASE2": 8,
        "PHASE2": 2,
        "PHASE2/PHASE3": 1,
        "PHASE3": 1,
        "NA": 1,
    }
    assert sum("PHASE2" in trial.phases for trial in completed) == 11
    assert sum(trial.design is Design.PLACEBO for trial in completed) == 4
    assert sum(trial.design is Design.RANDOM_OPEN for trial in completed) == 1
    assert sum(trial.enrolment or 0 for trial in completed) == 672
    assert [t.nct for t in completed if t.last_update_posted is None] == [
        "NCT06676423",
        "NCT01254539",
        "NCT03085706",
    ]


def test_expanded_access_is_not_called_a_trial(evidence: Evidence) -> None:
    """Getting a product outside a trial answers no question about it."""
    for nct in ("NCT04681118", "NCT04514952"):
        trial = evidence.trial_by_id[nct]
        assert trial.design is Design.EXPANDED_ACCESS
        assert trial.phases == ()
        assert "This is not a trial." in trial.found[0].text


IDENTITIES = {
    "NCT02881476": ("Poland", "Warmia"),
    "NCT02116634": ("Iran", "Isfahan"),
    "NCT01984814": ("India", "Neurogen"),
    "NCT01082653": ("USA", "TCA"),
    "NCT01933321": ("Mexico", "Monterrey"),
}


@pytest.mark.parametrize("nct", IDENTITIES)
def test_trials_that_are_often_mixed_up_are_the_right_ones(evidence: Evidence, nct: str) -> None:
    """These numbers are given to other trials on the web."""
    country, sponsor = IDENTITIES[nct]
    assert evidence.trial_by_id[nct].country == country
    assert sponsor in evidence.trial_by_id[nct].sponsor


def test_planned_dates_and_sizes_say_so(trials: Trials) -> None:
    """A plan must not look like something that happened."""
    for trial in trials.trials:
        if trial.enrolment_kind == "estimated":
            assert "planned" in trial.enrolment_text, trial.nct
        for when in (trial.start, trial.primary_completion, trial.completion):
            if when > "2026-12" and when[0].isdigit():
                assert "planned" in when, trial.nct


def test_old_records_are_known_to_be_old(evidence: Evidence) -> None:
    """A status from years ago gets "may be out of date"."""
    today = date(2026, 11, 22)
    old = evidence.trial_by_id["NCT01051882"].last_update_posted
    new = evidence.trial_by_id["NCT07118319"].last_update_posted
    assert old is not None
    assert new is not None
    assert old.may_be_out_of_date(today)
    assert not new.may_be_out_of_date(today)


@pytest.mark.parametrize(
    ("when", "is_old"),
    [
        ("2024", True),
        ("2025", False),
        ("2024-11", True),
        ("2024-12", False),
        ("2024-11-21", True),
        ("2024-11-22", False),
    ],
)
def test_out_of_date_means_older_than_two_years(when: str, is_old: bool) -> None:
    """A date without a day is taken at its earliest, so that nothing looks newer than it is."""
    assert PartialDate(when).may_be_out_of_date(date(2026, 11, 22)) is is_old


def test_every_shown_statement_has_a_source(
    glossary: Glossary, treatments: Treatments, trials: Trials
) -> None:
    """A reader can always ask who says so."""
    assert all(s.sources for s in statements(treatments, trials))
    assert all(term.sources for term in glossary.terms)


def test_every_reference_opens_or_shows_its_citation(references: References) -> None:
    """A source without an address still tells what it is."""
    assert len(references.references) == 240
    for reference in references.references:
        assert reference.citation.strip(), reference.id
        assert not reference.url or re.match(r"https?://[^/\s]+", reference.url), reference.id
        assert reference.checked_on == date(2026, 11, 22)


def test_every_link_of_the_bundled_article_leads_somewhere(
    evidence: Evidence, bundled_bytes: bytes
) -> None:
    """No dead link in the article that everybody reads first."""
    links = re.findall(r"\b(term|option|trial|ref):([A-Za-z0-9][\w.-]*)", bundled_bytes.decode())
    known = {
        "term": evidence.term_by_id,
        "option": evidence.option_by_id,
        "trial": evidence.trial_by_id,
        "ref": evidence.reference_by_id,
    }
    assert len(links) > 100
    assert not [f"{scheme}:{id_}" for scheme, id_ in links if id_ not in known[scheme]]


def test_ids_lead_to_their_records(evidence: Evidence) -> None:
    """Links between the panes find what they name."""
    assert isinstance(evidence.term_by_id["als"], Term)
    assert isinstance(evidence.option_by_id["qalsody"], Treatment)
    assert isinstance(evidence.trial_by_id["NCT03280056"], Trial)
    assert isinstance(evidence.reference_by_id["cudkowicz2022"], Reference)


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("ref:petrou2016", "https://pubmed.ncbi.nlm.nih.gov/26751635"),
        ("ref:abe2014", ""),
        ("ref:nobody1900", ""),
        ("trial:NCT03280056", "https://clinicaltrials.gov/study/NCT03280056"),
        ("trial:NCT99999999", ""),
        ("term:als", ""),
        ("option:qalsody", ""),
        ("https://example.org/a", "https://example.org/a"),
    ],
)
def test_address_is_that_of_the_source_itself(
    evidence: Evidence, target: str, address: str
) -> None:
    """A link opens the source's own page, or says that there is none."""
    assert evidence.address(target) == address
