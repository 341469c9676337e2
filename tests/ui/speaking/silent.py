# SPDX-License-Identifier: MIT
"""A voice that does only what a test tells it."""

from PySide6.QtCore import QObject, Signal


class SilentVoice(QObject):
    """Remembers what it was given; it has no `pause`, so that using it would fail."""

    began = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.spoken: list[str] = []
        self.stops = 0
        self.speed = 0
        self.chosen = ""

    def say(self, text: str) -> None:
        """Remember the text."""
        self.spoken.append(text)

    def stop(self) -> None:
        """Count."""
        self.stops += 1

    def set_speed(self, speed: int) -> None:
        """Remember the speed."""
        self.speed = speed

    def names(self) -> tuple[str, ...]:
        """More voices than a dialog shows at first."""
        return tuple(f"Voice {letter}" for letter in "ABCDEFGHIJ")

    def choose(self, name: str) -> None:
        """Remember the voice."""
        self.chosen = name

    def set_language(self, language: str) -> None:
        """Speak it, silently."""


def finish(voice: SilentVoice, times: int = 1) -> None:
    """Let the voice say what it was given, and so on."""
    for _ in range(times):
        voice.began.emit()
        voice.ended.emit()
