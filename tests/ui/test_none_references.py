# SPDX-License-Identifier: MIT
import sys

from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot


def test_qt_calls_do_not_use_up_none(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 aborts after some 6,000 calls: see decision 0001."""
    cursor = QTextCursor(QTextDocument())
    before = sys.getrefcount(None)
    for _ in range(1_500):
        cursor.insertText("word ")
    lost = before - sys.getrefcount(None)
    assert lost < 300, f"{lost} references to None were lost in 1,500 calls"
