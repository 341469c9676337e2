# SPDX-License-Identifier: MIT
"""What broke a reader of foreign bytes once does so never again; the looking itself is in fuzz/."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fuzz.samples import FOUND, ROOT
from fuzz.target import TARGETS, load_target

WITH_A_WINDOW = "window"
TRY = """
import sys
from pathlib import Path
from fuzz.target import load_target
target = load_target("window")
for data in [Path(name).read_bytes() for name in sys.argv[1:]] or target.seeds()[:3]:
    target.check(data)
"""


def in_its_own_process(*found: Path) -> None:
    """Try the target that has a window: other tests must not meet that."""
    unseen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", TRY, *found], cwd=ROOT, env=unseen, check=True)


@pytest.mark.parametrize("name", TARGETS)
def test_each_target_begins_with_good_input(name: str) -> None:
    """A check that fails on sound files would find nothing else."""
    if name == WITH_A_WINDOW:
        in_its_own_process()
        return
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
    if found.parent.name == WITH_A_WINDOW:
        in_its_own_process(found)
        return
    load_target(found.parent.name).check(found.read_bytes())
