# SPDX-License-Identifier: MIT
"""What scanning can choose in a dialog, and how buttons and fields become choices.

A dialog may say more by properties: `scan_group` on a part is the name of the group of its
buttons; `scan_returns` on the dialog lets the light go back to the groups after each choice.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QMessageBox, QScrollArea, QWidget
from shiboken6 import getCppPointer, isValid

from als_reader.core.scanning import ScanNode, in_blocks

BLOCK = 9
"""Choices in a row before they are put into blocks."""
FLAT = 5
"""So few choices of a dialog need no group."""
GROUP = "scan_group"
RETURNS = "scan_returns"
LEAVE = "leave"
"""The id of a dialog's first choice, which closes it."""
ROW_HEIGHT = 24
"""Pixels: buttons whose middles are nearer stand in one row."""


class Choices:
    """A tree, and the widgets that its "widget:" items stand for."""

    def __init__(self) -> None:
        self.root = ScanNode(id="root", label="")
        self.returns = False
        """Whether the light goes back to the groups after each choice."""
        self._widgets: dict[str, QWidget] = {}

    def widget(self, id_: str) -> QWidget | None:
        """The widget of an item, if it is one and is still there."""
        widget = self._widgets.get(id_)
        return widget if widget is not None and isValid(widget) else None

    def items_of(self, widgets: Sequence[QWidget]) -> tuple[ScanNode, ...]:
        """An item for each widget, named as a screen reader names it."""
        return tuple(self.item_of(widget) for widget in widgets)

    def item_of(self, widget: QWidget, *, id_: str = "", label: str = "") -> ScanNode:
        """An item for a widget; its id stays the same as long as the widget lives."""
        id_ = id_ or f"widget:{getCppPointer(widget)[0]}"
        self._widgets[id_] = widget
        return ScanNode(id=id_, label=label or label_of(widget))


def dialog_choices(dialog: QDialog) -> Choices:
    """The way out first, then everything else that a dialog offers."""
    choices = Choices()
    choices.returns = bool(dialog.property(RETURNS))
    widgets = pressable(dialog)
    way_out = _way_out(dialog, widgets)
    if way_out is not None:
        widgets.remove(way_out)
        nodes = [choices.item_of(way_out, id_=LEAVE)]
    else:
        nodes = [ScanNode(id=LEAVE, label=_tr("Close"))]
    for group, part in groupby(widgets, key=lambda widget: _group_of(widget, dialog)):
        items = choices.items_of(list(part))
        if isinstance(group, str) and group:
            nodes.append(ScanNode(id=f"group:{group}", label=group, children=items))
        elif group == "" and len(items) > FLAT:
            nodes += _as_groups(items)
        else:
            nodes += items
    choices.root = ScanNode(id="root", label=dialog.windowTitle(), children=tuple(nodes))
    return choices


def _as_groups(items: tuple[ScanNode, ...]) -> tuple[ScanNode, ...]:
    words = _tr("Choices {first} to {last}")
    blocks = in_blocks(items, BLOCK, words, prefix="choices")
    if blocks is not items:
        return blocks
    label = words.format(first=1, last=len(items))
    return (ScanNode(id="choices-1", label=label, children=items),)


def _group_of(widget: QWidget, dialog: QWidget) -> str | None:
    """The name of its group; "" in the part that scrolls; None for the buttons below."""
    parent: QWidget | None = widget
    scrolls = False
    while parent is not None and parent is not dialog:
        name = parent.property(GROUP)
        if name:
            return str(name)
        scrolls = scrolls or isinstance(parent, QScrollArea)
        parent = parent.parentWidget()
    return "" if scrolls else None


def _way_out(dialog: QDialog, widgets: Sequence[QWidget]) -> QWidget | None:
    if isinstance(dialog, QMessageBox):
        return dialog.escapeButton()
    return next((w for w in widgets if w.accessibleIdentifier() == "dialog-close"), None)


def pressable(parent: QWidget) -> list[QWidget]:
    """The buttons and fields of a widget that can be seen and used, as they are read."""
    found: list[QWidget] = [*parent.findChildren(QAbstractButton), *parent.findChildren(QLineEdit)]
    seen = [w for w in found if w.isVisible() and w.isEnabled() and w.width() > 0]
    own = [w for w in seen if w.window() is parent.window() and label_of(w)]
    return sorted(own, key=lambda w: _reading_order(w, parent))


def _reading_order(widget: QWidget, parent: QWidget) -> tuple[int, int]:
    place = widget.mapTo(parent, QPoint(0, 0))
    return (place.y() + widget.height() // 2) // ROW_HEIGHT, place.x()


def label_of(widget: QWidget) -> str:
    """What a choice is called: as a screen reader names it, and whether it is chosen."""
    name = widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return _tr("Write in: {name}").format(name=name or widget.placeholderText())
    if isinstance(widget, QAbstractButton):
        name = name or widget.text().replace("&", "")
        if widget.isCheckable() and widget.isChecked():
            return _tr("{name} (chosen)").format(name=name)
    return name


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScanTree", text)
