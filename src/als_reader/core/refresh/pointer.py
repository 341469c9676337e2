# SPDX-License-Identifier: MIT
"""The file `current`: which refreshed set is used, and which was used before it."""

import json
import re
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from als_reader import __version__
from als_reader.core.files import atomic_write

SCHEMA: Final = 1
SET_NAME: Final = re.compile(r"\d{8}T\d{6}Z-[0-9a-f]{16}", re.ASCII)
"""Of a set's folder. A name leads nowhere else, whatever stands in the file."""
_MOST_BYTES: Final = 4096


class State(Enum):
    """What became of reading the file."""

    THERE = auto()
    ABSENT = auto()
    DAMAGED = auto()
    NEWER = auto()
    """A newer ALS Reader wrote it: it is not ours to change."""
    UNREADABLE = auto()
    """The system refuses to read it this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """What the file says."""

    state: State
    current: str = ""
    previous: str = ""
    """Empty if there was none."""

    @property
    def names(self) -> tuple[str, ...]:
        """The sets that are in use."""
        return tuple(filter(None, (self.current, self.previous)))


def read_pointer(path: Path) -> Pointer:
    """Read the file; it never fails."""
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
    except FileNotFoundError:
        return Pointer(state=State.ABSENT)
    except OSError:
        return Pointer(state=State.UNREADABLE)
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return Pointer(state=State.DAMAGED)
    schema = content.get("schema") if isinstance(content, dict) else None
    if type(schema) is int and schema > SCHEMA:
        return Pointer(state=State.NEWER)
    given = content if schema == SCHEMA else {}
    current, previous = _name(given.get("current")), _name(given.get("previous"))
    state = State.THERE if current else State.DAMAGED
    return Pointer(state=state, current=current, previous=previous)


def write_pointer(path: Path, current: str, previous: str) -> None:
    """Replace the file whole. Raises SaveError."""
    content = {
        "schema": SCHEMA,
        "app_version": __version__,
        "current": current,
        "previous": previous,
    }
    atomic_write(path, json.dumps(content, indent=1).encode("ascii"), is_private=True)


def _name(value: object) -> str:
    """The name of a set; empty for anything else."""
    return value if isinstance(value, str) and SET_NAME.fullmatch(value) else ""
