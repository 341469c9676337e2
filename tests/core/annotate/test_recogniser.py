# SPDX-License-Identifier: MIT
"""What the recogniser gives for a text, beside the rules themselves."""

import itertools
import pickle
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.recogniser import PIECE
from als_reader.core.annotate.why import page_notice
from tests.core.annotate.labelled import bundled_evidence, bundled_recogniser


def marked(text: str, *kinds: MarkKind) -> list[Mark]:
    return [mark for mark in bundled_recogniser()(text) if mark.kind in kinds]


GARBLED = (MarkKind.GARBLED, MarkKind.UNCERTAIN)


@pytest.mark.parametrize(
    "words",
    [
        "PSEUDO-MYELOID PARALYSIS",
        "pseudo myeloid paralysis",
        "pseudomyeloid paralysis",
        "pseudo-myeloid\nparalysis",
        "pseudo-mye-\nloid paralysis",
        "pseudo\u2010myeloid\u00a0paralysis",
        "pseudo\u2013myeloid  paralysis",
        "pseudo-mye\u00adloid paralysis",
        "pseudo-myeloid\u200b paralysis",
        "ｐｓｅｕｄｏ－ｍｙｅｌｏｉｄ　ｐａｒａｌｙｓｉｓ",
        "“pseudo-myeloid” paralysis",
    ],
)
def test_every_spelling_of_the_same_words_is_found_where_it_stands(words: str) -> None:
    """Web pages, PDF files and old text files write blanks and hyphens in many ways."""
    text = f"Then {words} came."
    (mark,) = marked(text, *GARBLED)
    assert text[mark.start : mark.end] == mark.surface
    assert mark.surface.strip("“”") in words
    assert mark.glossary_id == "pseudobulbar-palsy"


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n", "\u2029"])
def test_a_title_and_the_text_below_it_are_not_one_phrase(gap: str) -> None:
    """A mark over both would put a note on words that do not belong together."""
    text = f"Stem cells and frostbite{gap}Patients with ALS lose motor neurons, and some get cells."
    assert [mark.surface for mark in marked(text, *GARBLED)] == ["frostbite"]


def test_words_inside_other_words_are_left_alone() -> None:
    """The word "liruquinex" is no garble that anybody has seen."""
    assert not marked("The hard lung capacityx and the frostbitesque ALS.", *GARBLED)


def test_the_longest_phrase_wins() -> None:
    """Two notes on one phrase would say the same twice."""
    text = "In ALS the frostbite function scoring scale score fell."
    assert [m.glossary_id for m in marked(text, *GARBLED)] == ["alsfrs-r"]


def test_both_senses_in_one_paragraph_get_a_neutral_note() -> None:
    """Nobody can tell a machine which one is meant; the reader is told that."""
    text = "Frostbite is named in a text on ALS, motor neurons and riluzole, and on the skin."
    (mark,) = marked(text, MarkKind.NEUTRAL, *GARBLED)
    assert mark.kind is MarkKind.NEUTRAL


def test_paragraphs_tell_the_senses_apart() -> None:
    """An article on cold injuries may cite one on ALS."""
    text = (
        "Frostbite of the toes: rewarm the skin.\n\n"
        "Patients with frostbite lose motor neurons. Riluzole is approved for this."
    )
    (mark,) = marked(text, MarkKind.NEUTRAL, *GARBLED)
    assert mark.start > text.index("\n\n")
    assert mark.kind is MarkKind.GARBLED


def test_a_name_one_letter_off_is_to_be_checked_not_corrected() -> None:
    """A wrong medicine can do harm, so we never guess one."""
    (mark,) = marked("She takes tofersan for ALS.", *GARBLED)
    assert (mark.kind, mark.rule) == (MarkKind.UNCERTAIN, "spelling")


@pytest.mark.parametrize("name", ["Riluzole", "Edaravone", "Tofersen", "Quinidine", "Quinine"])
def test_a_real_medicine_is_never_called_garbled(name: str) -> None:
    """The right name must not be put in doubt."""
    assert not marked(f"{name} was given to people with ALS.", *GARBLED)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Stem cells cure ALS.", "ask-cure"),
        ("It is guaranteed to work for every patient.", "ask-proven"),
        ("The therapy has no side effects.", "ask-safe"),
        ("The effective rate is 93%.", "ask-hundred"),
        ("Studies show that the cells repair nerves.", "ask-studies"),
        ("In a phase 2 trial the patients got better.", "ask-phase"),
        ("A miracle treatment for patients.", "ask-miracle"),
    ],
)
def test_claims_become_questions(text: str, rule: str) -> None:
    """We do not judge; we say what to ask."""
    (mark,) = marked(text, MarkKind.QUESTION)
    assert (mark.rule, mark.surface) == (rule, text)
    assert mark.intended.startswith("Ask:")


@pytest.mark.parametrize(
    "text",
    [
        "There is no cure for ALS.",
        "This has not been proven in people with ALS.",
        "Studies show that riluzole helps (Bensimon 1994).",
        "The trial NCT01777646 was in phase 2.",
        "The concrete is cured for seven days.",
    ],
)
def test_careful_sentences_are_not_questioned(text: str) -> None:
    """A question at every sentence would hide the ones that matter."""
    assert not marked(text, MarkKind.QUESTION)


def test_trials_and_medicines_lead_to_the_side_pane() -> None:
    """What we have facts on is one press away."""
    links = {
        m.surface: m.link for m in marked("Riluzole, NCT03280056, NCT99999999.", MarkKind.TERM)
    }
    assert links == {"Riluzole": "option:riluzole-tablets", "NCT03280056": "trial:NCT03280056"}


def test_a_recogniser_goes_to_another_process_and_marks_the_same() -> None:
    """A corpus is marked by many workers."""
    from als_reader.core.annotate import make_recogniser

    own = make_recogniser(bundled_evidence())
    text = "Liruquine for frostbite patients with motor neuron loss."
    assert pickle.loads(pickle.dumps(own)).marks(text) == own.marks(text)


def test_two_kinds_of_garble_make_a_warning_for_the_page() -> None:
    """One odd word may be a slip; two kinds are a machine."""
    marks = bundled_recogniser()
    assert page_notice(marks("Hard lung capacity and sports neuron disease."))
    assert not page_notice(marks("Hard lung capacity fell."))


PIECES = [
    "frostbite", "ALS", "liruquine", " ", "\n\n", "\r\n", ".", "-\n", "\u00ad", "Ⅱ", "ﬁ", "İ", "x",
    "sexual development of the disease", "phase l trial", "NCT03280056", "cure", "ｆ", "\u00a0", "é", "渐冻症",
]  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_marks_always_stand_at_their_own_words(text: str) -> None:
    """A mark beside its words would put a note on the wrong sentence."""
    marks = bundled_recogniser()(text)
    assert all(0 <= m.start < m.end <= len(text) for m in marks)
    assert all(text[m.start : m.end] == m.surface for m in marks)
    phrases = sorted((m.start, m.end) for m in marks if m.kind is not MarkKind.QUESTION)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(phrases))


def test_order_of_paragraphs_far_away_does_not_matter() -> None:
    """Marks come from the words around them, not from chance."""
    marks = bundled_recogniser()
    parts = [f"Paragraph {n}. Frostbite patients lose motor neurons." for n in range(20)]
    random.Random(3).shuffle(parts)
    text = "\n\n".join(parts)
    assert marks(text) == marks(text)
    assert len(marked(text, MarkKind.GARBLED)) == len(parts)


def test_a_long_text_is_marked_from_beginning_to_end() -> None:
    """It is worked on in pieces; nothing may be lost or moved where one ends."""
    paragraph = (
        "Frostbite patients lose motor neurons \u2013 and hard lung\u00a0capacity falls.\n\n"
    )
    text = "Introduction: a text.\n\n" + paragraph * 9_000
    marks = marked(text, MarkKind.GARBLED)
    assert len(text) > 2 * PIECE
    assert len(marks) == 2 * 9_000 + 1
    assert all(text[mark.start : mark.end] == mark.surface for mark in marks)


def test_a_long_text_without_blanks_is_read_too() -> None:
    """Nothing may hang or be left out where no good place to cut is found."""
    text = "x" * (PIECE + 10) + " Hard lung capacity fell."
    (mark,) = marked(text, MarkKind.GARBLED)
    assert mark.surface == "Hard lung capacity"
