# SPDX-License-Identifier: MIT
"""What stands around an article can be changed, and nothing else changes with it."""

import pytest

from als_reader.core.article import Kind, ReviewStatus, Span, Verdict, plain
from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.editing.facts import (
    add_source,
    remove_source,
    set_language,
    set_questions,
    set_review,
    set_source,
    set_summary,
    set_title,
    source_uses,
)
from als_reader.core.editing.noting import NoteWords, add_note
from als_reader.core.errors import FormatError


def test_title_and_language(draft: Draft) -> None:
    """A line break in a title would be none."""
    new = set_language(set_title(draft, " Cold,\n no \x85 cause: [x] "), "en")
    assert (new.article.title, new.article.language) == ("Cold, no cause: [x]", "en")
    assert "title" not in set_title(new, " ").source.front


def test_origin(draft: Draft) -> None:
    """One fact at a time; an empty one goes."""
    new = set_source(draft, {"publisher": "A clinic", "translated-from": "zh", "url": ""})
    new = set_source(new, {"publisher": "", "author": "yes"})
    assert new.source.front["source"] == {"translated-from": "zh", "author": "yes"}
    assert new.article.source.translated_from == "zh"
    assert "source" not in set_source(new, {"author": "", "translated-from": " "}).source.front
    with pytest.raises(FormatError, match="colour is not a fact"):
        set_source(draft, {"colour": "red"})


def test_summary_and_questions(draft: Draft) -> None:
    """Lists of lines; empty ones go."""
    new = set_summary(draft, {"right": ["Cells **are** studied.", " "], "wrong": ["- Not: so"]})
    new = set_summary(new, {"wrong": []})
    assert [plain(line) for line in new.article.summary.right] == ["Cells are studied."]
    assert new.source.front["summary"] == {"right": ["Cells **are** studied."]}
    asked = set_questions(new, ["Which trial?\n", "", "Who: pays?"])
    assert asked.article.questions == ("Which trial?", "Who: pays?")
    assert "questions" not in set_questions(asked, []).source.front
    with pytest.raises(FormatError, match="good is not a part"):
        set_summary(draft, {"good": []})


def test_review(draft: Draft) -> None:
    """Who checked it and when; keys that we do not know stay."""
    odd = Draft(source=draft.source)
    new = set_review(odd, ReviewStatus.REVIEWED, by="Dr Who", on="2026-11-25")
    review = new.article.review
    assert (review.status, review.by, review.on) == (ReviewStatus.REVIEWED, "Dr Who", "2026-11-25")
    assert set_review(new, ReviewStatus.DRAFT).source.front["review"] == {"status": "draft"}


def test_broken_facts_of_a_file_are_replaced() -> None:
    """What is no list of facts cannot be kept when facts are given."""
    text = b"---\nsource: x\nsummary: x\nreview: x\n---\nOne"
    draft = open_draft(text, "a.md")
    new = set_review(set_source(draft, {"url": "u"}), ReviewStatus.DRAFT)
    new = set_summary(new, {"wrong": ["W."]})
    assert new.source.front == {
        "source": {"url": "u"},
        "summary": {"wrong": ["W."]},
        "review": {"status": "draft"},
    }


def test_sources(draft: Draft) -> None:
    """A source keeps its label, and one that notes name is not taken away."""
    new = add_source(draft, " ref:als-overview ")
    new = add_source(new, "https://example.org/a", 'The "label",\n2024')
    assert new.touched == "S2"
    assert add_source(new, "ref:als-overview").touched == "S1"
    assert add_source(new, "ref:als-overview").source == new.source
    assert new.article.sources[1].title == "The 'label', 2024"
    words = NoteWords(
        kind=Kind.CLAIM, verdict=Verdict.FALSE, explanation="See [S1].", span=Span(0, 4)
    )
    noted = add_note(new, words)
    assert source_uses(noted, "S1") == ("claim-cold-1",)
    with pytest.raises(FormatError, match=r"1 note names this source. Take \[S1\] out"):
        remove_source(noted, "S1")
    twice = add_note(noted, words)
    with pytest.raises(FormatError, match="2 notes name"):
        remove_source(twice, "S1")
    assert [source.label for source in remove_source(noted, "S2").source.sources] == ["S1"]
    with pytest.raises(FormatError, match="https://"):
        add_source(draft, "file:///etc/passwd")


def test_a_source_is_not_named_like_words_of_the_article() -> None:
    """They would become a link."""
    draft = new_draft("As in [S1] and [S2].", "text/markdown")
    new = add_source(draft, "ref:als-overview")
    assert new.touched == "S3"
    assert new.article.text == draft.article.text
