# SPDX-License-Identifier: MIT
"""A person with one switch or two, and the time that passes for them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from als_reader.core.settings import Settings
from als_reader.ui.access.scanning import Scanning
from als_reader.ui.main_window import MainWindow

PATIENCE = 500
"""Steps after which a person gives up."""


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Say what time it is."""
        return self.now


class Person:
    """Waits until what they want is lit, then presses. Counts presses and seconds."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self.window = window
        self.clock = Clock()
        self.scanning = Scanning(window, settings, self.clock)
        self.is_two = settings.scanning == "two"
        self.presses = 0
        self.started = self.clock.now

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return self.clock.now - self.started

    def press(self, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Press and let go of a key, wherever the focus is."""
        self.presses += 1
        QTest.keyClick(_receiver(self.window), key)
        QApplication.processEvents()

    def wait(self) -> None:
        """Wait for the next step of the light."""
        due = self.scanning.next_step_at
        assert due is not None
        self.clock.now = due
        self.scanning.tick()

    def go_on(self) -> None:
        """Let the light go one further: by waiting, or by the switch that moves."""
        if self.is_two:
            self.press(Qt.Key.Key_Space)
            self.clock.now += 0.5
        else:
            self.wait()

    def choose(self, words: str) -> None:
        """Wait until the bar says these words, then press; "Notes…" is their beginning."""
        start = words.removesuffix("…")
        self.until(lambda label: label == words or (label.startswith(start) and start != words))
        self.press(Qt.Key.Key_Return if self.is_two else Qt.Key.Key_Space)

    def until(self, is_wanted: Callable[[str], bool]) -> None:
        """Let the light go on until the bar says what is wanted."""
        seen = []
        for _ in range(PATIENCE):
            label = self.scanning.light.bar.text()
            if is_wanted(label):
                return
            seen.append(label)
            if self.scanning.next_step_at is None and not self.is_two:
                self.press()
            else:
                self.go_on()
        raise AssertionError(f"this was never lit; there was {sorted(set(seen))}")


def _receiver(window: MainWindow) -> QWidget:
    return QApplication.activeModalWidget() or window
