# SPDX-License-Identifier: MIT
"""What a reader sees while a large or foreign file is being opened."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from als_reader.ui.closed import is_closed
from als_reader.ui.dialogs.base import ReaderDialog

SHOW_WAIT_AFTER = 400
"""Milliseconds: a dialog that only flashes up disturbs."""


class WaitDialog(ReaderDialog):
    """Says that a file is being read, how far that is, and lets the reader stop it."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(QCoreApplication.translate("WaitDialog", "Opening a file"), parent)
        self.setAccessibleIdentifier("opening-dialog")
        words = self.tr("Opening {name}. This can take a little while.").format(name=name)
        self.add_text(words)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._bar.setAccessibleIdentifier("opening-progress")
        self._bar.setTextVisible(False)
        self.body.addWidget(self._bar)
        self._done = self.add_text(self._words(100))
        for part in (self._bar, self._done):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # the dialog does not jump
            part.setSizePolicy(policy)
            part.hide()
        self.body.addStretch(1)
        stop = self.add_close(self.tr("Cancel"))
        stop.setAccessibleIdentifier("cancel-opening")
        stop.setProperty("stays", True)  # on every page of large targets
        self.setModal(False)
        self._window = parent
        QTimer.singleShot(SHOW_WAIT_AFTER, self, self._show_late)

    def show_progress(self, share: float | None) -> None:
        """Say how much is done, from 0 to 1; None where nobody can know."""
        self._bar.setVisible(share is not None)
        self._done.setVisible(share is not None)
        if share is not None:
            percent = round(100 * min(max(share, 0.0), 1.0))
            self._bar.setValue(percent)
            self._done.set_words(self._words(percent))

    def _show_late(self) -> None:
        if self._window is None or not is_closed(self._window):
            self.show()

    def _words(self, percent: int) -> str:
        return self.tr("{percent} % is done.").format(percent=percent)
