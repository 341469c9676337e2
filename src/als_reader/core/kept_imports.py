# SPDX-License-Identifier: MIT
"""What came out of imported files, kept so that they open at once the next time.

A file is one line that says what made it, with the sum of the rest, then JSON. Anything that is
not exactly as we wrote it is ignored: damage must not become another word of an article.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader import __version__
from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.core.sums import sha256

if TYPE_CHECKING:
    from als_reader.core.importing.imported import Imported

LAYOUT = 1
"""Rises when an import gives something else for the same file."""
MOST_FILES = 50
LARGEST = 16 * 1024 * 1024


class KeptImports:
    """The imports of one profile. It never fails: at worst a file is imported again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made_by = f"als-reader {__version__} {LAYOUT}"

    def find(self, content_hash: str) -> Imported | None:
        """What came out of the file with this content, in the encoding chosen last."""
        try:
            head, _, body = self._path(content_hash).read_bytes().partition(b"\n")
        except OSError:
            return None
        if head != self._head(content_hash, body):
            return None
        from als_reader.core.importing.imported import imported_from

        return imported_from(json.loads(body))

    def keep(self, content_hash: str, imported: Imported) -> None:
        """Keep it for the next time; the oldest make room."""
        body = json.dumps(imported.to_json(), separators=(",", ":")).encode("ascii")
        if len(body) > LARGEST:
            return
        data = self._head(content_hash, body) + b"\n" + body
        with contextlib.suppress(OSError, SaveError):
            atomic_write(self._path(content_hash), data, is_private=True)
            self._make_room()

    def _head(self, content_hash: str, body: bytes) -> bytes:
        """What the first line says: of which file it is, and that the rest is whole."""
        made = f"{self._made_by} {content_hash} {sha256(body)}"
        return made.encode("ascii")

    def _path(self, content_hash: str) -> Path:
        return self._folder / f"{content_hash}.json"

    def _make_room(self) -> None:
        with os.scandir(self._folder) as entries:
            facts = sorted(((e.stat().st_mtime, e.path) for e in entries), reverse=True)
        for _, path in facts[MOST_FILES:]:
            with contextlib.suppress(OSError):
                Path(path).unlink()
