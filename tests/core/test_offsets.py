# SPDX-License-Identifier: MIT
"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.offsets import Utf16Map, utf16_length

TEXTS = st.text(
    st.one_of(st.sampled_from("ab\n😀👩\u200d🔬e\u0301渐שׁ🏳️\u202e\ud800"), st.characters()),
    max_size=40,
)


@given(TEXTS)
def test_every_position_goes_there_and_back(text: str) -> None:
    """A mark must stand on its words, whatever stands before them."""
    crossing = Utf16Map(text)
    for position in range(len(text) + 1):
        units = crossing.to_utf16(position)
        assert units == len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
        assert crossing.to_code_points(units) == position
    assert utf16_length(text) == crossing.to_utf16(len(text))


@given(TEXTS)
def test_a_position_inside_a_pair_counts_as_the_one_before(text: str) -> None:
    """Qt may ask for the middle of an emoji."""
    crossing = Utf16Map(text)
    positions = [crossing.to_code_points(units) for units in range(utf16_length(text) + 1)]
    assert positions == sorted(positions)
    assert all(crossing.to_utf16(p) in (u, u - 1) for u, p in enumerate(positions))
