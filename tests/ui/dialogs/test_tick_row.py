# SPDX-License-Identifier: MIT
"""Check boxes and choices as assistive technology finds them."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.ui.dialogs.tick_row import ChoiceRow, TickRow


@pytest.mark.requirement("A1")
@pytest.mark.usefixtures("styled")
@pytest.mark.parametrize("kind", [TickRow, ChoiceRow])
@pytest.mark.parametrize("text", ["Short", "A question with many words, over several lines. " * 6])
def test_assistive_technology_finds_the_whole_row(
    qtbot: QtBot, host: QWidget, kind: type[TickRow | ChoiceRow], text: str
) -> None:
    """Qt tells only the place of the words: 24 high, too little for a finger that explores."""
    row: QAbstractButton = kind(text)
    layout = host.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(row)
    row.show()
    qtbot.waitUntil(lambda: row.height() >= 44)
    found = QAccessible.queryAccessibleInterface(row)
    assert found.rect().height() == row.height()
    assert found.rect().width() >= row.width() - 12
    assert found.text(QAccessible.Text.Name) == text
