# SPDX-License-Identifier: MIT
"""Find things in a pane the way a person or a screen reader does: by name and identifier."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from als_reader.ui.panes.wrapped_text import TextLabel


def button(root: QWidget, identifier: str) -> QAbstractButton:
    """The visible button with an identifier."""
    for one in root.findChildren(QAbstractButton):
        if one.accessibleIdentifier() == identifier and one.isVisibleTo(root):
            return one
    raise AssertionError(f"no button {identifier}")


def buttons(root: QWidget) -> list[QAbstractButton]:
    """All visible buttons."""
    return [one for one in root.findChildren(QAbstractButton) if one.isVisibleTo(root)]


def press(root: QWidget, identifier: str) -> None:
    """Press a button with the keyboard."""
    one = button(root, identifier)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)


def words(root: QWidget) -> list[str]:
    """All visible lines of text."""
    return [one.text() for one in root.findChildren(TextLabel) if one.isVisibleTo(root)]
