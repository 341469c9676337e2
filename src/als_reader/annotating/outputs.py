# SPDX-License-Identifier: MIT
"""Where annotated files go, and which files are never written over."""

import json
import os
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from als_reader.annotating.inputs import Input
from als_reader.core.errors import ArticleError, FormatError, SaveError
from als_reader.core.files import atomic_write, read_article_bytes

SUFFIX = ".alsmd"
LONG_SUFFIX = ".als.md"
OTHER_NAME = "Choose another name with -o, or add --overwrite."
_AUTOMATIC_NOTE = re.compile(r"[a-z]+-auto-\d+")


def targets(inputs: Sequence[Input], output: Path | None) -> tuple[Path, ...]:
    """Give each input its annotated file.

    One file goes to `output`, or beside itself. Otherwise `output` is a folder with the same tree.
    Files that differ only in their ending keep it: notes.txt.alsmd and notes.pdf.alsmd.
    """
    if len(inputs) == 1 and inputs[0].is_chosen:
        only = inputs[0].path
        if output is None:
            return (only.with_name(_short(only.name)),)
        return (output / _short(only.name) if output.is_dir() else output,)
    folder = output or Path()
    taken: set[str] = set()
    short = Counter(_key(_renamed(its.place)) for its in inputs)
    found = []
    for its in inputs:
        place = _renamed(its.place)
        if short[_key(place)] > 1:
            place = its.place.with_name(its.place.name + SUFFIX)
        found.append(folder / _untaken(place, taken))
    return tuple(found)


def _untaken(place: PurePosixPath, taken: set[str]) -> PurePosixPath:
    """The place, with a number if two inputs of one name stand at the same place."""
    number = 1
    free = place
    while _key(free) in taken:
        number += 1
        free = place.with_name(f"{place.name.removesuffix(SUFFIX)}-{number}{SUFFIX}")
    taken.add(_key(free))
    return free


def _key(place: PurePosixPath) -> str:
    """What some systems take for the same name."""
    return str(place).casefold()


def _renamed(place: PurePosixPath) -> PurePosixPath:
    return place.with_name(_short(place.name))


def _short(name: str) -> str:
    if name.casefold().endswith(LONG_SUFFIX):
        return name[: -len(LONG_SUFFIX)] + SUFFIX
    return Path(name).stem + SUFFIX


class Originals:
    """Knows every input, so that nothing is ever written onto one."""

    def __init__(self, inputs: Sequence[Input]) -> None:
        self._paths = {os.path.realpath(its.path) for its in inputs}
        self._files = {_identity(its.path) for its in inputs} - {None}

    def hold(self, target: Path) -> bool:
        """Whether a file is one of the inputs, also by another name."""
        return os.path.realpath(target) in self._paths or _identity(target) in self._files


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        facts = path.stat()
    except (OSError, ValueError):
        return None
    return facts.st_dev, facts.st_ino


def write_annotated(target: Path, data: bytes, *, may_replace: bool) -> None:
    """Write an annotated file. Raises SaveError if a file stands there that we did not make."""
    if os.path.lexists(target):
        present = _present(target)
        if present == data:
            return
        if not may_replace and not (present and is_automatic(present)):
            raise SaveError(target, f"a file with this name is there already. {OTHER_NAME}")
    atomic_write(target, data)


def write_marks(target: Path, data: bytes, *, may_replace: bool) -> None:
    """Write a file of marks. Raises SaveError if a file stands there that we did not make."""
    if os.path.lexists(target) and not may_replace and not _holds_marks(_present(target)):
        raise SaveError(target, f"a file with this name is there already. {OTHER_NAME}")
    atomic_write(target, data)


def _present(target: Path) -> bytes:
    try:
        return read_article_bytes(target)
    except ArticleError:
        return b""


def is_automatic(data: bytes) -> bool:
    """Whether a file was made by `annotate` and no person has added a note or taken it over."""
    from als_reader.core.format.writing import read_source

    try:
        source = read_source(data)
    except FormatError:
        return False
    review = source.front.get("review")
    return (
        isinstance(review, dict)
        and review.get("status") == "automatic"
        and all(_AUTOMATIC_NOTE.fullmatch(note.id) for note in source.notes)
    )


def _holds_marks(data: bytes) -> bool:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and all(
        isinstance(marks, list)
        and all(isinstance(mark, dict) and "glossary_id" in mark for mark in marks)
        for marks in value.values()
    )
