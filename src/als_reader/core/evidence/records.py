# SPDX-License-Identifier: MIT
"""JSON values to frozen records, by their type hints; all problems at once, each with its path."""

import math
import re
import types
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from als_reader.core.evidence.rules import broken_rules
from als_reader.core.evidence.statements import LinkTo, PartialDate

Record = TypeVar("Record")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PARTIAL_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


class _Wrong:
    """Stands for a value that could not be read; its problem has been told."""


_WRONG = _Wrong()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An id that a record names, and where it stands."""

    path: str
    to: LinkTo
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[Record]):
    """A record and the ids it names, or no record and every problem, "path: what is wrong"."""

    record: Record | None
    problems: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


def read_record(record: type[Record], value: object, today: date) -> Reading[Record]:
    """Read a parsed JSON value as a record.

    Dates after `today` are problems, since no fact can have been checked in the future.
    """
    reader = _Reader(today)
    found = reader.read(record, value, "")
    if isinstance(found, record) and not reader.problems:
        return Reading(record=found, links=tuple(reader.links))
    return Reading(record=None, problems=tuple(reader.problems))


@cache
def _shape(record: type) -> tuple[tuple[Field[Any], Any], ...]:
    """The fields of a record with their resolved types."""
    hints = get_type_hints(record, include_extras=True)
    return tuple((field, hints[field.name]) for field in fields(record))


@cache
def _way(kind: Any) -> tuple[str, Any]:
    """How to read a type, and the type inside it; worked out once for each type."""
    if is_dataclass(kind):
        return "record", kind
    origin = get_origin(kind)
    if origin is tuple:
        return "list", get_args(kind)[0]
    if origin is Annotated:
        return "id", get_args(kind)[1]
    if origin in (Union, types.UnionType):
        return "optional", next(arg for arg in get_args(kind) if arg is not type(None))
    return ("word" if issubclass(kind, StrEnum) else "scalar"), kind


@cache
def _words(kind: type[StrEnum]) -> dict[str, StrEnum]:
    return {member.value: member for member in kind}


class _Reader:
    def __init__(self, today: date) -> None:
        self.problems: list[str] = []
        self.links: list[Link] = []
        self._today = today

    def _tell(self, path: str, problem: str) -> _Wrong:
        self.problems.append(f"{path or 'the file'}: {problem}")
        return _WRONG

    def read(self, kind: Any, value: object, path: str) -> object:
        """Read one value as a type; anything else is told and gives _WRONG."""
        how, inner = _way(kind)
        match how:
            case "record":
                return self._record(inner, value, path)
            case "list":
                return self._tuple(inner, value, path)
            case "id":
                return self._id(inner, value, path)
            case "optional" if value is None:
                return None
            case "optional":
                return self.read(inner, value, path)
            case "word":
                return self._word(inner, value, path)
            case _:
                return self._scalar(inner, value, path)

    def _scalar(self, kind: Any, value: object, path: str) -> object:
        if kind is PartialDate:
            return self._partial_date(value, path)
        if kind is date:
            return self._date(value, path)
        if kind is float:
            return self._number(value, path)
        if type(value) is not kind:  # bool is not an int here
            return self._tell(path, f"needs a value of type {kind.__name__}")
        return value

    def _word(self, kind: type[StrEnum], value: object, path: str) -> object:
        words = _words(kind)
        if isinstance(value, str) and value in words:
            return words[value]
        return self._tell(path, "needs one of " + ", ".join(words))

    def _id(self, to: LinkTo, value: object, path: str) -> object:
        found = self._scalar(str, value, path)
        if isinstance(found, str) and found:
            self.links.append(Link(path=path, to=to, id=found))
        return found

    def _number(self, value: object, path: str) -> object:
        if isinstance(value, bool):
            return self._tell(path, "needs a number")
        try:
            found = float(value) if isinstance(value, int | float) else math.nan
        except OverflowError:
            found = math.nan
        return found if math.isfinite(found) else self._tell(path, "needs a number")

    def _record(self, kind: type, value: object, path: str) -> object:
        if not isinstance(value, dict):
            return self._tell(path, "needs an object { … }")
        shape = _shape(kind)
        for key in sorted(value.keys() - {field.name for field, _ in shape}):
            self._tell(f"{path}.{key}".lstrip("."), "is not a known field")
        values = {}
        for field, hint in shape:
            place = f"{path}.{field.name}".lstrip(".")
            if field.name in value:
                values[field.name] = self.read(hint, value[field.name], place)
            elif field.default is MISSING:
                values[field.name] = self._tell(place, "is missing")
        if any(found is _WRONG for found in values.values()):
            return _WRONG
        record = kind(**values)
        for problem in broken_rules(record):
            self._tell(path, problem)
        return record

    def _tuple(self, kind: Any, value: object, path: str) -> object:
        if not isinstance(value, list):
            return self._tell(path, "needs a list [ … ]")
        found = tuple(self.read(kind, item, f"{path}[{i}]") for i, item in enumerate(value))
        return _WRONG if any(item is _WRONG for item in found) else found

    def _date(self, value: object, path: str) -> object:
        found = _day(value)
        if found is None:
            return self._tell(path, "needs a date like 2026-01-31")
        if found > self._today:
            return self._tell(path, f"{found} is in the future")
        return found

    def _partial_date(self, value: object, path: str) -> object:
        if (
            not isinstance(value, str)
            or not _PARTIAL_DATE.fullmatch(value)
            or not _day(f"{value}-01-01"[:10])
        ):
            return self._tell(path, "needs a date like 2026, 2026-01 or 2026-01-31")
        if value > self._today.isoformat()[: len(value)]:
            return self._tell(path, f"{value} is in the future")
        return PartialDate(value)


def _day(value: object) -> date | None:
    """The day that "2026-01-31" names, if there is such a day."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
