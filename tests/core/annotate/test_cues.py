# SPDX-License-Identifier: MIT
"""Cue words: in which groups, at which places, and how often a text is looked through for them."""

import pytest

from als_reader.core.annotate.context import DOCUMENT
from als_reader.core.annotate.cues import CHUNK, Cue, CueFinder, Cues, Found
from als_reader.core.annotate.folding import Folded, fold

CUES = (
    Cue("clinic", ("medical", "place"), (b" clinic ", b" clinics ")),
    Cue("stem cell", ("medical",), (b" stem cell ", b" stem cells ")),
    Cue("harbour", ("place",), (b" harbour ", b" harbours ")),
    Cue("als", ("strong",), (b" als ", b" alss "), "ALS"),
)


class Watched(CueFinder):
    """Remembers which stretches it looked through."""

    def __init__(self) -> None:
        super().__init__(CUES)
        self.stretches: list[int] = []

    def find(self, folded: Folded, start: int, end: int) -> dict[str, list[Found]]:
        """The same, and keep the start."""
        self.stretches.append(start)
        return super().find(folded, start, end)


def cues_of(text: str) -> Cues:
    """The cues of a text."""
    return Cues(CueFinder(CUES), fold(text))


def test_each_group_has_its_own_cues_in_order() -> None:
    text = "The harbour, two clinics, stem-cells, als and ALS."
    cues = cues_of(text)
    assert {group: list(cues.within(group, 0, len(text))) for group in ("medical", "place")} == {
        "medical": [(text.index("clinics"), "clinic"), (text.index("stem"), "stem cell")],
        "place": [(text.index("harbour"), "harbour"), (text.index("clinics"), "clinic")],
    }
    assert list(cues.within("strong", 0, len(text))) == [(text.index("ALS"), "als")]
    assert not cues.any("weather", 0, len(text))
    assert cues.count("weather", 0, len(text)) == 0


@pytest.mark.parametrize("before", range(CHUNK - 12, CHUNK + 3))
def test_a_cue_across_two_stretches_is_found_once(before: int) -> None:
    text = "x" * (before - 1) + " stem cells " + "x" * 20
    cues = cues_of(text)
    assert cues.count("medical", 0, len(text)) == 1
    assert list(cues.within("medical", 0, len(text))) == [(before, "stem cell")]


@pytest.mark.parametrize("gap", [1, CHUNK, 3 * CHUNK])
def test_only_what_begins_between_two_places_is_there(gap: int) -> None:
    text = "clinic" + " " * gap + "clinic"
    second = len(text) - len("clinic")
    cues = cues_of(text)
    assert cues.any("medical", 0, 1)
    assert not cues.any("medical", 1, second)
    assert cues.any("medical", 1, second + 1)
    assert cues.any("medical", -DOCUMENT, 2 * len(text))
    assert not cues.any("medical", second + 1, 2 * len(text))


@pytest.mark.parametrize("is_asked_before", [True, False])
def test_a_cue_that_is_added_counts_in_its_group_only(is_asked_before: bool) -> None:
    cues = cues_of("A clinic by the harbour.")
    if is_asked_before:
        assert not cues.any("strong", 0, 8)
    cues.add([("strong", 2, "gradual freezing"), ("medical", 0, "first")])
    assert list(cues.within("strong", 0, 8)) == [(2, "gradual freezing")]
    assert list(cues.within("medical", 0, 8)) == [(0, "first"), (2, "clinic")]
    assert cues.count("place", 0, 8) == 1


def test_a_stretch_is_looked_through_once_for_all_groups_and_only_if_somebody_asks() -> None:
    finder = Watched()
    cues = Cues(finder, fold("clinic harbour ALS " * (4 * CHUNK // 19)))
    cues.add([("strong", 5, "gradual freezing")])
    assert finder.stretches == []
    for group in ("medical", "place", "strong", "weather"):
        cues.any(group, CHUNK + 5, CHUNK + 50)
        cues.count(group, CHUNK + 5, CHUNK + 500)
        list(cues.within(group, CHUNK + 5, CHUNK + 5000))
    assert finder.stretches == [CHUNK]
