# SPDX-License-Identifier: MIT
"""The folder of refreshed sets: one folder each, which appears with all its files or not at all."""

import contextlib
import os
import re
import shutil
from pathlib import Path
from typing import Final

from als_reader.core.files import TEMPORARY_PREFIX, sync_folder
from als_reader.core.refresh.pointer import SET_NAME
from als_reader.core.refresh.sets import (
    DATA_NAME,
    MOST_BYTES,
    SUMS_NAME,
    DamagedSetError,
    read_summed,
    sums_of,
)
from als_reader.core.refresh.values import RefreshedSet

_NOT_DIGITS: Final = re.compile(r"[-:]")
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def new_name(asked_at: str) -> str:
    """Give a name for a set that no other has; a later set has a later name."""
    return f"{_NOT_DIGITS.sub('', asked_at)}-{os.urandom(8).hex()}"


def write_set(sets: Path, name: str, data: bytes) -> None:
    """Write a set's folder all the way to the disk. Raises OSError."""
    sets.mkdir(mode=0o700, parents=True, exist_ok=True)
    temporary = sets / f"{TEMPORARY_PREFIX}{name}"
    temporary.mkdir(mode=0o700)
    try:
        _write(temporary / DATA_NAME, data)
        _write(temporary / SUMS_NAME, sums_of(data))
        sync_folder(temporary)
        temporary.rename(sets / name)
    except BaseException:
        remove(temporary)
        raise
    sync_folder(sets)


def load_set(sets: Path, name: str) -> RefreshedSet:
    """Read a set if it is whole.

    Raises DamagedSetError, NewerSetError, or OSError if the system refuses to read it.
    """
    folder = sets / name
    try:
        data, sums = _read(folder / DATA_NAME), _read(folder / SUMS_NAME)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise DamagedSetError("a part of it is not there") from error
    return read_summed(data, sums)


def set_names(sets: Path) -> tuple[str, ...]:
    """The names of all sets in the folder, the newest first."""
    found = (path.name for path in entries(sets) if SET_NAME.fullmatch(path.name))
    return tuple(sorted(found, reverse=True))


def entries(folder: Path) -> tuple[Path, ...]:
    """All that is in a folder; nothing if it cannot be read."""
    try:
        return tuple(folder.iterdir())
    except OSError:
        return ()


def remove(path: Path) -> None:
    """Remove a file or a folder; what a link leads to stays. Never fails."""
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _write(path: Path, data: bytes) -> None:
    with os.fdopen(os.open(path, _FLAGS, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
