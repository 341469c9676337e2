# SPDX-License-Identifier: MIT
"""The list of the data files that came with ALS Reader, each with its SHA-256."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from typing import Final

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.data_file import sound_record
from als_reader.core.sums import sha256

NAME: Final = "manifest.json"
FOLDERS: Final = {"evidence": ".json", "recognition": ".toml"}
"""The folders of data, and how the names of their files end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSum:
    """A data file and what its bytes come to."""

    path: str
    """Below the folder of resources: "evidence/trials.json"."""
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """resources/evidence/manifest.json; `scripts/seal_facts.py` makes it."""

    as_of: date
    """The day of the bundle: no date in its facts is later."""
    sums: tuple[FileSum, ...]


def read_manifest(folder: Traversable) -> Manifest:
    """Read the list that lies in the folder of evidence; EvidenceError if it is damaged."""
    return sound_record(Manifest, folder, NAME, date.max)


def bundle_date(folder: Traversable) -> date:
    """The day of the bundled facts; a clock that says an earlier day is wrong.

    Without a sound manifest this is the first of all days, so that any clock is believed.
    """
    try:
        return read_manifest(folder).as_of
    except EvidenceError:
        return date.min


def file_sums(root: Traversable) -> tuple[FileSum, ...]:
    """What the data files below the folder of resources come to now."""
    return tuple(
        FileSum(path=path, sha256=sha256(file.read_bytes())) for path, file in _data_files(root)
    )


def broken_sums(root: Traversable) -> tuple[str, ...]:
    """Every data file that is not as it was made, by name; EvidenceError without a manifest."""
    listed = {entry.path: entry.sha256 for entry in read_manifest(root / "evidence").sums}
    found = {entry.path: entry.sha256 for entry in file_sums(root)}
    return tuple(
        f"{path}: {_difference(listed.get(path), found.get(path))}"
        for path in sorted(listed.keys() | found.keys())
        if listed.get(path) != found.get(path)
    )


def _difference(listed: str | None, found: str | None) -> str:
    if listed is None:
        return f"it is not in {NAME}"
    return "it is not there" if found is None else "it is not as it was made"


def _data_files(root: Traversable) -> Iterator[tuple[str, Traversable]]:
    for name, ending in sorted(FOLDERS.items()):
        for file in sorted((root / name).iterdir(), key=lambda file: file.name):
            if file.is_file() and file.name.endswith(ending) and file.name != NAME:
                yield f"{name}/{file.name}", file
