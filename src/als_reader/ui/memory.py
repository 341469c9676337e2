# SPDX-License-Identifier: MIT
"""What was used for an article that was left: collected in the window's thread, and given back.

Garbage is collected when the window is about to wait for the reader. Once the reader has been with
an article for some seconds, what the C library keeps of earlier ones goes back to the system: 25
to 90 MB, as measured by `bench/soak.py`.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Slot

from als_reader.core.collection import Collector

REST = 3_000
"""Milliseconds with one article. Before, another may come that needs the memory again."""


def trim_free_memory() -> None:
    """Give free memory back where the C library has a call for it: `malloc_trim` of glibc."""
    if sys.platform != "linux":
        return
    try:
        # The bundle has no more of ctypes than this: its start would load the rest (decision 20).
        from _ctypes import call_function, dlopen, dlsym

        trim = dlsym(dlopen("libc.so.6", 0), "malloc_trim")
    except (ImportError, OSError):  # another C library, such as musl
        return
    call_function(trim, (0,))


class Memory(QObject):
    """Keeps the memory of a program small, for as long as its parent lives.

    `trim` gives the free memory back to the system.
    """

    def __init__(self, parent: QObject, trim: Callable[[], None] = trim_free_memory) -> None:
        super().__init__(parent)
        self._trim = trim
        self._collector = Collector()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._collect)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._give_back)

    def article_changed(self) -> None:
        """Give back what the last article used, once the reader stays with this one."""
        self._rest.start()

    @Slot()
    def _collect(self) -> None:
        self._collector.collect()

    def _give_back(self) -> None:
        if self._collector.must_wait:
            self._rest.start()
            return
        self._collector.collect_all()
        self._trim()
