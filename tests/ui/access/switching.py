# SPDX-License-Identifier: MIT
"""A person with one switch or two, and the time that passes for them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from als_reader.ui.access.scanning import Scanning
from als_reader.ui.main_window import MainWindow

PATIENCE = 500
"""Steps after which a person gives up."""
MOVE_TIME = 0.5
"""Seconds between two presses of the switch that moves."""


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Say what time it is."""
        return self.now


class Person:
    """Waits until what they want is lit, then presses. Counts presses and seconds."""

    def __init__(self, window: MainWindow, clock: Clock) -> None:
        self.window = window
        self.clock = clock
        self.is_two = window.remembered.settings.scanning == "two"
        self.presses = 0
        self.started = clock.now
        self.scanning.tick()  # the facts have come

    @property
    def scanning(self) -> Scanning:
        """The scanning of the window."""
        modes = self.window.modes
        assert modes is not None
        assert modes.scanning is not None
        return modes.scanning

    @property
    def says(self) -> str:
        """What stands in the large bar."""
        return self.scanning.light.bar.text()

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return self.clock.now - self.started

    def press(self, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Press and let go of a key, wherever the focus is."""
        self.presses += 1
        QTest.keyClick(receiver(self.window), key)

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
            self.clock.now += MOVE_TIME
        elif self.scanning.next_step_at is None:
            self.press()
        else:
            self.wait()

    def choose(self, *labels: str) -> None:
        """Wait until the bar says each of these words, then press; "Notes…" is a beginning."""
        for words in labels:
            self.choose_where(partial(_is_meant, words), words)

    def choose_where(self, is_wanted: Callable[[str], bool], name: str = "It") -> None:
        """Wait until what is wanted is lit, then press."""
        self.until(is_wanted, name)
        self.press(Qt.Key.Key_Return if self.is_two else Qt.Key.Key_Space)
        QApplication.processEvents()

    def until(self, is_wanted: Callable[[str], bool], name: str = "It") -> None:
        """Let the light go on until the bar says what is wanted."""
        seen = []
        for _ in range(PATIENCE):
            if is_wanted(self.says):
                return
            seen.append(self.says)
            self.go_on()
        raise AssertionError(f"{name} was never lit; there was {list(dict.fromkeys(seen))}")


def receiver(window: MainWindow) -> QWidget:
    """Where keys go now."""
    return QApplication.activeModalWidget() or window


def _is_meant(words: str, label: str) -> bool:
    return label.startswith(words[:-1]) if words.endswith("…") else label == words
