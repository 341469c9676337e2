# SPDX-License-Identifier: MIT
"""A set is read back only if every field of it makes sense."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from als_reader.core.refresh.sets import (
    MOST_BYTES,
    DamagedSetError,
    NewerSetError,
    read_set,
    read_summed,
    set_bytes,
    sums_of,
)
from als_reader.core.refresh.values import RefreshedSet
from tests.core.refresh.some_sets import NEW, some_record


def test_the_same_set_gives_the_same_bytes() -> None:
    """So that signatures and copies can be compared."""
    assert set_bytes(NEW) == set_bytes(read_set(set_bytes(NEW)))
    assert json.loads(set_bytes(NEW))["schema"] == 1


def test_half_letters_do_not_stop_a_set_from_being_kept() -> None:
    """JSON can name half of a pair that no file can hold."""
    odd = replace(NEW, fda_disclaimer="half \ud800")
    assert read_set(set_bytes(odd)).fda_disclaimer == "half ?"


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
@pytest.mark.parametrize("between", [b"  ", b" *"])
def test_sums_of_other_programs_are_understood(ending: bytes, between: bytes) -> None:
    """They differ in line ends, in a star, and in capitals."""
    data = set_bytes(NEW)
    digest = sums_of(data).split()[0].upper()
    assert read_summed(data, digest + between + b"refreshed.json" + ending) == NEW


def change(**values: object) -> Callable[[dict[str, Any]], object]:
    """Give a set other values."""
    return lambda content: content | values


def first_trial(**values: object) -> Callable[[dict[str, Any]], object]:
    """Give its first trial other values."""
    return lambda content: content | {"trials": [content["trials"][0] | values]}


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (change(schema=0), "schema: 0 is not known"),
        (change(schema=True), "schema"),
        (change(asked_at="2026-11-25"), "asked_at"),
        (change(asked_at="2026-13-25T21:00:00Z"), "asked_at"),
        (change(surprise=1), "surprise: is not a known field"),
        (change(trials={}), "trials: needs a list"),
        (change(found=[]), ""),
        (change(search="half \ud800"), "search: holds half a letter"),
        (change(search="x" * 4001), "search: is too long"),
        (lambda content: content | {"found": content["trials"]}, "is there twice"),
        (lambda content: content | {"unchecked": content["unchecked"] * 2}, "is there twice"),
        (first_trial(nct="NCT1"), "'NCT1' is not an NCT number"),
        (first_trial(nct="NCT0000000１"), "is not an NCT number"),
        (first_trial(countries=["x"] * 2001), "countries: has too many items"),
        (first_trial(brief_title="x" * 4001), "brief_title: is too long"),
        (first_trial(enrolment=-0.5), "enrolment"),
        (first_trial(last_update_posted="soon"), "last_update_posted"),
        (lambda _: [], "needs an object"),
    ],
)
def test_nonsense_is_refused_with_its_place(
    spoil: Callable[[dict[str, Any]], object], problem: str
) -> None:
    """Whoever wrote the file, and whatever its sum says."""
    data = json.dumps(spoil(json.loads(set_bytes(NEW)))).encode()
    if not problem:
        assert read_set(data).found == ()
        return
    with pytest.raises(DamagedSetError) as caught:
        read_set(data)
    assert problem in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"{", b"[" * 100_000, b"\xff", b" " * (MOST_BYTES + 1)])
def test_what_is_no_json_or_too_large_is_refused(data: bytes) -> None:
    """Without a crash, and without reading it for minutes."""
    with pytest.raises(DamagedSetError, match=r"refreshed\.json"):
        read_set(data)


def test_a_later_schema_is_not_called_damage() -> None:
    """It is whole, only not for us."""
    data = json.dumps(json.loads(set_bytes(NEW)) | {"schema": 2, "more": 1}).encode()
    with pytest.raises(NewerSetError, match="newer ALS Reader"):
        read_set(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
FIELDS = st.sampled_from(list(RefreshedSet.__slots__))


@given(name=FIELDS, value=JSON)
def test_any_value_in_any_field_is_read_or_refused(name: str, value: object) -> None:
    """Never a crash, and what is read can be kept."""
    data = json.dumps(json.loads(set_bytes(NEW)) | {name: value}).encode()
    try:
        read = read_set(data)
    except (DamagedSetError, NewerSetError):
        return
    assert read_set(set_bytes(read)) == read


def test_a_large_set_is_read_quickly_enough() -> None:
    """A thousand trials are far more than there are."""
    large = replace(NEW, found=tuple(some_record(f"NCT{n:08}") for n in range(1000, 2000)))
    assert read_set(set_bytes(large)) == large
