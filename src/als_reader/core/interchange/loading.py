# SPDX-License-Identifier: MIT
"""JSON that may hold anything: read without harm, and asked for values without surprise."""

import json
import re
from collections.abc import Iterator, Mapping

from als_reader.core.errors import ArticleError
from als_reader.core.language import sentence
from als_reader.core.limits import ARTICLE_BYTES

_SURROGATES = re.compile("[\ud800-\udfff]")
_NOT_SHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Controls, and the marks that let words run backwards over others."""
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?", re.DOTALL)


def load(data: bytes, name: str) -> object:
    """Read JSON. Raises ArticleError with what to do, whatever the bytes are."""
    if len(data) > ARTICLE_BYTES:
        raise ArticleError(
            name, "This file is larger than 64 MB.", "Please export fewer notes at once."
        )
    try:
        return json.loads(data, parse_constant=lambda _: None)
    except RecursionError:
        reason = sentence("This file is built in a way that we cannot read.")
    except (ValueError, MemoryError):
        reason = sentence("This is not a whole JSON file.")
    raise ArticleError(name, reason, "Please export the notes again from where they come from.")


def mapping(value: object) -> Mapping[str, object]:
    """The value if it has keys, else none."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """The members of a list; one value alone counts as a list of one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def mappings(value: object) -> Iterator[Mapping[str, object]]:
    """The members that have keys."""
    return (member for member in items(value) if isinstance(member, dict))


def raw_text(value: object) -> str:
    """A text as it is, or an empty one."""
    return value if isinstance(value, str) else ""


def text(value: object) -> str:
    """A text that is safe to write and show: no half letters, no controls, one kind of line end."""
    words = raw_text(value).replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_SHOWN.sub("", _SURROGATES.sub("\ufffd", words))


def one_line(value: object) -> str:
    """The same on one line, such as a name or a tag."""
    return " ".join(text(value).split())


def position(value: object) -> int | None:
    """A place in a text, or none."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and isinstance(value, int) and value >= 0 else None


def day(value: object) -> str:
    """The date of a time such as "2024-03-02T10:00:00Z", or nothing."""
    found = _DATE.fullmatch(one_line(value))
    return found[1] if found else ""


def types(value: Mapping[str, object]) -> set[str]:
    """What a JSON-LD value says it is, without the prefix of a vocabulary."""
    named = items(value.get("type", value.get("@type")))
    return {raw_text(name).rpartition(":")[2] for name in named}
