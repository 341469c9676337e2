# SPDX-License-Identifier: MIT
"""The real window in this process, beside a bare one, and what it takes to time both in turn."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTextEdit

from als_reader.app import Reader
from als_reader.core.settings import Settings
from als_reader.paths import find_paths

TODAY = date(2026, 11, 25)
GIVE_UP_AFTER = 60.0
SIZE = (1280, 800)
Deed = Callable[[], object]


def until_quiet() -> None:
    """Do all that the event loop has to do now."""
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None
    while dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents):
        pass


def rest(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the event loop run until something is so."""
    end = time.monotonic() + GIVE_UP_AFTER
    loop = QEventLoop()
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError("nothing happened")
        QTimer.singleShot(2, loop.quit)
        loop.exec()


def seconds_for(deed: Deed) -> float:
    """How long a deed takes, with all that the event loop must do because of it.

    It is the time of this thread on the processor, so that other programs count less.
    """
    start = time.thread_time()
    deed()
    until_quiet()
    return time.thread_time() - start


def in_turn(
    deeds: Mapping[str, Iterable[Deed]], runs: int, pause: Deed = lambda: rest(0.3)
) -> dict[str, float]:
    """The median time of each deed; they take turns. The first turn is not counted."""
    steps = {name: iter(each) for name, each in deeds.items()}
    times: dict[str, list[float]] = {name: [] for name in deeds}
    for _ in range(runs + 1):
        for name, each in steps.items():
            times[name].append(seconds_for(next(each)))
            pause()
    return {name: statistics.median(each[1:]) for name, each in times.items()}


class Bare:
    """The floor: a window with a `QTextEdit` and nothing else."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        self.view = QTextEdit()
        self.view.setReadOnly(True)
        self.view.setUndoRedoEnabled(False)
        self.view.resize(*size)
        self._font = QFont(self.view.document().defaultFont())
        # Its own, or it would be laid out again whenever the window changes the application's.
        own = QFont(self.view.font())
        own.setPointSizeF(own.pointSizeF())
        own.setFamilies(own.families())
        self.view.setFont(own)

    def show(self, text: str) -> None:
        """Build a text and show its first lines."""
        self.view.setMarkdown(text)
        self.view.show()
        self.view.viewport().repaint()

    def lay_out(self) -> None:
        """Finish the layout of the whole text."""
        self.view.document().size()
        self.view.viewport().repaint()

    def lay_out_again(self, points: float) -> None:
        """The whole text in letters of another size."""
        self._font.setPointSizeF(points)
        self.view.document().setDefaultFont(self._font)
        self.lay_out()


def open_reader(profile: Path, file: Path, *, has_automatic_notes: bool = False) -> Reader:
    """The real window with a file, when all of it is there."""
    reader = Reader(find_paths(profile), TODAY)
    window = reader.window
    settings = replace(
        Settings(), theme="light", guide="done", has_automatic_notes=has_automatic_notes
    )
    window.remembered.settings = settings
    window.resize(*SIZE)
    reader.open_first([file])
    reader.show()
    wait_until(lambda: window.evidence is not None and bool(window.article.content_hash))
    rest(1)
    return reader


class Heartbeat(QObject):
    """A beat every millisecond: the longest time between two is how long nothing was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = self._last_work = 0.0
        self.gap = 0.0
        """The longest time between two beats, in seconds."""
        self.work = 0.0
        """The same in seconds of the processor: what a busy machine does not change."""

    def start(self) -> None:
        """Begin to listen."""
        self.gap = self.work = 0.0
        self._last, self._last_work = time.perf_counter(), time.thread_time()
        self._timer.start(1)

    def stop(self) -> None:
        """Listen no more."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.gap = max(self.gap, now - self._last)
        self.work = max(self.work, work - self._last_work)
        self._last, self._last_work = now, work
