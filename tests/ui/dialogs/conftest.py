# SPDX-License-Identifier: MIT
"""A window to open dialogs from, and the way to find what is in them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from als_reader.core.theme import THEMES
from als_reader.ui.style import palette, style_sheet

Find = Callable[[QWidget, str], QWidget]


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window whose second button has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for name in ("first", "second"):
        button = QPushButton(name)
        button.setObjectName(name)
        column.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    second = window.findChild(QPushButton, "second")
    assert second is not None
    second.setFocus()
    return window


@pytest.fixture
def find(qapp: QApplication) -> Find:
    """Finds the one visible widget with an accessible identifier."""

    def find_one(parent: QWidget, identifier: str) -> QWidget:
        qapp.processEvents()
        found = [
            widget
            for widget in parent.findChildren(QWidget)
            if widget.accessibleIdentifier() == identifier and widget.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} widgets are called {identifier}"
        return found[0]

    return find_one


@pytest.fixture
def styled(host: QWidget) -> None:
    """The look of the light theme for the window and its dialogs, as in the real window."""
    host.setPalette(palette(THEMES["light"]))
    host.setStyleSheet(style_sheet(THEMES["light"]))
