# SPDX-License-Identifier: MIT
"""Everything that must be quick, against a bare window that does only the unavoidable part.

    python bench/speed.py                  all of it; about half an hour
    python bench/speed.py --runs 3 --parts window opening
    python bench/speed.py --parts starts others idle

Needs Debian's xvfb, openbox and tesseract-ocr; *others* also those of its programs that are to be
compared: okular, calibre, foliate, retext, ghostwriter. Everything is on a private screen. What is
compared runs in turn, and the medians of one run give the ratios.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from als_reader.resources import BUNDLED_ARTICLE, resource_root
from screen import Screen, private_screen
from speeds import starts
from speeds.table import Row, table
from speeds.texts import Texts
from speeds.work import ANNOTATED
from start import PUNCTUATION, in_turn, shown_words

BENCH = Path(__file__).resolve().parent
PARTS = ("starts", "others", "idle", "opening", "window", "work")
LARGEST_MEMORY = 250
OF_ONE_KIND = ("everyday", "near misses")
"""Texts whose first 10 KB are like the rest: only of these an exponent says something."""


def script(screen: Screen, name: str, *words: str) -> list[dict[str, Any]]:
    """Run a part in a process of its own; what it prints."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "DISPLAY": screen.display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": os.pathsep.join([str(BENCH), str(BENCH.parent)]),
    }
    command = [sys.executable, "-m", f"speeds.{name}", *words]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def measured(each: list[starts.Start], screen: Screen, runs: int, words: str) -> list[starts.Start]:
    """Those that show the text, with their times; they take turns."""
    vocabulary = {word.strip(PUNCTUATION + "*#-_") for word in words.split()}
    able = []
    for one in each:
        if starts.learn(one, screen, vocabulary):
            able.append(one)
        else:
            print(f"{one.name}: the text was not found on its screen", flush=True)
    for order in in_turn(able, runs):
        for one in order:
            starts.measure(one, screen)
    return able


def start_rows(screen: Screen, folder: Path, runs: int) -> list[Row]:
    """Starts of our own, each against its floor."""
    texts, rows = Texts(folder), []
    bundled = Path(str(resource_root() / "articles" / BUNDLED_ARTICLE))
    plain = folder / "bundled.txt"
    plain.write_text(shown_words(bundled), encoding="utf-8")
    four = texts.plain("4 KB")
    short = [
        starts.bare(bundled, plain),
        starts.reader("bundled article, opened before", bundled, folder, used_before=True),
        starts.reader("bundled article, first time", bundled, folder, used_before=False),
    ]
    floor, *ours = measured(short, screen, runs, plain.read_text(encoding="utf-8"))
    for one, most in zip(ours, (1.15, 1.3), strict=True):
        rows.append(start_row(f"start, {one.name}", one, floor, most))
    rows.append(memory_row("peak memory, bundled article", ours[0], floor, 1.6))
    for size, before, first in (("4 KB", 1.15, 1.3), ("200 KB", 0, 0), ("1 MB", 0, 1.4)):
        file = texts.plain(size)
        each = [
            starts.bare(file),
            starts.reader("opened before", file, folder, used_before=True),
            starts.reader("first time", file, folder, used_before=False),
        ]
        floor, *ours = measured(each, screen, runs, file.read_text(encoding="utf-8"))
        for one, most in zip(ours, (before, first), strict=True):
            rows.append(start_row(f"start, {size}, {one.name}", one, floor, most))
    large = texts.plain("10 MB")
    each = [
        starts.reader("4 KB, opened before", four, folder, used_before=True),
        starts.reader("opened before", large, folder, used_before=True),
        starts.reader("first time", large, folder, used_before=False),
    ]
    floor, *ours = measured(each, screen, runs, large.read_text(encoding="utf-8")[:20_000])
    for one in ours:
        rows.append(start_row(f"start, 10 MB, {one.name}", one, floor, 1.6))
    worst = max(one.median_memory for one in ours)
    rows.append(Row(what="peak memory, 10 MB", value=worst, most=LARGEST_MEMORY, unit="MB"))
    return rows


def start_row(what: str, one: starts.Start, floor: starts.Start, most: float) -> Row:
    """Time against a floor."""
    return Row(what=what, value=one.median, floor=floor.median, against=floor.name, most=most)


def memory_row(what: str, one: starts.Start, floor: starts.Start, most: float) -> Row:
    """Memory against a floor."""
    value, least = one.median_memory, floor.median_memory
    return Row(what=what, value=value, floor=least, against=floor.name, most=most, unit="MB")


def other_rows(screen: Screen, folder: Path, runs: int) -> list[Row]:
    """Our start against that of others, with the same file."""
    texts, rows = Texts(folder), []
    for size in ("4 KB", "200 KB", "1 MB"):
        file = texts.plain(size)
        ours = starts.reader("ALS Reader", file, folder, used_before=False)
        each = [ours, *starts.others(texts, size, folder)]
        words = file.read_text(encoding="utf-8")[:20_000]
        able = measured(each, screen, runs, words)
        for other in able[1:]:
            rows.append(start_row(f"start, {size}, first time", ours, other, 1))
            print(rows[-1].line(), flush=True)
    return rows


def idle_rows(screen: Screen, folder: Path, _runs: int) -> list[Row]:
    """What happens while nothing happens."""
    bundled = Path(str(resource_root() / "articles" / BUNDLED_ARTICLE))
    found = starts.wake_ups_a_second(bundled, folder, screen)
    return [Row(what="idle: wake-ups a second", value=found, most=0.05, unit="")]


def opening_rows(screen: Screen, _folder: Path, runs: int) -> list[Row]:
    """Opening in a window that runs."""
    rows = []
    for found in script(screen, "opening", str(runs), "4 KB", "200 KB", "1 MB"):
        size, whole = found["size"], found["bare whole"]
        rows.append(
            Row(
                what=f"open in the window, {size}",
                value=found["open"],
                floor=found["bare open"],
                against="bare setMarkdown",
            )
        )
        is_large = size == "1 MB"
        rows.append(
            Row(
                what=f"longest gap while opening, {size}",
                value=found["gap"],
                floor=whole if is_large else 0,
                against="bare build and layout" if is_large else "",
                most=0.25 if is_large else 0.1,
            )
        )
        rows.append(Row(what=f"the same on the processor, {size}", value=found["work"]))
    return rows


def window_rows(screen: Screen, _folder: Path, runs: int) -> list[Row]:
    """What a reader does in the window."""
    rows = []
    for found in script(screen, "window", str(runs), "4 KB", "200 KB", "1 MB"):
        size = found.pop("size")
        layout, plain = found.pop("new layout"), found.pop("frame without notes")
        against = {"frame": ("the same without notes", plain, 1.5)}
        if "plain find" in found:
            against["find next"] = ("str.find and one picture", found.pop("plain find"), 3)
        for name, value in found.items():
            what, floor, most = against.get(name, ("bare new layout", layout, 1.5))
            rows.append(
                Row(what=f"{name}, {size}", value=value, floor=floor, against=what, most=most)
            )
    return rows


def work_rows(screen: Screen, _folder: Path, runs: int) -> list[Row]:
    """What is done without a window."""
    (found,) = script(screen, "work", str(runs))
    pairs = (
        ("read 1 MB with 2,000 notes", "read", "parse", "markdown-it, no notes", 0),
        ("check the same", "check", "parse", "markdown-it, no notes", 0),
        ("export the same as HTML", "export", "render", "markdown-it to HTML, no notes", 0),
        ("understand 5 MB of a registry", "refresh", "json", "json.loads", 0),
    )
    rows = [
        Row(what=what, value=found[value], floor=found[floor], against=against, most=most)
        for what, value, floor, against, most in pairs
    ]
    for kind in ANNOTATED:
        value, floor = found[f"annotate {kind}"], found[f"decode {kind}"]
        what, against = f"annotate 10 MB, {kind}", "decode and casefold"
        rows.append(Row(what=what, value=value, floor=floor, against=against, most=25))
        exponent = found[f"exponent {kind}"]
        if kind in OF_ONE_KIND:
            what = f"the same: exponent, {kind}"
            rows.append(Row(what=what, value=exponent, most=1.05, unit=""))
    return rows


def main() -> int:
    """Measure and print; 1 if a bar is not held."""
    parser = argparse.ArgumentParser(description="Everything that must be quick.")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS)
    choices = parser.parse_args()
    makers: dict[str, Callable[[Screen, Path, int], list[Row]]] = {
        "starts": start_rows,
        "others": other_rows,
        "idle": idle_rows,
        "opening": opening_rows,
        "window": window_rows,
        "work": work_rows,
    }
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name, private_screen() as screen:
        for part in choices.parts:
            made = makers[part](screen, Path(name), choices.runs)
            print(table(made), end="\n\n", flush=True)
            rows += made
    missed = [row.what for row in rows if row.held is False]
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"medians of {choices.runs} runs in turn; load of the machine at the end: {load}")
    print(f"not held: {', '.join(missed)}" if missed else "every bar is held")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
