# SPDX-License-Identifier: MIT
"""What the command line understands: from the program's own parsers, with words for each option."""

import argparse
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

LINUX = Path(__file__).resolve().parent / "linux"
PROGRAM = "als-reader"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option, with the words for it."""

    names: tuple[str, ...]
    """The long one first."""
    value: str
    """What stands after it, such as FOLDER; empty if nothing does."""
    choices: tuple[str, ...]
    text: str

    @property
    def long(self) -> str:
        """Its long name."""
        return self.names[0]

    @property
    def completes(self) -> str:
        """What a shell offers after it: "choices", "folders", "files", or "" for nothing."""
        return "choices" if self.choices else completion(self.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, or the program without one."""

    name: str
    summary: str
    synopsis: tuple[str, ...]
    arguments: str
    """What stands without an option: FILE, or empty for nothing that a shell could offer."""
    status: str
    options: tuple[Option, ...]


class WordsError(Exception):
    """The words and the parsers do not agree."""


def completion(value: str) -> str:
    """What a shell offers for a value of this name."""
    if value == "FOLDER":
        return "folders"
    return "files" if value.startswith(("FILE", "OUT", "KEYFILE")) else ""


def parsers() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command, as the program makes it."""
    from als_reader import cli, facts
    from als_reader.annotating import command as annotating
    from als_reader.refreshing import command as refreshing

    starts: dict[str, Callable[[list[str]], object]] = {
        PROGRAM: cli.read_choices,
        "check": cli.check,
        "export": cli.export,
        "import-notes": cli.import_notes,
        "annotate": annotating.annotate,
        "refresh": refreshing.refresh,
        "facts": facts.facts,
    }
    return {name: _parser_of(start) for name, start in starts.items()}


def _parser_of(start: Callable[[list[str]], object]) -> argparse.ArgumentParser:
    """Begin a command and take its parser away before it reads a word."""
    found: list[argparse.ArgumentParser] = []

    class _TakenError(Exception):
        pass

    def take(parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        found.append(parser)
        raise _TakenError

    with mock.patch.object(argparse.ArgumentParser, "parse_args", take):
        try:
            start([])
        except _TakenError:
            return found[0]
    raise WordsError(f"{start} reads no words")


def commands() -> tuple[Command, ...]:
    """Every command with its words. Raises WordsError if some are missing or too many."""
    words = tomllib.loads((LINUX / "command-line.toml").read_text("utf-8"))
    known = parsers()
    if words.keys() != known.keys():
        raise WordsError(f"commands: {sorted(words.keys() ^ known.keys())}")
    return tuple(_command(name, words[name], parser) for name, parser in known.items())


def _command(name: str, words: Mapping[str, object], parser: argparse.ArgumentParser) -> Command:
    told = dict(words["options"])  # type: ignore[call-overload]  # TOML gives objects
    options = []
    for action in parser._actions:  # argparse has no public list of them
        if not action.option_strings:
            continue
        names = tuple(sorted(action.option_strings, key=len, reverse=True))
        if names[0] not in told:
            raise WordsError(f"{name} {names[0]} has no words in command-line.toml")
        value, text = told.pop(names[0])
        if bool(value) != (action.nargs != 0):
            raise WordsError(f"{name} {names[0]}: the program and the words differ on a value")
        choices = tuple(map(str, action.choices or ()))
        options.append(Option(names=names, value=value, choices=choices, text=text))
    if told:
        raise WordsError(f"{name} does not know {sorted(told)}")
    return Command(
        name=name,
        summary=str(words["summary"]),
        synopsis=tuple(words["synopsis"]),  # type: ignore[arg-type]
        arguments=str(words.get("arguments", "")),
        status=str(words.get("status", "")),
        options=tuple(options),
    )
