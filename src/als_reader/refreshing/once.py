# SPDX-License-Identifier: MIT
"""One refresh in a process without a window: asked to the end, and kept."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from als_reader.core.errors import RefreshError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.addresses import Addresses
from als_reader.core.refresh.store import RefreshStore
from als_reader.core.refresh.values import RefreshedSet
from als_reader.refreshing.asking import Refresh
from als_reader.refreshing.fetch import Limits
from als_reader.refreshing.patience import Pauses

LISTEN_EVERY: Final = 100
"""Milliseconds; Python hears Ctrl+C only between its own steps."""
Tell = Callable[[str, float], None]
"""Takes what is being asked, and how much is done, from 0 to 1."""


class Once:
    """Asks and keeps, once. The limits and pauses are the usual ones if not given."""

    def __init__(
        self,
        store: RefreshStore,
        addresses: Addresses,
        *,
        limits: Limits | None = None,
        pauses: Pauses | None = None,
    ) -> None:
        self._store = store
        self._addresses = addresses
        self._limits = limits
        self._pauses = pauses
        self._application = QCoreApplication.instance() or QCoreApplication([])

    def run(self, evidence: Evidence, earliest: date, tell: Tell) -> RefreshedSet:
        """Ask everything, and keep what came.

        Raises RefreshError or SaveError with what to do, and KeyboardInterrupt if the reader
        stops it. What was kept before then still stands.
        """
        with self._store.claim():
            new = self._answer(evidence, earliest, tell)
            self._store.keep(new)
        return new

    def _answer(self, evidence: Evidence, earliest: date, tell: Tell) -> RefreshedSet:
        refresh = Refresh(
            evidence,
            self._addresses,
            earliest=earliest,
            limits=self._limits,
            pauses=self._pauses,
        )
        loop = QEventLoop()
        news: list[RefreshedSet] = []
        problems: list[str] = []
        refresh.progressed.connect(tell)
        refresh.done.connect(news.append)
        refresh.failed.connect(problems.append)
        refresh.done.connect(loop.quit)
        refresh.failed.connect(loop.quit)
        with _interruptible(loop) as is_interrupted:
            QTimer.singleShot(0, refresh.start)
            loop.exec()
        refresh.cancel()
        if is_interrupted():
            raise KeyboardInterrupt
        if problems:
            raise RefreshError(problems[0], "Nothing was changed.")
        return news[0]


@contextmanager
def _interruptible(loop: QEventLoop) -> Iterator[Callable[[], bool]]:
    """End the loop at Ctrl+C, cleanly."""
    pressed: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        pressed.append(number)
        loop.quit()

    before = signal.signal(signal.SIGINT, stop)
    listening = QTimer()
    listening.timeout.connect(lambda: None)
    listening.start(LISTEN_EVERY)
    try:
        yield lambda: bool(pressed)
    finally:
        listening.stop()
        signal.signal(signal.SIGINT, before)
