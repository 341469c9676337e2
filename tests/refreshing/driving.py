# SPDX-License-Identifier: MIT
"""Runs one refresh to its end and keeps what was said, and how long the window would have hung."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from als_reader.refreshing.patience import Pauses

THREADS = Path("/proc/self/task")


class QuickPauses(Pauses):
    """Waits no time, and knows how long it would have been."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.clock = 1_000.0

    def now(self) -> float:
        """Goes on only while somebody waits."""
        return self.clock

    def chance(self) -> float:
        """The same each time."""
        return 0.5

    def wait(self, seconds: float, then: Callable[[], None]) -> None:
        """Go on at once."""
        self.waits.append(seconds)
        self.clock += seconds
        super().wait(0, then)


class Watch(QObject):
    """Measures the longest time in which the event loop did nothing for the window."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.ticks = 0
        self._last = 0.0
        self._stolen: dict[str, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(4)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, stolen = perf_counter(), _stolen()
        if self._last:
            taken = sum(stolen[id_] - self._stolen.get(id_, 0.0) for id_ in stolen)
            self.longest = max(self.longest, now - self._last - taken)
        self._last, self._stolen = now, stolen
        self.ticks += 1


def _stolen() -> dict[str, float]:
    """Seconds in which each of our threads wanted to run while other programs did.

    That is not ours to answer for. All threads count: the server's may hold what ours waits for.
    """
    found = {}
    for path in THREADS.glob("*/schedstat"):
        with suppress(OSError, IndexError, ValueError):
            found[path.parent.name] = int(path.read_text().split()[1]) / 1e9
    return found
