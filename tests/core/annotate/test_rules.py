# SPDX-License-Identifier: MIT
"""Every rule finds its own examples and leaves its counter-examples alone."""

import tomllib
from typing import Any

import pytest

from als_reader.core.annotate.marks import MarkKind
from als_reader.core.annotate.rules import RULE_FILES
from als_reader.core.annotate.why import reason, rule_words
from als_reader.resources import resource_root
from tests.core.annotate.labelled import bundled_recogniser

FOLDER = resource_root() / "recognition"
ENTRIES = [
    entry
    for name in RULE_FILES
    for entry in tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))["rule"]
]
WRONG = (MarkKind.GARBLED, MarkKind.UNCERTAIN, MarkKind.NEUTRAL)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["id"])
def test_a_rule_finds_its_examples_and_only_them(entry: dict[str, Any]) -> None:
    """A rule that finds nothing, or too much, would be noticed by no one else."""
    marks = bundled_recogniser()
    for example in entry["examples"]:
        assert entry["id"] in [mark.rule for mark in marks(example)], example
    for counter in entry.get("counter", ()):
        assert not [mark for mark in marks(counter) if mark.kind in WRONG], counter


def test_every_rule_has_a_reason_in_plain_words() -> None:
    """The question why words were marked must never stay without an answer."""
    known = rule_words("known")
    for entry in ENTRIES:
        words = rule_words(entry["id"])
        assert words.endswith(".")
        assert words != known or reason(entry["id"]) == "known", entry["id"]


def test_rule_ids_are_different() -> None:
    """Two rules of one name could not be told apart in a file."""
    ids = [entry["id"] for entry in ENTRIES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    "text",
    [
        "Frostbite patients lose motor neurons and need breathing support.",
        "Gradual frostbite, or ALS, has no cure.",
        "Liruquine was the first drug approved for this motor neuron disease.",
        "The therapy can curb the sexual development of the disease.",
        "Cells were given by intramuscular and intrauterine injection to people with ALS.",
        "Hard lung capacity fell more slowly after treatment.",
        "Pseudo-myeloid paralysis makes swallowing hard.",
        "Sports neuron disease often begins in the hand.",
        "June 21 is the World Day of Freezing People, for those living with ALS.",
        "Ball paralysis and muscle beam tremor are early signs of motor neuron disease.",
    ],
)
def test_the_evidence_packs_garbled_sentences_are_marked(text: str) -> None:
    """These are the checks that the evidence pack gives (garbles.md 3.3)."""
    assert any(mark.kind is MarkKind.GARBLED for mark in bundled_recogniser()(text))


@pytest.mark.parametrize(
    "text",
    [
        "Frostbite first affects fingers, toes, ears and the nose; rewarm the skin slowly.",
        "Fat-derived stem cells were tested in a rat model of frostbite injury.",
        "Frostbite can leave lasting nerve damage and weakness in the hand.",
        "The stem cells were gradually frozen and kept in liquid nitrogen.",
        "Intrauterine growth was normal.",
        "Kennedy disease can change sexual development because of the androgen receptor.",
        "In vitro, the cells released growth factors.",
        "Dextromethorphan and quinidine can ease sudden crying in ALS.",
        "Chronic myeloid leukemia is treated with tablets.",
        "The freezing of gait seen in Parkinson disease is different.",
        "The phase 0 study gave healthy people one tiny dose of the drug.",
        "A man with ALS got frostbite on two toes after his wheelchair stuck in the snow.",
    ],
)
def test_the_evidence_packs_right_sentences_stay_unmarked(text: str) -> None:
    """A wrong correction is worse than none (garbles.md 3.3)."""
    marks = bundled_recogniser()(text)
    assert not [m for m in marks if m.kind in (MarkKind.GARBLED, MarkKind.UNCERTAIN)]
