# SPDX-License-Identifier: MIT
"""My marks can be taken to other programs and read by anybody."""

import json
from dataclasses import replace
from typing import Any

import pytest

from als_reader.core.article import Article, Span
from als_reader.core.evidence.load import Evidence
from als_reader.core.marks.export import marks_collection, marks_text
from als_reader.core.marks.own import MyMarks, OwnMark, words_mark

NCT = "NCT01051882"


@pytest.fixture
def marks(bundled_article: Article) -> MyMarks:
    """Words, a note, an option, a trial, and words that are not there any more."""
    text = bundled_article.text
    start = text.index("The FDA approved")
    words = words_mark(text, Span(start, start + 16), "2026-11-25")
    note = bundled_article.notes[0]
    found = MyMarks().put(replace(words, is_highlighted=True, is_starred=True, comment="Is it?"))
    for mark in (
        OwnMark(about="note", target=note.id, exact=note.quote, is_starred=True),
        OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True),
        OwnMark(about="trial", target=NCT, exact="Cells", comment="Open?"),
        OwnMark(exact="Not there", start=3, is_highlighted=True),
    ):
        found = found.put(mark)
    return found


def test_the_json_has_the_shape_of_w3c_annotations(
    bundled_article: Article, evidence: Evidence, marks: MyMarks
) -> None:
    """Words have their quote, context and position, counted in code points."""
    whole: dict[str, Any] = marks_collection(bundled_article, marks, evidence)
    assert json.loads(json.dumps(whole)) == whole
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    items = whole["first"]["items"]
    assert whole["total"] == len(items) == 5
    assert len({item["id"] for item in items}) == 5
    words, note, option, trial, lost = items
    assert words["motivation"] == ["questioning", "highlighting", "commenting"]
    assert words["created"] == "2026-11-25T00:00:00Z"
    assert [body["value"] for body in words["body"]] == ["Is it?", "Ask my doctor"]
    quote, place = words["target"]["selector"]
    assert quote["exact"] == "The FDA approved"
    text = bundled_article.text
    assert text[place["start"] : place["end"]] == quote["exact"]
    assert text[: place["start"]].endswith(quote["prefix"])
    assert text[place["end"] :].startswith(quote["suffix"])
    assert note["motivation"] == "questioning"
    assert note["target"].endswith(f"#{bundled_article.notes[0].id}")
    assert option["target"] == "option:radicava"
    assert trial["target"].startswith("https://clinicaltrials.gov/")
    assert [selector["type"] for selector in lost["target"]["selector"]] == ["TextQuoteSelector"]
    assert "Not found" in lost["body"][0]["value"]


def test_the_text_says_all_of_it(bundled_article: Article, marks: MyMarks) -> None:
    """A person without any program reads what was marked, and what is not found any more."""
    text = marks_text(bundled_article, marks, "2026-11-25")
    for words in (
        "Saved on 25 November 2026",
        "“The FDA approved”\nAsk my doctor · Highlighted\nMy comment: Is it?",
        "Cells (NCT01051882)\nMy comment: Open?",
        "Not found in this version\n\n“Not there”",
        "not medical advice",
    ):
        assert words in text
    titles = [line for line in text.split("\n") if line in ("Words", "Notes", "Options", "Trials")]
    assert titles == ["Words", "Notes", "Options", "Trials"]


def test_an_article_without_a_source_line_has_none() -> None:
    """No empty line stands for what is not known."""
    text = marks_text(Article(title="T"), MyMarks(), "2026-11-25")
    assert text.split("\n")[:3] == ["My marks", "T", "Saved on 25 November 2026"]
