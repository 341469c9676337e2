#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Damage every file of a profile at every byte, and look at what the next two starts find.

    python bench/damage.py            cut at every byte, each bit flipped once
    python bench/damage.py --all      all eight bits of every byte

After each damage a start must find what the start before the last had, and say so; the one after
that must find the same without a word. The checks are those of `tests/core/stored_profiles.py`.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.core.stored_profiles import (
    KINDS,
    TwoSessions,
    check_damage,
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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--all", action="store_true", help="flip all eight bits of every byte")
    options = parser.parse_args(arguments)
    os.fsync = lambda _: None  # nothing here is about power that fails
    failed = 0
    with tempfile.TemporaryDirectory(prefix="als-reader-damage-") as name:
        folder = Path(name)
        used = two_sessions(folder / "profile")
        for kind in KINDS:
            started = time.monotonic()
            count, problems = damage_all(used, folder / kind, kind, 8 if options.all else 1)
            seconds = time.monotonic() - started
            print(f"{kind:10} {count:6} times in {seconds:4.0f} s, not held: {len(problems)}")
            for problem in problems[:5]:
                print(f"  {problem}")
            failed += len(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
