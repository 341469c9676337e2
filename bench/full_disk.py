#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Keep a profile on a real disk that is full, and on one that is read-only, and look what is left.

    unshare -rm python bench/full_disk.py      needs Linux; the disk is 256 KiB of memory

A profile is used twice, then the disk is filled so that a little room is left, 0 KiB to 80 KiB in
steps of 2, and used a third time. Each file must be the old one or the new one, whole; what could
not be saved must be said, with the reason; nothing may be left over. With room again everything
must be saved. Then the disk is made read-only: every save must be refused, in words, and not a
byte changed.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from als_reader.core.files import TEMPORARY_PREFIX
from als_reader.paths import Paths
from tests.core.stored_profiles import TwoSessions, is_session, start, two_sessions, use

KIBIBYTE = 1024


def files_of(paths: Paths) -> dict[Path, bytes]:
    """Every file of a profile."""
    return {path: path.read_bytes() for path in paths.data.rglob("*") if path.is_file()}


def fill(disk: Path, left: int) -> None:
    """Leave only so much room."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * KIBIBYTE)
        except OSError:
            pass
    os.truncate(filler, max(0, filler.stat().st_size - left))


def use_full(used: TwoSessions, disk: Path) -> tuple[bool, list[str]]:
    """Use a profile on a full disk; gives whether a save was refused, and what did not hold."""
    failed = use(used.paths, 3)
    found, notices = start(used.paths)
    problems = [*notices, *(str(e) for e in failed if "the disk is full" not in str(e))]
    for kind, value in found.items():
        if not is_session(value, 3) and value != used.newest[kind]:
            problems.append(f"{kind} is lost: {value}")
        if not is_session(value, 3) and not failed:
            problems.append(f"{kind} is not saved, and nothing was said")
    problems += [f"{p} is left over" for p in used.paths.data.rglob(f"{TEMPORARY_PREFIX}*")]
    (disk / "filler").unlink()
    problems += [f"with room again: {error}" for error in use(used.paths, 4)]
    return bool(failed), problems


def use_read_only(used: TwoSessions) -> list[str]:
    """Use a profile on a disk that may only be read; gives what did not hold."""
    before = files_of(used.paths)
    failed = use(used.paths, 5)
    problems = [] if len(failed) == 3 else [f"read-only, but only {len(failed)} saves refused"]
    found, notices = start(used.paths)
    problems += [*notices, *(f"{k} is lost: {v}" for k, v in found.items() if not is_session(v, 4))]
    return [*problems, *(["read-only, but changed"] if files_of(used.paths) != before else [])]


def main() -> int:
    """Run, print, and say by the exit status whether all held."""
    refused, problems = 0, []
    fillings = range(0, 82 * KIBIBYTE, 2 * KIBIBYTE)
    with tempfile.TemporaryDirectory(prefix="als-reader-disk-") as name:
        for left in fillings:
            subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", name], check=True)
            used = two_sessions(Path(name) / "profile")
            fill(Path(name), left)
            was_refused, found = use_full(used, Path(name))
            refused += was_refused
            subprocess.run(["mount", "-o", "remount,ro", name], check=True)
            problems += [f"{left} bytes left: {p}" for p in [*found, *use_read_only(used)]]
            subprocess.run(["umount", name], check=True)
    print(f"{len(fillings)} full disks, a save was refused on {refused} of them; then read-only")
    print(f"lost, torn, not told, left over, or changed on a read-only disk: {len(problems)}")
    for problem in problems[:20]:
        print(f"  {problem}")
    return 1 if problems or not refused else 0


if __name__ == "__main__":
    sys.exit(main())
