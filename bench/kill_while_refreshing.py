#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kill the process at random moments while it keeps news, and look at what the next start finds.

    python bench/kill_while_refreshing.py [--times 200] [--seed 1]

A child process keeps one refreshed set after the other, of the size of a real one, and now and
then restores the bundled facts. Before and after each it writes down what it does. It is killed
(SIGKILL) at a random moment. Then the store must give exactly the set that the child has kept last
or the one that it was keeping, without a notice of damage; and once it is swept, nothing of the
killed process may be left. The next child goes on from there.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from als_reader.core.evidence.statements import PartialDate
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import PlannedDate, ProductRecord, RefreshedSet, RegistryRecord
from killing import kill_one, read_diary, start_children_quickly

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
TRIALS = 52
LONGEST_LIFE = 0.15
"""Seconds from a child's first line to its end, at most: some keeps fit in."""
NONE = "none"
RESTORING = 0.1
"""Share of the changes that restore the bundled facts."""


@dataclass
class Findings:
    """What was seen after all kills."""

    kills: int = 0
    changes: int = 0
    during: int = 0
    """Kills that came while a set was being kept or removed."""
    became_new: int = 0
    """Of those: how often the change had already come about."""
    problems: list[str] = field(default_factory=list)


def numbered_set(number: int) -> RefreshedSet:
    """A set that differs from every other in each of its records."""
    asked = BEGINNING + timedelta(minutes=number)
    return RefreshedSet(
        asked_at=asked.strftime("%Y-%m-%dT%H:%M:%SZ"),
        registry_host="clinicaltrials.gov",
        registry_timestamp="2026-01-01T09:00:00",
        trials=tuple(
            RegistryRecord(
                nct=f"NCT{trial:08}",
                brief_title=f"Trial {trial} in set {number}",
                overall_status="RECRUITING",
                interventions=tuple(f"Cells {part} of {number}" for part in range(5)),
                countries=("Poland", "Korea, Republic of"),
                completion=PlannedDate(day=PartialDate("2030-01"), is_planned=True),
                enrolment=number,
            )
            for trial in range(1, TRIALS + 1)
        ),
        fda_host="api.fda.gov",
        products=(ProductRecord(application="NDA 020599"),),
    )


def name_of(kept: RefreshedSet | None) -> str:
    """How a state is written down: the number of a set, or none."""
    return str(kept.trials[0].enrolment) if kept else NONE


# --- the child ---


def keep_news(folder: Path, seed: int) -> None:
    """Keep sets until killed."""
    chance = random.Random(seed)
    diary = os.open(folder / "diary", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    store = RefreshStore(folder / "refreshed")
    store.sweep()
    while True:
        number = chance.randrange(1, 400_000)
        state = NONE if chance.random() < RESTORING else str(number)
        new = numbered_set(number)
        os.write(diary, f"begins {state}\n".encode())
        if state == NONE:
            store.restore_bundled()
        else:
            store.keep(new)
        os.write(diary, f"done {state}\n".encode())


# --- the parent ---


def look(folder: Path, before: str, findings: Findings) -> str:
    """Look at what a kill has left; gives the state that the next child begins with."""
    lines = read_diary(folder / "diary")
    old = new = before
    for what, state in (line.split(" ") for line in lines):
        old, new = (state, state) if what == "done" else (old, state)
    findings.kills += 1
    findings.changes += len(lines) // 2
    store = RefreshStore(folder / "refreshed")
    kept = store.current(date(2026, 11, 25))
    now = name_of(kept.refreshed)
    if kept.notice:
        findings.problems.append(kept.notice)
    if now not in (old, new):
        findings.problems.append(f"set {now} is there, neither {old} nor {new}")
    if kept.refreshed and kept.refreshed != numbered_set(int(now)):
        findings.problems.append(f"set {now} is not as it was kept")
    if old != new:
        findings.during += 1
        findings.became_new += now == new
    store.sweep()
    sets = list((folder / "refreshed" / "sets").glob("*"))
    if len(sets) > 2 or any(path.name.startswith(".") for path in sets):
        findings.problems.append(f"left over: {[path.name for path in sets]}")
    if store.current(date(2026, 11, 25)) != kept:
        findings.problems.append("sweeping has changed what is kept")
    return now


def run(folder: Path, times: int, seed: int) -> Findings:
    """Kill so many children."""
    chance = random.Random(seed)
    findings = Findings()
    start_children_quickly()
    state = NONE
    while findings.kills < times:
        arguments = (folder, chance.randrange(2**32))
        findings.problems += kill_one(keep_news, arguments, folder / "diary", chance, LONGEST_LIFE)
        state = look(folder, state, findings)
    return findings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--times", type=int, default=200, help="how many kills")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="als-reader-kill-") as folder:
        findings = run(Path(folder), options.times, options.seed)
    print(f"{findings.kills} kills in {time.monotonic() - started:.0f} s")
    print(f"{findings.changes} changes were made")
    print(
        f"{findings.during} kills during a change: {findings.became_new} left the new state, "
        f"{findings.during - findings.became_new} the old one"
    )
    print(f"torn, lost or left over: {len(findings.problems)}")
    for problem in findings.problems[:20]:
        print(f"  {problem}")
    return 1 if findings.problems or findings.kills < options.times else 0


if __name__ == "__main__":
    sys.exit(main())
