#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every command that README.md and docs/ tell people to type, and how each is tried.

    python scripts/doc_commands.py         list them
    python scripts/doc_commands.py --long  run those that take long (make release does)

tests/test_docs.py runs all others, page by page, each page in a folder of its own and in order. A
page is written like this:

- A block `sh`, or an indented block, holds one command a line. Code within a sentence that begins
  with the name of a program is a command too; words in capitals stand for a file or a folder.
- In a block `console` a command stands after `$ `, and what it prints below it, to the letter.
- A block with a title is a file of that name.
- `<!-- not run: REASON -->` before a block says why nobody runs it here.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
_IN_ORDER = ("docs/refresh.md", "docs/writers/tutorial.md")
"""Pages whose commands need each other; they come first, so that each is run there."""
PAGES = tuple(
    dict.fromkeys(
        (
            *(PROJECT / name for name in _IN_ORDER),
            PROJECT / "README.md",
            *sorted((PROJECT / "docs").rglob("*.md")),
        )
    )
)
_COMMAND = re.compile(r"als-reader(-window)?(?= |$)|(make|python|pip|pipx|sudo) ")
NAMES = {f"als-reader {name}" for name in ("annotate", "check", "export", "import-notes")}
"""Names of commands that do nothing without more words."""
_FENCE = re.compile(r"^(?P<indent> *)```(?P<words>.*)$")
_NOT_RUN = re.compile(r"^<!-- not run: (?P<reason>.+) -->$")
_INLINE = re.compile(r"`([^`]+)`")
_COLUMN = re.compile(r"\s{2,}.*$")
"""In an indented block, what follows two spaces is a remark."""


class Way(StrEnum):
    """How a command is tried."""

    RUN = "run"
    DRY = "only its target is looked up"
    LONG = "takes long"
    ELSEWHERE = "run by another file of ours"
    NOT_HERE = "not run"


AIM_MISSED = 3
"""The status of a measurement that works, and whose aim is not reached."""
LONG = {
    "als-reader export article.alsmd --to pdf": "tests/ui/test_printing.py makes PDFs too",
    "als-reader --screenshot picture.png --": "a window each",
    "als-reader --without-screen": "a page, a PDF and a picture",
    "als-reader annotate --corpus": "starts a Dask cluster; tests/corpus does so too",
    "python -m pip wheel": "builds; make release does so too",
    "python bench/": "measures",
    "python scripts/translations.py check": "looks through every program",
}
"""Commands that begin like this are run by hand and by make release."""
NOT_HERE = {
    "python scripts/doc_commands.py": "runs all these commands",
    "als-reader-window": "als-reader without a console, on Windows",
    "pip install als-reader[corpus]": "asks the package index; make test installs the same",
    "pipx install .": "asks the package index; make release installs the wheel",
}
ELSEWHERE = {
    "als-reader --selftest": "tests/test_cli.py",
    "als-reader annotate --corpus rows/ -o rows.parquet --sche": "tests/corpus/test_running.py",
    "python -m pytest": "scripts/check.py",
    "python scripts/pack_article.py": "tests/core/test_cache.py",
    "python scripts/requirements.py": "tests/test_requirements.py",
    "python scripts/review_facts.py": "tests/test_facts_command.py",
    "python scripts/seal_facts.py": "tests/test_facts_command.py",
}
"""What another file of ours runs: it needs a cluster, or changes what is in the checkout."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command of a page."""

    page: Path
    line: int
    text: str
    output: str | None = None
    """What it prints, if the page says so."""
    reason: str = ""
    """Why nobody runs it here, if the page says so."""

    @property
    def way(self) -> Way:
        """How it is tried."""
        if self.reason or self.text.startswith(tuple(NOT_HERE)):
            return Way.NOT_HERE
        if self.text.startswith(tuple(ELSEWHERE)):
            return Way.ELSEWHERE
        if self.text.startswith("make "):
            return Way.DRY
        return Way.LONG if self.text.startswith(tuple(LONG)) else Way.RUN

    @property
    def words(self) -> list[str]:
        """As a shell takes it apart."""
        return shlex.split(self.text, comments=True)

    def __str__(self) -> str:
        name = self.page.relative_to(PROJECT).as_posix()
        return f"{name}:{self.line}: {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFile:
    """A file that a page shows as a whole."""

    name: str
    text: str


Step = Command | NamedFile


def steps(page: Path) -> Iterator[Step]:
    """What a page does, in order: files that it shows, commands that it tells."""
    lines = page.read_text("utf-8").split("\n")
    reason, number = "", 0
    while number < len(lines):
        line = lines[number]
        if found := _FENCE.match(line):
            end = next(n for n in range(number + 1, len(lines)) if lines[n].strip() == "```")
            indent = len(found["indent"])
            block = [text[indent:] for text in lines[number + 1 : end]]
            yield from _fenced(page, found["words"], number + 2, block, reason)
            number, reason = end + 1, ""
            continue
        if mark := _NOT_RUN.match(line):
            reason = mark["reason"]
        elif line.startswith("    ") and _COMMAND.match(line.strip()):
            text = _COLUMN.sub("", line.strip())
            yield Command(page=page, line=number + 1, text=text, reason=reason)
        elif line.strip():
            reason = "" if not line.startswith("    ") else reason
            yield from _within(page, number + 1, line)
        number += 1


def _fenced(page: Path, words: str, line: int, block: Sequence[str], reason: str) -> Iterator[Step]:
    kind = words.split(" ", maxsplit=1)[0]
    if title := re.search(r'title="([^"]+)"', words):
        yield NamedFile(name=title[1], text="\n".join(block) + "\n")
    elif kind == "sh":
        for number, text in enumerate(block):
            if text and not text.startswith("#"):
                yield Command(page=page, line=line + number, text=text, reason=reason)
    elif kind == "console":
        starts = [n for n, text in enumerate(block) if text.startswith("$ ")]
        for start, end in zip(starts, [*starts[1:], len(block)], strict=True):
            printed = "".join(f"{text}\n" for text in block[start + 1 : end])
            text = block[start].removeprefix("$ ")
            yield Command(page=page, line=line + start, text=text, output=printed, reason=reason)


def _within(page: Path, line: int, text: str) -> Iterator[Command]:
    """Commands within a sentence."""
    for code in _INLINE.findall(text):
        if _COMMAND.match(code) and "…" not in code and code not in NAMES:
            yield Command(page=page, line=line, text=code)


def commands(pages: Sequence[Path] = PAGES) -> list[Command]:
    """All commands of some pages."""
    return [step for page in pages for step in steps(page) if isinstance(step, Command)]


def run_long(todo: Sequence[Command]) -> int:
    """Run what takes long: programs of the project here, the rest in a folder of its own."""
    from doc_samples import lay_out

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        lay_out(Path(folder))
        for command in dict.fromkeys(command.text for command in todo):
            words = shlex.split(command, comments=True)
            is_ours = words[0] == "python"
            start = {"python": [sys.executable], "als-reader": [sys.executable, "-m", "als_reader"]}
            if words[:4] == ["python", "-m", "pip", "wheel"]:
                words = [folder if word == "dist" else word for word in words]
            done = subprocess.run(
                [*start[words[0]], *words[1:]],
                cwd=PROJECT if is_ours else folder,
                env=environment,
                check=False,
            )
            works = done.returncode in (0, AIM_MISSED)
            failed += not works
            print(f"== {'works' if works else 'FAILED'}: {command}", flush=True)
    print(f"{failed} of them failed." if failed else "All of them work.")
    return int(failed > 0)


def main(words: Sequence[str] | None = None) -> int:
    """Do what the words ask for."""
    parser = argparse.ArgumentParser(description="The commands of README.md and docs/.")
    parser.add_argument("--long", action="store_true", help="run those that take long")
    choices = parser.parse_args(words)
    found = commands()
    if choices.long:
        return run_long([command for command in found if command.way is Way.LONG])
    for command in found:
        print(f"{command}  [{command.reason or command.way.value}]")
    return 0


if __name__ == "__main__":
    sys.exit(main())
