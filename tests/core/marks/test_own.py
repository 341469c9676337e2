# SPDX-License-Identifier: MIT
"""What can be marked, changed and taken away; every change leaves the old value as it was."""

from dataclasses import replace

from als_reader.core.article import Article, Span
from als_reader.core.format import read_article
from als_reader.core.marks.groups import LOST, grouped, headline
from als_reader.core.marks.own import (
    LONGEST_COMMENT,
    MOST_MARKS,
    MyMarks,
    OwnMark,
    marked_note,
    places,
    words_mark,
)

TEXT = "One sentence. Another sentence. And a third."
OPTION = OwnMark(about="option", target="radicava", exact="Radicava", is_starred=True)


def starred(text: str, start: int, end: int) -> OwnMark:
    return replace(words_mark(text, Span(start, end), "2026-11-25"), is_starred=True)


def test_a_mark_gets_an_id_and_is_found_by_what_it_is_about() -> None:
    """The same star is never there twice."""
    marks = MyMarks().put(OPTION)
    assert [mark.id for mark in marks.marks] == ["m1"]
    kept = marks.about("option", "radicava")
    assert kept == marks.get("m1")
    assert kept is not None
    assert marks.about("trial", "radicava") is None
    old = OwnMark(about="note", target="info-auto-1", exact="old words", is_starred=True)
    new = replace(old, exact="new words")
    both = MyMarks().put(old).put(new)
    assert both.about("note", "info-auto-1", "new words") == both.get("m2")
    more = marks.put(replace(kept, comment="When?"))
    assert len(more.marks) == 1
    assert more.marks[0].comment == "When?"
    assert marks.marks[0].comment == ""


def test_a_mark_that_says_nothing_any_more_is_gone() -> None:
    """Taking the star away removes the mark; a comment keeps it."""
    marks = MyMarks().put(OPTION)
    kept = marks.marks[0]
    assert marks.put(replace(kept, is_starred=False)).marks == ()
    assert len(marks.put(replace(kept, is_starred=False, comment="Why?")).marks) == 1
    assert marks.remove("m1").marks == ()
    assert MyMarks().put(OwnMark(exact="x")).marks == ()


def test_ids_of_removed_marks_do_not_hit_others() -> None:
    """A new mark never takes the id of one that is still there."""
    marks = MyMarks().put(starred(TEXT, 0, 13)).put(OPTION).remove("m1").put(starred(TEXT, 14, 31))
    assert [mark.id for mark in marks.marks] == ["m2", "m3"]


def test_a_long_comment_is_cut_and_too_many_marks_are_not_kept() -> None:
    """Nobody types so much; a program that does cannot fill the disk."""
    long = MyMarks().put(replace(OPTION, comment="x" * 2000))
    assert len(long.marks[0].comment) == LONGEST_COMMENT
    full = MyMarks(marks=tuple(replace(OPTION, id=f"m{n}") for n in range(MOST_MARKS)))
    assert not full.has_room
    assert full.put(starred(TEXT, 0, 5)) is full


def test_marks_come_back_from_json_and_damage_is_left_out() -> None:
    """One strange entry takes none of the others with it."""
    marks = MyMarks().put(OPTION).put(starred(TEXT, 0, 13))
    assert MyMarks.from_json(marks.to_json()) == marks
    strange: list[object] = [
        *marks.to_json(),
        "words",
        {"about": "star", "is_starred": True, "target": "x"},
        {"about": "words", "exact": "", "is_starred": True},
        {"about": "option", "target": "", "is_starred": True},
        {"about": "words", "exact": "One", "start": -4, "is_starred": True},
        {"about": "words", "exact": "One", "start": 0},
        {"id": "m1", "about": "words", "exact": "One", "comment": "y" * 3000},
        {"id": "", "about": "words", "exact": "One", "is_highlighted": True},
        {"id": "m²", "about": "words", "exact": "One", "is_highlighted": True},
    ]
    read = MyMarks.from_json(strange)
    assert read.marks[:2] == marks.marks
    assert len(read.marks) == 5
    assert len({mark.id for mark in read.marks}) == 5
    assert len(read.marks[2].comment) == LONGEST_COMMENT
    assert read.put(starred(TEXT, 14, 31)).marks[-1].id == "m3"
    assert MyMarks.from_json(None) == MyMarks()


def test_two_marks_never_share_an_id() -> None:
    """Also where a file uses the names we would give."""
    same = {"about": "words", "exact": "One", "is_highlighted": True}
    read = MyMarks.from_json([same | {"id": "x2"}, same, same | {"id": "x2"}])
    assert len({mark.id for mark in read.marks}) == 3


def test_words_have_their_places_and_notes_their_note(bundled_article: Article) -> None:
    """A note that a program numbered anew is not taken for another one."""
    marks = MyMarks().put(starred(TEXT, 14, 31))
    assert places(marks, TEXT) == {"m1": Span(14, 31)}
    assert places(marks, "Nothing of it.") == {}
    note = bundled_article.notes[0]
    mark = OwnMark(about="note", target=note.id, exact=note.quote, is_starred=True)
    assert marked_note(mark, bundled_article) is note
    assert marked_note(replace(mark, exact="other words"), bundled_article) is None


def test_marks_are_listed_in_the_order_of_the_text(bundled_article: Article) -> None:
    """And what is not found comes last, by itself."""
    article = read_article(TEXT.encode(), "x.txt")
    note = OwnMark(about="note", target="claim-1", exact="Some words", is_starred=True)
    lost = OwnMark(exact="Gone", start=3, is_starred=True)
    marks = MyMarks()
    for mark in (lost, note, OPTION, starred(TEXT, 32, 44), starred(TEXT, 0, 13)):
        marks = marks.put(mark)
    found = dict(grouped(article, marks))
    assert list(found) == ["words", "option", LOST]
    assert [mark.exact for mark in found["words"]] == ["One sentence.", "And a third."]
    assert [mark.exact for mark in found[LOST]] == ["Gone", "Some words"]


def test_each_mark_has_a_headline(bundled_article: Article) -> None:
    """One line says what it is about; long words are cut between words."""
    note = bundled_article.notes[0]
    mark = OwnMark(about="note", target=note.id, exact=note.quote)
    assert headline(mark, bundled_article) == f"{note.verdict.value}: “{note.quote}”"
    assert headline(replace(mark, target="x"), bundled_article).startswith("Note: “")
    assert headline(OwnMark(about="note", target="x"), bundled_article) == "Note"
    words = OwnMark(exact="These, and other\nwords that go on")
    assert headline(words, bundled_article) == "“These, and other words that go on”"
    assert headline(words, bundled_article, 8) == "“These …”"
    trial = OwnMark(about="trial", target="NCT01", exact="Cells")
    assert headline(trial, bundled_article) == "Cells (NCT01)"
    assert headline(OwnMark(about="option", target="x"), bundled_article) == "x"
