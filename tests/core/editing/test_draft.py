# SPDX-License-Identifier: MIT
"""Any file can be annotated, and its own words stay to the byte."""

from dataclasses import replace

import pytest

from als_reader.core.article import Kind, Span, Verdict
from als_reader.core.editing.draft import (
    Draft,
    PlaceError,
    changed,
    losses,
    new_draft,
    open_draft,
)
from als_reader.core.editing.noting import NoteWords, add_note
from als_reader.core.errors import FormatError
from als_reader.core.format import recover_original
from als_reader.core.format.reading import SAME_NAME, WORDS_OUTSIDE
from als_reader.core.format.writing import SourceNote


@pytest.mark.parametrize(
    ("data", "name", "text"),
    [
        (b"*One*\r\n\r\n[^1] two\r\n", "a.txt", "*One*\n[^1] two"),
        (b"*One*\r\rtwo", "a.md", "One\ntwo"),
        (b"<!-- original:end -->\n[^a]: b\n", "a.md", "<!-- original:end --> [^a]: b"),
        ("渐冻\n".encode(), "", "渐冻"),
        (b"", "a.txt", ""),
    ],
)
def test_an_ordinary_file_becomes_the_original(data: bytes, name: str, text: str) -> None:
    """Whatever its line ends are, and whatever looks like a part of our format."""
    draft = open_draft(data, name)
    assert recover_original(draft.data) == draft.source.original == data
    assert draft.article.text == text
    assert open_draft(draft.data).source == draft.source


def test_the_bundled_article_goes_on_as_it_is(bundled_bytes: bytes) -> None:
    """All its notes are there to be changed."""
    draft = open_draft(bundled_bytes, "stem-cells-frostbite.alsmd")
    assert len(draft.article.notes) == len(draft.source.notes) > 40
    assert draft.title
    assert recover_original(draft.data) == recover_original(bundled_bytes)
    assert losses(bundled_bytes) == ()


def test_an_imported_text_knows_where_it_comes_from() -> None:
    """Its title and address are in the file."""
    draft = new_draft("# One", "text/markdown", title="T", url="https://example.org")
    assert (draft.title, draft.article.source.url) == ("T", "https://example.org")
    assert Draft(source=replace(draft.source, front={"title": ["x"]})).title == ""
    assert new_draft("One", "text/plain").source.front == {"review": {"status": "draft"}}


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_front_matter_of_an_ordinary_file_is_not_its_words(line_end: str) -> None:
    """It was not shown as words before either."""
    text = line_end.join(["---", "title: T", "tags: [a]", "---", "One", "", "two", ""])
    draft = open_draft(text.encode(), "a.md")
    assert draft.source.original == line_end.join(["One", "", "two", ""]).encode()
    assert draft.title == "T"
    assert draft.article.extra == {"tags": ["a"]}


def test_notes_of_a_file_without_its_original_are_kept() -> None:
    """Somebody has written it by hand and has not framed the text yet."""
    text = (
        "---\nformat: als-article/1\ntitle: T\n---\nOne *two*[^claim-a][^1] and[^1] \\* [^no].\n\n"
        '[^claim-a]: "two": **False.** X. [S1]\n[^1]: Foot.\n[^missing-a]: "": **Missing.** Y.\n'
        "[S1]: https://example.org\n"
    )
    draft = open_draft(text.encode(), "a.alsmd")
    assert draft.source.original == b"One *two* and \\* [^no]."
    assert [(n.id, n.is_placed) for n in draft.article.notes] == [
        ("claim-a", True),
        ("1", True),
        ("missing-a", True),
    ]
    assert draft.source.loose_marks == ((13, "1"),)
    assert draft.source.sources[0].target == "https://example.org"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfeO\x00", "not UTF-8"),
        (b"a\r\nb\nc", "byte for byte"),
        (b"a\0b", "byte for byte"),
        (b"---\nformat: als-article/1\noriginal: {eol: odd}\n---\n" + b"\xff", ""),
    ],
)
def test_a_file_that_could_not_be_kept_is_refused(data: bytes, words: str) -> None:
    """Before anybody has spent an afternoon on it."""
    if words:
        with pytest.raises(FormatError, match=words):
            open_draft(data, "a.txt")
    else:
        assert "\ufffd" in open_draft(data).article.text


def test_what_a_draft_does_not_hold_is_told(draft: Draft) -> None:
    """A writer must know it before the file is saved."""
    noted = add_note(draft, NoteWords(kind=Kind.CLAIM, verdict=Verdict.FALSE, span=Span(0, 4)))
    text = noted.data.decode()
    assert losses(text.replace("liruquine", "another").encode()) == ()
    assert losses((text + "\nMore words.\n").encode()) == (WORDS_OUTSIDE,)
    double = text + '\n[^claim-cold-1]: "Cold": **False.** Twice.\n'
    assert losses(double.encode()) == (SAME_NAME,)


def test_a_change_that_would_move_a_note_is_refused(draft: Draft) -> None:
    """Notes of others stay where they are."""
    noted = add_note(draft, NoteWords(kind=Kind.CLAIM, verdict=Verdict.FALSE, span=Span(0, 4)))
    moved = SourceNote(id="claim-cold-1", text='"as": **False.** X.', position=7)
    with pytest.raises(PlaceError, match="cannot stand at these words"):
        changed(noted, replace(noted.source, notes=(moved,)))


def test_a_file_with_too_much_at_its_top_is_refused(draft: Draft) -> None:
    """It could not be opened again."""
    with pytest.raises(FormatError, match=r"it has too many entries. Make it shorter"):
        changed(draft, replace(draft.source, front={"questions": ["Why?"] * 2000}))
