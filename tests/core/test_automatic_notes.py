# SPDX-License-Identifier: MIT
"""Automatic notes stand in exactly the words that are shown, or not at all."""

from dataclasses import replace

import pytest

from als_reader.core import automatic_notes
from als_reader.core.annotate import make_recogniser
from als_reader.core.annotate.recogniser import Recogniser
from als_reader.core.annotate.why import MACHINE_TRANSLATION
from als_reader.core.article import ReviewStatus, Verdict
from als_reader.core.automatic_notes import annotated
from als_reader.core.errors import FormatError
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Confidence
from als_reader.core.format import read_article
from als_reader.core.format.writing import read_source
from als_reader.core.importing import Imported
from als_reader.core.opened import Opened, article_of
from als_reader.core.review import certainty, is_automatic

GARBLED = "My husband has frostbite. He takes liruquine for it. His motor neurons die."


@pytest.fixture(scope="module")
def recogniser(evidence: Evidence) -> Recogniser:
    return make_recogniser(evidence)


def opened(text: str, name: str = "a.md") -> Opened:
    data = text.encode()
    return Opened(data=data, name=name, article=read_article(data, name))


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_an_ordinary_text_gets_notes_and_stays_as_it_is(recogniser: Recogniser, name: str) -> None:
    """Place, hash and words are those of the file that was opened."""
    file = opened(f"{GARBLED}\n\nMore *words*.\n", name)
    made = annotated(file, recogniser)
    assert made is not None
    article, found = made
    assert (article.text, article.content_hash) == (file.article.text, file.article.content_hash)
    assert [note.quote for note in article.notes] == ["frostbite", "liruquine"]
    assert all(is_automatic(article, note) for note in article.notes)
    assert certainty(article, article.notes[1]) is Confidence.HIGH
    assert article.review.status is ReviewStatus.AUTOMATIC
    assert article.notices == (MACHINE_TRANSLATION,)
    assert found is not None
    assert read_source(found.data).original == file.data


def test_a_file_keeps_its_own_footnotes(recogniser: Recogniser) -> None:
    """An ordinary footnote is nobody's judgement, and it is not lost."""
    file = opened(f"# Title\n\n{GARBLED}[^1]\n\n[^1]: The words of a footnote.\n")
    made = annotated(file, recogniser)
    assert made is not None
    article, found = made
    assert found is None
    assert article.text == file.article.text
    assert article.notes[0].verdict is Verdict.NOTE
    assert [is_automatic(article, note) for note in article.notes] == [False, True, True]


def test_an_imported_file_keeps_title_and_address(recogniser: Recogniser) -> None:
    """Who saves it as an annotated article does not type them again."""
    page = Imported(text=GARBLED, title="A page", url="https://example.org/a")
    file = Opened(data=b"page", name="a.html", imported=page, article=article_of(page, b"page"))
    made = annotated(file, recogniser)
    assert made is not None
    article, found = made
    assert found is not None
    saved = read_article(found.data, "a.alsmd")
    assert (saved.title, saved.source.url) == ("A page", "https://example.org/a")
    assert (article.title, article.content_hash) == ("A page", file.content_hash)
    bare = replace(file, imported=Imported(text=GARBLED))
    assert annotated(bare, recogniser) is not None


def test_a_good_text_gets_none(recogniser: Recogniser) -> None:
    """Nothing is marked for the sake of marking."""
    made = annotated(opened("All is well.\n"), recogniser)
    assert made is not None
    assert not made[0].notes
    assert not made[0].notices


def test_what_cannot_be_kept_gets_none(
    recogniser: Recogniser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plain article stays; nothing is placed by guessing."""
    file = opened(GARBLED)
    other = replace(file, article=read_article(b"Other  words\x0b.", "a.txt"))
    other = replace(other, article=replace(other.article, text="One\n\n\nTwo"))
    assert annotated(other, recogniser) is None

    def refuse(*_: object) -> None:
        raise FormatError("no")

    monkeypatch.setattr(automatic_notes, "annotate_file", refuse)
    assert annotated(file, recogniser) is None
