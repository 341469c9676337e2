# SPDX-License-Identifier: MIT
"""Runs one refresh to its end and keeps what was said, and how long the window would have hung."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from als_reader.refreshing.patience import Pauses

SCHEDULER = Path("/proc/thread-self/schedstat")


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
        self._last, self._stolen = perf_counter(), _stolen()
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        """What other programs took of the processor is not ours to answer for."""
        now, stolen = perf_counter(), _stolen()
        gap = now - self._last - (stolen - self._stolen)
        self._last, self._stolen = now, stolen
        self.longest = max(self.longest, gap)


def _stolen() -> float:
    """Seconds in which this thread wanted to run and other programs did."""
    try:
        return int(SCHEDULER.read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0
