# SPDX-License-Identifier: MIT
"""Find what a person would press in the window, by its words or its identifier."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QWidget

Kind = TypeVar("Kind", bound=QWidget)


def named(parent: QWidget, identifier: str) -> QAbstractButton:
    """The visible button with an identifier."""
    found = [
        button
        for button in parent.findChildren(QAbstractButton)
        if button.accessibleIdentifier() == identifier and button.isVisible()
    ]
    assert found, f"no visible button {identifier}"
    return found[0]


def with_text(parent: QWidget, text: str) -> QAbstractButton:
    """The first visible button whose words or name begin with a text."""
    for button in parent.findChildren(QAbstractButton):
        if button.isVisible() and (
            button.text().startswith(text) or button.accessibleName().startswith(text)
        ):
            return button
    raise AssertionError(f"no visible button says {text}")


def shown(parent: QWidget, kind: type[Kind]) -> Kind:
    """The dialog or view of a kind that is open now."""
    found = [widget for widget in parent.findChildren(kind) if widget.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]
