# SPDX-License-Identifier: MIT
"""The head of an article: split off and read into strings, lists and mappings of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from als_reader.core.article import Problem
from als_reader.core.format.decoding import Places
from als_reader.core.remarks import HEAD_NOT_READ

Value = str | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood in the head, and where the body begins."""

    values: Mapping[str, Value] = field(default_factory=dict)
    body_start: int = 0
    """Offset in the file's text."""
    problems: tuple[Problem, ...] = ()
    places: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Line and column of "key", "key.inner", and of list items as "key#0" or "key.inner#0"."""


class RefusedError(Exception):
    """Why a head cannot be read."""

    def __init__(self, reason: str, index: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.index = index
        """Offset in the head."""


HEAD_START = len("---\n")


def read_front_matter(text: str) -> FrontMatter:
    """Read the head of an article. A broken one is a problem; the body is there all the same."""
    if not text.startswith("---\n"):
        return FrontMatter()
    end = _closing_line(text)
    if end is None:
        return _broken(text, 0, "the front matter is not closed by a line ---", 0)
    head_end, body_start = end
    head = text[HEAD_START:head_end]
    from als_reader.core.format.yaml_head import read_head

    try:
        values, keys = read_head(head, Places(text))
    except RefusedError as error:
        return _broken(text, HEAD_START + error.index, error.reason, body_start)
    if values is None or values == "":
        return FrontMatter(body_start=body_start)
    if not isinstance(values, dict):
        return _broken(text, HEAD_START, "it is not a list of keys and values", body_start)
    return FrontMatter(values, body_start, (), keys)


def _closing_line(text: str) -> tuple[int, int] | None:
    """Offsets of the end of the head and of the start of the body."""
    start = HEAD_START
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].rstrip() in ("---", "..."):
            return start, min(stop + 1, len(text))
        start = stop + 1
    return None


def _broken(text: str, offset: int, reason: str, body_start: int) -> FrontMatter:
    line, column = Places(text).line_and_column(min(offset, len(text)))
    notice = HEAD_NOT_READ.format(line=line, reason=reason)
    problem = Problem(line=line, column=column, text=f"front matter: {reason}", notice=notice)
    return FrontMatter({}, body_start, (problem,))
