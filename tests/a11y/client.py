#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What assistive technology sees and does: answers commands over the accessibility bus.

Runs with the system's Python, which has `gi`; the tests talk to it in lines of JSON.
Only `showing` things with a size count, as for a person.
"""

import importlib
import json
import select
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

warnings.simplefilter("ignore")
gi: Any = importlib.import_module("gi")
gi.require_version("Atspi", "2.0")
Atspi: Any = importlib.import_module("gi.repository.Atspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

EVENTS = (
    "object:announcement",
    "object:property-change:accessible-name",
    "object:state-changed:focused",
    "object:text-caret-moved",
)
STEP = 0.03
PATIENCE = 20.0

heard: list[dict[str, Any]] = []


def rest(seconds: float) -> None:
    """Let events arrive."""
    context = GLib.MainContext.default()
    until = time.monotonic() + seconds
    while True:
        while context.iteration(False):
            pass
        if time.monotonic() >= until:
            return
        time.sleep(0.005)


def until(found: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Ask again and again; gives the first answer that is something."""
    end = time.monotonic() + patience
    while True:
        try:
            answer = found()
        except GLib.Error:  # something went away while it was being looked at
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise LookupError(f"not on the bus: {what}")
        rest(STEP)


def children(node: Any) -> Iterator[Any]:
    """What is inside."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def is_showing(node: Any) -> bool:
    """Whether a person could see it."""
    return bool(node.get_state_set().contains(Atspi.StateType.SHOWING))


def walk(node: Any) -> Iterator[Any]:
    """A thing that shows and all in it that shows, in the order of the tree."""
    if is_showing(node):
        yield node
        for child in children(node):
            yield from walk(child)


class Client:
    """One application on the bus."""

    def __init__(self) -> None:
        self._application: Any = None
        self._listener = Atspi.EventListener.new(self._on_event)
        for name in EVENTS:
            self._listener.register(name)

    def _on_event(self, event: Any) -> None:
        try:
            source = {"name": event.source.get_name(), "id": event.source.get_accessible_id()}
        except GLib.Error:
            source = {"name": "", "id": ""}
        said = event.any_data if isinstance(event.any_data, str) else ""
        heard.append({"type": event.type, "said": said, "on": event.detail1, **source})

    # --- commands ---

    def connect(self, app: str) -> str:
        """Wait for an application with a window."""

        def look() -> Any:
            for one in children(Atspi.get_desktop(0)):
                if one.get_name() == app and one.get_child_count():
                    return one
            return None

        self._application = until(look, app, 20)
        return str(self._application.get_name())

    def tree(self, start: str, details: bool) -> list[dict[str, Any]]:
        """All that shows in the window in front, or what has an id that begins in a way."""
        return [
            self._describe(node, details=details)
            for node in walk(self._front())
            if not start or str(node.get_accessible_id()).startswith(start)
        ]

    def boxes(self) -> list[Any]:
        """Where everything is in the window in front."""
        places = []
        for node in walk(self._front()):
            box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            places.append([box.x, box.y, box.width, box.height])
        return places

    def any(self, start: str) -> str:
        """Wait for something whose id begins in a way; gives its id."""

        def look() -> str:
            for node in walk(self._front()):
                if str(node.get_accessible_id()).startswith(start):
                    return str(node.get_accessible_id())
            return ""

        return str(until(look, f"anything called {start}…"))

    def node(self, id: str, patience: float = PATIENCE) -> dict[str, Any]:  # noqa: A002
        """One thing."""
        return self._describe(self._find(id, patience))

    def window(self) -> dict[str, Any]:
        """The window in front."""
        return self._describe(self._front())

    def press(self, id: str, action: str = "Press") -> None:  # noqa: A002
        """Do an action of something, by its name."""
        node = self._find(id, PATIENCE)

        def act() -> bool:
            deeds = node.get_action_iface()
            names = [deeds.get_action_name(i) for i in range(deeds.get_n_actions())]
            return action in names and bool(deeds.do_action(names.index(action)))

        until(act, f"action {action} of {id}")
        rest(STEP)

    def text(self, id: str) -> dict[str, Any]:  # noqa: A002
        """The words of a text, where its cursor is, and what is selected."""
        text = self._find(id, PATIENCE).get_text_iface()
        ranges = [
            Atspi.Text.get_selection(text, i) for i in range(Atspi.Text.get_n_selections(text))
        ]
        return {
            "text": Atspi.Text.get_text(text, 0, -1),
            "cursor": Atspi.Text.get_caret_offset(text),
            "selected": [
                Atspi.Text.get_text(text, one.start_offset, one.end_offset) for one in ranges
            ],
        }

    def line(self, id: str, at: int) -> str:  # noqa: A002
        """The line of a text at an offset, as a screen reader asks for it."""
        text = self._find(id, PATIENCE).get_text_iface()
        line = Atspi.Text.get_string_at_offset(text, at, Atspi.TextGranularity.LINE)
        return str(line.content)

    def cursor(self, id: str, at: int) -> None:  # noqa: A002
        """Put the cursor of a text somewhere."""
        Atspi.Text.set_caret_offset(self._find(id, PATIENCE).get_text_iface(), at)
        rest(STEP)

    def type(self, id: str, words: str) -> None:  # noqa: A002
        """Put words into a field."""
        field = self._find(id, PATIENCE).get_editable_text_iface()
        Atspi.EditableText.set_text_contents(field, words)
        rest(STEP)

    def focus(self, id: str) -> None:  # noqa: A002
        """Put the keyboard somewhere."""
        self._find(id, PATIENCE).get_component_iface().grab_focus()
        rest(STEP)

    def events(self, wanted: str = "", said: str = "") -> list[dict[str, Any]]:
        """What was heard since the last time; waits for one of a type that says some words."""

        def match() -> list[dict[str, Any]]:
            return [
                event
                for event in heard
                if event["type"].startswith(wanted) and said in event["said"] + event["name"]
            ]

        if wanted:
            until(match, f"{wanted} that says {said!r}")
        else:
            rest(STEP)
        found = match()
        heard.clear()
        return found

    def gone(self, id: str) -> None:  # noqa: A002
        """Wait until something does not show any more."""
        until(lambda: self._look(id) is None, f"the end of {id}")

    def words(self, id: str, said: str) -> None:  # noqa: A002
        """Wait until the name or the description of something has some words."""

        def look() -> bool:
            node = self._look(id)
            return node is not None and said in f"{node.get_name()} {node.get_description()}"

        until(look, f"{said!r} in {id}")

    def closed(self, id: str) -> None:  # noqa: A002
        """Wait until another window is in front."""
        until(lambda: self._front_is_another(id), f"the end of {id}")

    # --- private ---

    def _front(self) -> Any:
        """The dialog that is open, else the window."""
        windows = [one for one in children(self._application) if is_showing(one)]
        dialogs = [one for one in windows if one.get_role() is not Atspi.Role.FRAME]
        if not windows:
            raise LookupError("no window shows")
        return (dialogs or windows)[-1]

    def _front_is_another(self, id: str) -> bool:  # noqa: A002
        try:
            return bool(self._front().get_accessible_id() != id)
        except LookupError:
            return False  # one window has gone, and the next does not show yet

    def _look(self, id: str) -> Any:  # noqa: A002
        for node in walk(self._front()):
            if node.get_accessible_id() == id:
                return node
        return None

    def _find(self, id: str, patience: float) -> Any:  # noqa: A002
        return until(lambda: self._look(id), id, patience)

    def _describe(self, node: Any, *, details: bool = True) -> dict[str, Any]:
        place = node.get_component_iface()
        box = place.get_extents(Atspi.CoordType.SCREEN) if place else None
        deeds: Any = node.get_action_iface() if details else None
        count = deeds.get_n_actions() if deeds else 0
        return {
            "role": node.get_role_name(),
            "name": node.get_name(),
            "description": node.get_description() if details else "",
            "id": node.get_accessible_id(),
            "states": [state.value_nick for state in node.get_state_set().get_states()],
            "box": [box.x, box.y, box.width, box.height] if box else [0, 0, 0, 0],
            "actions": [deeds.get_action_name(index) for index in range(count)],
        }


def main() -> None:
    """Answer each line until there are no more."""
    client = Client()
    context = GLib.MainContext.default()
    while True:
        line = _next_line(context)
        if not line:
            return
        command = json.loads(line)
        name = command.pop("do")
        try:
            answer = {"answer": getattr(client, name)(**command)}
        except (LookupError, GLib.Error) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)  # noqa: T201


def _next_line(context: Any) -> str:
    """Wait for a command; events go on arriving meanwhile."""
    while not select.select([sys.stdin], [], [], 0)[0]:
        context.iteration(False)
        select.select([sys.stdin], [], [], 0.01)
    return sys.stdin.readline()


if __name__ == "__main__":
    main()
