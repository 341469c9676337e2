# SPDX-License-Identifier: MIT
"""Find words regardless of case and accents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.search import SearchText, find_all, matches


@pytest.mark.parametrize(
    ("text", "query", "hits"),
    [
        ("Riluzole and riluzole", "RILUZOLE", ["Riluzole", "riluzole"]),
        ("a Café and a cafe\u0301.", "cafe", ["Café", "cafe\u0301"]),
        ("cafe", "café", ["cafe"]),
        ("Straße", "STRASSE", ["Straße"]),
        ("Straße", "s", ["S", "ß"]),
        ("渐冻症患者", "冻症", ["冻症"]),
        ("😀 ALS 😀 als", "als", ["ALS", "als"]),
        ("two\nlines", "two lines", ["two\nlines"]),
        ("two\u00a0words", "  two   words ", ["two\u00a0words"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("eﬀect", "effect", ["eﬀect"]),
        ("phase Ⅱ", "phase ii", ["phase Ⅱ"]),
        ("שלום עולם", "עולם", ["עולם"]),
        ("anything", "", []),
        ("anything", " \n ", []),
        ("any\u0301thing", "\u0301", []),
        ("anything", "nothing", []),
        ("", "a", []),
        ("é", "e\u0301", ["é"]),
    ],
)
def test_words_are_found_as_a_reader_would_type_them(
    text: str, query: str, hits: list[str]
) -> None:
    """Nobody types the accents of a word to find it."""
    assert [text[span.start : span.end] for span in find_all(text, query)] == hits


@given(st.text(max_size=60), st.text(max_size=3))
def test_hits_lie_in_the_text_in_order_and_apart(text: str, query: str) -> None:
    """Each hit can be shown, and Next never stays where it is."""
    end = 0
    for span in find_all(text, query):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@given(st.text(st.characters(exclude_categories=["Cs", "M"]), max_size=20), st.text(max_size=20))
def test_every_part_of_a_text_is_found(word: str, before: str) -> None:
    """What can be read can be found."""
    if word.split():
        assert find_all(f"{before}\n{' '.join(word.split())}", word)


def test_a_list_is_filtered_by_all_words_in_any_order() -> None:
    """The search of the panes."""
    assert matches("Edaravone, by mouth (Radicava ORS)", "radicava MOUTH")
    assert not matches("Edaravone, by mouth", "edaravone vein")
    assert matches("anything", "")


@given(text=st.text(alphabet="aAbß \n\u0301é", max_size=30), query=st.text("aß é\n", max_size=3))
def test_counting_finds_as_many_as_finding(text: str, query: str) -> None:
    """Millions of hits are only counted; the number must be that of the places shown."""
    search = SearchText(text)
    assert search.count(query) == len(search.find_all(query))
    assert SearchText(text).count("") == 0
