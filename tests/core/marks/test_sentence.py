# SPDX-License-Identifier: MIT
"""The sentence that a reader means, and the ones beside it."""

from als_reader.core.article import Article, Span
from als_reader.core.format import read_article
from als_reader.core.marks.sentence import sentence_at, sentence_beside

TEXT = "# Head\n\nOne is here. Two is here.\n\n---\n\nThree is here.\n"
ARTICLE = read_article(TEXT.encode(), "x.md")


def said(span: Span | None) -> str:
    return ARTICLE.text[span.start : span.end] if span else ""


def test_the_sentence_at_the_place_is_meant() -> None:
    """Above the article it is the first one, at the very end the last."""
    assert said(sentence_at(ARTICLE, -1)) == "Head"
    place = ARTICLE.text.index("is here. Two")
    assert said(sentence_at(ARTICLE, place)) == "One is here."
    assert said(sentence_at(ARTICLE, ARTICLE.text.index("Two") - 1)) == "Two is here."
    assert said(sentence_at(ARTICLE, len(ARTICLE.text))) == "Three is here."
    assert sentence_at(Article(), 0) is None


def test_one_can_go_on_from_sentence_to_sentence() -> None:
    """Over paragraphs and lines between them, and not beyond the ends."""
    seen = [sentence_at(ARTICLE, 0)]
    while seen[-1] is not None:
        seen.append(sentence_beside(ARTICLE, seen[-1], 1))
    assert [said(s) for s in seen[:-1]] == [
        "Head",
        "One is here.",
        "Two is here.",
        "Three is here.",
    ]
    last = seen[-2]
    assert last is not None
    assert said(sentence_beside(ARTICLE, last, -1)) == "Two is here."
    first = seen[0]
    assert first is not None
    assert sentence_beside(ARTICLE, first, -1) is None


def test_after_the_end_of_a_paragraph_comes_the_next_one() -> None:
    """The place between two paragraphs belongs to the second."""
    after = ARTICLE.text.index("Two is here.") + len("Two is here.")
    assert said(sentence_at(ARTICLE, after)) == "Three is here."
