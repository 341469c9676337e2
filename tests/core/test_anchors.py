# SPDX-License-Identifier: MIT
"""Where a quoted phrase stands: one exact match, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core import limits
from als_reader.core.anchors import Anchors, Orphan, Placed
from als_reader.core.article import Span

TEXT = "a b a b c … d\ne a b"


@pytest.mark.parametrize(
    ("quote", "end", "words"),
    [
        ("a b", 7, "a b"),
        ("b a b", 7, "b a b"),
        ("a … c", 9, "a b c"),
        ("a b … c", 9, "a b c"),
        ("c … d", 13, "c … d"),
        ("b … c … d", 13, "b c … d"),
        ("c … e", 15, "c … d\ne"),
        ("d e", 15, "d\ne"),
        (" … c", 9, None),
        ("c … ", 13, None),
        ("a … b", 1, None),
        ("b … b", 3, None),
        ("x … c", 9, None),
        ("x", 9, None),
        ("a b a b c d", 9, None),
    ],
)
def test_a_quote_stands_on_the_nearest_such_words(quote: str, end: int, words: str | None) -> None:
    """Rule 2; a near match may sit on the wrong sentence."""
    place = Anchors(TEXT).place_before(quote, end)
    if words is None:
        assert isinstance(place, Orphan)
        assert quote in place.reason
    else:
        assert isinstance(place, Placed)
        (span,) = place.spans
        assert (TEXT[span.start : span.end], span.end) == (words, end)


def test_all_places_of_a_quote() -> None:
    """Rule 3."""
    anchors = Anchors(TEXT)
    assert anchors.place_all("a b", 3, 3) == Placed((Span(0, 3), Span(4, 7), Span(16, 19)))
    for quote, count, end in (
        ("a b", 2, 3),
        ("a b", 3, 7),
        ("a b", 0, 3),
        ("x", 0, 0),
        ("x", 1, 1),
    ):
        assert isinstance(anchors.place_all(quote, count, end), Orphan)


def test_the_work_for_one_file_is_bounded() -> None:
    """A hostile file may have thousands of quotes that nearly match."""
    anchors = Anchors("a" * limits.NOTE_PLACES)
    whole = limits.NOTE_PLACES
    assert isinstance(anchors.place_all("a", whole, 1), Placed)
    assert isinstance(anchors.place_all("a", whole, 1), Orphan)
    assert isinstance(anchors.place_before("a", 5), Placed)
    assert isinstance(anchors.place_before("a … a", 5), Orphan)


@given(st.text("ab \n…", max_size=30), st.data())
def test_whatever_is_quoted_is_placed_where_it_stands(text: str, data: st.DataObject) -> None:
    """Any words before a mark can carry a note."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end].replace("\n", " ")
    if quote:
        assert Anchors(text).place_before(quote, end) == Placed((Span(start, end),))
