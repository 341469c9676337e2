# SPDX-License-Identifier: MIT
"""Notes go to another program and come back: the same notes on the same bytes."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.article import Article, Kind, Note, Span
from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.editing.noting import NoteWords, add_note
from als_reader.core.errors import FormatError
from als_reader.core.format import read_article, recover_original
from als_reader.core.format.notes import VERDICTS
from als_reader.core.interchange.merging import merge
from als_reader.core.interchange.outside import Form
from als_reader.core.interchange.reading import read_notes
from als_reader.core.interchange.writing import written_notes

TODAY = date(2026, 11, 25)
WORDS = st.sampled_from(
    ["cold", "cold", "a", "the", "Müller’s", "😀", "渐冻症", "“x”", "1/100", "**bold**", "_so_",
     "[a](https://example.org)", "`code`", "e\u0301", "*", "&amp;", "<b>", "[x]", '"', "back\\"]
)  # fmt: skip
GAPS = st.sampled_from([" ", " ", " ", "  ", "\n", "\n\n", "\n\n\n", ", ", "\n- ", "\n\n# "])
EXPLANATIONS = st.sampled_from(
    ["", "Why.", "Two words *and* **more**. See [ALS](term:als).", "a\n\nb", "- a\n- b",
     "No\\_mark & <b> [S1]", "https://example.org/", "1. one\n2. two", "x [y](<https://a.org/b>)"]
)  # fmt: skip


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """An annotated article with up to five notes at random words."""
    pieces = draw(st.lists(st.tuples(WORDS, GAPS), min_size=1, max_size=16))
    text = "".join(word + gap for word, gap in pieces)
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    draft = new_draft(text, draw(st.sampled_from(["text/plain", "text/markdown"])), title="T")
    length = len(draft.article.text)
    for _ in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(list(VERDICTS)))
        start = draw(st.integers(0, length))
        end = draw(st.integers(start, length))
        words = NoteWords(
            kind=kind,
            verdict=draw(st.sampled_from(VERDICTS[kind])),
            correction="this one" if kind is Kind.GARBLE else "",
            explanation=draw(EXPLANATIONS),
            span=None if kind is Kind.MISSING else Span(start, end),
            uses_all=draw(st.booleans()),
        )
        with suppress(FormatError):  # not every place can have a note
            draft = add_note(draft, words)
    return draft


def by_id(article: Article) -> dict[str, Note]:
    """The notes of an article by their ids."""
    return {note.id: note for note in article.notes}


@pytest.mark.parametrize("form", Form)
@settings(max_examples=16)
@given(draft=drafts())
def test_notes_come_back_the_same(form: Form, draft: Draft) -> None:
    """Who sends notes to another program and gets them back must not find one changed or moved."""
    data = draft.data
    original = recover_original(data)
    sent = written_notes(data, "a.alsmd", form, str, TODAY)
    name = "a.txt" if draft.source.content_format == "text/plain" else "a.md"
    merged = merge(read_notes(sent, "a.json"), open_draft(original, name))
    assert merged.unplaced == ()
    assert all(note.is_sure for note in merged.placed)
    if draft.source.notes:
        assert by_id(merged.draft.article) == by_id(draft.article)
        assert merged.draft.article.title == "T"
    assert recover_original(merged.draft.data) == original


@pytest.mark.parametrize("form", Form)
def test_the_bundled_article_comes_back_byte_for_byte(form: Form, bundled_bytes: bytes) -> None:
    """Ninety notes, their sources, the summary and the review: nothing is lost on the way."""
    sent = written_notes(bundled_bytes, "a.alsmd", form, str, TODAY)
    notes = read_notes(sent, "a.json")
    merged = merge(notes, open_draft(recover_original(bundled_bytes), "a.txt"))
    assert merged.draft.data == bundled_bytes
    again = merge(notes, merged.draft)
    assert (again.placed, again.unplaced) == ((), ())
    assert again.known == len(merged.placed) == 90


@pytest.mark.parametrize("form", Form)
def test_the_same_article_gives_the_same_bytes(form: Form, bundled_bytes: bytes) -> None:
    """A file kept under version control changes only if a note does."""
    one, two = (written_notes(bundled_bytes, "a.alsmd", form, str, TODAY) for _ in range(2))
    assert one == two


@pytest.mark.parametrize("form", Form)
def test_footnotes_and_files_without_an_original_come_back(form: Form) -> None:
    """An ordinary Markdown file with notes can be sent, too; its looks are written anew."""
    data = (
        b"Some words[^1] and more[^claim-a] words[^1].\n\nOther[^claim-b].\n\n"
        b"[^1]: A *small* note, `code` and a [link](https://example.org/).\n"
        b'[^claim-a]: "words and more": **False.** Not **so**.\n\n    Second [part](term:als).\n'
        b'[^claim-b]: "Other": **Odd.** Why?\n'
    )
    text = b"Some words and more words.\n\nOther.\n"
    sent = written_notes(data, "a.md", form, str, TODAY)
    merged = merge(read_notes(sent, "a.json"), open_draft(text, "a.md"))
    assert merged.unplaced == ()
    assert by_id(merged.draft.article) == by_id(read_article(data, "a.md"))


@pytest.mark.parametrize("form", Form)
def test_a_note_whose_words_were_changed_elsewhere_is_theirs(
    form: Form, bundled_bytes: bytes
) -> None:
    """What somebody else wrote must not come back under our verdict."""
    sent = written_notes(bundled_bytes, "a.alsmd", form, str, TODAY).decode()
    changed = sent.replace('"value": "', '"value": "CHANGED ').replace(
        '"text": "**', '"text": "CHANGED **'
    )
    merged = merge(
        read_notes(changed.encode(), "a.json"), open_draft(recover_original(bundled_bytes), "a.txt")
    )
    verdicts = {note.verdict.value for note in merged.draft.article.notes}
    assert verdicts == {"Good to know"}
    assert merged.draft.source.front["review"] == {"status": "draft"}
