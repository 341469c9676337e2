# SPDX-License-Identifier: MIT
"""Notes of somebody else on an article: at their one sure place, in plain words, or listed."""

from datetime import date

import pytest

from als_reader.core.article import Kind, Verdict, plain
from als_reader.core.editing.draft import Draft, open_draft
from als_reader.core.format import check_article, recover_original
from als_reader.core.format.writing import ArticleSource, SourceNote, read_source, write_source
from als_reader.core.interchange import merging
from als_reader.core.interchange.finding import NOT_THERE, SEVERAL
from als_reader.core.interchange.merging import Merged, merge
from als_reader.core.interchange.outside import Form, OutsideNote, OutsideSet, OwnNote, Where
from als_reader.core.interchange.reading import read_notes
from als_reader.core.interchange.writing import written_notes
from als_reader.core.known import KnownIds

TEXT = "Cold is not frostbite.\n\nALS is not frostbite either.\n"
NAMED = {"author": "Ana Lima", "made": "2024-03-02", "tags": ("dose", "trial")}


def note(exact: str, words: str = "Hm.", **more: object) -> OutsideNote:
    """A note of another program."""
    return OutsideNote(words=words, wheres=(Where(exact=exact),), **more)  # type: ignore[arg-type]


def merged(*notes: OutsideNote, onto: str | Draft = TEXT, form: Form = Form.HYPOTHESIS) -> Merged:
    """What becomes of notes on an article."""
    draft = onto if isinstance(onto, Draft) else open_draft(onto.encode(), "a.txt")
    return merge(OutsideSet(form=form, notes=notes), draft)


def shown(found: Merged) -> list[str]:
    """Each note with its words, as a reader sees it."""
    article = found.draft.article
    return [
        f"{article.text[n.spans[0].start : n.spans[0].end]} | {n.kind}, {n.verdict} | "
        + " / ".join(map(plain, n.body))
        for n in article.notes
    ]


def test_a_note_of_somebody_else_is_good_to_know_and_says_who_wrote_it() -> None:
    """It is no verdict of ours, and its words do nothing but stand there."""
    words = '*Ask* [her](https://a.org/)\n**Garbled: x.** <b>&amp; [^claim-a]: "x"\n\n- now'
    found = merged(note("ALS", words, **NAMED))
    assert shown(found) == [
        f"ALS | info, Good to know | {words.partition(chr(10) * 2)[0]} / - now / "
        "Note by Ana Lima, 2 March 2024, from Hypothesis. Tags: dose, trial."
    ]
    assert not any(run.link for n in found.draft.article.notes for p in n.body for run in p)
    assert recover_original(found.draft.data) == TEXT.encode()
    assert check_article(found.draft.data, "a.alsmd", KnownIds()) == ()
    assert found.placed[0].quote == "ALS"


def test_a_mark_without_words_says_so() -> None:
    """A highlight of another program is a note, too."""
    found = merged(note("ALS", ""), form=Form.READIUM)
    assert shown(found) == [
        "ALS | info, Good to know | Somebody marked these words. / Note, from Readium."
    ]


def test_what_has_no_sure_place_is_listed_with_its_words() -> None:
    """A person places it; we never guess."""
    found = merged(
        note("frostbite", "Which?", author="Ana"),
        note("quinine", "Where?"),
        OutsideNote(words="All of it."),
        OutsideNote(words="No.", is_reply=True),
        note("ALS", "x" * 20_001),
    )
    assert [(n.quote, n.words[:20], n.author, n.reason) for n in found.unplaced] == [
        ("frostbite", "Which?", "Ana", SEVERAL),
        ("quinine", "Where?", "", NOT_THERE),
        ("", "All of it.", "", merging.WHOLE_TEXT),
        ("", "No.", "", merging.ANSWER),
        ("ALS", "x" * 20, "", merging.TOO_LONG),
    ]  # fmt: skip
    assert found.placed == ()
    assert found.draft == open_draft(TEXT.encode(), "a.txt")


def test_words_are_found_across_paragraphs_and_long_ones_are_shortened() -> None:
    """The file stays easy to read, and the note is on just these words."""
    text = "One two three four five six seven.\n\nEight nine ten eleven twelve thirteen fourteen now.\n"
    words = "two three four five six seven. Eight nine ten eleven twelve thirteen fourteen"
    found = merged(note(words), onto=text)
    (placed,) = found.draft.article.notes
    assert " … " in placed.quote
    span = placed.spans[0]
    assert found.draft.article.text[span.start : span.end].replace("\n", " ") == words


def test_two_places_of_one_note_become_two_notes() -> None:
    """W3C lets one note be about several words."""
    wheres = (Where(exact="Cold"), Where(exact="ALS"))
    found = merged(OutsideNote(words="Hm.", wheres=wheres))
    assert [n.id for n in found.draft.article.notes] == ["info-imported-1", "info-imported-2"]


def test_notes_that_are_there_already_are_not_put_there_again() -> None:
    """Somebody imports the newer export of the same notes."""
    first = merged(note("ALS"))
    again = merged(note("ALS"), note("Cold"), onto=first.draft)
    assert again.known == 1
    assert [n.id for n in again.draft.article.notes] == ["info-imported-1", "info-imported-2"]


@pytest.mark.parametrize("text", ["a\\ b\\", "x [^ y [", "tail\\"])
def test_a_note_where_no_mark_can_stand_is_listed(text: str) -> None:
    """Right after a backslash the original could not be recovered."""
    word = text.partition(" ")[0] if text.startswith(("a", "tail")) else "["
    found = merged(note(word), note("y" if "y" in text else "z"), onto=text)
    assert [n.reason for n in found.unplaced][:1] != []
    assert recover_original(found.draft.data) == text.encode()


def test_only_the_notes_that_cannot_be_written_are_left_out() -> None:
    """One bad note must not cost the others their place."""
    own = [OwnNote(id=f"claim-{n}", text='"Cold": **False.** x') for n in range(5)]
    own[3] = OwnNote(id="claim-3", text='"Warm": **False.** x')
    notes = [OutsideNote(words="w", wheres=(Where(exact="Cold"),), own=o) for o in own]
    found = merged(*notes)
    assert [n.id for n in found.placed] == ["claim-0", "claim-1", "claim-2", "claim-4"]
    assert [n.reason for n in found.unplaced] == [merging.REFUSED]


def test_too_many_notes_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An article has a limit, and so has the time to find out what it can hold."""
    monkeypatch.setattr("als_reader.core.limits.NOTES", 1)
    found = merged(note("ALS"), note("Cold"))
    assert (len(found.placed), len(found.unplaced)) == (1, 1)
    monkeypatch.setattr(merging, "MOST_TRIES", 0)
    assert merged(note("ALS")).unplaced[0].reason == merging.REFUSED


# --- our own notes on other articles ---


def own(*notes: SourceNote, text: str = TEXT, **more: object) -> OutsideSet:
    """Our notes as they come back from a W3C file."""
    source = ArticleSource(original=text.encode(), notes=notes, **more)  # type: ignore[arg-type]
    data = written_notes(write_source(source), "a.alsmd", Form.W3C, str, date(2026, 11, 25))
    return read_notes(data, "a.json")


FALSE = SourceNote(id="claim-a", text='"ALS": **False.** No. [S1]', position=TEXT.find("ALS") + 3)
EVERY = SourceNote(
    id="garble-b",
    text='"frostbite" (all 2): **Garbled: ALS.** x',
    position=TEXT.find("frostbite") + 9,
)


def test_a_note_on_all_places_needs_all_of_them() -> None:
    """Two of three would say that the third is right."""
    found = merge(own(EVERY), open_draft(b"It is frostbite. Not ALS.", "a.txt"))
    assert [n.reason for n in found.unplaced] == [merging.CUT]
    more = TEXT + "Warm frostbite.\n"
    assert [n.reason for n in merge(own(EVERY), open_draft(more.encode(), "a.txt")).unplaced] == [
        merging.REFUSED
    ]


def test_a_note_that_had_no_place_stays_without_one() -> None:
    """It is listed here as it was there."""
    lost = SourceNote(id="claim-x", text='"Warm": **False.** x', position=4)
    found = merge(own(lost), open_draft(TEXT.encode(), "a.txt"))
    assert [n.reason for n in found.unplaced] == [merging.LOST_BEFORE]


def test_names_that_are_taken_get_a_number() -> None:
    """Two files may both have a note "claim-a"."""
    there = write_source(
        ArticleSource(
            original=TEXT.encode(),
            front={"review": {"status": "reviewed", "on": "2024-01-01", "by": "Me"}, "title": "T"},
            notes=(SourceNote(id="claim-a", text='"Cold": **Accurate.** Yes.', position=4),),
        )
    )
    found = merge(own(FALSE, front={"title": "Other"}), open_draft(there))
    assert [n.id for n in found.draft.article.notes] == ["claim-a", "claim-a-1"]
    assert found.draft.article.title == "T"
    assert found.draft.source.front["review"] == {"status": "draft", "by": "Me"}


@pytest.mark.parametrize("target", ["ref:two", "ref:one"])
def test_a_source_keeps_its_meaning(target: str) -> None:
    """What is "[S1]" here may be another source there."""
    there = f"---\nformat: als-article/1\n---\n{TEXT}".encode()
    sources = own(FALSE, sources=()).sources
    assert sources == ()
    outside = own(FALSE, sources=(read_source(with_source("ref:one")).sources[0],))
    found = merge(outside, open_draft(with_source(target)))
    links = [run.link for n in found.draft.article.notes for p in n.body for run in p if run.link]
    assert links == ["ref:one"]
    assert [s.target for s in found.draft.article.sources] == [target]
    assert merge(outside, open_draft(there, "a.txt")).draft.article.sources == outside.sources


def with_source(target: str) -> bytes:
    """An annotated file with one source."""
    return write_source(ArticleSource(original=TEXT.encode())) + f"\n[S1]: {target}\n".encode()


def test_a_source_that_would_change_the_words_is_not_added() -> None:
    """In Markdown "[S1]" in the article would become a link."""
    outside = own(FALSE, sources=read_source(with_source("ref:one")).sources)
    found = merge(outside, open_draft(b"ALS is [S1] here.", "a.md"))
    assert found.draft.article.text == "ALS is [S1] here."
    assert found.draft.article.sources == ()
    assert [n.verdict for n in found.draft.article.notes] == [Verdict.FALSE]


def test_automatic_notes_stay_automatic() -> None:
    """A program's guess must never come back as a person's judgement."""
    auto = SourceNote(id="garble-auto-1", text='"Cold": **Garbled: x.** y', position=4)
    front = {"review": {"status": "automatic"}, "automatic": {"garble-auto-1": "G03"}}
    found = merge(own(auto, front=front), open_draft(TEXT.encode(), "a.txt"))
    assert found.draft.source.front["review"] == {"status": "automatic"}
    assert found.draft.rules == {"garble-auto-1": "G03"}
    again = SourceNote(id="garble-auto-1", text='"ALS": **Garbled: z.** y', position=27)
    both = merge(own(again, front={"automatic": {"garble-auto-1": "G04"}}), found.draft)
    assert both.draft.rules == {"garble-auto-1": "G03", "garble-auto-2": "G04"}
    assert [n.kind for n in both.draft.article.notes] == [Kind.GARBLE, Kind.GARBLE]


@pytest.mark.parametrize(
    "front",
    [{"title": 5}, {"a": [[[[[[[[["x"]]]]]]]]]}, {"a": "x" * 70_000}, {"": {"b": ["c"]}}, "words"],
)
def test_information_at_the_top_that_cannot_be_kept_costs_no_note(front: object) -> None:
    """A hostile file says anything of itself."""
    notes = (note("ALS", own=OwnNote(id="claim-a", text='"ALS": **False.** x')),)
    given = front if isinstance(front, dict) else {}
    outside = OutsideSet(form=Form.W3C, notes=notes, front=given)
    found = merge(outside, open_draft(TEXT.encode(), "a.txt"))
    assert len(found.placed) == 1
    assert read_source(found.draft.data) == found.draft.source
