#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kill the process at random moments while it keeps what a reader chose, and look what is left.

    python bench/kill_while_reading.py [--times 200] [--seed 1]    the stores alone, many writes
    python bench/kill_while_reading.py --window [--times 100]      the real window, from its start

A child process changes settings, reading places, the list of files, questions and marks, and keeps
articles, imports and pasted words. Before and after each change it writes down what it does. It is
killed (SIGKILL) at a random moment. Then each file must hold what was kept last or what was being
kept, without a notice of damage, and the caches must give exactly what was put in, or nothing. In
the window a change may be two seconds old and not kept yet (ROBUSTNESS rule 22), and the window
that is started next must own the profile: the lock of a killed one holds nobody up.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from als_reader.core.cache import ArticleCache
from als_reader.core.errors import SaveError
from als_reader.core.files import TEMPORARY_PREFIX
from als_reader.core.format import read_article
from als_reader.core.importing.imported import Imported
from als_reader.core.kept_imports import KeptImports
from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.core.marks.store import MarkStore
from als_reader.core.places import ReadingPlace
from als_reader.core.questions import QuestionList
from als_reader.core.remembered import Remembered
from als_reader.paths import Paths, find_paths
from killing import kill_one, let_live, read_diary, start_children_quickly

TODAY = date(2026, 11, 25)
WORDS = "Riluzole does not stop ALS. It slows it a little. " * 40
DATA = WORDS.encode()
ARTICLE = read_article(DATA, "a.txt")
IMPORTED = Imported(text=WORDS, title="Imported")
KINDS = ("settings", "places", "recent", "questions", "marks")
LONGEST_LIFE = 0.25
"""Seconds from a child's first line to its end, at most."""
LONGEST_WINDOW = 4.0
"""The same for a window: its first picture and a few saves fit in."""
MAY_BE_LOST = 2.0
"""Seconds of work; ROBUSTNESS rule 22."""


@dataclass
class Findings:
    """What was seen after all kills."""

    kills: int = 0
    changes: int = 0
    during: int = 0
    """Kills that came while something was being kept."""
    starting: int = 0
    """Kills that came before anything was changed."""
    lost: list[float] = field(default_factory=list)
    """Seconds of work that each kill of a window cost."""
    problems: list[str] = field(default_factory=list)


# --- what is kept, by the number of the change ---


def change(paths: Paths, remembered: Remembered, marks: MarkStore, kind: str, number: int) -> None:
    """Make one change and keep it."""
    match kind:
        case "settings":
            remembered.settings = replace(remembered.settings, phrases=(f"Phrase {number}",) * 30)
        case "places":
            remembered.places.keep("hash", ReadingPlace(place=number))
        case "recent":
            remembered.recent.put_first(Path("/a.alsmd"), f"Title {number}")
        case "questions":
            remembered.keep_questions("hash", QuestionList().add(f"Is it {number} ?"))
        case "marks":
            marks.keep(ARTICLE, None, marks_of(number))
            marks.save()
    remembered.save()
    if number % 3 == 0:
        ArticleCache(paths.cache / "articles").keep(ARTICLE, "a.txt")
        KeptImports(paths.cache / "imports").keep(ARTICLE.content_hash, IMPORTED)
    if number % 7 == 0:
        ArticleCache(paths.cache / "articles").forget(ARTICLE.content_hash, "a.txt")


def marks_of(number: int) -> MyMarks:
    """A mark with this number in its comment."""
    return MyMarks().put(OwnMark(about="option", target="radicava", comment=f"Said {number} " * 9))


def numbers(paths: Paths, findings: Findings) -> dict[str, int]:
    """What a start finds: the number of the change in each file, 0 for none."""
    remembered = Remembered(paths, TODAY)
    marks = MarkStore(paths.marks, TODAY)
    findings.problems += [*remembered.notices, *filter(None, [marks.notice])]
    kept = marks.marks(ARTICLE, None)
    comment = kept.marks[0].comment if kept.marks else "Said 0"
    phrases = remembered.settings.phrases
    questions = remembered.questions("hash", ()).questions
    files = remembered.recent.files
    return {
        "settings": int(phrases[0].split()[1]) if phrases else 0,
        "places": remembered.places.find("hash", ReadingPlace()).place,
        "recent": int(files[0].title.split()[1]) if files else 0,
        "questions": int(questions[0].text.split()[2]) if questions else 0,
        "marks": int(comment.split()[1]),
    }


def check_caches(paths: Paths, findings: Findings) -> None:
    """What the caches give is just what was put in, or nothing."""
    if ArticleCache(paths.cache / "articles").find(DATA, "a.txt") not in (None, ARTICLE):
        findings.problems.append("the cache gives another article")
    if KeptImports(paths.cache / "imports").find(ARTICLE.content_hash) not in (None, IMPORTED):
        findings.problems.append("the kept import is another one")


# --- the child ---


def keep_all(folder: Path, first: int, seed: int) -> None:
    """Change and keep things until killed."""
    chance = random.Random(seed)
    paths = find_paths(folder / "profile")
    diary = os.open(folder / "diary", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    remembered, marks = Remembered(paths, TODAY), MarkStore(paths.marks, TODAY)
    number = first
    while True:
        number += 1
        kind = chance.choice(KINDS)
        os.write(diary, f"begins {kind} {number}\n".encode())
        try:
            change(paths, remembered, marks, kind, number)
        except SaveError as error:
            os.write(diary, f"failed {error}\n".encode())
        os.write(diary, f"done {kind} {number}\n".encode())


# --- the parent ---


def look(folder: Path, before: dict[str, int], findings: Findings) -> dict[str, int]:
    """Look at what a kill has left; gives the state that the next child begins with."""
    lines = read_diary(folder / "diary")
    old, new = dict(before), dict(before)
    for line in lines:
        what, _, rest = line.partition(" ")
        if what == "failed":
            findings.problems.append(rest)
            continue
        kind, number = rest.split()
        new[kind] = int(number)
        if what == "done":
            old[kind] = int(number)
    findings.kills += 1
    findings.changes += len(lines) // 2
    findings.during += old != new
    findings.starting += not lines
    paths = find_paths(folder / "profile")
    now = numbers(paths, findings)
    for kind in KINDS:
        if now[kind] not in (old[kind], new[kind]):
            findings.problems.append(f"{kind}: {now[kind]} is neither {old[kind]} nor {new[kind]}")
    check_caches(paths, findings)
    return now


def run(folder: Path, times: int, seed: int) -> Findings:
    """Kill so many children that use the stores."""
    chance = random.Random(seed)
    findings = Findings()
    start_children_quickly()
    state = dict.fromkeys(KINDS, 0)
    while findings.kills < times:
        arguments = (folder, max(state.values()), chance.randrange(2**32))
        findings.problems += kill_one(keep_all, arguments, folder / "diary", chance, LONGEST_LIFE)
        state = look(folder, state, findings)
    sweep(find_paths(folder / "profile"), findings)
    return findings


def sweep(paths: Paths, findings: Findings) -> None:
    """What is left over is swept by a start of another day."""
    for path in paths.data.rglob(f"{TEMPORARY_PREFIX}*"):
        os.utime(path, (0, 0))
    Remembered(paths, TODAY)
    left = list(paths.data.glob(f"{TEMPORARY_PREFIX}*"))
    if left:
        findings.problems.append(f"left over: {len(left)} files")


# --- the real window ---

WINDOW = """
import json, os, sys, time
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from als_reader import app
from als_reader.core.marks.own import OwnMark
from als_reader.paths import find_paths
from als_reader.ui.application import create_application
from als_reader.ui.marks.marking import marking_of
application = create_application()
folder, number = Path(sys.argv[1]), int(sys.argv[2])
reader = app.start([folder / "a.txt"], find_paths(folder / "profile"))
diary = os.open(folder / "diary", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
def say(*values):
    os.write(diary, (json.dumps(values) + "\\n").encode())
say("owns", reader is not None and reader.window.remembered.is_kept)
def change():
    global number
    number += 1
    window = reader.window
    settings = window.remembered.settings
    window.change_settings(replace(settings, phrases=(f"Phrase {number}",)))
    mark = OwnMark(about="option", target="radicava", comment=f"Said {number}", exact="Radicava")
    kept = marking_of(window).marks.about("option", "radicava")
    marking_of(window).put(replace(mark, id=kept.id if kept else ""))
    say(time.monotonic(), number)
timer = QTimer()
timer.timeout.connect(change)
reader.window.first_painted.connect(lambda: timer.start(40))
sys.exit(application.exec())
"""


def look_at_window(
    folder: Path, killed_at: float, before: dict[str, int], findings: Findings
) -> dict[str, int]:
    """The same for a window that was killed."""
    lines = read_diary(folder / "diary")
    said = [json.loads(line) for line in lines]
    if ["owns", False] in said:
        findings.problems.append("a window did not own the profile that a killed one had")
    made = [(float(at), int(number)) for at, number in said if at != "owns"]
    findings.kills += 1
    findings.changes += len(made)
    findings.starting += not made
    paths = find_paths(folder / "profile")
    remembered, marks = Remembered(paths, TODAY), MarkStore(paths.marks, TODAY)
    findings.problems += [*remembered.notices, *filter(None, [marks.notice])]
    kept = marks.marks(read_article((folder / "a.txt").read_bytes(), "a.txt"), None)
    found = {
        "settings": int((remembered.settings.phrases or ("Phrase 0",))[0].split()[1]),
        "marks": int(kept.marks[0].comment.split()[1]) if kept.marks else 0,
    }
    for kind, number in found.items():
        if number not in (before[kind], *(n for _, n in made)):
            findings.problems.append(f"{kind}: {number} is neither {before[kind]} nor was it made")
        lost = [at for at, n in made if n > number]
        findings.lost.append(killed_at - lost[0] if lost else 0.0)
    return found


def run_window(folder: Path, times: int, seed: int) -> Findings:
    """Kill so many windows."""
    chance = random.Random(seed)
    findings = Findings()
    (folder / "a.txt").write_bytes(DATA)
    state, number = {"settings": 0, "marks": 0}, 0
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    while findings.kills < times:
        number += 1000
        command = [sys.executable, "-c", WINDOW, str(folder), str(number)]
        child = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        let_live(folder / "diary", chance, LONGEST_WINDOW)
        if child.poll() is not None:
            findings.problems.append(f"a window ended by itself with {child.returncode}")
        child.send_signal(signal.SIGKILL)
        killed_at = time.monotonic()
        child.wait()
        state = look_at_window(folder, killed_at, state, findings)
    return findings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--times", type=int, default=200, help="how many kills")
    parser.add_argument("--window", action="store_true", help="kill the real window")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="als-reader-kill-") as name:
        kill = run_window if options.window else run
        findings = kill(Path(name), options.times, options.seed)
    print(f"{findings.kills} kills in {time.monotonic() - started:.0f} s")
    print(f"{findings.changes} changes; {findings.starting} kills came before the first of a start")
    most = max(findings.lost, default=0.0)
    if options.window:
        average = sum(findings.lost) / max(1, len(findings.lost))
        print(f"work lost: {average:.2f} s on average, {most:.2f} s at most")
    else:
        print(f"{findings.during} kills came while something was being kept")
    print(f"torn, lost, told as damaged or left over: {len(findings.problems)}")
    for problem in findings.problems[:20]:
        print(f"  {problem}")
    return 1 if findings.problems or most > MAY_BE_LOST or findings.kills < options.times else 0


if __name__ == "__main__":
    sys.exit(main())
