# SPDX-License-Identifier: MIT
"""The one application, and how it ends."""

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from als_reader.ui.application import find_fonts_beside

COPIES = """
import sys
from PySide6.QtCore import QMimeData, QTimer
from als_reader.ui.application import create_application
application = create_application()
copied = QMimeData()
copied.setText("words")
application.clipboard().setMimeData(copied)
del copied
QTimer.singleShot(0, application.quit)
status = application.exec()
print(application.clipboard().text())
sys.exit(status)
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program of its own, off screen, to its end."""
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_ends_well_after_something_was_copied() -> None:
    """A crash at the end would be told at the next start, and frighten for nothing."""
    done = run(COPIES)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "words\n"


def test_fonts_are_found_beside_the_start(qapp: QApplication) -> None:
    """A start waits for this thread: it must end by itself, and soon."""
    thread = find_fonts_beside(qapp)
    thread.join(10)
    assert not thread.is_alive()
