# SPDX-License-Identifier: MIT
"""The files a reader has opened, the newest first."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from als_reader.core.stored import fill

LISTED: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentFile:
    """A file in the list."""

    path: str = ""
    title: str = ""


class RecentFiles:
    """The list; each file stands in it once."""

    def __init__(self, values: object = None) -> None:
        given = values.get("files") if isinstance(values, dict) else None
        read = [fill(RecentFile, item) for item in given] if isinstance(given, list) else []
        self._files = [file for file in read if file.path][:LISTED]

    @property
    def files(self) -> tuple[RecentFile, ...]:
        """The files, the newest first."""
        return tuple(self._files)

    def put_first(self, path: Path, title: str) -> None:
        """Put a file that was just opened at the top."""
        new = RecentFile(path=str(path.absolute()), title=title)
        self._files = [new, *(file for file in self._files if file.path != new.path)][:LISTED]

    def put_next(self, path: Path) -> None:
        """Put a file that waits to be opened right below the top."""
        name = str(path.absolute())
        if all(file.path != name for file in self._files):
            self._files[1:1] = [RecentFile(path=name, title=path.name)]
            del self._files[LISTED:]

    def forget(self, path: Path) -> None:
        """Take a file out of the list, such as one that is not there any more."""
        self._files = [file for file in self._files if file.path != str(path.absolute())]

    def to_json(self) -> Mapping[str, object]:
        """The list as plain values."""
        return {"files": [asdict(file) for file in self._files]}
