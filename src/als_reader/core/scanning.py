# SPDX-License-Identifier: MIT
"""Switch scanning: everything can be chosen with one switch, or with two.

The program goes through a tree of groups and items. With one switch it moves on by itself and a
press chooses; with two, one switch moves and the other chooses. Times are in seconds and come from
the caller's clock, so that nothing here waits.

Delays follow the usual settings of switch access: the switch must be held for the acceptance
delay, is then deaf for the release delay, and the first item of a group stays longer.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

BACK: Final = "back"
"""The id of the first item in every group below the top."""
TOP: Final = "top"
"""The id of the second item in groups far below the top: it leads to the top in one press."""
FAR_BELOW: Final = 3
"""Groups on the way, from where `TOP` is offered."""
LARGER_BY: Final = 3
"""Items that a group may have more than wished, rather than lying in a group of groups."""
STEP_RANGE: Final = (0.3, 5.0)
DELAY_RANGE: Final = (0.0, 2.0)
ROUNDS: Final = 3
"""After so many rounds without a press, scanning waits for one."""


class Switches(StrEnum):
    """How many switches a person uses."""

    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanTimes:
    """How fast scanning goes, in seconds."""

    step: float = 1.0
    acceptance: float = 0.0
    """How long a switch must be held before it counts."""
    release: float = 0.0
    """How long a switch is not heard after it was let go."""
    first_item: float = 0.5
    """How much longer the first item of a group stays."""

    def within_range(self) -> "ScanTimes":
        """The same times, none outside what is allowed."""
        return replace(
            self,
            step=_between(self.step, STEP_RANGE),
            acceptance=_between(self.acceptance, DELAY_RANGE),
            release=_between(self.release, DELAY_RANGE),
            first_item=_between(self.first_item, DELAY_RANGE),
        )


def _between(value: float, allowed: tuple[float, float]) -> float:
    return min(max(value, allowed[0]), allowed[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanNode:
    """A group if it has children, else an item that does something."""

    id: str
    label: str
    """What is shown and spoken while it is lit."""
    children: tuple["ScanNode", ...] = ()

    def items(self) -> Iterator["ScanNode"]:
        """Every item below, itself included."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.items()


class SwitchFilter:
    """Turns key presses and releases into presses that count."""

    def __init__(self, times: ScanTimes) -> None:
        self._times = times
        self._held_since: float | None = None
        self._has_fired = False
        self._deaf_until = float("-inf")

    def down(self, now: float) -> bool:
        """The switch went down (key repeats count once). Gives whether a press counts now."""
        if self._held_since is not None or now < self._deaf_until:
            return False
        self._held_since, self._has_fired = now, False
        return self.tick(now)

    def tick(self, now: float) -> bool:
        """Time has passed. Gives whether a press counts now."""
        if self._held_since is None or self._has_fired:
            return False
        self._has_fired = now - self._held_since >= self._times.acceptance
        return self._has_fired

    def let_go(self) -> None:
        """Forget that the switch is held: another program has got its release."""
        self._held_since = None

    def up(self, now: float) -> bool:
        """The switch was let go. Gives whether a press counts now."""
        counts = self.tick(now)
        if self._held_since is not None and self._has_fired:
            self._deaf_until = now + self._times.release
        self._held_since = None
        return counts

    @property
    def is_waiting(self) -> bool:
        """Whether the switch is held and its press does not count yet."""
        return self._held_since is not None and not self._has_fired


class Scanner:
    """Where scanning is in the tree, and what a press does there."""

    def __init__(
        self,
        root: ScanNode,
        switches: Switches,
        times: ScanTimes,
        now: float,
        words: tuple[str, str],
    ) -> None:
        self._switches = switches
        self._times = times
        # What Back and the way to the top are called.
        self._back, self._top = (
            ScanNode(id=id_, label=label) for id_, label in zip((BACK, TOP), words, strict=True)
        )
        self._path = [root]
        self._index = 0
        self._rounds = 0
        self._since = now
        self.is_paused = False
        """Three rounds went by without a press; the next one only wakes."""

    # --- what is lit ---

    @property
    def level(self) -> tuple[ScanNode, ...]:
        """The choices of the group that is scanned now."""
        children, below = self._path[-1].children, len(self._path) - 1
        if not below:
            return children
        return (self._back, *((self._top,) if below >= FAR_BELOW else ()), *children)

    @property
    def current(self) -> ScanNode:
        """What is lit now."""
        return self.level[self._index]

    @property
    def group(self) -> ScanNode:
        """The group that is scanned now; the root at the top."""
        return self._path[-1]

    @property
    def top_id(self) -> str:
        """The id of the first group on the way to what is lit, or of what is lit itself."""
        return self._path[1].id if len(self._path) > 1 else self.current.id

    @property
    def next_step_at(self) -> float | None:
        """When the light moves on by itself; None with two switches or while paused."""
        if self._switches is Switches.TWO or self.is_paused:
            return None
        extra = self._times.first_item if self._index == 0 else 0.0
        return self._since + self._times.step + extra

    # --- time and presses ---

    def tick(self, now: float) -> bool:
        """Time has passed. Gives whether the light moved or scanning paused."""
        due = self.next_step_at
        if due is None or now < due:
            return False
        self._advance(now)
        return True

    def move(self, now: float) -> None:
        """The move switch was pressed. Whoever has one is never paused."""
        self._advance(now)

    def choose(self, now: float) -> str:
        """The choosing switch was pressed. Gives the id of an item to act on, or "".

        A group is entered, Back leaves it, and after an item the light stays on it for one more
        step, so that it can be chosen again.
        """
        if self._wake(now):
            return ""
        node = self.current
        self._rounds, self._since = 0, now
        if node.id == BACK and len(self._path) > 1:
            left = self._path.pop()
            self._index = self._find(left.id)
        elif node.id == TOP and len(self._path) > FAR_BELOW:
            self.go_to_top(now, self.top_id)
        elif node.children:
            self._path.append(node)
            self._index = 0
        else:
            return node.id
        return ""

    def set_tree(self, root: ScanNode, now: float) -> None:
        """What can be chosen has changed: stay as near as possible to where the light was."""
        wanted, lit = [node.id for node in self._path[1:]], self.current.id
        self._path = [root]
        for id_ in wanted:
            group = next((c for c in self._path[-1].children if c.id == id_ and c.children), None)
            if group is None:
                break
            self._path.append(group)
        found = self._find(lit)
        if found != self._index:
            self._since = now
        self._index = found

    def set_pace(self, switches: Switches, times: ScanTimes, now: float) -> None:
        """Go on with other switches and times; the light stays where it is."""
        self._switches, self._times = switches, times
        self._rounds, self._since = 0, now
        self.is_paused = False

    def go_to_top(self, now: float, lit: str = "") -> None:
        """Begin anew at the first groups, at `lit` if it is one: another page is shown."""
        del self._path[1:]
        self._rounds, self._since = 0, now
        self._index = self._find(lit)
        self.is_paused = False

    def _wake(self, now: float) -> bool:
        was_paused, self.is_paused = self.is_paused, False
        if was_paused:
            self._rounds, self._since = 0, now
        return was_paused

    def _advance(self, now: float) -> None:
        self._since = now
        self._index += 1
        if self._index >= len(self.level):
            self._index = 0
            self._rounds += 1
            self.is_paused = self._switches is Switches.ONE and self._rounds >= ROUNDS

    def _find(self, id_: str) -> int:
        return next((i for i, node in enumerate(self.level) if node.id == id_), 0)


def in_blocks(
    nodes: tuple[ScanNode, ...], size: int, label: str, *, prefix: str, before: int = 0
) -> tuple[ScanNode, ...]:
    """Put many items into groups of `size`; `label` has the gaps {first} and {last}.

    With one level of groups any of n items costs one press more, and far fewer steps. A few too
    many make the groups larger; where that is not enough, groups are put into groups. `before`
    items were counted already.
    """
    if len(nodes) <= size:
        return nodes
    block = math.ceil(len(nodes) / math.ceil(len(nodes) / size))  # groups of nearly one size
    if block * size < len(nodes):
        block = math.ceil(math.sqrt(len(nodes)))
    if block > size + LARGER_BY:
        block = size
        while block * size < len(nodes):
            block *= size
    blocks = []
    for start in range(0, len(nodes), block):
        part = nodes[start : start + block]
        first = before + start + 1
        inside = part
        if block > size + LARGER_BY:
            inside = in_blocks(part, size, label, prefix=prefix, before=first - 1)
        blocks.append(
            ScanNode(
                id=f"{prefix}-{first}-{block}",
                label=label.format(first=first, last=first + len(part) - 1),
                children=inside,
            )
        )
    return tuple(blocks)
