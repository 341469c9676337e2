# SPDX-License-Identifier: MIT
"""What broke a reader of foreign bytes once does so never again; the looking itself is in fuzz/."""

from pathlib import Path

import pytest

from fuzz.samples import FOUND
from fuzz.target import TARGETS, load_target


@pytest.mark.parametrize("name", TARGETS)
def test_each_target_begins_with_good_input(name: str) -> None:
    """A check that fails on sound files would find nothing else."""
    target = load_target(name)
    for data in target.seeds()[:3]:
        target.check(data)


@pytest.mark.parametrize(
    "found",
    [
        pytest.param(path, id=f"{path.parent.name}/{path.name}")
        for path in sorted(FOUND.glob("*/*"))
    ],
)
def test_what_was_found_once_is_mended(found: Path) -> None:
    """Each file did harm: a crash, a lost word, or minutes of work for a few bytes."""
    load_target(found.parent.name).check(found.read_bytes())
