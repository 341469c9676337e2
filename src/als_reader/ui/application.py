# SPDX-License-Identifier: MIT
"""Makes Qt ready, the same for a start and for a picture."""

import sys
from threading import Thread

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from als_reader import __version__
from als_reader.ui.style import BASE_STYLE

DESKTOP_ID = "org.als_reader.ALSReader"
"""The name that the desktop knows us by: of the entry, the icons and the metainfo."""

ALONE = frozenset(["offscreen", "minimal", "minimalegl", "eglfs", "linuxfb", "vnc"])
"""Qt's ways to draw without a desktop."""


def create_application() -> QApplication:
    """Make the one application. File names never reach Qt: it would take some for options."""
    # Without this, a style sheet keeps a new text size from everything that is already shown.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    # The style is named here, because `setStyle` makes PySide set up a large class: 15 ms.
    application = _kind()([*sys.argv[:1], "-style", BASE_STYLE])
    application.setApplicationName("als-reader")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_ID)
    application.aboutToQuit.connect(leave_copied_words)
    return application


def _kind() -> type[QApplication]:
    if sys.platform == "darwin":
        from als_reader.ui.mac_files import FileApplication

        return FileApplication
    return QApplication


def find_fonts_beside(application: QApplication) -> Thread:
    """Let another thread ask the system for its fonts; wait for it before anything is drawn.

    The first question takes 15 ms and needs nothing of Python, which has modules to import
    meanwhile. Qt lets every thread ask for fonts.
    """
    font = application.font()
    thread = Thread(target=lambda: QFontInfo(font).family())
    thread.start()
    return thread


def leave_copied_words() -> None:
    """Give the clipboard words that are its own, where only this program has it.

    There it outlives Python, and the end of the program crashed over an object of Python's.
    """
    if QApplication.platformName() in ALONE:
        clipboard = QApplication.clipboard()
        clipboard.setText(clipboard.text())
