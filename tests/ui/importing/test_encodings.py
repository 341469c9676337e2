# SPDX-License-Identifier: MIT
"""Another encoding is chosen by language, with one press."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.importing.encodings import EncodingDialog
from tests.ui.dialogs.conftest import Find

CHOICES = (("utf-8", "All languages"), ("gb18030", "Chinese"))


def test_a_language_is_one_press(qtbot: QtBot, host: QWidget, find: Find) -> None:
    """Nobody must know what a code page is."""
    dialog = EncodingDialog(CHOICES, "gb18030", host)
    with qtbot.waitActive(dialog):
        dialog.open()
    now, other = find(dialog, "encoding-gb18030"), find(dialog, "encoding-utf-8")
    assert isinstance(now, QPushButton)
    assert isinstance(other, QPushButton)
    assert now.isChecked()
    assert not other.isChecked()
    assert other.accessibleName() == "All languages"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(other, Qt.Key.Key_Space)
    assert chosen.args == ["utf-8"]
    assert not dialog.isVisible()
