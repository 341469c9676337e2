# SPDX-License-Identifier: MIT
"""One import, in a process of its own, looked at by a timer so that the window never waits."""

from PySide6.QtCore import QObject, QTimer, Signal

from als_reader.core.errors import ArticleError
from als_reader.core.importing.worker import ImportWorker

LOOK_EVERY = 30
"""Milliseconds; the timer runs only while a file is brought in."""


class ImportRun(QObject):
    """Starts a worker and tells what comes of it, once."""

    done = Signal(object)
    """The Imported."""
    failed = Signal(str)
    progressed = Signal(object)
    """From 0 to 1, or None."""

    def __init__(self, data: bytes, name: str, encoding: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = ImportWorker(data, name, encoding)
        self._progress: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """End it now, whatever it is doing."""
        self._timer.stop()
        self._worker.cancel()
        self.deleteLater()

    def _look(self) -> None:
        try:
            imported = self._worker.poll()
        except ArticleError as error:
            self._timer.stop()
            self.failed.emit(str(error))
            return
        if imported is not None:
            self._timer.stop()
            self.done.emit(imported)
        elif self._worker.progress != self._progress:
            self._progress = self._worker.progress
            self.progressed.emit(self._progress)
