# SPDX-License-Identifier: MIT
"""Opens every file of the attack corpus in every way, under caps, and prints what came of it.

    python -m tests.attack                         all of it: 30 minutes with a core for each half
    python -m tests.attack --way window --way core some ways
    python -m tests.attack refbomb.md nul.md       some files
    python -m tests.attack --small                 without those that take seconds
    python -m tests.attack --large                 only those
    python -m tests.attack --share 2/3             the second of every three files

Ways: core (read and laid out), window (the real one, off screen), start (with the
file), check, html, pdf, annotate.
Each run is a process of its own with `MOST_SECONDS` of processor time and `MOST_MEMORY`. A run is
right if it neither crashes nor is stopped, every word of the file is there or the reader is told,
and a refusal says why. Status 1 if any run is not.
"""

import argparse
import html
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from als_reader.core.opened import read_file
from tests.attack.judging import Seen, seen_in, verdict
from tests.attack.making import SPECIAL, Corpus, corpus
from tests.attack.shapes import REFUSED, SHOWN, Attack

WAYS = ("core", "window", "start", "check", "html", "pdf", "annotate")
MOST_SECONDS = 60
"""Of the processor, for one run of any kind; the slowest takes 37 to 56, as busy as the machine is."""
MOST_WAIT = 900
"""By the clock: a machine may be busy with other work."""
MOST_MEMORY = 2 * 2**30
"""Bytes that a run really uses at its peak, its workers not counted: those have their own cap."""
MOST_GAP = 3.0
"""Seconds that the window may be silent (ROBUSTNESS rule 15)."""
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One file opened in one way."""

    name: str
    way: str
    wrong: str
    seconds: float
    megabytes: float
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended."""

    code: int
    out: str
    err: str
    target: Path


def main() -> int:
    """Run what is asked for."""
    choices = _choices()
    whole = corpus()
    names = choices.names or [*whole.attacks, *SPECIAL]
    if choices.small:
        names = [n for n in names if n in SPECIAL or not whole.attacks[n].is_large]
    if choices.large:
        names = [n for n in names if n not in SPECIAL and whole.attacks[n].is_large]
    share, shares = map(int, choices.share.split("/"))
    names = names[share - 1 :: shares]
    done: list[Run] = []
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        for number, name in enumerate(names):
            place = Path(folder, str(number))
            place.mkdir()
            for run in _runs(whole, name, place, choices.way or WAYS):
                done.append(run)
                _print(run)
            if (place / "secret.md").exists():
                (place / "secret.md").chmod(0o600)
    return _sum_up(done)


def _choices() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--way", action="append", choices=WAYS)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--share", default="1/1")
    return parser.parse_args()


def _runs(whole: Corpus, name: str, place: Path, ways: Sequence[str]) -> Iterator[Run]:
    path = place / name
    # Not made here: a process inherits the peak of the memory of the one that starts it.
    making = [sys.executable, "-m", "tests.attack.making", str(place), name]
    subprocess.run(making, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    attack = whole.attacks.get(name) or Attack(make=bytes, ends=REFUSED, says=SPECIAL[name])
    if name == "secret.md" and os.geteuid() == 0:
        return  # root may read everything
    for way in ways:
        yield _run(path, attack, way)


def _run(path: Path, attack: Attack, way: str) -> Run:
    """Open a file in one way in a process of its own."""
    target = path.parent / f"out-{way}{'.alsmd' if way == 'annotate' else ''}"
    python = [sys.executable, "-P", "-m"]
    word = str(path)
    command = {
        "core": [*python, "tests.attack.looking", "core", word],
        "window": [*python, "tests.attack.looking", "window", word, str(target)],
        "start": [*python, "tests.attack.looking", "start", word, str(target)],
        "check": [*python, "als_reader", "check", "--json", word],
        "annotate": [*python, "als_reader", "annotate", word, "-o", str(target)],
    }.get(way, [*python, "als_reader", "export", word, "--to", way, "-o", str(target)])
    with tempfile.TemporaryFile("w+", errors="replace") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=err, env=_environment())
        _limit(process.pid)
        timer = threading.Timer(MOST_WAIT, process.kill)
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)  # Popen would throw the usage away
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        ended = Ended(process.returncode, out.read(), err.read(), target)
    megabytes = usage.ru_maxrss / 1024
    gap, wrong = 0.0, _crashed(ended)
    if not wrong:
        seen, gap = _seen(way, ended)
        wrong = _judged(attack, way, seen, gap)
    if megabytes * 2**20 > MOST_MEMORY:
        wrong = wrong or f"it took {megabytes:.0f} MB"
    seconds = usage.ru_utime + usage.ru_stime
    return Run(name=path.name, way=way, wrong=wrong, seconds=seconds, megabytes=megabytes, gap=gap)


def _environment() -> dict[str, str]:
    place = os.environ.get("PYTHONPATH", "")
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{place}" if place else str(ROOT),
        "PYTHONIOENCODING": "utf-8:backslashreplace",
    }


def _limit(process: int) -> None:
    """What its workers may use counts on its own; the address space is far more than the memory."""
    resource.prlimit(process, resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 5))
    resource.prlimit(process, resource.RLIMIT_AS, (3 * MOST_MEMORY, 3 * MOST_MEMORY))
    resource.prlimit(process, resource.RLIMIT_CORE, (0, 0))


def _crashed(ended: Ended) -> str:
    """Why a run counts as broken, whatever it showed."""
    if ended.code < 0:
        name = signal.Signals(-ended.code).name
        return f"stopped by {name}: {ended.err.strip()[-200:]}"
    if "Traceback" in ended.err or "Fatal Python" in ended.err:
        return f"an error of Python: {ended.err.strip()[-300:]}"
    return f"status {ended.code}: {ended.err.strip()[-300:]}" if ended.code > 1 else ""


def _seen(way: str, ended: Ended) -> tuple[Seen, float]:
    """What the reader has in the end, and how long the window was silent."""
    match way:
        case "core" | "window" | "start":
            said = json.loads(ended.out.strip().splitlines()[-1])
            seen = Seen(said["text"], tuple(said["notices"]), said["refusal"])
            return seen, float(said.get("gap", 0.0))
        case "check":
            rows = json.loads(ended.out)
            return Seen(notices=tuple(row["text"] for row in rows)), 0.0
    if ended.code:
        return Seen(refusal=ended.err), 0.0
    if way == "annotate":
        return seen_in(read_file(ended.target).article), 0.0
    return (_in_page if way == "html" else _in_pdf)(ended.target), 0.0


def _in_page(page: Path) -> Seen:
    text = page.read_text("utf-8")
    notices = re.findall(r"<p><strong>Please note: </strong>(.*?)</p>", text)
    body = html.unescape(re.sub(r"<[^>]*>", "", text[text.index("<body") :]))
    return Seen(body, tuple(map(html.unescape, notices)))


def _in_pdf(file: Path) -> Seen:
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True)
    text = " ".join(done.stdout.decode("utf-8", "replace").split())
    return Seen(text, (text,) if "Please note:" in text else ())


def _judged(attack: Attack, way: str, seen: Seen, gap: float) -> str:
    """What is wrong with what came out."""
    if way == "check":  # it shows nothing, but it may not call a broken file right
        is_told = bool(seen.notices) or attack.ends is SHOWN
        return "" if is_told else "no problem is told"
    if way == "annotate":
        if seen.refusal:
            return ""  # with its reason: empty, annotated already, no words
        attack = replace(attack, ends=SHOWN, says="")
    if way == "pdf" and "too long for paper" in seen.refusal:
        return ""  # some eight thousand pages are the most that Qt lays out
    if way == "pdf":  # its lines break anywhere
        text = re.sub(r"[\s-]", "", seen.text)
        seen = replace(seen, text=f"{text}\n{text[::-1]}")  # and some words are turned round
        attack = replace(attack, words=tuple(re.sub(r"[\s-]", "", w) for w in attack.words))
    wrong = verdict(attack, seen)
    return wrong or (f"silent for {gap:.1f} s" if gap > MOST_GAP else "")


def _print(run: Run) -> None:
    gap = f"{run.gap:5.2f} s silent" if run.gap else ""
    name = run.name.encode("unicode_escape").decode()
    _say(
        f"{'WRONG' if run.wrong else 'right':5} {run.way:8} {run.seconds:6.2f} s "
        f"{run.megabytes:5.0f} MB {gap:15} {name}  {run.wrong}"
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _sum_up(done: Sequence[Run]) -> int:
    wrong = [run for run in done if run.wrong]
    _say(f"\n{len(done)} runs of {len({run.name for run in done})} files, {len(wrong)} wrong")
    for way in WAYS:
        runs = [run for run in done if run.way == way]
        if runs:
            slow = max(runs, key=lambda run: run.seconds)
            large = max(runs, key=lambda run: run.megabytes)
            _say(
                f"{way:8} slowest {slow.seconds:5.1f} s ({slow.name}), "
                f"largest {large.megabytes:4.0f} MB ({large.name}), "
                f"longest silence {max(run.gap for run in runs):.2f} s"
            )
    for run in wrong:
        _print(run)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
