# SPDX-License-Identifier: MIT
"""What a folder has to choose from, and names that no file has yet."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from als_reader.core.kinds import ARTICLE_ENDINGS

LONGEST_STEM: Final = 80
"""Characters; some systems refuse longer names of files."""
RESERVED: Final = frozenset({"con", "prn", "aux", "nul"})
"""Names that mean a device on Windows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The folders and articles in a folder, each in the order of their names."""

    path: Path
    folders: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    is_readable: bool = True


def look_into(path: Path, endings: tuple[str, ...] = ARTICLE_ENDINGS) -> Folder:
    """List a folder; hidden things and files that are no articles are left out.

    With other `endings`, files whose names end otherwise are left out.
    """
    folders, files = [], []
    try:
        with os.scandir(path) as found:
            for entry in found:
                if entry.name.startswith("."):
                    continue
                if _is_folder(entry):
                    folders.append(path / entry.name)
                elif entry.name.casefold().endswith(endings):
                    files.append(path / entry.name)
    except (OSError, ValueError):
        return Folder(path=path, is_readable=False)
    return Folder(path=path, folders=_sorted(folders), files=_sorted(files))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _sorted(paths: list[Path]) -> tuple[Path, ...]:
    return tuple(sorted(paths, key=lambda path: (path.name.casefold(), path.name)))


def free_name(folder: Path, title: str, ending: str) -> Path:
    """A name for a new file that no file there has: "Title.pdf", "Title 2.pdf"."""
    kept = "".join(c if c.isalnum() or c in " -_(),'" else " " for c in title)
    stem = " ".join(kept.split())[:LONGEST_STEM].strip() or "ALS Reader"
    if stem.casefold() in RESERVED:
        stem = f"{stem} file"
    number, path = 1, folder / f"{stem}.{ending}"
    while os.path.lexists(path):
        number += 1
        path = folder / f"{stem} {number}.{ending}"
    return path
