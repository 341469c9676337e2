#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prove that no path and no address from a document is ever touched: Linux with `strace` only.

    scripts/outside.py                      the window at scale 1 and 2, and all commands
    scripts/outside.py --only window-2      one of: window-1 window-2 commands exports notes

The small files of the attack corpus are opened, checked, given notes, exported in every form, and
put onto an article if they are notes; of some a picture is made. All under
`strace -f -e trace=%file,%network,execve`. Every path and host that they name holds a word that is
found nowhere else on the machine. A run fails if that word is in any call, if a file beside the
corpus files is touched, if a device that they name is opened, if any address of the internet is
used, or if another program is started.
Nothing is downloaded, and nothing outside a temporary folder is written.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(PROJECT), str(PROJECT / "src")]

from tests.attack.making import SPECIAL, corpus  # noqa: E402 — needs the paths above
from tests.attack.shapes import CANARY, REFUSED  # noqa: E402

PARTS = ("window-1", "window-2", "commands", "exports", "notes")
ARTICLE = PROJECT / "resources/articles/stem-cells-frostbite.alsmd"
PICTURED = {
    "img_file.md",
    "img_http.md",
    "css_import.md",
    "title_html.md",
    "links.md",
    "svg_href.svg",
}
"""Of these a picture of the window is made too."""
STRACE = ["strace", "-f", "-qq", "-s", "4096", "-e", "trace=%file,%network,execve"]
DEVICES = re.compile(r'\bopen(?:at2?)?\(.*"/dev/(?:zero|random|tty)"')
"""Looking where a link leads that the reader chose (`readlink`, `stat`) opens nothing."""
INTERNET = re.compile(r"sa_family=AF_INET6?\b|socket\(AF_INET6?\b")
STARTED = re.compile(r'execve\("((?:[^"\\]|\\.)*)"')
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')


def main() -> int:
    """Run the parts; status 1 if anything outside was touched."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", choices=PARTS)
    choices = parser.parse_args()
    wrong = 0
    for part in [choices.only] if choices.only else PARTS:
        with tempfile.TemporaryDirectory(prefix="outside-") as folder:
            wrong += _prove(part, Path(folder))
    return int(wrong > 0)


def _prove(part: str, place: Path) -> int:
    """Open the corpus in one way and look through all calls."""
    files = _write(place / "corpus")
    trace = place / "trace"
    for number, command in enumerate(_commands(part, files, place)):
        done = subprocess.run(
            [*STRACE, "-o", f"{trace}.{number}", *command],
            cwd=place,
            env=_environment(part, place),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
        )
        if done.returncode > 1 or b"Traceback" in done.stderr:
            print(done.stderr.decode("utf-8", "replace")[-2000:], file=sys.stderr)
            print(f"{part}: {command[-3:]} ended with status {done.returncode}", file=sys.stderr)
            return 1
    calls = 0
    found: dict[str, int] = {}
    for file in sorted(place.glob("trace.*")):
        for line in file.read_text("ascii", "replace").splitlines():
            calls += 1
            for what in touched(line, place / "corpus", {path.name for path in files}):
                found[what] = found.get(what, 0) + 1
    print(f"{part}: {len(files)} files, {calls:,} calls, {len(found)} of them outside", flush=True)
    for what, count in sorted(found.items()):
        print(f"    {count} × {what}")
    return len(found)


def _write(folder: Path) -> list[Path]:
    folder.mkdir()
    whole = corpus()
    small = [name for name, attack in whole.attacks.items() if not attack.is_large]
    names = [*small, *(name for name in SPECIAL if name != "folder.md")]
    return [whole.write(folder, name) for name in names]


def _environment(part: str, place: Path) -> dict[str, str]:
    scale = part.removeprefix("window-") if part.startswith("window-") else "1"
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": scale,
        "HOME": str(place / "home"),
        "PYTHONPATH": os.pathsep.join([str(PROJECT), str(PROJECT / "src")]),
    }


def _commands(part: str, files: Sequence[Path], place: Path) -> Iterator[list[str]]:
    python = [sys.executable, "-P", "-m"]
    reader, opening = [*python, "als_reader"], [*python, "tests.attack.opening"]
    match part:
        case "commands":
            yield [*reader, "check", "--json", "--", *map(str, files)]
            made = str(place / "made")
            yield [*reader, "annotate", "--jobs", "2", str(place / "corpus"), "-o", made]
        case "exports":
            yield [*opening, "--commands", str(place), *map(str, _to_export(files))]
        case "notes":
            yield from _imports_and_pictures(reader, files, place)
        case _:
            yield [*opening, str(place / "profile"), *map(str, files)]


def _imports_and_pictures(
    reader: Sequence[str], files: Sequence[Path], place: Path
) -> Iterator[list[str]]:
    for file in files:
        made = str(place / f"made-{file.stem}")
        if file.suffix == ".json":
            yield [
                *reader,
                "import-notes",
                str(file),
                "--onto",
                str(ARTICLE),
                "-o",
                f"{made}.alsmd",
            ]
        elif file.name in PICTURED:
            yield [*reader, "--screenshot", f"{made}.png", str(file)]


def _to_export(files: Sequence[Path]) -> list[Path]:
    attacks = corpus().attacks
    return [path for path in files if path.name in attacks and attacks[path.name].ends != REFUSED]


def touched(line: str, folder: Path, names: set[str]) -> Iterator[str]:
    """What one call does that no document may make us do."""
    if CANARY in line:
        yield line[:300]
    if INTERNET.search(line) or DEVICES.search(line):
        yield line[:200]
    started = STARTED.search(line)
    if started and Path(started[1]).name not in _PYTHONS and " = -1 " not in line:
        yield f"started {started[1]}"
    if str(folder) not in line or started:
        return
    for found in STRING.finditer(line):
        text = (
            found[1].encode().decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")
        )
        if text.startswith(f"{folder}/") and text.removeprefix(f"{folder}/") not in names:
            yield f"beside the files: {text}"


_PYTHONS = {Path(sys.executable).name, Path(sys.executable).resolve().name}

if __name__ == "__main__":
    sys.exit(main())
