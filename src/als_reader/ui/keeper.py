# SPDX-License-Identifier: MIT
"""Saves what must be remembered soon after it changed, and says so when that fails."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from als_reader.core.errors import SaveError

SAVE_AFTER = 800
"""Milliseconds; at most 2 seconds of work may be lost (ROBUSTNESS rule 22)."""
TRY_AGAIN_AFTER = 30_000


class Saving(Protocol):
    """Something that is kept in a file."""

    def save(self) -> None:
        """Write what has changed. Raises SaveError."""


class Keeper(QObject):
    """Writes what is kept a moment after a change and at the end."""

    failed = Signal(str)
    """Saving did not work; the message says what to do. It is tried again."""
    mended = Signal()
    """Saving works again."""

    def __init__(self, remembered: Saving, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)

    def save_soon(self) -> None:
        """Something has changed. A change that goes on does not put the saving off."""
        if not self._timer.isActive() or self._has_failed:
            self._timer.start(SAVE_AFTER)

    def save_now(self) -> None:
        """Write at once."""
        self._timer.stop()
        try:
            self._remembered.save()
        except SaveError as error:
            if not self._has_failed:
                self.failed.emit(str(error))
            self._has_failed = True
            self._timer.start(TRY_AGAIN_AFTER)
            return
        if self._has_failed:
            self._has_failed = False
            self.mended.emit()
