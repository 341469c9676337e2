# SPDX-License-Identifier: MIT
"""Files that macOS opens with us: it tells a running program, and writes no command line."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileApplication(QApplication):
    """The application on macOS: it reports what is double-clicked or dropped on its icon."""

    files_requested = Signal(list)

    def event(self, event: QEvent) -> bool:
        """Take the wish to open a file; all else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_requested.emit([Path(event.file())])
            return True
        return super().event(event)
