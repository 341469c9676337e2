#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Damage every file of a profile at every byte, and look at what the next two starts find.

    python bench/damage.py            cut at every byte, each bit flipped once
    python bench/damage.py --all      all eight bits of every byte

Also, each call to the system that saving makes is refused once, and three in a row, and all from
there on: an error of the disk, a full disk, a quota, a disk that is read-only.

After each damage a start must find what the start before the last had, and say so; the one after
that must find the same without a word. The checks are those of `tests/core/stored_profiles.py`.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.core.stored_profiles import (
    KINDS,
    TwoSessions,
    check_damage,
    check_refusal,
    cut,
    file_of,
    flip,
    two_sessions,
)


def damage_all(used: TwoSessions, folder: Path, kind: str, bits: int) -> tuple[int, list[str]]:
    """Damage one kind's file everywhere; gives how often, and what did not hold."""
    size = file_of(used.paths, kind).stat().st_size
    changes = [(f"cut at {length}", cut(length)) for length in range(size)]
    for place in range(size):
        chosen = range(8) if bits == 8 else [place % 8]
        changes += [(f"bit {bit} at {place}", flip(place, 1 << bit)) for bit in chosen]
    problems = []
    for number, (name, change) in enumerate(changes):
        own = folder / str(number)
        try:
            check_damage(used, own, kind, change)
        except AssertionError as error:
            problems.append(f"{kind}: {name}: {error}")
    return len(changes), problems


def refuse_all(used: TwoSessions, folder: Path, length: int) -> tuple[int, list[str]]:
    """Refuse the calls of a start that saves everything; gives how often, and what did not hold."""
    problems = []
    first, calls = 0, 1
    while first < calls:
        try:
            calls = check_refusal(used, folder / str(first), first, length)
        except AssertionError as error:
            problems.append(f"refused from {first}, {length} times: {error}")
        first += 1
    return first, problems


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--all", action="store_true", help="flip all eight bits of every byte")
    options = parser.parse_args(arguments)
    with patch("os.fsync"):  # nothing here is about power that fails
        return damage_and_refuse(8 if options.all else 1)


def damage_and_refuse(bits: int) -> int:
    """Do it all; gives the exit status."""
    failed = 0
    with tempfile.TemporaryDirectory(prefix="als-reader-damage-") as name:
        folder = Path(name)
        used = two_sessions(folder / "profile")
        for kind in KINDS:
            started = time.monotonic()
            damaged = damage_all(used, folder / kind, kind, bits)
            failed += told(kind, started, *damaged)
        for length in (1, 3, 10_000):
            started = time.monotonic()
            refused = refuse_all(used, folder / f"refused {length}", length)
            failed += told(f"refused {length}", started, *refused)
    return 1 if failed else 0


def told(what: str, started: float, count: int, problems: Sequence[str]) -> int:
    """Print a line; gives how much did not hold."""
    seconds = time.monotonic() - started
    print(f"{what:14} {count:6} times in {seconds:4.0f} s, not held: {len(problems)}", flush=True)
    for problem in problems[:5]:
        print(f"  {problem}")
    return len(problems)


if __name__ == "__main__":
    sys.exit(main())
