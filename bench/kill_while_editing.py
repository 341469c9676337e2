#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Kill the process at random moments while notes are written, and look at what is left.

    python bench/kill_while_editing.py [--times 200] [--real] [--seed 1]

A child process adds, changes, deletes, undoes and redoes notes as fast as it can, keeps its draft
with the window's own `Autosave`, and now and then saves the annotated article. Before it goes on,
it writes down what it has done: work that a writer would count on. It is killed (SIGKILL) at a
random moment. Then the original file must be the same to the byte, an annotated file must be whole
or absent, and the draft must be one that the child has written down, at most two seconds old. The
next child goes on from there.

The autosave waits 0.05 s here, so that many moments fit in a short time; --real waits as long as
the window does, and takes longer.
"""

import argparse
import hashlib
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from als_reader.core.article import Kind, ReviewStatus, Span
from als_reader.core.editing import facts, noting
from als_reader.core.editing.autosave import SAVE_AFTER, Autosave
from als_reader.core.editing.draft import Draft, open_draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.history import Editing, Step
from als_reader.core.editing.saving import origin_of, save_annotated
from als_reader.core.errors import FormatError
from als_reader.core.format.notes import VERDICTS

LIMIT = 2.0
"""Seconds of work that a crash may cost (ROBUSTNESS rule 22)."""
QUICK = 0.05
AT_ONCE = 2
MOST_NOTES = 12
STARTING = 0.1
"""Share of the kills that may come before the first change; the others come after it."""
TEXTS = {
    "article.txt": "Cold as a cause?\r\n\r\nThe clinic sells liruquine to people with frostbite."
    "\r\nIt costs much — and 渐冻人 is the name of the illness. \U0001f600\r\n" * 3,
    "article.md": "# A *new* way\n\nThe clinic sells **liruquine** and [Ida laphen]"
    '(https://example.org/x "y") for `code` &amp; frostbite.\n\n'
    "- one thing\n- another [^kept] thing\n\n" * 3,
}


@dataclass
class Findings:
    """What was seen after all kills."""

    kills: int = 0
    changes: int = 0
    lost: list[float] = field(default_factory=list)
    """Seconds of work that each kill has cost."""
    problems: list[str] = field(default_factory=list)


# --- the child ---


def change_at_random(editing: Editing, chance: random.Random) -> None:
    """Do one thing that a writer does."""
    notes = editing.draft.source.notes
    if chance.random() < 0.2:
        editing.undo()
    elif chance.random() < 0.1:
        editing.redo()
    elif len(notes) >= MOST_NOTES or (notes and chance.random() < 0.3):
        note = chance.choice(notes).id
        if chance.random() < 0.5:
            editing.do(Step.DELETE_NOTE, lambda draft: noting.delete_note(draft, note))
        else:
            words = words_at_random(editing.draft, chance)
            editing.do(Step.CHANGE_NOTE, lambda draft: noting.change_note(draft, note, words))
    elif chance.random() < 0.1:
        title = f"Title {chance.random()}"
        editing.do(Step.TITLE, lambda draft: facts.set_title(draft, title))
    elif chance.random() < 0.1:
        editing.do(
            Step.REVIEW, lambda draft: facts.set_review(draft, ReviewStatus.REVIEWED, by="Someone")
        )
    else:
        words = words_at_random(editing.draft, chance)
        editing.do(Step.ADD_NOTE, lambda draft: noting.add_note(draft, words))


def words_at_random(draft: Draft, chance: random.Random) -> noting.NoteWords:
    """A note on some words."""
    kind = chance.choice([Kind.GARBLE, Kind.CLAIM, Kind.AD, Kind.INFO])
    start = chance.randrange(len(draft.article.text))
    return noting.NoteWords(
        kind=kind,
        verdict=chance.choice(VERDICTS[kind]),
        correction="ALS" if kind is Kind.GARBLE else "",
        explanation=f"Said at {time.monotonic()}.",
        span=Span(start, start + chance.randint(1, 80)),
        uses_all=chance.random() < 0.2,
    )


def write_notes(path: Path, seed: int, save_after: float) -> None:
    """Edit until killed."""
    chance = random.Random(seed)
    folder = path.parent
    data = path.read_bytes()
    origin = origin_of(path, data)
    store = DraftStore(folder / "drafts", date.today())
    fresh = open_draft(data, path.name)
    kept = store.load(fresh.original_hash)
    editing = Editing(kept.draft if kept else fresh)
    autosave = Autosave(store, origin, save_after=save_after)
    diary = os.open(folder / "diary", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    own = origin_of(None, b"")
    while True:
        try:
            change_at_random(editing, chance)
        except FormatError:
            continue
        autosave.changed(editing.draft)
        os.write(diary, line_of(editing.draft))
        autosave.save_if_due()
        if chance.random() < 0.05:
            own = save_annotated(editing.draft, folder / "out.alsmd", own, may_replace=True)
        time.sleep(chance.random() * 0.01)
        autosave.save_if_due()


def line_of(draft: Draft) -> bytes:
    """What is written down of a change."""
    return f"{json.dumps([time.monotonic(), digest(draft.data)])}\n".encode()


def digest(data: bytes) -> str:
    """A name for some bytes."""
    return hashlib.sha256(data).hexdigest()


# --- the parent ---


def look(path: Path, killed_at: float, before: str, findings: Findings) -> str:
    """Look at what a kill has left; gives the state that the next child begins with."""
    name = path.name
    original = TEXTS[name].encode()
    if path.read_bytes() != original:
        findings.problems.append(f"{name}: the original file was changed")
    out = path.parent / "out.alsmd"
    if out.exists() and open_draft(out.read_bytes()).source.original != original:
        findings.problems.append(f"{name}: the annotated file does not hold the original")
    diary = path.parent / "diary"
    lines = diary.read_text().split("\n")[:-1] if diary.exists() else []
    diary.unlink(missing_ok=True)
    done = [(float(at), str(state)) for at, state in map(json.loads, lines)]
    store = DraftStore(path.parent / "drafts", date.today())
    kept = store.load(digest(original))
    if store.notices:
        findings.problems.append(f"{name}: {store.notices[0]}")
    now = digest(kept.draft.data) if kept else before
    if kept and kept.draft.source.original != original:
        findings.problems.append(f"{name}: the draft does not hold the original")
    states = [before, *(state for _, state in done)]
    if now not in states:
        findings.problems.append(f"{name}: the draft is none that was ever made")
        return now
    last = len(states) - 1 - states[::-1].index(now)
    lost = [at for at, _ in done[last:]]
    findings.kills += 1
    findings.changes += len(done)
    findings.lost.append(killed_at - lost[0] if lost else 0.0)
    return now


def wait_for_a_change(paths: Sequence[Path]) -> None:
    """Wait until every child has made its first change, but not for ever."""
    give_up = time.monotonic() + 20
    while time.monotonic() < give_up and not all((p.parent / "diary").exists() for p in paths):
        time.sleep(0.002)


def run(folder: Path, times: int, seed: int, save_after: float) -> Findings:
    """Kill so many children."""
    chance = random.Random(seed)
    findings = Findings()
    names = sorted(TEXTS)
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)  # no start-up time for each child
    paths = [folder / str(number) / names[number % 2] for number in range(AT_ONCE)]
    states = []
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(TEXTS[path.name].encode())
        states.append(digest(open_draft(path.read_bytes(), path.name).data))
    while findings.kills + len(findings.problems) < times:
        count = min(len(paths), times - findings.kills)
        children = []
        for path in paths[:count]:
            arguments = (path, chance.randrange(2**32), save_after)
            child = multiprocessing.Process(target=write_notes, args=arguments)
            child.start()
            children.append((chance.random() * max(0.5, 4 * save_after), child))
        if chance.random() > STARTING:
            wait_for_a_change(paths[: len(children)])
        started = time.monotonic()
        ends = {}
        for wait, child in sorted(children, key=lambda pair: pair[0]):
            time.sleep(max(0.0, started + wait - time.monotonic()))
            if not child.is_alive():
                findings.problems.append(f"a child ended by itself with {child.exitcode}")
            child.kill()
            ends[child] = time.monotonic()
            child.join()
        for index, (_, child) in enumerate(children):
            states[index] = look(paths[index], ends[child], states[index], findings)
    return findings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print, and say by the exit status whether all held."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--times", type=int, default=200, help="how many kills")
    parser.add_argument("--real", action="store_true", help="wait as long as the window does")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    save_after = SAVE_AFTER if options.real else QUICK
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="als-reader-kill-") as folder:
        findings = run(Path(folder), options.times, options.seed, save_after)
    most = max(findings.lost, default=0.0)
    print(f"{findings.kills} kills in {time.monotonic() - started:.0f} s")
    print(f"{findings.changes} changes were made; the autosave waits {save_after} s")
    print(f"original files damaged, drafts or annotated files broken: {len(findings.problems)}")
    for problem in findings.problems[:20]:
        print(f"  {problem}")
    average = sum(findings.lost) / max(1, len(findings.lost))
    print(
        f"work lost by a kill: {average:.3f} s on average, {most:.3f} s at most (limit {LIMIT} s)"
    )
    return 1 if findings.problems or most > LIMIT or findings.kills < options.times else 0


if __name__ == "__main__":
    sys.exit(main())
