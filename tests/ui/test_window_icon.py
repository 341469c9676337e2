# SPDX-License-Identifier: MIT
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon
from pytestqt.qtbot import QtBot

from als_reader.ui.window_icon import SIZES, show_window_icon


def test_windows_have_the_icon_in_every_size(qtbot: QtBot) -> None:
    """A reader finds the window among others by its picture."""
    before = QGuiApplication.windowIcon()
    try:
        show_window_icon()
        icon = QGuiApplication.windowIcon()
        assert icon.availableSizes() == [QSize(size, size) for size in SIZES]
    finally:
        QGuiApplication.setWindowIcon(before if not before.isNull() else QIcon())
