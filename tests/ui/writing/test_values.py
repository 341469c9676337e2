# SPDX-License-Identifier: MIT
"""Choosing words step by step, what a note says field by field, and facts found by words."""

import pytest

from als_reader.core.article import Kind, SourceLink, Span, Verdict
from als_reader.core.evidence.load import Evidence
from als_reader.ui.writing.about_form import is_date, source_problems
from als_reader.ui.writing.choosing_words import Step, moved, sentence_at, trimmed
from als_reader.ui.writing.facts import links, matching, sources
from als_reader.ui.writing.find_fact import is_web_address
from als_reader.ui.writing.note_values import (
    NoteValues,
    preview_entry,
    same_words,
    split_sources,
    with_labels,
)

TEXT = "One two-part word. And, here is more.\nA new paragraph"


def words(span: Span) -> str:
    return TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("start", "step", "expected"),
    [
        ("two-part", Step.START_EARLIER, "One two-part"),
        ("two-part word", Step.START_LATER, "word"),
        ("word", Step.START_LATER, "word"),
        ("two-part word", Step.END_EARLIER, "two-part"),
        ("One", Step.START_EARLIER, "One"),
        ("word", Step.END_LATER, "word."),
        ("paragraph", Step.END_LATER, "paragraph"),
        ("One", Step.NEXT_WORD, "two-part"),
        ("two-part", Step.PREVIOUS_WORD, "One"),
        ("two-part", Step.NEXT_SENTENCE, "One two-part word."),
        ("One two-part word.", Step.NEXT_SENTENCE, "And, here is more."),
        ("And, here is more.", Step.NEXT_SENTENCE, "A new paragraph"),
        ("A new paragraph", Step.NEXT_SENTENCE, "A new paragraph"),
        ("And, here is more.", Step.PREVIOUS_SENTENCE, "One two-part word."),
    ],
)
def test_each_step_moves_one_end_by_a_word(start: str, step: Step, expected: str) -> None:
    """A press does what its button says, and stays inside the text at its ends."""
    at = TEXT.index(start)
    assert words(moved(TEXT, Span(at, at + len(start)), step)) == expected


def test_chinese_is_chosen_sign_by_sign() -> None:
    """There are no spaces to go by."""
    text = "渐冻症很严重"
    assert moved(text, Span(0, 1), Step.END_LATER) == Span(0, 2)


def test_an_empty_text_has_nothing_to_choose() -> None:
    """And says so instead of failing."""
    assert moved("", Span(0, 0), Step.END_LATER) == Span(0, 0)
    assert moved("", Span(0, 0), Step.NEXT_SENTENCE) == Span(0, 0)
    assert sentence_at("", 0) == Span(0, 0)
    assert trimmed(" a ", Span(0, 3)) == Span(1, 2)


def test_a_kind_keeps_only_verdicts_it_can_have() -> None:
    """FORMAT rule 4: the form never offers what a file cannot hold."""
    claim = NoteValues(kind=Kind.CLAIM, verdict=Verdict.FALSE)
    assert claim.of_kind(Kind.AD).verdict is Verdict.PROMOTIONAL
    assert claim.of_kind(Kind.GARBLE).verdict is Verdict.GARBLED
    assert claim.of_kind(Kind.AD).of_kind(Kind.CLAIM).verdict is None


def test_sources_at_the_end_are_listed_and_come_back() -> None:
    """A writer sees names instead of labels; labels in the middle stay where they are."""
    known = (SourceLink(label="S1", target="ref:a"), SourceLink(label="S2", target="ref:b"))
    text, found = split_sources("True [S1] in mice. [S2]", known)
    assert (text, found) == ("True [S1] in mice.", known[1:])
    values = NoteValues(explanation=text, sources=(*found, SourceLink(label="", target="ref:c")))
    written, every = with_labels(values, known)
    assert written == "True [S1] in mice. [S2] [S3]"
    assert every[-1] == SourceLink(label="S3", target="ref:c")
    assert split_sources("No [S9]", known) == ("No [S9]", ())


def test_the_preview_reads_what_is_typed_as_a_reader_will() -> None:
    """A link that is not safe is told, and shown as words."""
    values = NoteValues(verdict=Verdict.FALSE, explanation="See [this](javascript:1). **No.**")
    entry, _, refused = preview_entry(values, "words", [Span(0, 5)], ())
    assert refused == ["javascript:1"]
    assert any(run.strong for paragraph in entry.first.body for run in paragraph)


def test_every_place_of_the_words_is_found() -> None:
    """Also over a line break; the chosen one comes first."""
    assert same_words("a b\na b a\nb", Span(4, 7)) == (Span(4, 7), Span(0, 3), Span(8, 11))
    assert same_words(" ", Span(0, 1)) == (Span(0, 1),)


def test_facts_are_found_by_any_of_their_words(evidence: Evidence) -> None:
    """What begins with the words comes first."""
    kinds = {"term": "Glossary", "option": "Option", "trial": "Trial"}
    found = matching(links(evidence, kinds), "RILUZOLE")
    assert found[0].name.lower().startswith("riluzole")
    assert {fact.target.partition(":")[0] for fact in found} >= {"term", "option"}
    assert matching(links(evidence, kinds), "NCT03280056")[0].target == "trial:NCT03280056"
    assert matching(sources(evidence), "no such words") == []


@pytest.mark.parametrize(
    ("value", "is_right"),
    [("", True), ("unknown", True), ("2026", True), ("2026-02", True), ("2026-02-28", True),
     ("2026-02-31", False), ("2026-13", False), ("yesterday", False)],
)  # fmt: skip
def test_days_are_checked(value: str, is_right: bool) -> None:
    """A wrong day would be shown to readers as a fact."""
    assert is_date(value) == is_right


def test_wrong_facts_on_the_source_are_told_at_their_fields() -> None:
    """In plain words, right where they can be mended."""
    fields = {
        "published": "soon",
        "retrieved": "",
        "url": "example",
        "language": "English!",
        "translated-from": "",
    }
    assert set(source_problems(fields)) == {"published", "url", "language"}
    assert not is_web_address("mailto:a@example.org")
    assert is_web_address("https://example.org/a")
