# SPDX-License-Identifier: MIT
"""The YAML head of an article: split off, checked, and read into plain values.

Only strings, lists and mappings exist in it. Anchors, aliases, tags, merge keys and repeated
keys are refused before anything is built, because a few hundred bytes of them can fill the memory.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

import yaml

from als_reader.core import limits
from als_reader.core.article import Problem
from als_reader.core.format.decoding import Places
from als_reader.core.format.yaml_words import plain_reason

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


class _RefusedError(Exception):
    def __init__(self, reason: str, index: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.index = index
        """Offset in the head."""


def _refuse(reason: str, at: yaml.Event | yaml.Node | None) -> NoReturn:
    raise _RefusedError(reason, at.start_mark.index if at and at.start_mark else 0)


HEAD_START = len("---\n")
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_NO_LETTER = re.compile("[\0\ud800-\udfff]")
"""What an escape such as "\\ud800" can still make, and no screen or file can hold."""


def read_front_matter(text: str) -> FrontMatter:
    """Read the head of an article. A broken one is a problem; the body is there all the same."""
    if not text.startswith("---\n"):
        return FrontMatter()
    end = _closing_line(text)
    if end is None:
        return _broken(text, 0, "the front matter is not closed by a line ---", 0)
    head_end, body_start = end
    head = text[HEAD_START:head_end]
    try:
        root = _tree(head)
        values = None if root is None else _value(root)
        keys = _key_places(root, Places(text))
    except _RefusedError as error:
        return _broken(text, HEAD_START + error.index, error.reason, body_start)
    except yaml.MarkedYAMLError as error:
        reason, index = plain_reason(error)
        return _broken(text, HEAD_START + index, reason, body_start)
    except yaml.reader.ReaderError as error:
        reason = f"it holds the control character U+{error.character:04X}"
        return _broken(text, HEAD_START + error.position, reason, body_start)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return _broken(text, 0, str(error).partition("\n")[0], body_start)
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
    notice = (
        f"The information at the top of this file could not be read (line {line}: {reason}). "
        "The article itself is shown below."
    )
    problem = Problem(line=line, column=column, text=f"front matter: {reason}", notice=notice)
    return FrontMatter({}, body_start, (problem,))


class _Loader(yaml.BaseLoader):
    """Refuses what could be harmful, event by event, before anything is built of it."""

    def __init__(self, head: str) -> None:
        super().__init__(head)
        self._depth = self._nodes = 0

    def get_event(self) -> yaml.Event | None:
        event: yaml.Event | None = super().get_event()
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            _refuse("anchors and aliases are not allowed", event)
        if getattr(event, "tag", None):
            _refuse("tags are not allowed", event)
        if isinstance(event, yaml.ScalarEvent) and (odd := _NO_LETTER.search(whole(event.value))):
            _refuse(f"it holds the control character U+{ord(odd[0]):04X}", event)
        if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
            self._nodes += 1
        if isinstance(event, yaml.CollectionStartEvent):
            self._depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            self._depth -= 1
        if self._depth > limits.FRONT_MATTER_DEPTH:
            _refuse("it is nested too deeply", event)
        if self._nodes > limits.FRONT_MATTER_NODES:
            _refuse("it has too many entries", event)
        return event


def _tree(head: str) -> yaml.Node | None:
    """The head as YAML sees it, with nothing in it that could be harmful."""
    if len(head.encode("utf-8", "surrogatepass")) > limits.FRONT_MATTER_BYTES:
        raise _RefusedError("it is longer than 64 KB")
    root: yaml.Node | None = yaml.compose(head, Loader=_Loader)
    _refuse_repeated_keys(root)
    return root


def _value(node: yaml.Node) -> Value:
    if isinstance(node, yaml.MappingNode):
        return {whole(key.value): _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    return whole(node.value)


def whole(text: str) -> str:
    """A text in which "\\ud83d\\ude00" is one letter, as other programs write it."""
    if not _HALF_LETTER.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


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
            if whole(key.value) in seen:
                _refuse(f"the key {key.value} stands twice", key)
            seen.add(whole(key.value))
            _refuse_repeated_keys(value)


def _key_places(root: yaml.Node | None, places: Places) -> dict[str, tuple[int, int]]:
    """Where the keys of the first two levels and the items of their lists stand in the file."""
    found: dict[str, tuple[int, int]] = {}

    def note(name: str, at: yaml.Node) -> None:
        found.setdefault(name, places.line_and_column(HEAD_START + at.start_mark.index))
        if isinstance(at, yaml.SequenceNode):
            for index, item in enumerate(at.value):
                found[f"{name}#{index}"] = places.line_and_column(
                    HEAD_START + item.start_mark.index
                )

    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        note(key.value, key)
        note(key.value, value)
        for inner, content in value.value if isinstance(value, yaml.MappingNode) else ():
            note(f"{key.value}.{inner.value}", inner)
            note(f"{key.value}.{inner.value}", content)
    return found
