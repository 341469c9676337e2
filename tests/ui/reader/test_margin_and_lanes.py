# SPDX-License-Identifier: MIT
"""Tags are stacked, lines are kept apart, long texts are cut: for any article."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.article import Block, Run, Span
from als_reader.core.limits import BLOCK_CHARACTERS
from als_reader.core.words import DisplayBlock, Piece, PieceKind
from als_reader.ui.reader.lanes import straight_lanes, wavy_lanes
from als_reader.ui.reader.margin_tags import stack
from als_reader.ui.reader.parts import cut_long_blocks, split_parts

WISHES = st.lists(st.floats(0, 5_000), max_size=40).map(sorted)
STRETCHES = st.lists(
    st.tuples(st.integers(0, 100), st.integers(1, 40)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=20,
).map(lambda found: sorted(found, key=lambda s: (s[0], -s[1])))


@given(WISHES, st.floats(44, 120))
def test_stacked_tags_never_overlap(wishes: list[float], height: float) -> None:
    """However many statements end in one line, each tag can be pressed."""
    tops = stack(wishes, height, 10_000)
    assert len(tops) == len(wishes)
    assert all(top >= -1e-6 for top in tops)
    for above, under in pairwise(tops):
        assert under - above >= height - 1e-6


@given(WISHES, st.floats(44, 120))
def test_stacked_tags_stay_where_there_is_room(wishes: list[float], height: float) -> None:
    """A tag that meets no other stands beside its line."""
    if all(b - a >= height for a, b in pairwise(wishes)):
        assert all(
            abs(t - w) < 1e-6 for t, w in zip(stack(wishes, height, 1e6), wishes, strict=True)
        )


@given(WISHES)
def test_stacked_tags_end_with_the_page(wishes: list[float]) -> None:
    """No tag hangs below the end of the article if there is room above."""
    end = max([*wishes, 44 * len(wishes)], default=0) + 10
    assert all(top + 44 <= end + 1e-6 for top in stack(wishes, 44, end))


@given(STRETCHES)
def test_lines_that_meet_have_their_own_lane(stretches: list[tuple[int, int]]) -> None:
    """Two statements about the same words show two lines."""
    lanes = straight_lanes(stretches, [])
    assert all(lane >= 1 for lane in lanes)
    marked = list(zip(stretches, lanes, strict=True))
    for index, ((start, _), lane) in enumerate(marked):
        for (_, other_end), other_lane in marked[:index]:
            assert other_end <= start or lane != other_lane


def test_straight_lines_give_way_to_nested_waves() -> None:
    """The line of a statement runs below both waves of nested garbled words."""
    assert wavy_lanes([(0, 20), (5, 10), (30, 40)]) == [0, 1, 0]
    assert wavy_lanes([(0, 20), (1, 19), (2, 18)]) == [0, 1, 1]
    assert straight_lanes([(0, 25), (28, 50)], [(5, 10)]) == [2, 1]
    assert straight_lanes([(7, 9)], [(5, 10)]) == [2]
    assert straight_lanes([], []) == []


def _display(text: str, start: int = 0) -> DisplayBlock:
    run = Run(text=text)
    piece = Piece(kind=PieceKind.TEXT, run=run, source=Span(start, start + len(text)))
    return DisplayBlock(block=Block(runs=(run,), start=start), pieces=(piece,))


def test_long_paragraphs_are_cut_between_words() -> None:
    """A file without blank lines is shown as paragraphs that a machine can lay out."""
    text = "some words " * 6_000
    cut = cut_long_blocks([_display(text)])
    assert "".join(block.text for block in cut) == text
    assert all(len(block.text) <= BLOCK_CHARACTERS for block in cut)
    assert all(block.text.startswith("some") or block.text.startswith("words") for block in cut)
    assert [block.start for block in cut[1:]] == [block.end for block in cut[:-1]]


def test_long_words_are_cut_anyway() -> None:
    """A word of a hundred pages is still shown to its end."""
    text = "x" * 50_001
    assert "".join(block.text for block in cut_long_blocks([_display(text)])) == text


def test_many_changes_of_direction_are_cut() -> None:
    """A paragraph that changes direction at every word would freeze the window."""
    text = "ab שלום " * 2_400
    cut = cut_long_blocks([_display(text)])
    assert len(cut) > 2
    assert "".join(block.text for block in cut) == text


def test_parts_begin_at_a_heading_or_between_paragraphs() -> None:
    """All paragraphs are in one part, in order."""
    parts = split_parts([(15_000, i == 4) for i in range(30)])
    assert [part.first for part in parts[1:]] == [part.last for part in parts[:-1]]
    assert (parts[0].first, parts[-1].last) == (0, 30)
    assert [part.first for part in parts] == [0, 4, 9, 14, 19, 24, 29]
