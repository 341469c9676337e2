# SPDX-License-Identifier: MIT
"""Which files `annotate` shall read, and what it leaves out."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath

from als_reader.core.importing import ENDINGS

OURS = (".alsmd", ".als.md")
READABLE = (".alsmd", *ENDINGS)
"""Only files so named are taken from a folder; one that is named itself may end otherwise."""


class Reason(StrEnum):
    """Why a file of a folder is left out."""

    HIDDEN = "hidden"
    FOREIGN = "of another kind"
    LINKED = "links to folders"
    ANNOTATED = "annotated already"
    OUTPUT = "in the folder for what is made"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One file to annotate."""

    path: Path
    name: str
    """As it was given; for a file of a folder: the folder as given, "/", and the way from there."""
    place: PurePosixPath
    """Where it stands in the tree: what is made of it stands at the same place."""
    is_chosen: bool
    """Whether it was named itself, not found in a folder."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """All files of the given files and folders, in order, each once."""

    inputs: tuple[Input, ...]
    left_out: Sequence[tuple[str, Reason]] = field(default=())

    def words(self) -> Iterator[str]:
        """What was left out, in one line for each reason."""
        for reason, count in Counter(reason for _, reason in self.left_out).items():
            names = [name for name, its in self.left_out if its is reason]
            more = f" and {count - 3} more" if count > 3 else ""
            yield f"Left out ({reason.value}): {', '.join(names[:3])}{more}"


def gather(
    given: Sequence[str], output: Path | None = None, *, with_annotated: bool = True
) -> Gathered:
    """Find the files to annotate: those named, and all readable ones of the folders named.

    Order: as given; in folders by name. Links to folders are not followed, so no loop is possible.
    """
    found: dict[str, Input] = {}
    left_out: list[tuple[str, Reason]] = []
    for word in given:
        path = Path(word)
        if not path.is_dir():
            place = PurePosixPath(path.name or "article")
            found.setdefault(word, Input(path=path, name=word, place=place, is_chosen=True))
            continue
        top = PurePosixPath(path.absolute().name if len(given) > 1 else "")
        base = word.rstrip("/" + os.sep)
        for way, reason_not_to in _files(path, output):
            reason = reason_not_to
            name = f"{base}/{way}"
            if not with_annotated and reason is None and way.name.casefold().endswith(OURS):
                reason = Reason.ANNOTATED
            if reason is not None:
                left_out.append((name, reason))
                continue
            found.setdefault(
                name, Input(path=path / way, name=name, place=top / way, is_chosen=False)
            )
    return Gathered(tuple(found.values()), tuple(left_out))


def _files(folder: Path, output: Path | None) -> Iterator[tuple[PurePosixPath, Reason | None]]:
    """Every file of a folder, sorted; with the reason if it is left out."""
    left_out: list[tuple[PurePosixPath, Reason]] = []
    taken: list[PurePosixPath] = []
    for parent, folders, files in os.walk(folder):
        base = PurePosixPath(Path(parent).relative_to(folder).as_posix())
        for name in list(folders):
            reason = _reason_against(Path(parent, name), output)
            if reason is not None:
                folders.remove(name)
                left_out.append((base / name, reason))
        for name in files:
            if name.startswith("."):
                left_out.append((base / name, Reason.HIDDEN))
            elif not name.casefold().endswith(READABLE):
                left_out.append((base / name, Reason.FOREIGN))
            else:
                taken.append(base / name)
    yield from _in_order(taken, left_out)


def _reason_against(folder: Path, output: Path | None) -> Reason | None:
    if folder.name.startswith("."):
        return Reason.HIDDEN
    if folder.is_symlink():
        return Reason.LINKED
    if output is not None and output.is_dir() and folder.samefile(output):
        return Reason.OUTPUT
    return None


def _in_order(
    taken: Iterable[PurePosixPath], left_out: Iterable[tuple[PurePosixPath, Reason]]
) -> Iterator[tuple[PurePosixPath, Reason | None]]:
    for way in sorted(taken):
        yield way, None
    yield from sorted(left_out)
