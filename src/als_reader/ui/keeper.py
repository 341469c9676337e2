# SPDX-License-Identifier: MIT
"""Saves what must be remembered soon after it changed, and says so when that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from als_reader.core.errors import SaveError

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

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
        self._window: MainWindow | None = None
        self._problem = ""
        """What the reader was told when saving last failed; empty while it works."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)

    def save_soon(self) -> None:
        """Something has changed. A change that goes on does not put the saving off."""
        if not self._timer.isActive() or self._problem:
            self._timer.start(SAVE_AFTER)

    def save_now(self) -> bool:
        """Write at once; whether all is kept now."""
        self._timer.stop()
        try:
            self._remembered.save()
        except SaveError as error:
            if str(error) != self._problem:
                self._withdraw()
                self._problem = str(error)
                self.failed.emit(self._problem)
            self._timer.start(TRY_AGAIN_AFTER)
            return False
        if self._problem:
            self._withdraw()
            self._problem = ""
            self.mended.emit()
        return True

    def tell(self, window: MainWindow) -> None:
        """Say in the window that saving does not work, until it does, also when it is closed."""
        self._window = window
        self.failed.connect(self._say)
        window.installEventFilter(self)

    def _say(self, message: str) -> None:
        if self._window is not None:
            self._window.show_problem(message)
            if hasattr(self._window, "notices"):
                self._window.notices.hold(message)

    def _withdraw(self) -> None:
        if self._window is not None and hasattr(self._window, "notices"):
            self._window.notices.withdraw(self._problem)

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save when the window closes; let nobody lose anything without having been told."""
        if event.type() is QEvent.Type.Close:
            was_told = bool(self._problem)
            if not self.save_now() and not was_told:
                event.ignore()
                return True
        return super().eventFilter(watched, event)
