# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import PartialDate
from als_reader.core.evidence.news import Change, ChangedField
from als_reader.core.readability import us_grade
from als_reader.core.refresh.applying import with_news
from als_reader.core.refresh.summary import changed_trials, news_lines, summary
from als_reader.core.refresh.values import MarketedProduct, ProductRecord, RefreshedSet
from als_reader.core.refresh.wording import (
    MARKETING,
    change_words,
    fda_name,
    marketing_words,
    product_words,
    registry_name,
)
from tests.core.refresh.bundled_sets import NEW_TRIAL, NUROWN, STEMALS, a_set, stopped


@pytest.fixture
def checked(evidence: Evidence) -> Evidence:
    """The facts after a first refresh that brought nothing."""
    return with_news(evidence, a_set(evidence))


def test_without_a_refresh_there_is_nothing_to_tell(evidence: Evidence) -> None:
    """After Restore too."""
    assert summary(evidence, evidence) == ("These are the facts that came with ALS Reader.",)


def test_nothing_new_is_said_in_few_words(evidence: Evidence, checked: Evidence) -> None:
    """Most checks bring nothing, and that is an answer."""
    again = with_news(checked, a_set(evidence))
    assert summary(checked, again) == (
        "No trials changed.",
        "52 trials unchanged.",
        "No new trials found.",
        "8 options found in the FDA’s data.",
    )
    assert all(line.is_count for line in news_lines(checked, again))
    assert changed_trials(checked, again) == {}


def test_a_change_is_told_with_both_states_and_its_reason(
    evidence: Evidence, checked: Evidence
) -> None:
    """As a person would tell it."""
    new = a_set(evidence, {STEMALS: stopped, NUROWN: lambda _: None}, (NEW_TRIAL,))
    after = with_news(evidence, replace(new, is_search_whole=False))
    assert summary(checked, after)[:9] == (
        "1 trial changed.",
        f"{STEMALS}: It was looking for people, it is now stopped early. "
        "Reason given: “The company ran out of money”. "
        "Last update: was 3 April 2024, is now 1 November 2026.",
        "50 trials unchanged.",
        "1 trial could not be checked:",
        f"{NUROWN}: It was not in the answer. We still show what we knew before.",
        "1 new trial found. We have not reviewed it yet.",
        "NCT09999999: Umbilical cells in ALS",
        "The search found more than we can show. So there may be more new trials.",
        "8 options found in the FDA’s data.",
    )
    # what was told once is not told again
    assert "No trials changed." in summary(after, after)
    assert "No new trials found." in summary(after, after)


def test_trials_of_a_damaged_part_have_no_before(evidence: Evidence, checked: Evidence) -> None:
    """Nothing is compared with nothing."""
    damaged = replace(evidence, trials=EvidenceError("trials.json", ("broken",)))
    assert changed_trials(damaged, checked) == {}


def test_several_new_trials_are_counted(evidence: Evidence) -> None:
    """One or many, the sentence is right."""
    found = (NEW_TRIAL, replace(NEW_TRIAL, nct="NCT09999998"))
    after = with_news(evidence, a_set(evidence, found=found))
    assert "2 new trials found. We have not reviewed them yet." in summary(evidence, after)


def test_news_of_the_fda_are_told(evidence: Evidence, checked: Evidence) -> None:
    """That a product is no longer marked as sold matters more than any trial."""
    after = with_news(evidence, _with_first_product(a_set(evidence)))
    assert summary(checked, after)[-2:] == (
        "Rilutek and generic riluzole tablets: "
        "The FDA’s data said “Prescription”. They now say “Discontinued”.",
        "Rilutek and generic riluzole tablets: There is a newer label, of 1 November 2026.",
    )


def test_what_the_fda_does_not_have_is_not_called_unapproved(evidence: Evidence) -> None:
    """Missing from openFDA is no statement about approval (apis.md 2.5)."""
    new = a_set(evidence)
    after = with_news(evidence, replace(new, products=new.products[1:]))
    last = summary(evidence, after)[-1]
    assert last.startswith("Rilutek and generic riluzole tablets: this could not be confirmed")
    assert last.endswith(
        "This alone does not show whether it is approved. What we say about it stays as it was."
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            Change(field=ChangedField.ENROLMENT, before="12 people", after="15 people"),
            "Size: was 12 people, is now 15 people.",
        ),
        (
            Change(
                field=ChangedField.RESULTS,
                before="no results were shown in the registry",
                after="results are shown in the registry",
            ),
            "No results were shown in the registry. Now results are shown in the registry.",
        ),
        (
            Change(field=ChangedField.WHY_STOPPED, before="", after="Lack of funds."),
            "Reason given: “Lack of funds”.",
        ),
    ],
)
def test_each_change_is_a_sentence(change: Change, words: str) -> None:
    """Old and new stand side by side."""
    assert change_words(change) == words


def test_the_words_of_the_fda_are_explained_and_never_guessed() -> None:
    """Discontinued is not "approval withdrawn", and a word we do not know stays a word."""
    record = ProductRecord(
        application="NDA 1",
        products=(
            MarketedProduct(brand_name="A", marketing_status="Discontinued"),
            MarketedProduct(brand_name="B", marketing_status="Discontinued"),
            MarketedProduct(brand_name="A", marketing_status="On loan"),
            MarketedProduct(brand_name="", marketing_status=""),
        ),
    )
    lines = marketing_words(record)
    assert lines[0].startswith("A, B: “Discontinued”. It is listed as not on the market.")
    assert "does not mean that its approval was withdrawn" in lines[0]
    assert lines[1] == "A: “On loan”. We have no plain words for this yet."
    assert lines[2] == "The product: no word on whether it is sold."
    assert product_words(record) == "“Discontinued”, “On loan”"
    assert product_words(replace(record, products=())) == "no marketing status"
    for words in MARKETING.values():
        assert us_grade(words) <= 8, words


def test_who_answered_is_named() -> None:
    """The real sources by their names, a mirror as what it is."""
    assert registry_name("clinicaltrials.gov") == "ClinicalTrials.gov"
    assert registry_name("m.example") == "a copy of the registry at m.example"
    assert fda_name("api.fda.gov") == "openFDA"
    assert fda_name("m.example") == "a copy of openFDA at m.example"


def _with_first_product(new: RefreshedSet) -> RefreshedSet:
    """The first product is no longer marked as sold, and has a newer label."""
    first = replace(
        new.products[0],
        products=(MarketedProduct(brand_name="RILUTEK", marketing_status="Discontinued"),),
        label_effective=PartialDate("2026-11-01"),
    )
    return replace(new, products=(first, *new.products[1:]))
