# SPDX-License-Identifier: MIT
"""How long a window lets its reader wait at most."""

from time import thread_time

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Measures the longest turn of the event loop, in seconds of our own work.

    What other programs do on the same machine meanwhile is not counted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.count = 0
        self._last = thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now
        self.count += 1
