# SPDX-License-Identifier: MIT
"""The focus stays where it was, although what had it was made again."""

from PySide6.QtWidgets import QWidget


def name_of(widget: QWidget) -> tuple[str, str]:
    """What a widget is known by, here and to assistive technology."""
    return widget.accessibleIdentifier(), widget.accessibleName()


def same_inside(whole: QWidget, name: tuple[str, str]) -> QWidget | None:
    """What is now what had a name, in the same words or else in other ones."""
    shown = [one for one in whole.findChildren(QWidget) if one.isVisibleTo(whole)]
    same = [one for one in shown if any(name) and name_of(one) == name]
    same += [one for one in shown if name[0] and one.accessibleIdentifier() == name[0]]
    return same[0] if same else None
