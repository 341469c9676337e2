# SPDX-License-Identifier: MIT
"""A text gets automatic notes and stays what it was."""

import pytest

from als_reader.core.anchors import Anchors
from als_reader.core.annotate import make_recogniser
from als_reader.core.annotate.automatic import annotate_file
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.notes import draughts
from als_reader.core.annotate.recogniser import Recogniser
from als_reader.core.article import Kind, ReviewStatus, Verdict
from als_reader.core.evidence.glossary import Confidence
from als_reader.core.format import check_article, read_article, recover_original
from als_reader.core.format.writing import ArticleSource, SourceNote, write_source
from als_reader.resources import resource_root
from tests.core.annotate.labelled import bundled_evidence


@pytest.fixture(scope="module")
def own() -> Recogniser:
    return make_recogniser(bundled_evidence())


def test_the_bundled_article_without_notes_gets_most_of_them_again(own: Recogniser) -> None:
    """The recogniser is of use on the very kind of page that families meet."""
    path = resource_root() / "articles" / "stem-cells-frostbite.alsmd"
    original = recover_original(path.read_bytes())
    done = annotate_file(original, "page.txt", own)
    article = read_article(done.data)
    assert recover_original(done.data) == original
    assert article.review.status is ReviewStatus.AUTOMATIC
    assert not done.left_out
    assert all(note.is_placed for note in article.notes)
    assert len([note for note in article.notes if note.kind is Kind.GARBLE]) >= 38
    assert check_article(done.data, "page.alsmd", bundled_evidence().known_ids) == ()


MARKDOWN = """# Frostbite and *ALS*

Patients with **frostbite** lose motor neurons. [Liruquine](https://example.org/a) is *approved* for it.

- hard lung
  capacity fell
- `frostbite`
"""


def test_notes_stand_in_markdown_too(own: Recogniser) -> None:
    """Web pages and office files become Markdown."""
    done = annotate_file(MARKDOWN.encode(), "page.md", own)
    article = read_article(done.data)
    assert recover_original(done.data) == MARKDOWN.encode()
    garbled = {note.quote.casefold() for note in article.notes if note.kind is Kind.GARBLE}
    assert {"liruquine", "hard lung capacity"} <= garbled
    assert all(note.is_placed for note in article.notes)
    assert article.text == read_article(MARKDOWN.encode(), "page.md").text


def test_a_correct_word_is_explained_once(own: Recogniser) -> None:
    """A note at each "riluzole" would bury the others."""
    done = annotate_file(b"Riluzole. Riluzole. Riluzole.", "page.txt", own)
    (note,) = read_article(done.data).notes
    assert note.verdict is Verdict.GOOD_TO_KNOW
    assert note.links("option") == ("riluzole-tablets",)


def test_equal_words_share_a_note(own: Recogniser) -> None:
    """The same explanation fourteen times helps nobody."""
    text = b"ALS is named frostbite here. Frostbite is ALS; frostbite is a motor neuron disease."
    notes = read_article(annotate_file(text, "page.txt", own).data).notes
    garbles = [note for note in notes if note.kind is Kind.GARBLE]
    assert sorted(len(note.spans) for note in garbles) == [1, 2]


def test_notes_of_persons_are_not_in_the_way(own: Recogniser) -> None:
    """A file with notes is annotated from its original."""
    path = resource_root() / "articles" / "stem-cells-frostbite.alsmd"
    again = annotate_file(path.read_bytes(), path.name, own)
    assert recover_original(again.data) == recover_original(path.read_bytes())
    assert all("-auto-" in note.id for note in again.source.notes)


def test_a_text_without_anything_to_mark_is_kept_as_it_is(own: Recogniser) -> None:
    """No notes is an answer too."""
    done = annotate_file(b"A quiet day by the sea.\n", "page.txt", own)
    assert done.marks == ()
    assert recover_original(done.data) == b"A quiet day by the sea.\n"


def test_a_byte_order_mark_is_left_out(own: Recogniser) -> None:
    """Windows programs put one before a text; it is no part of its words."""
    done = annotate_file(b"\xef\xbb\xbfHard lung capacity fell.", "page.txt", own)
    assert recover_original(done.data) == b"Hard lung capacity fell."


def test_a_heading_and_the_text_below_it_are_not_one_phrase(own: Recogniser) -> None:
    """In Markdown the two stand side by side in the shown text."""
    text = b"# Stem cells for frostbite\n\nPatients with ALS lose motor neurons."
    notes = read_article(annotate_file(text, "page.md", own).data).notes
    assert [note.quote for note in notes if note.kind is Kind.GARBLE] == ["frostbite"]


def test_signs_in_a_correct_term_are_shown_as_they_are() -> None:
    """A term such as "SOD1*" must not come with strokes that nobody wrote."""
    text = "Say this."
    mark = Mark(
        start=0,
        end=8,
        surface="Say this",
        intended="SOD1* [new]",
        kind=MarkKind.GARBLED,
        confidence=Confidence.HIGH,
        rule="known",
    )
    (draught,) = draughts((mark,), text, Anchors(text))
    source = ArticleSource(
        original=text.encode(),
        notes=(SourceNote(id=draught.id, text=draught.text, position=8),),
    )
    (note,) = read_article(write_source(source)).notes
    assert note.correction == "SOD1* [new]"
