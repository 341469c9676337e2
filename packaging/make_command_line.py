#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Make the manual page and the shell completions from the program's own command line.

    python packaging/make_command_line.py           write them
    python packaging/make_command_line.py --check   only say which are not as they should be

Options and choices come from the parsers themselves, the words from linux/command-line.toml.
"""

import re
import sys
from datetime import date
from pathlib import Path

from command_line import LINUX, PROGRAM, Command, Option, WordsError, commands
from completions import bash, fish, zsh

METAINFO = "org.als_reader.ALSReader.metainfo.xml"
_WORD = re.compile(r"--?[a-z][a-z-]*|[A-Z]{2,}[A-Za-z]*(?:\.[A-Za-z]+)?|ID")


def manual(every: tuple[Command, ...], version: str, released: date) -> str:
    """The manual page."""
    from als_reader.core.kinds import ARTICLE_ENDINGS

    program, *others = every
    endings = [rf"\fI{ending}\fR" for ending in ARTICLE_ENDINGS[1:]]
    values = {
        "DATE": released.isoformat(),
        "VERSION": version,
        "SYNOPSIS": "\n.br\n".join(_synopsis(command) for command in every),
        "OPTIONS": "\n".join(_paragraph(option) for option in program.options),
        "COMMANDS": "\n".join(_section(command) for command in others),
        "ENDINGS": f"{', '.join(endings[:-1])} or {endings[-1]}",
    }
    page = (LINUX / "als-reader.1.in").read_text("utf-8")
    for name, text in values.items():
        page = page.replace(f"@{name}@", text)
    return page


def _roff(text: str) -> str:
    """Words as a manual page has them."""
    return text.replace("\\", "\\e").replace("-", r"\-").replace("…", r" .\|.\|.")


def _synopsis(command: Command) -> str:
    start = PROGRAM if command.name == PROGRAM else f"{PROGRAM} {command.name}"
    lines = [rf"\fB{_roff(start)}\fR {_marked(words)}" for words in command.synopsis]
    return "\n.br\n".join(lines)


def _marked(words: str) -> str:
    """Options in bold, names of values in italics."""

    def mark(found: re.Match[str]) -> str:
        face = "B" if found[0].startswith("-") else "I"
        return rf"\f{face}{_roff(found[0])}\fR"

    pieces, end = [], 0
    for found in _WORD.finditer(words):
        pieces += [_roff(words[end : found.start()]), mark(found)]
        end = found.end()
    return "".join(pieces) + _roff(words[end:])


def _paragraph(option: Option) -> str:
    names = ", ".join(rf"\fB{_roff(name)}\fR" for name in reversed(option.names))
    value = rf" \fI{_roff(option.value)}\fR" if option.value else ""
    one_of = f" One of: {', '.join(option.choices)}." if option.choices else ""
    return f".TP\n{names}{value}\n{_roff(option.text + one_of)}"


def _section(command: Command) -> str:
    synopsis = "\n.br\n".join(_marked(words) for words in command.synopsis)
    options = "\n".join(_paragraph(option) for option in command.options)
    status = f"\n.PP\n{_roff(command.status)}" if command.status else ""
    head = rf".SS {_roff(command.name)}"
    return f"{head}\n{_roff(command.summary)}\n.PP\n{synopsis}\n{options}{status}"


# --- all of it ---


def released_on() -> date:
    """The day of the newest release in the metainfo."""
    found = re.search(r'<release [^>]*date="([0-9-]+)"', (LINUX / METAINFO).read_text("utf-8"))
    if found is None:
        raise WordsError(f"{METAINFO} names no release")
    return date.fromisoformat(found[1])


def files() -> dict[Path, str]:
    """What is made, by its place."""
    from als_reader import __version__

    every = commands()
    completions = LINUX / "completions"
    return {
        LINUX / "als-reader.1": manual(every, __version__, released_on()),
        completions / "als-reader.bash": bash(every),
        completions / "_als-reader": zsh(every),
        completions / "als-reader.fish": fish(every),
    }


def main(words: list[str]) -> int:
    """Write or compare; the status says whether a file is not as it should be."""
    try:
        made = files()
    except WordsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if words == ["--check"]:
        wrong = [file for file, text in made.items() if file.read_text("utf-8") != text]
        for file in wrong:
            sys.stderr.write(f"{file.name} is old: run packaging/make_command_line.py\n")
        return int(bool(wrong))
    for file, text in made.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
