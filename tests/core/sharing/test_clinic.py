# SPDX-License-Identifier: MIT
"""The page for the clinic: what the reader chose, and facts only from the evidence."""

import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest

from als_reader.core.article import Article, Span
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.marks.own import MyMarks, OwnMark, words_mark
from als_reader.core.sharing.clinic import (
    ClinicPage,
    Part,
    Reading,
    clinic_page,
    left_out_words,
)
from als_reader.core.sharing.clinic_html import clinic_html

TODAY = date(2026, 11, 25)
NCT = "NCT01051882"


@pytest.fixture
def reading(
    bundled_article: Article, bundled_entries: tuple[Entry, ...], evidence: Evidence
) -> Reading:
    """One mark of each kind, in another order than the page has."""
    text = bundled_article.text
    marks = MyMarks()
    garble = next(e for e in bundled_entries if e.correction and e.verdict == "Garbled").first
    for mark in (
        OwnMark(about="trial", target=NCT, exact="Cells", is_starred=True, comment="Open?"),
        OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True),
        OwnMark(about="option", target="gone", exact="Gone", is_starred=True),
        OwnMark(about="trial", target="NCT00000000", exact="Gone", is_starred=True),
        OwnMark(about="option", target="qalsody", exact="Qalsody", comment="For me?"),
        OwnMark(about="note", target=garble.id, exact=garble.quote, is_starred=True),
        OwnMark(about="note", target="gone-1", exact="Old words", is_starred=True),
        OwnMark(exact="Old sentence", start=1, is_starred=True),
    ):
        marks = marks.put(mark)
    for words in ("Stem cell therapy is a hot", "The FDA approved"):
        start = text.index(words)
        mark = words_mark(text, Span(start, start + len(words)), "2026-11-25")
        marks = marks.put(replace(mark, is_starred=True))
    start = text.index("Amyotrophic")
    only = words_mark(text, Span(start, start + 11), "2026-11-25")
    marks = marks.put(replace(only, is_highlighted=True, comment="Say this aloud"))
    return Reading(
        article=bundled_article,
        entries=bundled_entries,
        marks=marks,
        questions=("What can I take?",),
        evidence=evidence,
        today=TODAY,
    )


@pytest.fixture
def page(reading: Reading) -> ClinicPage:
    """The whole page."""
    return clinic_page(reading)


def test_the_page_has_what_the_reader_chose_in_a_steady_order(page: ClinicPage) -> None:
    """Questions first; words as they stand in the article; comments without a star last."""
    heads = {part: [item.head for item in items] for part, items in page.grouped()}
    assert list(heads) == list(Part)
    assert heads[Part.QUESTIONS] == ["What can I take?"]
    assert heads[Part.WORDS] == [
        "“The FDA approved”",
        "“Stem cell therapy is a hot”",
        "“Old sentence”",
    ]
    assert heads[Part.NOTES][0].startswith("Note ")
    assert heads[Part.NOTES][1] == "“Old words”"
    assert [head.split()[0] for head in heads[Part.OPTIONS]] == ["Radicava"]
    assert len(heads[Part.TRIALS]) == 1
    assert NCT in heads[Part.TRIALS][0]
    assert heads[Part.COMMENTS] == ["Qalsody", "“Amyotrophic”"]
    assert page.made == "25 November 2026"
    assert page.facts.startswith("Facts as of ")
    assert "Machine translation" in page.source


def test_facts_come_with_their_source_and_their_age(page: ClinicPage, evidence: Evidence) -> None:
    """Nobody at the clinic must guess where a sentence is from."""
    items = {item.part: item for item in page.items}
    option, trial = items[Part.OPTIONS], items[Part.TRIALS]
    told = " ".join(option.lines)
    assert evidence.option_by_id["radicava"].status in told
    assert "Status as of" in told
    assert "ago" in told
    assert "as recorded" in " ".join(trial.lines)
    assert trial.comment == "Open?"
    for item in (option, trial):
        assert item.sources
        assert all("Read on " in source for source in item.sources)


def test_a_note_says_what_the_words_should_be(page: ClinicPage) -> None:
    """The clinic sees the right word at once, without signs of sources."""
    note = next(item for item in page.items if item.part is Part.NOTES)
    assert note.lines[0].startswith("It should say: ")
    assert len(note.lines) > 1
    assert not any("[S" in line or "S1" in line for line in note.lines)


def test_an_uncertain_reading_is_said_to_be_one(
    reading: Reading, bundled_entries: tuple[Entry, ...]
) -> None:
    """What we are not sure of is not told as a fact."""
    unsure = next(e for e in bundled_entries if e.verdict == "Garbled, uncertain").first
    mark = OwnMark(about="note", target=unsure.id, exact=unsure.quote, is_starred=True)
    page = clinic_page(replace(reading, marks=MyMarks().put(mark), questions=()))
    assert page.items[0].lines[0].startswith("Best reading: ")


def test_parts_can_be_left_out(page: ClinicPage) -> None:
    """The reader decides what the clinic sees."""
    assert {item.part for item in page.only({Part.QUESTIONS}).items} == {Part.QUESTIONS}
    assert page.only(()).items == ()


def test_what_does_not_fit_is_counted(page: ClinicPage) -> None:
    """Also if it was cut twice, for two sizes of paper."""
    cut = page.first(3)
    assert (len(cut.items), cut.left_out) == (3, len(page.items) - 3)
    assert cut.first(2).left_out == len(page.items) - 2
    assert left_out_words(0) == ""
    assert left_out_words(1) == "Left out: 1 thing did not fit on 2 pages."
    assert left_out_words(4) == "Left out: 4 things did not fit on 2 pages."


def test_the_web_page_is_whole_and_nothing_in_it_is_markup(page: ClinicPage) -> None:
    """A comment with a "<" stays a comment; the page is well-formed and needs nothing else."""
    hostile = replace(page.items[0], comment="<script>alert(1)</script>")
    html = clinic_html(replace(page, items=(hostile, *page.items[1:]), left_out=2))
    root = ET.fromstring(html.removeprefix("<!DOCTYPE html>\n"))
    assert not list(root.iter("script"))
    said = " ".join("".join(root.itertext()).split())
    for words in ("For my clinic visit", "Left out: 2 things", "<script>", "not medical advice"):
        assert words in said
    assert next(h.text for h in root.iter("h2")) == "My questions"
    assert "http" not in html.split("</style>")[0].split("<style>")[1]


def test_an_empty_page_says_so_by_having_nothing() -> None:
    """No heading without anything below it."""
    bare = ClinicPage(title="T", source="", made="today", facts="")
    html = clinic_html(bare)
    assert "<h2" not in html
    assert "Made on today." in html
