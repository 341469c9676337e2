# SPDX-License-Identifier: MIT
"""Notes are added, changed and deleted, and everything else stays as it was."""

from dataclasses import replace
from typing import Any

import pytest

from als_reader.core.article import Kind, ReviewStatus, Span, Verdict, plain
from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.editing.facts import add_source, set_review
from als_reader.core.editing.noting import (
    NoteWords,
    accept_note,
    add_note,
    change_note,
    delete_note,
    occurrences,
    preview,
    reject_note,
    trimmed,
    unplaced,
    words_of,
)
from als_reader.core.errors import FormatError
from als_reader.core.format.front_matter import Value
from als_reader.core.format.writing import ArticleSource, SourceNote, write_source

MISSING = NoteWords(kind=Kind.MISSING, verdict=Verdict.MISSING, explanation="No author.")


def span_of(draft: Draft, words: str) -> Span:
    start = draft.article.text.index(words)
    return Span(start, start + len(words))


def garble(draft: Draft, words: str, correction: str = "ALS", **more: Any) -> NoteWords:
    note = NoteWords(
        kind=Kind.GARBLE,
        verdict=Verdict.GARBLED,
        correction=correction,
        explanation="Not **so**.",
        span=span_of(draft, words),
    )
    return replace(note, **more)


def quoted_words(draft: Draft, id_: str) -> list[str]:
    (note,) = [note for note in draft.article.notes if note.id == id_]
    return [draft.article.text[span.start : span.end] for span in note.spans]


def test_a_note_says_what_was_typed(draft: Draft) -> None:
    """Kind, verdict, correct term and Markdown reach the reader."""
    new = add_note(draft, garble(draft, "liruquine", "riluzole"))
    (note,) = new.article.notes
    assert (note.id, new.touched) == ("garble-liruquine-1", "garble-liruquine-1")
    assert (note.kind, note.verdict, note.correction) == (Kind.GARBLE, Verdict.GARBLED, "riluzole")
    assert plain(note.body[0]) == "Not so."
    assert words_of(new, note.id) == garble(draft, "liruquine", "riluzole")


def test_white_space_around_the_words_is_left_out(draft: Draft) -> None:
    """A hand that shakes chooses a little too much."""
    start, end = span_of(draft, " liruquine ").start, span_of(draft, " liruquine ").end
    assert trimmed(draft, Span(start, end)) == span_of(draft, "liruquine")
    assert trimmed(draft, Span(-5, 4)) == Span(0, 4)
    assert len(trimmed(draft, Span(start, start + 1))) == 0
    assert len(trimmed(draft, Span(9, 4))) == 0


def test_long_words_are_quoted_by_their_ends(draft: Draft) -> None:
    """A person who reads the file must not read a paragraph twice."""
    words = "It says that the cells, which it takes from fat in the belly of each patient"
    new = add_note(draft, garble(draft, words))
    assert '"It says that the … of each patient"' in new.note(new.touched).text
    assert quoted_words(new, new.touched) == [words]


def test_long_words_with_a_repeated_beginning_keep_more_of_it() -> None:
    """The nearest such beginning is the one that a reader's program takes."""
    text = "a b c d e f g a b c d e x g h i j k l m n o"
    draft = new_draft(text, "text/plain")
    new = add_note(draft, garble(draft, text))
    assert '"a b c d e f … m n o"' in new.note(new.touched).text
    twice = "a " * 30
    again = new_draft(twice, "text/plain")
    noted = add_note(again, garble(again, twice.strip()))
    assert quoted_words(noted, noted.touched) == [twice.strip()]


def test_a_note_may_hold_everywhere(draft: Draft) -> None:
    """One garbled word stands in every line of some articles."""
    assert occurrences(draft, span_of(draft, "frostbite")) == 3
    assert occurrences(draft, Span(0, 0)) == 0
    new = add_note(draft, garble(draft, "frostbite", uses_all=True))
    assert quoted_words(new, new.touched) == ["frostbite"] * 3
    assert '"frostbite" (all 3): ' in new.note(new.touched).text
    assert words_of(new, new.touched).uses_all
    once = add_note(draft, garble(draft, "liruquine", uses_all=True))
    assert "(all" not in once.note(once.touched).text


def test_what_is_missing_stands_at_no_words(draft: Draft) -> None:
    """It is listed by itself."""
    new = add_note(add_note(draft, MISSING), garble(draft, "frostbite"))
    assert [note.id for note in new.source.notes] == ["garble-frostbite-1", "missing-1"]
    assert new.article.notes[1].is_placed


def test_notes_stand_in_the_order_of_their_words(draft: Draft) -> None:
    """The file is read by people too."""
    for words in ("cells", "liruquine", "frostbite", "Cold"):
        draft = add_note(draft, garble(draft, words))
    ids = [note.id for note in draft.source.notes]
    assert ids == [
        "garble-cold-1",
        "garble-liruquine-1",
        "garble-frostbite-1",
        "garble-cells-1",
    ]


def test_ids_are_made_from_words_and_stay() -> None:
    """Other files may point to them."""
    text = "Ida Laphen auto 渐冻 Überdosis Ida Laphen"
    draft = new_draft(text, "text/plain")
    for words in ("Ida Laphen auto", "渐冻", "Überdosis"):
        draft = add_note(draft, garble(draft, words))
    draft = add_note(draft, garble(draft, text))
    draft = delete_note(draft, "garble-1")
    assert {note.id for note in draft.source.notes} == {
        "garble-ida-laphen-1",
        "garble-uberdosis-1",
        "garble-ida-laphen-uberdosis-1",
    }
    again = add_note(draft, garble(draft, "Ida Laphen"))
    assert again.touched == "garble-ida-laphen-2"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"verdict": Verdict.FALSE}, "Choose another verdict"),
        ({"kind": Kind.NOTE, "verdict": Verdict.NOTE}, "Choose another verdict"),
        ({"correction": " \n"}, "needs the correct term"),
        ({"span": None}, "Choose the words"),
        ({"span": Span(4, 5)}, "Choose the words"),
    ],
)
def test_what_is_left_out_is_asked_for(draft: Draft, change: dict[str, Any], words: str) -> None:
    """The writer is told what to do next."""
    with pytest.raises(FormatError, match=words):
        add_note(draft, garble(draft, "Cold", **change))


@pytest.mark.parametrize(
    "explanation",
    [
        "One.\n\n\n- a list\n-  of two\n\n    code\n\nTwo.",
        "One.\r\nTwo.\rThree.  ",
        "[^a]: no note\n[S1]: https://example.org",
        "**Bold** first, then _more_.",
        '"A quote": like a note. \\',
        "",
        "\n \n",
    ],
)
def test_any_explanation_comes_back(draft: Draft, explanation: str) -> None:
    """What was typed is there when the note is changed."""
    new = add_note(draft, garble(draft, "liruquine", explanation=explanation))
    again = open_draft(new.data)
    read = words_of(again, "garble-liruquine-1")
    expected = explanation.replace("\r\n", "\n").replace("\r", "\n").strip()
    assert read.explanation == expected
    assert change_note(new, new.touched, replace(read, span=None)).source == new.source


@pytest.mark.parametrize("correction", ["MND (*ALS*)", "a_b_c [x] <y> & `z` \\", "St.", "1. x"])
def test_a_correct_term_is_plain_words(draft: Draft, correction: str) -> None:
    """It takes the place of the garbled words just as it was typed."""
    new = add_note(draft, garble(draft, "liruquine", correction))
    assert new.article.notes[0].correction == correction
    assert words_of(new, new.touched).explanation == "Not **so**."


def test_an_unusual_sign_in_a_note_is_refused(draft: Draft) -> None:
    """It would be lost."""
    with pytest.raises(FormatError, match="unusual signs"):
        add_note(draft, garble(draft, "liruquine", explanation="a\0b"))


def test_a_note_is_changed_in_its_place(draft: Draft) -> None:
    """Its id stays, as long as its kind does."""
    noted = add_note(draft, garble(draft, "frostbite", uses_all=True))
    words = NoteWords(kind=Kind.GARBLE, verdict=Verdict.GARBLED_UNCERTAIN, correction="MND")
    new = change_note(noted, noted.touched, words)
    assert new.touched == noted.touched
    assert quoted_words(new, new.touched) == ["frostbite"] * 3
    assert new.article.notes[0].verdict is Verdict.GARBLED_UNCERTAIN
    other = change_note(new, new.touched, NoteWords(kind=Kind.AD, verdict=Verdict.PROMOTIONAL))
    assert other.touched == "ad-frostbite-1"
    assert quoted_words(other, other.touched) == ["frostbite"] * 3


def test_a_note_moves_to_other_words(draft: Draft) -> None:
    """Chosen too little at first."""
    noted = add_note(draft, garble(draft, "frostbite"))
    new = change_note(noted, noted.touched, garble(draft, "with frostbite"))
    assert new.touched == "garble-frostbite-1"
    assert quoted_words(new, new.touched) == ["with frostbite"]
    assert len(new.source.notes) == 1


def test_what_is_missing_can_become_a_note_on_words(draft: Draft) -> None:
    """And back."""
    noted = add_note(draft, MISSING)
    claim = NoteWords(kind=Kind.CLAIM, verdict=Verdict.FALSE)
    with pytest.raises(FormatError, match="Choose the words"):
        change_note(noted, "missing-1", claim)
    new = change_note(noted, "missing-1", replace(claim, span=span_of(draft, "Cold")))
    assert quoted_words(new, "claim-cold-1") == ["Cold"]
    back = change_note(new, "claim-cold-1", MISSING)
    assert back.source.notes == noted.source.notes


def test_a_deleted_note_leaves_nothing(draft: Draft) -> None:
    """No mark, no note."""
    noted = add_note(draft, garble(draft, "frostbite"))
    assert delete_note(noted, noted.touched).source.notes == ()
    for change in (delete_note, accept_note, words_of):
        with pytest.raises(FormatError, match="not in the article any more"):
            change(draft, "garble-frostbite-1")


def test_a_change_makes_a_reviewed_file_a_draft(draft: Draft) -> None:
    """What somebody has signed must not change under the name."""
    signed = set_review(draft, ReviewStatus.REVIEWED, by="Dr Who", on="2026-11-25")
    noted = add_note(signed, garble(draft, "frostbite"))
    assert signed.article.review.status is ReviewStatus.REVIEWED
    assert (noted.article.review.status, noted.article.review.on) == (ReviewStatus.DRAFT, "")


def automatic(draft: Draft) -> Draft:
    """The draft as a program would have annotated it."""
    notes = tuple(
        SourceNote(
            id=f"garble-auto-{number}",
            text=f'"{words}": **Garbled: ALS.** Said by a program.',
            position=draft.article.text.index(words) + len(words) + blank_lines,
        )
        for number, words, blank_lines in ((1, "liruquine", 1), (2, "frostbite", 1))
    )
    front: dict[str, Value] = {
        "review": {"status": "automatic"},
        "automatic": {"garble-auto-1": "G01", "garble-auto-2": "G02"},
    }
    return open_draft(write_source(replace(draft.source, notes=notes, front=front)))


def test_an_accepted_note_is_a_persons_own(draft: Draft) -> None:
    """It is no longer shown as "not reviewed by a person"; the others still are."""
    new = accept_note(automatic(draft), "garble-auto-1")
    assert new.touched == "garble-liruquine-1"
    assert [note.id for note in new.source.notes] == ["garble-liruquine-1", "garble-auto-2"]
    assert quoted_words(new, new.touched) == ["liruquine"]
    assert new.rules == {"garble-auto-2": "G02"}
    assert new.article.review.status is ReviewStatus.DRAFT
    assert not new.is_automatic(new.touched)
    assert new.is_automatic("garble-auto-2")
    last = accept_note(new, "garble-auto-2")
    assert "automatic" not in last.source.front


def test_a_changed_automatic_note_is_a_persons_own(draft: Draft) -> None:
    """Who changes it has looked at it."""
    words = NoteWords(kind=Kind.GARBLE, verdict=Verdict.GARBLED, correction="riluzole")
    new = change_note(automatic(draft), "garble-auto-1", words)
    assert new.touched == "garble-liruquine-1"
    assert new.rules == {"garble-auto-2": "G02"}


def test_a_rejected_note_is_gone(draft: Draft) -> None:
    """With its rule."""
    new = reject_note(automatic(draft), "garble-auto-2")
    assert [note.id for note in new.source.notes] == ["garble-auto-1"]
    assert new.rules == {"garble-auto-1": "G01"}


def test_a_persons_note_is_neither_accepted_nor_rejected(draft: Draft) -> None:
    """These two are for what a program said."""
    noted = add_note(draft, MISSING)
    for change, words in ((accept_note, "nothing to accept"), (reject_note, "Delete it")):
        with pytest.raises(FormatError, match=words):
            change(noted, "missing-1")


def test_an_automatic_note_of_no_kind_is_accepted_as_information(draft: Draft) -> None:
    """Another program may have made it."""
    note = SourceNote(id="odd-auto-1", text="A footnote.", position=4)
    odd = open_draft(write_source(replace(draft.source, notes=(note,))))
    assert accept_note(odd, "odd-auto-1").touched == "info-1"


def test_footnotes_and_unplaced_notes_stay() -> None:
    """What we do not understand is not ours to lose."""
    source = ArticleSource(
        original=b"One two three",
        notes=(
            SourceNote(id="1", text="A footnote.", position=3),
            SourceNote(id="claim-a", text='"other": **False.** X.', position=7),
            SourceNote(id="claim-b", text='"three": **Odd.** Y. **Z.**', position=13),
            SourceNote(id="claim-c", text='"two": Well: **False.** Y.', position=7),
        ),
        loose_marks=((7, "1"), (8, "gone")),
    )
    draft = open_draft(write_source(source))
    new = add_note(draft, garble(draft, "One two"))
    assert set(source.notes) < set(new.source.notes)
    assert new.source.loose_marks == source.loose_marks
    assert [note.id for note in unplaced(new)] == ["claim-a", "gone"]
    footnote = words_of(new, "1")
    assert (footnote.kind, footnote.explanation) == (Kind.NOTE, "A footnote.")
    assert words_of(new, "claim-b").explanation == "**Odd.** Y. **Z.**"
    assert words_of(new, "claim-c").explanation == "Well: Y."
    assert delete_note(new, "1").source.loose_marks == ((8, "gone"),)


def test_a_preview_shows_what_a_reader_will_see(draft: Draft) -> None:
    """While it is typed, and whatever is typed."""
    known = add_source(draft, "https://example.org/a")
    words = garble(draft, "Cold", explanation="See [S1] and [x](run.exe).\n\n- *a*")
    seen = preview(known, words)
    assert seen.correction == "ALS"
    assert [plain(paragraph) for paragraph in seen.body] == ["See S1 and x.", "• a"]
    assert seen.body[0][1].link == "https://example.org/a"
    assert seen.refused_links == ("run.exe",)
    odd = preview(draft, replace(words, kind=Kind.NOTE, verdict=Verdict.NOTE))
    assert plain(odd.body[0]).startswith("Note. See [S1]")
