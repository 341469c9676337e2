# SPDX-License-Identifier: MIT
"""Our own small JSON files: written whole, read with care, never the reason a start fails.

Since schema 2 the last line of a file is the SHA-256 of all that stands before it: a disk that
forgets a bit must not turn into another choice or another word. Files of schema 1 have no sum.
"""

import contextlib
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeVar

from als_reader import __version__
from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.core.language import said, sentence, sentences
from als_reader.core.sums import sha256

SCHEMA: Final = 2
BACKUPS: Final = 3
"""Copies of earlier starts that are kept beside the file."""
LARGEST_NUMBER: Final = 2**31 - 1
"""What a number in our files may be at most: all that the window can count to."""
NEWER: Final = sentence("{what} come from a newer ALS Reader. They are used but not changed.")
INSTALL: Final = sentence("Please install the newest version.")
LOST: Final = sentence("{what} are not there any more, so an earlier copy is used.")
DAMAGED_COPY: Final = sentence("{what} could not be read, so an earlier copy is used.")
DAMAGED: Final = sentence("{what} could not be read, so we started afresh.")
REFUSED_COPY: Final = sentence("{what} could not be read, so an earlier copy is used this time.")
REFUSED: Final = sentence("{what} could not be read, so they are not used this time.")
NOT_KEPT: Final = sentence(
    "What you change in them now is not kept. Close ALS Reader and open it again to try once more."
)
_SUM = re.compile(rb',\n "sum": "([0-9a-f]{64})"\n}\Z')
_SUM_LENGTH: Final = len(b',\n "sum": ""\n}') + 64
Record = TypeVar("Record")


class StoredFile:
    """One JSON file with its schema number and the version that wrote it.

    What was read at the start is kept as a copy before the file is first changed, so that a
    damaged or deleted file loses one session and not everything.
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
        self._notice: tuple[str, ...] = ()
        self._kept_as = ""
        self.is_read_only = False
        """We would lose what we do not know: it cannot be read, or is from a newer ALS Reader."""
        self._good = b""
        """The bytes that were read, until they are kept as a copy."""

    @property
    def notice(self) -> str:
        """What the reader must be told after `read`; empty if all is well.

        It is said only now: the settings, which name the language, are such a file themselves.
        """
        parts = [said(text, what=said(self.what)) for text in self._notice]
        if self._kept_as:
            parts.append(said("The damaged file is kept as {name}.", name=self._kept_as))
        return sentences(*parts)

    def read(self, today: date, *, may_mend: bool = True) -> dict[str, object]:
        """Give the content; empty if there is no file and no copy of it.

        For a damaged or deleted file the newest good copy is used and put in its place, and the
        reader is told; a damaged one is kept under the name `….corrupt-DATE`. If not `may_mend`,
        nothing on the disk is changed: another window owns it.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return self._read_copy(today, may_mend=may_mend)
        except OSError:
            return self._read_copy_only()
        content = self._checked(data)
        if content is None:
            return self._read_copy(today, data, may_mend=may_mend)
        self._good = data
        if _schema(content) > SCHEMA:
            self.is_read_only = True
            self._notice = (NEWER, INSTALL)
        return content

    def write(self, content: Mapping[str, object]) -> None:
        """Write the content whole or not at all. Raises SaveError."""
        if self.is_read_only:
            return
        self._keep_backup()
        whole = {**content, "schema": SCHEMA, "app_version": __version__}
        try:
            atomic_write(self.path, _bytes_of(whole), is_private=True)
        except SaveError as error:
            raise SaveError(said(self.what), error.reason) from error

    def peek(self) -> dict[str, object]:
        """Give the content for a list, and change nothing; empty if it is absent or damaged."""
        with contextlib.suppress(OSError):
            return self._checked(self.path.read_bytes()) or {}
        return {}

    def _checked(self, data: bytes) -> dict[str, object] | None:
        """What a file of ours holds; None if it is damaged. A newer schema is not ours to judge."""
        content = _content(data)
        if content is None or _schema(content) > SCHEMA or self._is_whole(content):
            return content
        return None

    # --- copies ---

    def _backup(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.backup-{number}")

    def _keep_backup(self) -> None:
        """Keep what this start has read; a failure here must not stop the saving itself."""
        data, self._good = self._good, b""
        if not data:
            return
        newest = self._backup(0)
        with contextlib.suppress(OSError, SaveError):
            atomic_write(newest, data, is_private=True)  # before any older copy makes room
            for number in range(BACKUPS - 1, -1, -1):
                if self._backup(number).exists():
                    self._backup(number).replace(self._backup(number + 1))
            self._keep_old_schema(data)

    def _keep_old_schema(self, data: bytes) -> None:
        """Keep the last file of an older schema for good: an older ALS Reader can read it."""
        schema = _schema(_content(data) or {})
        kept = self.path.with_name(f"{self.path.name}.bak-{schema}")
        if schema < SCHEMA and not kept.exists():
            atomic_write(kept, data, is_private=True)

    def _good_copy(self) -> tuple[bytes, dict[str, object]] | None:
        """The newest copy that is whole and that we know all of."""
        for number in range(BACKUPS + 1):
            with contextlib.suppress(OSError):
                data = self._backup(number).read_bytes()
                content = self._checked(data)
                if content is not None and _schema(content) <= SCHEMA:
                    return data, content
        return None

    def _read_copy(
        self, today: date, damaged: bytes | None = None, *, may_mend: bool
    ) -> dict[str, object]:
        """The newest good copy in the place of the file; empty if there is none."""
        copy = self._good_copy()
        if copy is None and damaged is None:
            return {}
        kept = self._set_aside(today) if may_mend and damaged is not None else ""
        if copy is not None and may_mend:
            with contextlib.suppress(SaveError):  # else the reader is told again next time
                atomic_write(self.path, copy[0], is_private=True)
        self._notice = (LOST if damaged is None else DAMAGED_COPY if copy else DAMAGED,)
        self._kept_as = kept
        return copy[1] if copy else {}

    def _read_copy_only(self) -> dict[str, object]:
        """The newest good copy for this time: the file may be fine, only we cannot see it now."""
        self.is_read_only = True
        copy = self._good_copy()
        self._notice = (REFUSED_COPY if copy else REFUSED, NOT_KEPT)
        return copy[1] if copy else {}

    def _set_aside(self, today: date) -> str:
        """Keep a damaged file under another name; gives the name, or nothing if it stays."""
        kept = self.path.with_name(f"{self.path.name}.corrupt-{today.isoformat()}")
        try:
            self.path.replace(kept)
        except OSError:
            return ""
        return kept.name


def _bytes_of(whole: Mapping[str, object]) -> bytes:
    """A content as a file holds it, with its sum in the last line."""
    text = json.dumps(whole, ensure_ascii=False, indent=1)
    data = text.encode("utf-8", "surrogatepass").removesuffix(b"\n}")
    return data + b',\n "sum": "%s"\n}' % sha256(data).encode("ascii")


def _content(data: bytes) -> dict[str, object] | None:
    """What a file of ours holds; None if it is damaged."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or _schema(content) <= 0:
        return None
    found = _SUM.search(data, max(0, len(data) - _SUM_LENGTH))
    if found is None:
        return None if _schema(content) == SCHEMA else content
    del content["sum"]
    is_same = sha256(data[: found.start()]).encode("ascii") == found[1]
    return content if is_same else None


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
