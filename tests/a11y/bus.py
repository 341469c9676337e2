# SPDX-License-Identifier: MIT
"""The tests' side of `client.py`: asks in Python what assistive technology sees."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.a11y.desk import APPLICATION, PYTHON_OF_SYSTEM, Desk

CLIENT = Path(__file__).with_name("client.py")
BUTTONS = ("push button", "button", "check box", "radio button", "toggle button", "menu item")
TRIES = 40
OTHER_TARGETS = ("list item", "combo box", "slider", "spin button", "link", "entry", "page tab")


class NotOnTheBusError(AssertionError):
    """What was looked for cannot be seen by assistive technology."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One thing on the bus."""

    role: str
    name: str
    description: str
    id: str
    states: Sequence[str]
    box: Sequence[int]
    actions: Sequence[str]

    @property
    def is_target(self) -> bool:
        """Whether a person would press it, and sees it."""
        has_size = self.box[2] > 0 and self.box[3] > 0
        return has_size and self.role in BUTTONS + OTHER_TARGETS

    @property
    def is_focusable(self) -> bool:
        """Whether the keyboard can get there."""
        return "focusable" in self.states

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.box[2], self.box[3]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The words of a text on the bus."""

    text: str
    cursor: int
    selected: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that was told to assistive technology without being asked."""

    type: str
    said: str
    on: int
    name: str
    id: str


class Bus:
    """Finds, presses and reads things by their accessible id."""

    def __init__(self, desk: Desk) -> None:
        self._client = desk.start([PYTHON_OF_SYSTEM, str(CLIENT)], talks=True)

    def _ask(self, do: str, **more: object) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        self._client.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self._client.stdin.flush()
        line = self._client.stdout.readline()
        if not line:
            raise NotOnTheBusError("the client has stopped")
        reply = json.loads(line)
        if "error" in reply:
            raise NotOnTheBusError(reply["error"])
        return reply["answer"]

    def connect(self) -> None:
        """Wait for the reader's window."""
        self._ask("connect", app=APPLICATION)

    def tree(self) -> list[Node]:
        """All that shows in the window in front, in order, but for descriptions and actions."""
        return [Node(**values) for values in self._ask("tree", start="", details=False)]

    def called(self, start: str) -> list[Node]:
        """All whose id begins in a way, with descriptions and actions."""
        return [Node(**values) for values in self._ask("tree", start=start, details=True)]

    def window(self) -> Node:
        """The window in front."""
        return Node(**self._ask("window"))

    def node(self, id_: str) -> Node:
        """One thing that shows, once it does."""
        return Node(**self._ask("node", id=id_))

    def shows(self, id_: str) -> bool:
        """Whether it shows now."""
        try:
            self._ask("node", id=id_, patience=0)
        except NotOnTheBusError:
            return False
        return True

    def press(self, id_: str, action: str = "Press") -> None:
        """Press something."""
        self._ask("press", id=id_, action=action)

    def text(self, id_: str) -> Text:
        """Read a text."""
        return Text(**self._ask("text", id=id_))

    def selected(self, id_: str) -> str:
        """The words that are selected in a text, once there are some."""
        for _ in range(TRIES):
            words = self.text(id_).selected
            if words and words[0]:
                return words[0]
            self.rest()
        raise NotOnTheBusError("nothing is selected")

    def line(self, id_: str, at: int) -> str:
        """Read the line at an offset."""
        return str(self._ask("line", id=id_, at=at))

    def put_cursor(self, id_: str, at: int) -> None:
        """Put the cursor of a text somewhere."""
        self._ask("cursor", id=id_, at=at)

    def type(self, id_: str, words: str) -> None:
        """Put words into a field."""
        self._ask("type", id=id_, words=words)

    def focus(self, id_: str) -> None:
        """Put the keyboard somewhere."""
        self._ask("focus", id=id_)

    def forget_events(self) -> None:
        """Listen anew."""
        self._ask("events")

    def hear(self, type_: str, said: str = "") -> list[Event]:
        """Wait for an event of a type in whose words or name something stands."""
        return [Event(**values) for values in self._ask("events", wanted=type_, said=said)]

    def wait_gone(self, id_: str) -> None:
        """Wait until something does not show any more."""
        self._ask("gone", id=id_)

    def wait_any(self, start: str) -> None:
        """Wait for something whose id begins in a way."""
        self._ask("any", start=start)

    def rest(self) -> None:
        """Let a moment pass."""
        self._ask("events")

    def wait_words(self, id_: str, said: str) -> None:
        """Wait until the name or the description of something has some words."""
        self._ask("words", id=id_, said=said)

    def wait_closed(self, dialog: str) -> None:
        """Wait until a dialog is not in front any more."""
        self._ask("closed", id=dialog)

    def wait_still(self) -> None:
        """Wait until nothing changes its place any more."""
        before = None
        for _ in range(TRIES):
            now = self._ask("boxes")
            if now == before:
                return
            before = now
        raise NotOnTheBusError("the window does not come to rest")

    def targets(self) -> list[Node]:
        """All that can be pressed in the window in front."""
        return [node for node in self.tree() if node.is_target]
