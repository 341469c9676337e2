# SPDX-License-Identifier: MIT
"""The files a reader has opened."""

import json
from pathlib import Path

import pytest

from als_reader.core.recent import LISTED, RecentFiles


def names(recent: RecentFiles) -> list[str]:
    return [Path(file.path).name for file in recent.files]


def test_the_newest_file_stands_first_and_each_stands_once() -> None:
    """Found again with one key."""
    recent = RecentFiles()
    for name in ("a", "b", "a"):
        recent.put_first(Path(name), name.upper())
    assert names(recent) == ["a", "b"]
    assert recent.files[0].title == "A"
    assert RecentFiles(json.loads(json.dumps(recent.to_json()))).files == recent.files


def test_files_that_wait_stand_below_the_open_one() -> None:
    """Several files may be given at a start; one is shown at a time."""
    recent = RecentFiles()
    recent.put_first(Path("open"), "Open")
    recent.put_next(Path("waiting.alsmd"))
    recent.put_next(Path("waiting.alsmd"))
    assert names(recent) == ["open", "waiting.alsmd"]
    assert recent.files[1].title == "waiting.alsmd"


def test_the_list_stays_short() -> None:
    """A long list is hard to choose from."""
    recent = RecentFiles()
    for number in range(LISTED + 5):
        recent.put_first(Path(f"{number}"), "")
        recent.put_next(Path(f"next {number}"))
    assert len(recent.files) == LISTED
    assert len(RecentFiles({"files": [{"path": str(n)} for n in range(99)]}).files) == LISTED


def test_a_file_can_be_forgotten() -> None:
    """Such as one that is gone."""
    recent = RecentFiles()
    recent.put_first(Path("a"), "A")
    recent.forget(Path("other"))
    assert names(recent) == ["a"]
    recent.forget(Path("a"))
    assert recent.files == ()


@pytest.mark.parametrize("values", [None, [], {"files": 1}, {"files": [1, None, {"title": "x"}]}])
def test_a_damaged_list_is_empty(values: object) -> None:
    """And no reason to fail."""
    assert RecentFiles(values).files == ()
