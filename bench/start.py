# SPDX-License-Identifier: MIT
"""Time from process start to article text on the screen: ALS Reader against a bare window.

    python bench/start.py [--runs 9] [FILE]

Needs Debian's xvfb, openbox and tesseract-ocr. The programs are started in turn on a private
screen, in another order each time. One warm-up run of each finds, by text recognition, a line of
the article on the settled screen; a timed run ends at the first frame whose pixels there are the
same. Reported are medians, and ratios within this one run, which is all that can be compared
between machines.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from als_reader.core.article import plain
from als_reader.core.format import read_article
from als_reader.resources import resource_root
from screen import Box, Screen, private_screen

BENCH = Path(__file__).resolve().parent
GIVE_UP_AFTER = 30.0
PUNCTUATION = ".,:;!?()“”\"'"
ARTICLE_SHARE = 0.5
FEWEST_WORDS = 5
LOOKS = 6
_SCRIPT = Path(sys.executable).with_name("als-reader")
ALS_READER = [str(_SCRIPT)] if _SCRIPT.exists() else [sys.executable, "-m", "als_reader"]
"""What a reader starts."""
T = TypeVar("T")
TOOLS = ("Xvfb", "openbox", "tesseract")


@dataclass
class Program:
    """A program under test and what was measured of it."""

    name: str
    command: Callable[[], list[str]]
    target: Box | None = None
    pixels: bytes = b""
    seconds: list[float] = field(default_factory=list)
    peak_memory: list[float] = field(default_factory=list)


def start(program: Program, screen: Screen) -> subprocess.Popen[bytes]:
    """Start a program on the private screen, as a user's session would."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(
        program.command(), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def stop(process: subprocess.Popen[bytes]) -> None:
    """End a program and wait until it is gone."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def peak_memory(process: subprocess.Popen[bytes]) -> float:
    """Peak resident memory in MB, as the kernel counted it."""
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def learn(program: Program, screen: Screen, vocabulary: set[str]) -> None:
    """Find the last word of the article on this program's settled screen and keep its pixels.

    Only the left part of the screen counts: the notes on the right quote the article too.
    """
    process = start(program, screen)
    try:
        words: list[tuple[str, Box]] = []
        for _ in range(LOOKS):  # on a busy machine an empty screen may seem settled
            screen.settle(quiet=1.5)
            words = [
                (text, box)
                for text, box in screen.words()
                if len(text) > 5
                and text.strip(PUNCTUATION) in vocabulary
                and box.left + box.width < screen.width * ARTICLE_SHARE
            ]
            if len(words) >= FEWEST_WORDS:
                break
        else:
            sys.exit(f"{program.name}: the words of the article were not found on the screen")
        text, box = max(words, key=lambda word: word[1].top)
        program.target, program.pixels = box, screen.region(box)
        print(f"{program.name}: timed by “{text}” at {box.left},{box.top}", flush=True)
    finally:
        stop(process)


def measure(program: Program, screen: Screen) -> None:
    """Run a program once and note when its text was on the screen, and its peak memory."""
    assert program.target is not None
    screen.wait_until_gone(program.target, program.pixels)
    began = time.perf_counter()
    process = start(program, screen)
    try:
        while screen.region(program.target) != program.pixels:
            if time.perf_counter() - began > GIVE_UP_AFTER:
                sys.exit(f"{program.name}: the text did not appear")
            time.sleep(0.001)
        program.seconds.append(time.perf_counter() - began)
        screen.settle(quiet=0.6)
        program.peak_memory.append(peak_memory(process))
    finally:
        stop(process)


def compare(programs: list[Program], screen: Screen, words: str, runs: int) -> None:
    """Start programs that show the same words in turn, so many times each, and print what came."""
    vocabulary = {word.strip(PUNCTUATION) for word in words.split()}
    for program in programs:
        learn(program, screen, vocabulary)
    for each in in_turn(programs, runs):
        for program in each:
            measure(program, screen)
    report(programs)


def in_turn(programs: Sequence[T], runs: int) -> Iterator[Sequence[T]]:
    """All programs, so many times, in another order each time.

    Who comes after a program of the same kind finds more of its files and code still at hand: with
    one order for all runs that took or gave up to a tenth.
    """
    for run in range(runs):
        first = run % len(programs)
        order = [*programs[first:], *programs[:first]]
        yield order[::-1] if run % 2 else order


def report(programs: list[Program]) -> None:
    """Print medians and ratios to the first program."""
    floor = programs[0]
    print(f"\n{'':34}{'s':>8}{'ratio':>8}{'peak MB':>10}{'ratio':>8}")
    for program in programs:
        seconds = statistics.median(program.seconds)
        memory = statistics.median(program.peak_memory)
        time_ratio = seconds / statistics.median(floor.seconds)
        memory_ratio = memory / statistics.median(floor.peak_memory)
        print(f"{program.name:34}{seconds:8.3f}{time_ratio:8.2f}{memory:10.1f}{memory_ratio:8.2f}")
    print(f"medians of {len(floor.seconds)} interleaved runs")


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description="Time the start against a bare window.")
    parser.add_argument("--runs", type=int, default=9)
    bundled = resource_root() / "articles" / "stem-cells-frostbite.alsmd"
    parser.add_argument("file", nargs="?", default=str(bundled))
    choices = parser.parse_args()

    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        sys.exit(f"Not here: {', '.join(missing)}. apt install xvfb openbox tesseract-ocr")
    words = shown_words(Path(choices.file))
    with tempfile.TemporaryDirectory() as folder, private_screen() as screen:
        text = Path(folder) / "article.txt"
        text.write_text(words, encoding="utf-8")
        used = Path(folder) / "used-before"

        def reader(profile: Path) -> list[str]:
            profile.mkdir(exist_ok=True)
            return [*ALS_READER, "--profile", str(profile), choices.file]

        programs = [
            Program("bare QTextEdit", lambda: [sys.executable, str(BENCH / "bare.py"), str(text)]),
            Program("ALS Reader, opened before", lambda: reader(used)),
            Program(
                "ALS Reader, first time",
                lambda: reader(Path(tempfile.mkdtemp(prefix="new-", dir=folder))),
            ),
        ]
        compare(programs, screen, words, choices.runs)


def shown_words(file: Path) -> str:
    """What the window shows of an article: its title, *In short*, and its text."""
    article = read_article(file.read_bytes(), file.name)
    summary = article.summary
    lines = [plain(line) for line in (*summary.right, *summary.wrong, *summary.missing)]
    return "\n".join([article.title, *lines, article.text])


if __name__ == "__main__":
    main()
