# SPDX-License-Identifier: MIT
"""A refreshed set as the bytes of `refreshed.json`, and back, with its SHA-256 sum.

What is read may be damaged or come from another machine, so it is used only if it is whole.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

from als_reader.core.errors import ArticleError, RefreshError
from als_reader.core.evidence.records import read_record
from als_reader.core.files import read_article_bytes
from als_reader.core.language import said
from als_reader.core.refresh.values import SCHEMA, RefreshedSet
from als_reader.core.sums import sha256

DATA_NAME: Final = "refreshed.json"
SUMS_NAME: Final = "SHA256SUMS"
MOST_BYTES: Final = 16 * 1024 * 1024
"""Of `refreshed.json`; 52 trials take 0.1 MB."""
MOST_ITEMS: Final = 2_000
"""In each list of a set."""
MOST_CHARACTERS: Final = 4_000
"""In each text of a set: what is cut off before it is kept is shorter."""
CLOCK_SLACK: Final = timedelta(days=2)
"""A day that is further ahead is wrong; clocks and time zones explain less."""
_ASKED_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)
_NCT = re.compile(r"NCT\d{8}", re.ASCII)
_SUMS = re.compile(rb"([0-9a-fA-F]{64}) [ *]refreshed\.json\s*")


class DamagedSetError(RefreshError):
    """A set is not whole, or it makes no sense."""

    def __init__(self, problem: str) -> None:
        super().__init__(
            said("This set of news is damaged ({problem}).", problem=problem),
            "Get it again from where it came from.",
        )


class NewerSetError(RefreshError):
    """A set has a schema that we do not know."""

    def __init__(self) -> None:
        super().__init__(
            "This set of news comes from a newer ALS Reader.", "Please install the newest version."
        )


def set_bytes(new: RefreshedSet) -> bytes:
    """Give the bytes of `refreshed.json`: the same set gives the same bytes."""
    text = json.dumps(asdict(new), ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace") + b"\n"


def sums_of(data: bytes) -> bytes:
    """Give the line that `sha256sum --check` reads too."""
    return f"{sha256(data)}  {DATA_NAME}\n".encode("ascii")


def asked_time(new: RefreshedSet) -> datetime:
    """When the last answer of a set came, in UTC. Raises ValueError."""
    if not _ASKED_AT.fullmatch(new.asked_at):
        raise ValueError(new.asked_at)
    return datetime.fromisoformat(new.asked_at).astimezone(UTC)


def read_summed(data: bytes, sums: bytes) -> RefreshedSet:
    """Read a set if it is just what its sum was made of.

    Raises DamagedSetError or NewerSetError.
    """
    found = _SUMS.fullmatch(sums)
    if not found or found[1].lower() != sha256(data).encode("ascii"):
        raise DamagedSetError(f"{SUMS_NAME} does not fit {DATA_NAME}")
    return read_set(data)


def read_set(data: bytes) -> RefreshedSet:
    """Read the bytes of `refreshed.json`. Raises DamagedSetError or NewerSetError."""
    if len(data) > MOST_BYTES:
        raise DamagedSetError(f"{DATA_NAME} is too large")
    try:
        content = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedSetError(f"{DATA_NAME} is not valid JSON") from error
    schema = content.get("schema") if isinstance(content, dict) else None
    if type(schema) is int and schema > SCHEMA:
        raise NewerSetError
    # Planned dates lie ahead, and a wrong clock must not take a whole set away.
    reading = read_record(RefreshedSet, content, date.max)
    problems = reading.problems if reading.record is None else tuple(_nonsense(reading.record))
    if reading.record is None or problems:
        raise DamagedSetError(problems[0])
    return reading.record


def read_file(path: Path) -> bytes:
    """Read a regular file. Raises RefreshError with its name."""
    try:
        return read_article_bytes(path)
    except ArticleError as error:
        raise RefreshError(
            f"{path.name} could not be read: {error.reason}", f"Look at {path.parent}, please."
        ) from error


def _nonsense(new: RefreshedSet) -> Iterator[str]:
    """What no sound refresh can have brought."""
    try:
        asked_time(new)
    except ValueError:
        yield "asked_at: needs a time like 2026-11-25T21:00:00Z"
    if new.schema != SCHEMA:
        yield f"schema: {new.schema} is not known"
    ids = [record.nct for record in new.trials + new.found]
    ids += [product.application for product in new.products]
    ids += [unchecked.id for unchecked in new.unchecked]
    yield from (f"{id_} is there twice" for id_, count in Counter(ids).items() if count > 1)
    for record in new.trials + new.found:
        if not _NCT.fullmatch(record.nct):
            yield f"{record.nct!r:.40} is not an NCT number"
    yield from _unusable(new, "")


def _unusable(value: object, path: str) -> Iterator[str]:
    """Every text and list that is longer than any of ours, and every text no file can hold."""
    if isinstance(value, str):
        if len(value) > MOST_CHARACTERS:
            yield f"{path}: is too long"
        if not _is_whole(value):
            yield f"{path}: holds half a letter"
    elif isinstance(value, tuple):
        if len(value) > MOST_ITEMS:
            yield f"{path}: has too many items"
        for item in value:
            yield from _unusable(item, path)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _unusable(getattr(value, field.name), field.name)


def _is_whole(text: str) -> bool:
    """JSON can name half of a pair of code units, which Qt would drop."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
