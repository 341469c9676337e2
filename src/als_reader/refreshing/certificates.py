# SPDX-License-Identifier: MIT
"""The system's certificates, loaded beside the window.

Qt loads them at the first secure question, which takes a fifth of a second: long enough to feel.
A question without a host makes it load them and goes nowhere; other threads run meanwhile.
"""

from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkRequest

LOOK_AGAIN: Final = 10
"""Milliseconds."""
_loading: list[Thread] = []
"""One thread in the life of the program."""


class Certificates(QObject):
    """Says when the system's certificates are loaded."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN)
        self._timer.timeout.connect(self._look)

    def load(self) -> None:
        """Load them unless they are loaded; `ready` comes soon, or at once."""
        if not _loading:
            _loading.append(Thread(target=_load, name="certificates"))
            _loading[0].start()
        self._timer.start()
        self._look()

    def forget(self) -> None:
        """Nobody waits for them any longer."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        if not _loading[0].is_alive():
            self._timer.stop()
            self.ready.emit()


def _load() -> None:
    QNetworkAccessManager().get(QNetworkRequest(QUrl("https:")))
