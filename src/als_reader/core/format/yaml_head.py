# SPDX-License-Identifier: MIT
"""The YAML in the head of an article, checked and read into plain values.

Anchors, aliases, tags, merge keys and repeated keys are refused before anything is built, because
a few hundred bytes of them can fill the memory. Only a file that has a head needs this module: to
import `yaml` takes a tenth of a start.
"""

import re
from typing import NoReturn

import yaml

from als_reader.core import limits
from als_reader.core.format.decoding import Places
from als_reader.core.format.front_matter import HEAD_START, RefusedError, Value
from als_reader.core.format.yaml_words import plain_reason

_HALF_LETTER = re.compile("[\ud800-\udfff]")
_NO_LETTER = re.compile("[\0\ud800-\udfff]")
"""What an escape such as "\\ud800" can still make, and no screen or file can hold."""


def read_head(head: str, places: Places) -> tuple[Value | None, dict[str, tuple[int, int]]]:
    """What stands in a head, and where its keys stand in the file. Raises RefusedError."""
    try:
        root = _tree(head)
        values = None if root is None else _value(root)
        return values, _key_places(root, places)
    except yaml.MarkedYAMLError as error:
        reason, index = plain_reason(error)
        raise RefusedError(reason, index) from error
    except yaml.reader.ReaderError as error:
        reason = f"it holds the control character U+{error.character:04X}"
        raise RefusedError(reason, error.position) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise RefusedError(str(error).partition("\n")[0], -HEAD_START) from error


def _refuse(reason: str, at: yaml.Event | yaml.Node | None) -> NoReturn:
    raise RefusedError(reason, at.start_mark.index if at and at.start_mark else 0)


class _Loader(yaml.BaseLoader):
    """Refuses what could be harmful, event by event, before anything is built of it."""

    def __init__(self, head: str) -> None:
        super().__init__(head)
        self._depth = self._nodes = 0

    def get_event(self) -> yaml.Event | None:
        event: yaml.Event | None = super().get_event()  # type: ignore[no-untyped-call]
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
        raise RefusedError("it is longer than 64 KB")
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
