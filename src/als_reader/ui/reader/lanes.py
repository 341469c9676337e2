# SPDX-License-Identifier: MIT
"""How far below the words each line runs, so that lines of notes that overlap stay apart."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

Stretch = tuple[int, int]
WAVY_LANES = 2
"""Garbled phrases nest once; deeper ones share the second lane."""


def wavy_lanes(stretches: Sequence[Stretch]) -> list[int]:
    """Lanes for wavy lines, next to the words. Stretches are in order, the longest first."""
    busy = [0] * WAVY_LANES
    lanes = []
    for start, end in stretches:
        lane = next((i for i, until in enumerate(busy) if until <= start), WAVY_LANES - 1)
        busy[lane] = max(busy[lane], end)
        lanes.append(lane)
    return lanes


def straight_lanes(stretches: Sequence[Stretch], deep_waves: Sequence[Stretch]) -> list[int]:
    """Lanes for straight lines: below the wavy ones. Both are in order.

    Lines that overlap form a group, which starts one lane lower where a wavy line lies deep.
    """
    lanes: list[int] = []
    first = 0
    busy: list[int] = []
    group_start = group_end = 0

    def close_group() -> None:
        shift = 2 if _any_overlap(deep_waves, (group_start, group_end)) else 1
        lanes[first:] = [lane + shift for lane in lanes[first:]]

    for start, end in stretches:
        if start >= group_end:
            close_group()
            first, busy, group_start = len(lanes), [], start
        free = next((lane for lane, until in enumerate(busy) if until <= start), len(busy))
        busy[free : free + 1] = [end]
        lanes.append(free)
        group_end = max(group_end, end)
    close_group()
    return lanes


def _any_overlap(stretches: Sequence[Stretch], other: Stretch) -> bool:
    """Whether one of several stretches, in order, shares a place with another."""
    until = bisect_left(stretches, (other[1], 0))
    since = bisect_right(stretches, (other[0], 0))
    return since < until or any(end > other[0] for _, end in stretches[max(0, since - 1) : until])
