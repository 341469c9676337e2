# SPDX-License-Identifier: MIT
"""The one application, and how it ends."""

import os
import subprocess
import sys

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


def test_the_program_ends_well_after_something_was_copied() -> None:
    """A crash at the end would be told at the next start, and frighten for nothing."""
    done = subprocess.run(
        [sys.executable, "-c", COPIES],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "words\n"
