# SPDX-License-Identifier: MIT
"""Drafts that are kept between starts, so that a crash costs two seconds of work at most."""

import contextlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from als_reader.core.editing.draft import Draft, open_draft
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import FormatError, SaveError
from als_reader.core.files import sweep_temporaries
from als_reader.core.language import said, sentence
from als_reader.core.stored import StoredFile, fill
from als_reader.core.sums import sha256

WHAT: Final = sentence("Your notes in progress")
_NAME = re.compile(r"([0-9a-f]{64})\.json(?:\.backup-\d)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft as it was last kept."""

    draft: Draft
    origin: Origin
    saved_at: str
    """ISO date and time, as the caller gave it."""
    notice: str = ""
    """What the writer must be told, such as that an earlier copy is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEntry:
    """One line of the list of drafts."""

    original_hash: str
    title: str
    saved_at: str
    path: str
    """The file that it was begun with; empty if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    title: str = ""
    saved_at: str = ""
    path: str = ""
    file_hash: str = ""
    is_annotated: bool = False
    sha256: str = ""
    data: str = ""


@dataclass
class DraftStore:
    """The drafts of one profile, one file each, by the SHA-256 of their originals."""

    folder: Path
    today: date
    notices: list[str] = field(default_factory=list)
    """What the writer must be told of damaged files."""
    _files: dict[str, StoredFile] = field(default_factory=dict)

    def __post_init__(self) -> None:
        sweep_temporaries(self.folder)

    def save(self, draft: Draft, origin: Origin, saved_at: str) -> None:
        """Keep a draft, whole or not at all. Raises SaveError."""
        data = draft.data
        kept = {
            "title": draft.title,
            "saved_at": saved_at,
            "path": origin.path,
            "file_hash": origin.file_hash,
            "is_annotated": origin.is_annotated,
            "sha256": sha256(data),
            "data": data.decode("utf-8"),
        }
        file = self._file(draft.original_hash)
        if file.is_read_only:
            del self._files[draft.original_hash]  # the next try looks again
            raise SaveError(said(WHAT), "a newer ALS Reader has written it, or it may not be read.")
        file.write(kept)

    def load(self, original_hash: str) -> KeptDraft | None:
        """The draft of an original, if one is kept.

        A damaged file is set aside as `….corrupt-DATE`; the newest good copy is used instead, and
        `notices` says so.
        """
        file = self._fresh_file(original_hash)
        content = file.read(self.today)
        if file.notice:
            self.notices.append(file.notice)
        kept = fill(_Kept, content)
        try:
            draft = open_draft(kept.data.encode("utf-8", "surrogatepass")) if kept.data else None
        except FormatError:
            draft = None
        if draft is None:
            return None
        return KeptDraft(
            draft=draft,
            origin=Origin(path=kept.path, file_hash=kept.file_hash, is_annotated=kept.is_annotated),
            saved_at=kept.saved_at,
            notice=file.notice,
        )

    def entries(self) -> tuple[DraftEntry, ...]:
        """Every draft that is kept, the newest first."""
        names: list[re.Match[str] | None] = []
        with contextlib.suppress(OSError):
            names = [_NAME.fullmatch(path.name) for path in self.folder.iterdir()]
        hashes = sorted({name[1] for name in names if name})
        found = [entry for entry in map(self._entry, hashes) if entry]
        return tuple(sorted(found, key=lambda entry: entry.saved_at, reverse=True))

    def forget(self, original_hash: str) -> None:
        """Delete a draft with all its copies."""
        self._files.pop(original_hash, None)
        with contextlib.suppress(OSError):
            # The copies first: a copy without its file would be used in its place.
            for path in sorted(self.folder.glob(f"{original_hash}.json*"), reverse=True):
                path.unlink()

    def _entry(self, original_hash: str) -> DraftEntry | None:
        content = StoredFile(self._path(original_hash), WHAT).peek()
        if not _is_whole(content) and self.load(original_hash):
            content = StoredFile(self._path(original_hash), WHAT).peek()
        kept = fill(_Kept, content)
        if not kept.data:
            return None
        return DraftEntry(
            original_hash=original_hash,
            title=kept.title,
            saved_at=kept.saved_at,
            path=kept.path,
        )

    def _path(self, original_hash: str) -> Path:
        return self.folder / f"{original_hash}.json"

    def _fresh_file(self, original_hash: str) -> StoredFile:
        file = StoredFile(self._path(original_hash), WHAT, is_whole=_is_whole)
        self._files[original_hash] = file
        return file

    def _file(self, original_hash: str) -> StoredFile:
        """The file of a draft; what an earlier start has left in it is read first, as a copy."""
        if original_hash not in self._files:
            self._fresh_file(original_hash).read(self.today)
        return self._files[original_hash]


def _is_whole(content: Mapping[str, object]) -> bool:
    """Whether the draft in a file is just what was written."""
    kept = fill(_Kept, content)
    return sha256(kept.data.encode("utf-8", "surrogatepass")) == kept.sha256
