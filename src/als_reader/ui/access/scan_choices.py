# SPDX-License-Identifier: MIT
"""What scanning can choose in a dialog, and how buttons and fields become choices.

A dialog may say more by properties: `scan_group` on a part is the name of the group of its
buttons; `scan_returns` on the dialog lets the light go back to the groups after each choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QPoint, Qt
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
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
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
    groups = {widget: _group_of(widget, dialog) for widget in widgets}
    body = [widget for widget in widgets if groups[widget] is not None]
    for number, (group, part) in enumerate(groupby(body, key=groups.__getitem__), 1):
        items = choices.items_of(list(part))
        nodes += _as_groups(items, number) if not group else (_named(group, items),)
    nodes += choices.items_of([widget for widget in widgets if groups[widget] is None])
    choices.root = ScanNode(id="root", label=dialog.windowTitle(), children=tuple(nodes))
    return choices


def _named(group: str, items: tuple[ScanNode, ...]) -> ScanNode:
    return ScanNode(id=f"group:{group}", label=group, children=items)


def _as_groups(items: tuple[ScanNode, ...], number: int) -> tuple[ScanNode, ...]:
    """Few choices stand by themselves; many stand in groups."""
    if len(items) <= FLAT:
        return items
    words = _tr("Choices {first} to {last}")
    blocks = in_blocks(items, BLOCK, words, prefix=f"choices-{number}")
    if blocks is not items:
        return blocks
    label = words.format(first=1, last=len(items))
    return (ScanNode(id=f"choices-{number}", label=label, children=items),)


def _group_of(widget: QWidget, dialog: QWidget) -> str | None:
    """The name of its group; "" elsewhere in the part that scrolls; None for what is below."""
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


def pressable(parent: QWidget, *, but_not_in: Sequence[QWidget] = ()) -> list[QWidget]:
    """The buttons and fields of a widget that can be seen and used, as they are read."""
    found = [widget for widget in _children(parent, but_not_in) if widget.isEnabled()]
    own = [widget for widget in found if widget.width() > 0 and label_of(widget)]
    return sorted(own, key=lambda widget: _reading_order(widget, parent))


def _children(parent: QWidget, but_not_in: Sequence[QWidget]) -> Iterator[QWidget]:
    """What shows of a widget; what is hidden is not even looked into."""
    for child in parent.findChildren(QWidget, options=DIRECT):
        if child.isHidden() or child.isWindow() or child in but_not_in:
            continue
        if isinstance(child, (QAbstractButton, QLineEdit)):
            yield child
        else:
            yield from _children(child, but_not_in)


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
