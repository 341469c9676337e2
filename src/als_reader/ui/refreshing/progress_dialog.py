# SPDX-License-Identifier: MIT
"""What is being asked, how far that is, and a way to stop it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog

SAY_EVERY = 5.0
"""Seconds between two announcements; more would never let a screen reader finish."""


class ProgressDialog(ReaderDialog):
    """Follows a check until it is over; closing it in any way stops the check."""

    cancelled = Signal()

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        title = QCoreApplication.translate("ProgressDialog", "Checking for news")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("checking-dialog")
        self._clock = clock
        self._said_at: float | None = None
        self._is_over = False
        self._what = self.add_text(self.tr("One moment, please."), is_bold=True)
        self._what.setAccessibleIdentifier("checking-what")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._bar.setAccessibleIdentifier("checking-progress")
        self._bar.setTextVisible(False)
        self.body.addWidget(self._bar)
        self._share = self.add_text(self._share_words(0))
        self.add_text(
            self.tr("The facts you have now stay as they are until all answers are there.")
        )
        self.body.addStretch(1)
        self._stop = self.add_close(self.tr("Cancel"))
        self._stop.setAccessibleIdentifier("cancel-checking")
        self._stop.setProperty("stays", True)  # on every page of large targets

    def show_progress(self, what: str, share: float) -> None:
        """Say what is being asked and how much is done, from 0 to 1."""
        percent = round(100 * min(max(share, 0.0), 1.0))
        self._what.set_words(what)
        self._bar.setValue(percent)
        self._share.set_words(self._share_words(percent))
        now = self._clock()
        if self._said_at is None or now - self._said_at >= SAY_EVERY:
            self._said_at = now
            announce(self, f"{what}. {self._share_words(percent)}")

    def forbid_cancel(self) -> None:
        """The news is kept: from here on it is shown in a moment."""
        self._is_over = True
        self._stop.setEnabled(False)

    def finish(self) -> None:
        """Close it because the check is over."""
        self._is_over = True
        self.accept()

    def _share_words(self, percent: int) -> str:
        return self.tr("{percent} % is done.").format(percent=percent)

    # --- Qt ---

    def done(self, result: int) -> None:
        """Close; a check that is not over is stopped."""
        super().done(result)
        if not self._is_over:
            self._is_over = True
            self.cancelled.emit()
