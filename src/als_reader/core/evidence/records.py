# SPDX-License-Identifier: MIT
"""JSON values to frozen records, by their type hints; all problems at once, each with its path."""

import re
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from als_reader.core.evidence.models import Citation, PartialDate, Statement, Tag

Record = TypeVar("Record")
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


class _Wrong:
    """Stands for a value that could not be read; its problem has been told."""


_WRONG = _Wrong()


@cache
def _shape(record: type) -> tuple[tuple[Field[Any], Any], ...]:
    """The fields of a record with their resolved types."""
    hints = get_type_hints(record)
    return tuple((field, hints[field.name]) for field in fields(record))


def read_record(
    record: type[Record], value: object, today: date
) -> tuple[Record | None, tuple[str, ...]]:
    """Read a parsed JSON value as a record.

    Gives the record, or None and every problem as "path: what is wrong". Dates after `today` are
    problems, since no fact can have been checked in the future.
    """
    reader = _Reader(today)
    found = reader.read(record, value, "")
    if reader.problems:
        return None, tuple(reader.problems)
    assert isinstance(found, record)
    return found, ()


class _Reader:
    def __init__(self, today: date) -> None:
        self.problems: list[str] = []
        self._today = today

    def _tell(self, path: str, problem: str) -> _Wrong:
        self.problems.append(f"{path or 'the file'}: {problem}")
        return _WRONG

    def read(self, kind: Any, value: object, path: str) -> object:
        """Read one value as a type; anything else is told and gives _WRONG."""
        if is_dataclass(kind) and isinstance(kind, type):
            return self._record(kind, value, path)
        origin = get_origin(kind)
        if origin is tuple:
            return self._tuple(get_args(kind)[0], value, path)
        if origin in (Union, types.UnionType):
            inner = next(arg for arg in get_args(kind) if arg is not type(None))
            return None if value is None else self.read(inner, value, path)
        return self._scalar(kind, value, path)

    def _scalar(self, kind: Any, value: object, path: str) -> object:
        if kind is PartialDate:
            return self._partial_date(value, path)
        if kind is date:
            return self._date(value, path)
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            if isinstance(value, str) and value in {member.value for member in kind}:
                return kind(value)
            return self._tell(path, "needs one of " + ", ".join(member.value for member in kind))
        if kind is float and type(value) is int:
            return float(value)
        if type(value) is not kind:  # bool is not an int here
            return self._tell(path, f"needs a value of type {kind.__name__}")
        return value

    def _record(self, kind: type, value: object, path: str) -> object:
        if not isinstance(value, dict):
            return self._tell(path, "needs an object { … }")
        shape = _shape(kind)
        for key in value.keys() - {field.name for field, _ in shape}:
            self._tell(f"{path}.{key}".lstrip("."), "is not a known field")
        values = {}
        for field, hint in shape:
            place = f"{path}.{field.name}".lstrip(".")
            if field.name in value:
                values[field.name] = self.read(hint, value[field.name], place)
            elif field.default is MISSING and field.default_factory is MISSING:
                values[field.name] = self._tell(place, "is missing")
        if any(found is _WRONG for found in values.values()):
            return _WRONG
        record = kind(**values)
        for problem in _rules(record):
            self._tell(path, problem)
        return record

    def _tuple(self, kind: Any, value: object, path: str) -> object:
        if not isinstance(value, list):
            return self._tell(path, "needs a list [ … ]")
        found = tuple(self.read(kind, item, f"{path}[{i}]") for i, item in enumerate(value))
        return _WRONG if any(item is _WRONG for item in found) else found

    def _date(self, value: object, path: str) -> object:
        try:
            found = date.fromisoformat(value) if isinstance(value, str) else None
        except ValueError:
            found = None
        if found is None:
            return self._tell(path, "needs a date like 2026-01-31")
        if found > self._today:
            return self._tell(path, f"{found} is in the future")
        return found

    def _partial_date(self, value: object, path: str) -> object:
        if not isinstance(value, str) or not _PARTIAL_DATE.fullmatch(value):
            return self._tell(path, "needs a date like 2026, 2026-01 or 2026-01-31")
        if value > self._today.isoformat()[: len(value)]:
            return self._tell(path, f"{value} is in the future")
        return PartialDate(value)


def _rules(record: object) -> Iterator[str]:
    """What a single record must obey besides its types."""
    if isinstance(record, Statement) and not record.sources:
        yield "a statement needs a source"
    if isinstance(record, Statement) and not record.text.strip():
        yield "a statement needs words"
    if isinstance(record, Citation) and record.tag is not Tag.OURS and not record.refs:
        yield f"a citation of kind {record.tag.value} needs a reference"
