# SPDX-License-Identifier: MIT
"""Dwell: looking or pointing at a target for a while presses it.

Times are in seconds and come from the caller's clock. A target acts once; the pointer must leave
it before it acts again, so that resting the eyes does nothing twice.
"""

from dataclasses import dataclass, replace
from typing import Final

DWELL_RANGE: Final = (0.2, 4.0)
REPEAT_GUARD: Final = 0.6
"""A device that clicks by itself and our dwell must not both press the same target."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DwellTimes:
    """How long to stay on a target, in seconds."""

    dwell: float = 1.0
    careful: float = 2.0
    """For what takes something away, such as Remove."""

    def within_range(self) -> "DwellTimes":
        """The same times, none outside what is allowed; careful is never the shorter one."""
        dwell = min(max(self.dwell, DWELL_RANGE[0]), DWELL_RANGE[1])
        careful = min(max(self.careful, dwell), DWELL_RANGE[1])
        return replace(self, dwell=dwell, careful=careful)


class Dweller:
    """Follows a pointer over targets and says when one is to be pressed."""

    def __init__(self, times: DwellTimes) -> None:
        self._times = times
        self._target = ""
        self._needs = 0.0
        self._since = 0.0
        self._is_spent = False
        """The target has acted and the pointer has not left it yet."""

    @property
    def target(self) -> str:
        """What the pointer is on; empty for none."""
        return self._target

    def move(self, target: str, now: float, *, is_careful: bool = False) -> None:
        """The pointer is on a target, or on none ("")."""
        if target == self._target:
            return
        self._target = target
        self._needs = self._times.careful if is_careful else self._times.dwell
        self._since = now
        self._is_spent = False

    def progress(self, now: float) -> float:
        """How much of the time has passed, from 0 to 1; 0 where nothing will happen."""
        if not self._target or self._is_spent:
            return 0.0
        return min((now - self._since) / self._needs, 1.0)

    def tick(self, now: float) -> str:
        """Time has passed. Gives the target to press now, or ""."""
        if self.progress(now) < 1.0:
            return ""
        self._is_spent = True
        return self._target

    def spend(self) -> None:
        """The target has been pressed by something else: do not press it again."""
        self._is_spent = True


class RepeatGuard:
    """Lets one of two clicks through that come too soon after each other on one target."""

    def __init__(self) -> None:
        self._last: tuple[str, float] = ("", float("-inf"))

    def allows(self, target: str, now: float) -> bool:
        """Whether a click on a target counts; it starts the time anew if so."""
        last_target, at = self._last
        if target == last_target and now - at < REPEAT_GUARD:
            return False
        self._last = (target, now)
        return True
