# SPDX-License-Identifier: MIT
"""Opens articles for the window: small ones at once, large ones beside it, with Cancel."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.errors import ArticleError
from als_reader.core.files import read_article_bytes
from als_reader.core.limits import WHOLE_DOCUMENT_BYTES
from als_reader.core.opening import article_from

SHOW_WAIT_AFTER = 400
"""Milliseconds: a dialog that only flashes up disturbs."""


class Opener(QObject):
    """Turns paths into articles. A newer request takes the place of an older one."""

    opened = Signal(object, object)
    """An article and its path."""
    failed = Signal(str)
    """What is wrong with a file and what to do; what was open stays."""
    missing = Signal(object)
    """The path of a file that is not there any more."""
    _read = Signal(int, object, object)

    def __init__(self, cache: ArticleCache, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._cache = cache
        self._window = window
        self._request = 0
        self._wait: WaitDialog | None = None
        self._read.connect(self._on_read)

    def open(self, path: Path) -> None:
        """Open a file."""
        self.cancel()
        try:
            data = read_article_bytes(path)
        except ArticleError as error:
            if not path.exists():
                self.missing.emit(path)
            self.failed.emit(str(error))
            return
        if len(data) <= WHOLE_DOCUMENT_BYTES:
            self.opened.emit(article_from(data, path.name, self._cache), path)
            return
        self._wait = WaitDialog(path.name, self._window)
        self._wait.rejected.connect(self.cancel)
        # Not a pool of Qt's: that would keep the program alive until the last file is read.
        threading.Thread(
            target=self._read_beside, args=(self._request, data, path), daemon=True
        ).start()

    def cancel(self) -> None:
        """Forget the request that is under way, if any."""
        self._request += 1
        if self._wait is not None:
            wait, self._wait = self._wait, None
            wait.done(QDialog.DialogCode.Accepted)
            wait.deleteLater()

    @property
    def is_busy(self) -> bool:
        """Whether a large file is being read."""
        return self._wait is not None

    def _read_beside(self, request: int, data: bytes, path: Path) -> None:
        article = article_from(data, path.name, self._cache)
        try:
            self._read.emit(request, article, path)
        except RuntimeError:  # the window was closed in the meantime
            return

    def _on_read(self, request: int, article: Article, path: Path) -> None:
        if request == self._request:
            self.cancel()
            self.opened.emit(article, path)


class WaitDialog(QDialog):
    """Says that a large file is being read and lets the reader stop that."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Opening a large file"))
        self.setAccessibleIdentifier("opening-dialog")
        words = QLabel(self.tr("Opening {name}. This can take a little while.").format(name=name))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        stop = QPushButton(self.tr("Cancel"))
        stop.setAccessibleIdentifier("cancel-opening")
        stop.setMinimumSize(44, 44)
        stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(stop)
        self.setModal(False)
        QTimer.singleShot(SHOW_WAIT_AFTER, self, self.show)
