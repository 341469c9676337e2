# SPDX-License-Identifier: MIT
"""The floor for long texts: a window with a `QTextEdit` that shows a Markdown file."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit

application = QApplication(sys.argv[:1])
view = QTextEdit()
view.setReadOnly(True)
view.setMarkdown(Path(sys.argv[1]).read_text(encoding="utf-8"))
view.resize(1280, 800)
view.show()
sys.exit(application.exec())
