# SPDX-License-Identifier: MIT
"""How far the work is: a bar in a terminal, or a few plain lines."""

import sys
import time
from types import TracebackType
from typing import Self, TextIO

BAR = 30
SECONDS = 0.1
"""Between two pictures of the bar."""
LINES = 10
"""So many plain lines at most: a screen reader says each of them."""


class Progress:
    """Shows on stderr how many of a known number are done."""

    def __init__(
        self, total: int, what: str, *, plain: bool = False, stream: TextIO | None = None
    ) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._what = what
        self._plain = plain
        self._draws = not plain and self._stream.isatty()
        self._done = 0
        self._drawn_at = 0.0
        self._line = 0

    def step(self, count: int = 1) -> None:
        """So many more are done."""
        self._done += count
        if self._draws:
            now = time.monotonic()
            if now - self._drawn_at >= SECONDS or self._done == self._total:
                self._drawn_at = now
                self._draw()
        elif self._plain and self._done * LINES // max(self._total, 1) > self._line:
            self._line = self._done * LINES // max(self._total, 1)
            self._stream.write(f"{self._done} of {self._total} {self._what}\n")
            self._stream.flush()

    def _draw(self) -> None:
        full = BAR * self._done // max(self._total, 1)
        bar = "#" * full + "." * (BAR - full)
        self._stream.write(f"\r[{bar}] {self._done} of {self._total} {self._what}")
        self._stream.flush()

    def __enter__(self) -> Self:
        if self._draws:
            self._draw()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._draws:
            self._draw()
            self._stream.write("\n")
            self._stream.flush()
