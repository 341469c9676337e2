# SPDX-License-Identifier: MIT
"""Our own small JSON files: written whole, read with care, never the reason a start fails."""

import contextlib
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from als_reader import __version__
from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write

SCHEMA = 1
BACKUPS = 3
"""Copies of earlier starts that are kept beside the file."""
LARGEST_NUMBER = 2**31 - 1
"""What a number in our files may be at most: all that the window can count to."""
Record = TypeVar("Record")


class StoredFile:
    """One JSON file with its schema number and the version that wrote it.

    What was read at the start is kept as a copy before the file is first changed, so that a
    damaged file loses one session and not everything.
    """

    def __init__(
        self,
        path: Path,
        what: str,
        is_whole: Callable[[Mapping[str, object]], bool] = lambda _: True,
    ) -> None:
        self.path = path
        self._is_whole = is_whole
        """Whether a content of our schema is undamaged."""
        self.what = what
        """What is in it, for sentences: "Your settings"."""
        self.notice = ""
        """What the reader must be told after `read`; empty if all is well."""
        self.is_read_only = False
        """A newer ALS Reader wrote the file; we would lose what we do not know."""
        self._good = b""
        """The bytes that were read, until they are kept as a copy."""

    def read(self, today: date) -> dict[str, object]:
        """Give the content; empty if there is no file.

        A damaged file is kept under the name `….corrupt-DATE`, the newest good copy is used
        instead, and the reader is told.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError:
            self.is_read_only = True
            self.notice = f"{self.what} could not be read, so they are not used this time."
            return {}
        content = self._checked(data)
        if content is None:
            return self._read_backup(self._set_aside(today))
        self._good = data
        if _schema(content) > SCHEMA:
            self.is_read_only = True
            self.notice = (
                f"{self.what} come from a newer ALS Reader. They are used but not changed. "
                "Please install the newest version."
            )
        return content

    def write(self, content: Mapping[str, object]) -> None:
        """Write the content whole or not at all. Raises SaveError."""
        if self.is_read_only:
            return
        self._keep_backup()
        whole = {"schema": SCHEMA, "app_version": __version__, **content}
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        atomic_write(self.path, text.encode("utf-8", "surrogatepass"), is_private=True)

    def peek(self) -> dict[str, object]:
        """Give the content for a list, and change nothing; empty if it is absent or damaged."""
        with contextlib.suppress(OSError):
            return _content(self.path.read_bytes()) or {}
        return {}

    def _checked(self, data: bytes) -> dict[str, object] | None:
        """What a file of ours holds; None if it is damaged. A newer schema is not ours to judge."""
        content = _content(data)
        if content is None or _schema(content) > SCHEMA or self._is_whole(content):
            return content
        return None

    def _backup(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.backup-{number}")

    def _keep_backup(self) -> None:
        """Keep what this start has read; a failure here must not stop the saving itself."""
        data, self._good = self._good, b""
        if not data:
            return
        with contextlib.suppress(OSError, SaveError):
            for number in range(BACKUPS - 1, 0, -1):
                if self._backup(number).exists():
                    self._backup(number).replace(self._backup(number + 1))
            atomic_write(self._backup(1), data, is_private=True)

    def _read_backup(self, kept: str) -> dict[str, object]:
        for number in range(1, BACKUPS + 1):
            with contextlib.suppress(OSError):
                content = self._checked(self._backup(number).read_bytes())
                if content is not None and _schema(content) <= SCHEMA:
                    self.notice = (
                        f"{self.what} could not be read, so an earlier copy is used. "
                        f"The damaged file is kept as {kept}."
                    )
                    return content
        self.notice = (
            f"{self.what} could not be read, so we started afresh. "
            f"The damaged file is kept as {kept}."
        )
        return {}

    def _set_aside(self, today: date) -> str:
        kept = self.path.with_name(f"{self.path.name}.corrupt-{today.isoformat()}")
        with contextlib.suppress(OSError):
            self.path.replace(kept)
        return kept.name


def _content(data: bytes) -> dict[str, object] | None:
    """What a file of ours holds; None if it is damaged."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return content if isinstance(content, dict) and _schema(content) > 0 else None


def _schema(content: Mapping[str, object]) -> int:
    schema = content.get("schema")
    return schema if isinstance(schema, int) else 0


def fill(kind: type[Record], values: object) -> Record:
    """Build a dataclass of plain values from JSON.

    Every field needs a default: it stands in for a value that is absent or has another type.
    Unknown keys are ignored, because an older or newer version may have written them.
    """
    known: dict[str, Any] = {}
    given = values if isinstance(values, dict) else {}
    for field in fields(kind):  # type: ignore[arg-type]  # only dataclasses are passed
        assert field.default is not MISSING
        value = given.get(field.name)
        if isinstance(field.default, tuple) and isinstance(value, list):
            value = tuple(value) if all(isinstance(item, str) for item in value) else None
        if type(value) is int and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
            continue
        if isinstance(field.default, float) and type(value) is int:
            value = float(value)
        if isinstance(value, float) and not math.isfinite(value):
            continue
        if type(value) is type(field.default):
            known[field.name] = value
    return kind(**known)
