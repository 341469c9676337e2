# SPDX-License-Identifier: MIT
import subprocess
import sys

PROGRAM = """
from pathlib import Path
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from als_reader.ui.mac_files import FileApplication

application = FileApplication(["als-reader", "-platform", "offscreen"])
requested = []
application.files_requested.connect(requested.extend)
application.sendEvent(application, QFileOpenEvent("/articles/an article.alsmd"))
application.sendEvent(application, QEvent(QEvent.Type.User))
assert requested == [Path("/articles/an article.alsmd")], requested
"""


def test_a_double_click_on_a_mac_opens_the_file() -> None:
    """A Mac tells the program which file it is, and names none on a command line."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
