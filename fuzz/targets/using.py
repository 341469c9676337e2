# SPDX-License-Identifier: MIT
"""What is done with an article: read aloud, searched, marked, measured."""

from als_reader.core.article import Article
from als_reader.core.entries import Entry, number_entries
from als_reader.core.format import read_article
from als_reader.core.headings import headings
from als_reader.core.marks.anchor import Anchor
from als_reader.core.marks.sentence import sentence_at, sentence_beside
from als_reader.core.offsets import Utf16Map
from als_reader.core.readability import us_grade
from als_reader.core.search import find_all, matches
from als_reader.core.speech import SpokenNotes, utterances
from als_reader.core.words import WordMode
from fuzz.samples import ARTICLE_WORDS, MARKDOWN_WORDS, files
from fuzz.target import Target


def check(data: bytes) -> None:
    """One after the other; the length of the input says at which place and in which mode."""
    article = read_article(data, ("x.alsmd", "x.txt")[len(data) % 2])
    text = article.text
    _assert_said(article, number_entries(article), len(data))
    place = len(data) * 7 % (len(text) + 1)
    sentence = sentence_at(article, place)
    assert (sentence is None) == (not text.strip())
    if sentence:
        words = text[sentence.start : sentence.end]
        assert words == words.strip() != ""
        assert Anchor.at(text, sentence).find(text) == sentence
        for step in (-1, 1):
            sentence_beside(article, sentence, step)
        _assert_found(text, words)
    points = Utf16Map(text)
    assert points.to_code_points(points.to_utf16(place)) == place
    us_grade(text)
    headings(article)


def _assert_said(article: Article, entries: tuple[Entry, ...], choice: int) -> None:
    """Every letter of the article is said, in its order."""
    mode = list(WordMode)[choice % 3]
    notes = list(SpokenNotes)[choice % 5 % 3]
    said = utterances(article, entries, mode, notes)
    end = 0
    for utterance in said:
        assert utterance.text.strip()
        if len(utterance.span):
            assert utterance.span.start >= end, "it goes back"
            left_out = article.text[end : utterance.span.start]
            assert not any(map(str.isalnum, left_out)), f"{left_out[:80]!r} is not said"
            end = utterance.span.end
    assert not any(map(str.isalnum, article.text[end:])), "the end is not said"


def _assert_found(text: str, words: str) -> None:
    """Words of the text are found in it."""
    spans = find_all(text, words)
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
    query = words[:40].strip()
    if query.isascii() and query and query == " ".join(query.split()):
        assert find_all(text, query), query
        assert matches(text, query), query


def seeds() -> list[bytes]:
    """Our test files of the format, and the ends of sentences in some languages."""
    ends = "---\nlanguage: {}\n---\nA. B! C? e.g. D… «E.» 第一。第二！ (F.) 1.5 G.\n\nDr. H.\n"
    languages = ("en", "de", "zh", "ar", "xx", "", "../x")
    return [*files("format", ".alsmd", ".txt"), *(ends.format(x).encode() for x in languages)]


TARGET = Target(check=check, seeds=seeds, words=(*ARTICLE_WORDS, *MARKDOWN_WORDS, ". ", "! ", "。"))
