# SPDX-License-Identifier: MIT
"""The notes of our own article are easy: short, plain, with numbers that can be pictured (H)."""

import re

import pytest

from als_reader.core.article import Article, Note, Verdict, plain
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Glossary
from als_reader.core.readability import longest_sentence, us_grade

HIGHEST_GRADE = 6
LONGEST_SENTENCE = 20
HARDER: dict[str, str] = {}
"""Notes above the grade that lose a fact when made simpler: id and reason. There are none now."""

# A share or a rate as a sign; phases such as 1/2 and dates are no shares.
BARE_NUMBER = re.compile(r"\d\s?%|\bper ?cent\b|\b\d+/(?:\d{3,}|\d{1,3}(?:,\d{3})+)\b")
PICTURED = re.compile(r"\d+(?:\.\d+)? (?:people |cases )?(?:in|per|of|out of) \d[\d,]*")
UNKNOWN = "unknown"


def words(note: Note) -> str:
    return " ".join(plain(paragraph) for paragraph in note.body)


@pytest.mark.requirement("H2")
def test_the_first_screen_has_what_it_must_say(bundled_article: Article) -> None:
    """What the article is, what is wrong with it, what to do next: before the first line."""
    article = bundled_article
    assert article.title
    assert article.source.translation == "machine"
    assert UNKNOWN in (article.source.publisher, article.source.author)
    assert article.summary.right
    assert article.summary.wrong
    assert article.summary.missing
    assert article.questions
    assert article.review.status == "reviewed"


@pytest.mark.requirement("H4")
def test_every_note_reads_at_grade_6_or_below(bundled_article: Article) -> None:
    """Up to half of people with ALS have some change in thinking; all are tired."""
    grades = {note.id: us_grade(words(note)) for note in bundled_article.notes}
    assert len(grades) == 90
    hard = {id_: round(grade, 1) for id_, grade in grades.items() if grade > HIGHEST_GRADE}
    assert {id_: grade for id_, grade in hard.items() if id_ not in HARDER} == {}
    assert [id_ for id_ in HARDER if id_ not in hard] == []


@pytest.mark.requirement("H4")
def test_no_sentence_of_a_note_has_more_than_20_words(bundled_article: Article) -> None:
    """It can be held in mind, and followed when it is read aloud."""
    long = {n.id: longest_sentence(words(n)) for n in bundled_article.notes}
    assert {id_: count for id_, count in long.items() if count > LONGEST_SENTENCE} == {}


@pytest.mark.requirement("H4")
def test_the_summary_reads_at_grade_6_or_below(bundled_article: Article) -> None:
    """It is what everyone reads."""
    summary = bundled_article.summary
    lines = [
        plain(line) for part in (summary.right, summary.wrong, summary.missing) for line in part
    ]
    assert [line for line in lines if us_grade(line) > HIGHEST_GRADE] == []
    assert [line for line in lines if longest_sentence(line) > LONGEST_SENTENCE + 5] == []


@pytest.mark.requirement("H4")
def test_every_term_that_a_note_names_is_defined(
    bundled_article: Article, evidence: Evidence
) -> None:
    """A hard word is explained where it stands, and again in the glossary."""
    assert isinstance(evidence.glossary, Glossary)
    defined = {term.id: term for term in evidence.glossary.terms}
    for note in bundled_article.notes:
        for id_ in note.links("term"):
            assert defined[id_].definition, (note.id, id_)


@pytest.mark.requirement("H5")
def test_numbers_in_notes_can_be_pictured(bundled_article: Article) -> None:
    """Numbers such as "5 to 10 in 100" are understood; "5 %" and "1/100000" are not."""
    for note in bundled_article.notes:
        text = words(note)
        if BARE_NUMBER.search(text):
            assert PICTURED.search(text), (note.id, BARE_NUMBER.findall(text))


@pytest.mark.requirement("H5")
def test_rates_that_are_compared_have_one_denominator(bundled_article: Article) -> None:
    """How many get ALS in a year and how many have it: both in 100,000."""
    note = next(n for n in bundled_article.notes if n.id == "garble-incidence")
    assert "1 to 2 people in 100,000" in words(note)
    assert "4 to 5 in 100,000" in words(note)
    assert set(re.findall(r"in ([\d,]+\d)", words(note))) == {"100,000"}


def test_the_measure_of_bare_numbers_finds_them() -> None:
    """So that the tests above are not empty."""
    assert all(
        BARE_NUMBER.search(text) for text in ("5 %", "12%", "5 percent", "1/100000", "2/100,000")
    )
    assert not any(BARE_NUMBER.search(text) for text in ("phase 1/2", "0 of 4", "2 in 100"))
    assert all(PICTURED.search(text) for text in ("10 in 100", "1.6 per 100,000"))


@pytest.mark.requirement("G5")
@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_explained_by_notes_in_words(
    bundled_article: Article, verdict: Verdict
) -> None:
    """Whatever the colour, the words of the note say what is wrong."""
    for note in bundled_article.notes:
        if note.verdict is verdict:
            assert len(words(note).split()) >= 5, note.id
