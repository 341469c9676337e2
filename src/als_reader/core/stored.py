# SPDX-License-Identifier: MIT
"""Our own small JSON files: written whole, read with care, never the reason a start fails."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from als_reader import __version__
from als_reader.core.files import atomic_write

SCHEMA = 1
Record = TypeVar("Record")


class StoredFile:
    """One JSON file with its schema number and the version that wrote it."""

    def __init__(self, path: Path, what: str) -> None:
        self.path = path
        self.what = what
        """What is in it, for sentences: "Your settings"."""
        self.notice = ""
        """What the reader must be told after `read`; empty if all is well."""
        self.is_read_only = False
        """A newer ALS Reader wrote the file; we would lose what we do not know."""

    def read(self, today: date) -> dict[str, object]:
        """Give the content; empty if there is no file or it is damaged.

        A damaged file is kept under the name `….corrupt-DATE` and the reader is told.
        """
        try:
            content = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return {}
        except OSError:
            self.is_read_only = True
            self.notice = f"{self.what} could not be read, so they are not used this time."
            return {}
        except (ValueError, RecursionError):
            content = None
        if not isinstance(content, dict) or not isinstance(content.get("schema"), int):
            self._set_aside(today)
            return {}
        if content["schema"] > SCHEMA:
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
        whole = {"schema": SCHEMA, "app_version": __version__, **content}
        text = json.dumps(whole, ensure_ascii=False, indent=1)
        atomic_write(self.path, text.encode("utf-8", "surrogatepass"))

    def _set_aside(self, today: date) -> None:
        kept = self.path.with_name(f"{self.path.name}.corrupt-{today.isoformat()}")
        with contextlib.suppress(OSError):
            self.path.replace(kept)
        self.notice = (
            f"{self.what} could not be read, so we started afresh. "
            f"The old file is kept as {kept.name}."
        )


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
        if isinstance(field.default, float) and type(value) is int:
            value = float(value)
        if type(value) is type(field.default):
            known[field.name] = value
    return kind(**known)
