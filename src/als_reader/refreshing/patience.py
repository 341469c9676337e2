# SPDX-License-Identifier: MIT
"""How long to wait: between questions, after trouble, and when a host asks for it."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

BETWEEN_QUESTIONS: Final = 1.0
"""Seconds between two questions to the same host."""
TRIES: Final = 3
LONGEST_WAIT: Final = 60.0
"""Seconds. A host that asks for more is asked another day."""


class Pauses(QObject):
    """The clock of a refresh, and its waiting; tests bring a quick one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_end)

    def now(self) -> float:
        """Seconds of a clock that nobody can set."""
        return time.monotonic()

    def chance(self) -> float:
        """From 0 to 1, so that many readers do not come back at the same moment."""
        return random.random()

    def wait(self, seconds: float, then: Callable[[], None]) -> None:
        """Call `then` after these seconds. Only the last wait counts."""
        self._then = then
        self._timer.start(round(seconds * 1_000))

    def stop(self) -> None:
        """Wait no longer; nothing is called."""
        self._timer.stop()
        self._then = _nothing

    @Slot()
    def _on_end(self) -> None:
        then, self._then = self._then, _nothing
        then()


def _nothing() -> None:
    """Nobody waits."""


def own_wait(tries: int, chance: float) -> float:
    """Seconds before we ask again on our own: longer each time, and never the same for all."""
    return float(2 ** (tries - 1)) * (1 + chance)


def asked_wait(retry_after: str, date: str) -> float:
    """Seconds that a host asks us to wait, given as a number or a moment; 0 if it does not.

    A moment is compared with the host's own clock (`date`), as ours may be wrong.
    """
    if retry_after.isascii() and retry_after.isdecimal():
        return float(retry_after[:9])
    moment = _moment(retry_after)
    if moment is None:
        return 0.0
    return max(0.0, (moment - (_moment(date) or datetime.now(UTC))).total_seconds())


def _moment(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime  # 10 ms, and hosts hardly ever ask for it

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC)
