# SPDX-License-Identifier: MIT
"""What went wrong is written to a file on this machine, without words of an article, and told."""

import contextlib
import faulthandler
import io
import re
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from als_reader import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

LOG = "als-reader.log"
FAULTS = "crash.log"
LARGEST_LOG = 256 * 1024
TOLD_APART = 10.0
"""Seconds between two dialogs: one fault often comes many times."""
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_FAMILIAR = re.compile(
    r"This plugin (supports grabbing the mouse|does not support propagateSizeHints)"
)
"""Qt says these of every off-screen window."""


class CrashLog(QObject):
    """Catches what nobody else has caught. The program goes on where it can."""

    happened = Signal()
    """Something unexpected; it is in the log."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._told_at = -TOLD_APART
        self._faults: io.IOBase | None = None
        self.last_time = ""
        """Where the report of a crash of the last start lies; empty if there was none."""

    @property
    def path(self) -> Path:
        """The log."""
        return self._folder / LOG

    def install(self) -> None:
        """Catch exceptions of every thread, Qt's messages, and crashes of the whole process."""
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self.on_qt_message)
        with contextlib.suppress(OSError):
            self._open_faults()

    def uninstall(self) -> None:
        """Give everything back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._faults is not None:
            self._faults.close()
            self._faults = None

    def _open_faults(self) -> None:
        """The file must be open before a crash: afterwards nothing can be opened any more."""
        self._folder.mkdir(parents=True, exist_ok=True)
        faults = self._folder / FAULTS
        if faults.exists() and faults.stat().st_size:
            kept = faults.with_name(f"{FAULTS}.1")
            faults.replace(kept)
            self.last_time = str(kept)
        self._faults = faults.open("wb", buffering=0)
        faulthandler.enable(self._faults)

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log where it happened. Not its message: that may hold words of an article."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
            return
        self.write(f"{kind.__name__}\n{''.join(traceback.format_tb(trace))}")
        now = time.monotonic()
        if now - self._told_at >= TOLD_APART:
            self._told_at = now
            self.happened.emit()

    def _on_thread_exception(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self.on_exception(facts.exc_type, facts.exc_value, facts.exc_traceback)

    def on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log a warning of Qt, without what it quotes."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or _FAMILIAR.match(message):
            return
        where = f" ({context.category})" if context.category else ""
        self.write(f"Qt: {_QUOTED.sub('“…”', message)[:300]}{where}")

    def write(self, text: str) -> None:
        """Add to the log and the terminal. A full disk must not make things worse."""
        moment = time.strftime("%Y-%m-%d %H:%M:%S")
        entry = f"{moment} als-reader {__version__}: {text.rstrip()}\n"
        # There is none in a program that a Windows desktop starts; a terminal may be gone.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(entry)
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > LARGEST_LOG:
                self.path.replace(self.path.with_name(f"{LOG}.1"))
            with self.path.open("a", encoding="utf-8", errors="replace") as file:
                file.write(entry)


def tell(log: CrashLog) -> "QMessageBox":
    """Say kindly that something went wrong; the reader may just go on."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication, QMessageBox

    seen = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    box = QMessageBox(QApplication.activeWindow() or next(seen, None))  # it has our colours
    box.setWindowTitle(QCoreApplication.translate("Crash", "Something went wrong"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    words = QCoreApplication.translate(
        "Crash",
        "Something went wrong in ALS Reader. It is not your fault, and you can read on.\n\n"
        "If it keeps happening, please send us this file: {file}\n"
        "It holds no words of your article. Nothing is sent by itself.",
    )
    box.setText(words.format(file=log.path))
    button = box.addButton(
        QCoreApplication.translate("Crash", "Read on"), QMessageBox.ButtonRole.AcceptRole
    )
    button.setAccessibleIdentifier("read-on")
    button.setMinimumSize(44, 44)
    box.open()
    return box
