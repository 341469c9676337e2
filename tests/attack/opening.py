# SPDX-License-Identifier: MIT
"""Opens many files one after another, as `scripts/outside.py` needs it.

python -m tests.attack.opening PROFILE FILE…              in one real window, off screen
python -m tests.attack.opening --commands FOLDER FILE…    as pages, PDFs and data
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.core.errors import ReaderError

if TYPE_CHECKING:
    from als_reader.app import Reader

CALM = 0.1
"""Seconds that a file stays on the page after the last thing has happened."""


class OneByOne:
    """Opens the next file when the last one has been looked at from top to bottom."""

    def __init__(self, reader: "Reader", files: list[Path]) -> None:
        from PySide6.QtCore import QTimer

        self._reader = reader
        self._left = list(reversed(files))
        self._told = self._changed = 0.0
        reader.opener.opened.connect(self._on_told)
        reader.opener.failed.connect(self._on_told)
        self._beat = QTimer()
        self._beat.setInterval(20)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start()
        self._on_told()

    def _on_told(self) -> None:
        self._changed = time.monotonic()

    def _on_beat(self) -> None:
        from als_reader.ui.automatic.notes import automatic_notes

        window = self._reader.window
        if self._reader.opener.is_busy or automatic_notes(window).is_busy:
            self._on_told()
        elif time.monotonic() - self._changed > CALM:
            window.turn_page(1)
            window.grab()
            self._follow_links()
            self._open_next()

    def _follow_links(self) -> None:
        """Press a few links: the pages that warn of them are drawn, and left again."""
        from PySide6.QtWidgets import QApplication, QDialog

        window = self._reader.window
        runs = (run for block in window.article.blocks[:40] for run in block.runs)
        for link in list(dict.fromkeys(run.link for run in runs if run.link))[:5]:
            window.navigation.open_link(link)
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.grab()
                    widget.reject()

    def _open_next(self) -> None:
        if self._left:
            self._on_told()
            self._reader.open_files([self._left.pop()])
        else:
            from PySide6.QtWidgets import QApplication

            self._beat.stop()
            self._reader.window.close()
            QApplication.exit(0)


def open_in_window(profile: Path, files: list[Path]) -> int:
    """Open each file in one window."""
    from PySide6.QtCore import QTimer

    from als_reader import app
    from als_reader.paths import find_paths
    from als_reader.ui.application import create_application

    application = create_application()
    reader = app.start([], find_paths(profile))
    assert reader is not None
    made: list[OneByOne] = []
    begin = lambda: made.append(OneByOne(reader, files))  # noqa: E731
    reader.window.first_painted.connect(lambda: QTimer.singleShot(1_500, begin))
    return application.exec()


def export_all(folder: Path, files: list[Path]) -> int:
    """Save each file in every other form."""
    from als_reader.exporting import ensure_application, export_file

    application = ensure_application()
    for kind in ("html", "pdf", "w3c"):
        for number, file in enumerate(files):
            try:
                export_file(file, kind, folder / f"{number}.{kind}")
            except ReaderError as error:
                sys.stdout.write(f"{error}\n")
    del application
    return 0


def main() -> int:
    """Do what the words say."""
    first, *words = sys.argv[1:]
    if first == "--commands":
        return export_all(Path(words[0]), [Path(word) for word in words[1:]])
    return open_in_window(Path(first), [Path(word) for word in words])


if __name__ == "__main__":
    sys.exit(main())
