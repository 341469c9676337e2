# SPDX-License-Identifier: MIT
"""What is said aloud: sentences, notes at their place, never an error as a fact (F5)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from als_reader.core.article import Article, Span
from als_reader.core.entries import Entry, number_entries
from als_reader.core.format import read_article
from als_reader.core.speech import (
    STRETCH,
    SpokenNotes,
    Utterance,
    first_at,
    next_speed,
    note_sentences,
    note_words,
    patience,
    plain_voices,
    sentence_at,
    sentences,
    spoken_notes_of,
    stretch_after,
    stretch_of,
    usual_voice,
    utterances,
)
from als_reader.core.words import WordMode

FILE = """---
format: als-article/1
title: A short one
language: en
original: {format: text/plain, sha256: "", bytes: 0, eol: lf, final-newline: no}
---
<!-- original:begin -->
Doctors give liruquine[^garble-r] for frostbite[^garble-a]. It cures everyone.[^claim-c] Buy now![^ad-b]

The hard thing[^garble-h] is here.
<!-- original:end -->

[^garble-r]: "liruquine": **Garbled: riluzole.** No medicine has this name. It is not sold.
[^garble-a]: "frostbite": **Garbled: ALS.** A disease of nerves.
[^claim-c]: "It cures everyone.": **False.** There is no cure.
[^ad-b]: "Buy now!": **Promotional.** It wants your money.
[^garble-h]: "hard thing": **Garbled, uncertain: scale.** We are not sure.
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return read_article(FILE.encode())


@pytest.fixture(scope="module")
def entries(article: Article) -> Sequence[Entry]:
    return number_entries(article)


def said(
    article: Article, entries: Sequence[Entry], mode: WordMode, notes: SpokenNotes
) -> list[str]:
    return [u.text for u in utterances(article, entries, mode, notes)]


@pytest.mark.requirement("F5")
@pytest.mark.requirement("F5")
def test_notes_off_says_just_the_printed_words(article: Article, entries: Sequence[Entry]) -> None:
    """A reader who wants the article alone gets exactly its words."""
    assert said(article, entries, WordMode.ORIGINAL, SpokenNotes.OFF) == [
        "A short one",
        "Doctors give liruquine for frostbite.",
        "It cures everyone.",
        "Buy now!",
        "The hard thing is here.",
    ]


@pytest.mark.requirement("F5")
def test_short_notes_stand_at_their_place(article: Article, entries: Sequence[Entry]) -> None:
    """A listener hears at once that a word or a claim is wrong."""
    assert said(article, entries, WordMode.BOTH, SpokenNotes.SHORT) == [
        "A short one",
        "Doctors give liruquine, should be riluzole, for frostbite, should be ALS.",
        "It cures everyone.",
        "This is false.",
        "Buy now!",
        "This is advertising.",
        "The hard thing, unclear words, perhaps scale, is here.",
    ]


def test_corrected_says_the_right_words_and_warns_of_unsure_ones(
    article: Article, entries: Sequence[Entry]
) -> None:
    """The voice follows the view that is on the screen."""
    texts = said(article, entries, WordMode.CORRECTED, SpokenNotes.SHORT)
    assert texts[1] == "Doctors give riluzole for ALS."
    assert texts[-1] == "The hard thing, unclear words, perhaps scale, is here."


@pytest.mark.requirement("F5")
@pytest.mark.requirement("F5")
def test_full_notes_follow_the_sentence_whole_and_once(
    article: Article, entries: Sequence[Entry]
) -> None:
    """Each sentence of a note is a sentence of its own, so that Pause never loses much."""
    texts = said(article, entries, WordMode.BOTH, SpokenNotes.FULL)
    at = texts.index("Note 1. Garbled.")
    assert texts[at : at + 4] == [
        "Note 1. Garbled.",
        "Should be riluzole.",
        "No medicine has this name.",
        "It is not sold.",
    ]
    assert texts.count("Note 1. Garbled.") == 1


def test_every_sentence_knows_its_words(article: Article, entries: Sequence[Entry]) -> None:
    """The sentence that is said is lit in the text."""
    spoken = utterances(article, entries, WordMode.ORIGINAL, SpokenNotes.OFF)
    for utterance in spoken[1:]:
        words = article.text[utterance.span.start : utterance.span.end]
        assert " ".join(words.split()) == utterance.text


def test_reading_begins_with_the_sentence_at_the_place(
    article: Article, entries: Sequence[Entry]
) -> None:
    """Reading aloud goes on where the eyes were."""
    spoken = utterances(article, entries, WordMode.BOTH, SpokenNotes.SHORT)
    place = article.text.index("cures")
    assert spoken[first_at(spoken, place)].text == "It cures everyone."
    between = article.text.index("everyone.") + len("everyone.")
    assert spoken[first_at(spoken, between)].text == "Buy now!"
    assert spoken[first_at(spoken, -1)].text == article.title
    assert first_at(spoken, 0) == 1
    assert spoken[first_at(spoken, len(article.text))].text.startswith("The hard thing")
    assert first_at([Utterance(text="x", span=Span(0, 0))], 5) == 0


@pytest.mark.requirement("F5")
@pytest.mark.requirement("F5")
def test_whole_bundled_article_warns_of_every_garble(
    bundled_article: Article, bundled_entries: Sequence[Entry]
) -> None:
    """With short notes no wrong word of the real article is read as a fact."""
    text = " ".join(said(bundled_article, bundled_entries, WordMode.BOTH, SpokenNotes.SHORT))
    assert "liruquine, should be riluzole," in text
    assert text.count("frostbite, should be ALS") >= 8
    assert "“stem cells effectively curb the progress…”: this is false." in text


@pytest.mark.requirement("F5")
def test_short_note_names_its_words_unless_it_is_about_the_whole_sentence() -> None:
    """After a long sentence "This is false. This is accurate." would leave the listener lost."""
    file = FILE.replace("It cures everyone.[^claim-c]", "It cures everyone.[^claim-c] So they say.")
    file = file.replace('"It cures everyone.": **False.**', '"cures everyone.": **False.**')
    article = read_article(file.encode())
    texts = said(article, number_entries(article), WordMode.BOTH, SpokenNotes.SHORT)
    assert "“cures everyone”: this is false." in texts
    assert "This is advertising." in texts


@pytest.mark.requirement("F5")
def test_names_keep_their_large_letters(bundled_entries: Sequence[Entry]) -> None:
    """It should be ALS, not als."""
    spoken = [text for entry in bundled_entries for text in note_sentences(entry)]
    assert "Should be ALS." in spoken
    assert "Should be the gradually freezing disease in Chinese." in spoken


@pytest.mark.requirement("F5")
def test_kept_choice_of_notes_is_known_or_short() -> None:
    """A damaged settings file must not lead to an error being read as a fact."""
    assert [spoken_notes_of(note.value) for note in SpokenNotes] == list(SpokenNotes)
    assert spoken_notes_of("loud") is SpokenNotes.SHORT


def test_speed_goes_in_steps_and_stops_at_the_ends() -> None:
    """From -10 to 10, as the voice takes it."""
    assert [next_speed(0, 1), next_speed(0, -1)] == [2, -2]
    assert [next_speed(9, 1), next_speed(-10, -1)] == [10, -10]
    assert patience("x" * 100, -10) == pytest.approx(33.0)
    assert patience("x" * 100, 10) == pytest.approx(18.0)


def test_voices_with_many_variants_are_offered_once() -> None:
    """One engine has 1,530 voices: each accent in a hundred variants."""
    names = [
        "English (Caribbean)",
        "English (Caribbean)+Adam",
        "English (America)",
        "English (America)",
    ]
    assert plain_voices(names) == ("English (Caribbean)", "English (America)")
    assert plain_voices(["A+B", "A+C"]) == ("A+B", "A+C")
    assert usual_voice(names) == "English (America)"
    assert usual_voice(["Alex", "Samantha"]) == ""
    assert usual_voice([]) == ""


def test_sentence_at_a_place_is_found(article: Article) -> None:
    """What *Show and say* offers first."""
    place = article.text.index("cures")
    assert sentence_at(article.text, place, "en") == "It cures everyone."
    assert sentence_at(article.text, len(article.text), "en") == ""


def test_words_for_each_kind_of_note(bundled_entries: Sequence[Entry]) -> None:
    """Every kind has words of its own."""
    words = {entry.verdict: note_words(entry) for entry in bundled_entries}
    assert len(set(words.values())) >= 6
    assert all(words.values())
    assert note_sentences(bundled_entries[0])[0].startswith("Note 1. ")


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("One. Two! Three?", "en", 3),
        ("Dose 0.5 mg, e.g. by Dr. Ye. Next.", "en", 2),
        ("利鲁唑。很好。", "zh", 2),
        ("😀 is here. So am I.", "", 2),
        ("   ", "en", 0),
    ],
)
def test_sentences_are_found(text: str, language: str, count: int) -> None:
    """A doctor's title does not end a sentence."""
    found = sentences(text, language)
    assert len(found) == count
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in found)


@pytest.mark.requirement("F3")
@pytest.mark.requirement("F3")
def test_patience_grows_with_the_text() -> None:
    """A long sentence takes longer; a dead voice is noticed all the same (F3)."""
    assert patience("") == 3.0
    assert patience("x" * 100) == pytest.approx(18.0)


@pytest.mark.requirement("F5")
def test_garbled_words_are_never_cut_by_the_end_of_a_sentence() -> None:
    """Half of them would be read as a fact."""
    file = FILE.replace("Doctors give liruquine[^garble-r]", "Doctors give lir. Uquine[^garble-r]")
    file = file.replace('"liruquine":', '"lir. Uquine":')
    article = read_article(file.encode())
    texts = said(article, number_entries(article), WordMode.BOTH, SpokenNotes.SHORT)
    assert "lir. Uquine, should be riluzole, for frostbite, should be ALS." in texts[1]


def test_garbled_words_at_the_end_of_a_block_are_said_whole() -> None:
    """Even where they have no full stop and reach to the edge."""
    file = FILE.replace("The hard thing[^garble-h] is here.", "It is a hard thing. Yes[^garble-h]")
    article = read_article(file.replace('"hard thing":', '"hard thing. Yes":').encode())
    texts = said(article, number_entries(article), WordMode.BOTH, SpokenNotes.SHORT)
    assert texts[-1] == "It is a hard thing. Yes, unclear words, perhaps scale,"


def test_very_long_article_is_read_stretch_by_stretch() -> None:
    """Nobody waits for the last sentence before the first is said."""
    paragraph = "A sentence that is said many times. " * 100
    article = read_article("\n\n".join([paragraph] * 200).encode(), "long.md")
    last = stretch_of(article, len(article.text))
    assert last == len(article.text) // STRETCH > 1
    numbers = [0]
    while place := stretch_after(article, numbers[-1]):
        numbers.append(stretch_of(article, place))
    assert numbers == list(range(last + 1))
    parts = [utterances(article, (), WordMode.BOTH, SpokenNotes.SHORT, n) for n in numbers]
    spans = [u.span for part in parts for u in part if len(u.span)]
    assert len(spans) == 20_000
    assert spans == sorted(spans, key=lambda span: span.start)
    assert parts[1][first_at(parts[1], STRETCH)].span.start >= STRETCH
    assert stretch_of(read_article(b"", "empty.md"), 5) == 0


@pytest.mark.requirement("F5")
def test_note_of_many_places_is_said_whole_only_once(
    bundled_article: Article, bundled_entries: Sequence[Entry]
) -> None:
    """The word "frostbite" stands there nine times; its correction is said each time, its note once."""
    texts = said(bundled_article, bundled_entries, WordMode.BOTH, SpokenNotes.FULL)
    headings = [text for text in texts if text.startswith("Note ")]
    assert len(headings) == len(set(headings)) >= 70


def test_garbled_words_that_reach_into_the_next_block_are_said(article: Article) -> None:
    """A file may be odd; what it says must still be heard."""
    odd = Span(article.text.index("Buy now!"), article.text.index("hard thing"))
    notes = tuple(
        replace(note, spans=(odd,)) if note.id == "garble-h" else note for note in article.notes
    )
    changed = replace(article, notes=notes)
    texts = said(changed, number_entries(changed), WordMode.BOTH, SpokenNotes.OFF)
    assert any(text.startswith("Buy now!") for text in texts)
    assert any(text.endswith("hard thing is here.") for text in texts)


@pytest.mark.parametrize("code", [c for c in range(0x80, 0x3001) if chr(c).isspace()])
def test_every_kind_of_space_may_stand_before_a_stop(code: int) -> None:
    """As in French: "Plan A !" with a space at which no line breaks."""
    text = f"Plan A{chr(code)}! Plan B{chr(code)}. The end."
    spoken = [text[span.start : span.end] for span in sentences(text, "fr")]
    assert "".join(spoken).replace(" ", "") == text.replace(" ", "")
