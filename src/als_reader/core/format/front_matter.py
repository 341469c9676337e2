# SPDX-License-Identifier: MIT
"""The YAML head of an article: split off, checked, and read into plain values.

Only strings, lists and mappings exist in it. Anchors, aliases, tags, merge keys and repeated
keys are refused before anything is built, because a few hundred bytes of them can fill the memory.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

import yaml

from als_reader.core import limits
from als_reader.core.article import Problem

Value = str | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stood in the head, and where the body begins."""

    values: Mapping[str, Value] = field(default_factory=dict)
    body_start: int = 0
    """Offset in the file's text."""
    problems: tuple[Problem, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line of each top-level key."""


class _RefusedError(Exception):
    def __init__(self, reason: str, line: int = 0, column: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


def _refuse(reason: str, at: yaml.Event | yaml.Node) -> NoReturn:
    mark = at.start_mark
    raise _RefusedError(reason, mark.line if mark else 0, mark.column if mark else 0)


def read_front_matter(text: str) -> FrontMatter:
    """Read the head of an article. A broken one is a problem; the body is there all the same."""
    if not text.startswith("---\n"):
        return FrontMatter()
    end = _closing_line(text)
    if end is None:
        return _broken(1, 1, "the front matter is not closed by a line ---", 0)
    head_end, body_start = end
    head = text[4:head_end]
    try:
        _scan(head)
        values = yaml.load(head, Loader=yaml.BaseLoader)
        keys = _key_lines(head)
    except _RefusedError as error:
        return _broken(error.line + 2, error.column + 1, error.reason, body_start)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 2, mark.column + 1) if mark else (1, 1)
        return _broken(line, column, error.problem or "it is not valid YAML", body_start)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _broken(1, 1, str(error).splitlines()[0], body_start)
    if values is None or values == "":
        return FrontMatter(body_start=body_start)
    if not isinstance(values, dict):
        return _broken(2, 1, "it is not a list of keys and values", body_start)
    return FrontMatter(values, body_start, (), keys)


def _closing_line(text: str) -> tuple[int, int] | None:
    """Offsets of the end of the head and of the start of the body."""
    start = 4
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].rstrip() in ("---", "..."):
            return start, min(stop + 1, len(text))
        start = stop + 1
    return None


def _broken(line: int, column: int, reason: str, body_start: int) -> FrontMatter:
    notice = (
        f"The information at the top of this file could not be read (line {line}: {reason}). "
        "The article itself is shown below."
    )
    problem = Problem(line=line, column=column, text=f"front matter: {reason}", notice=notice)
    return FrontMatter({}, body_start, (problem,))


def _scan(head: str) -> None:
    """Refuse what could be harmful, before anything is built."""
    if len(head.encode("utf-8", "surrogatepass")) > limits.FRONT_MATTER_BYTES:
        raise _RefusedError("it is longer than 64 KB")
    depth = nodes = 0
    for event in yaml.parse(head, Loader=yaml.BaseLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            _refuse("anchors and aliases are not allowed", event)
        if getattr(event, "tag", None):
            _refuse("tags are not allowed", event)
        if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
            nodes += 1
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > limits.FRONT_MATTER_DEPTH:
            _refuse("it is nested too deeply", event)
        if nodes > limits.FRONT_MATTER_NODES:
            _refuse("it has too many entries", event)
    _refuse_repeated_keys(yaml.compose(head, Loader=yaml.BaseLoader))


def _refuse_repeated_keys(node: yaml.Node | None) -> None:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _refuse_repeated_keys(item)
    elif isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                _refuse("a key is not a plain word", key)
            if key.value == "<<":
                _refuse("merge keys are not allowed", key)
            if key.value in seen:
                _refuse(f"the key {key.value} stands twice", key)
            seen.add(key.value)
            _refuse_repeated_keys(value)


def _key_lines(head: str) -> dict[str, int]:
    node = yaml.compose(head, Loader=yaml.BaseLoader)
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return {key.value: key.start_mark.line + 2 for key, _ in pairs}
