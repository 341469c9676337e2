# SPDX-License-Identifier: MIT
"""What scanning can choose: commands, notes, terms, options and trials, or a dialog's choices.

The tree is made from the command table and from what is on the screen, so whatever is added to
either can be scanned from its first day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QWidget

from als_reader.core.errors import EvidenceError
from als_reader.core.scanning import ScanNode, in_blocks
from als_reader.ui.actions import COMMANDS
from als_reader.ui.commands import translated

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

BLOCK = 9
"""Choices in a row before they are put into blocks."""
SHOWN_QUOTE = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScanTree", text)


class Choices:
    """A tree, and the widgets that its "widget:" items stand for."""

    def __init__(self) -> None:
        self.root = ScanNode(id="root", label="")
        self._widgets: dict[str, QWidget] = {}

    def widget(self, id_: str) -> QWidget | None:
        """The widget of an item, if it is one and is still there."""
        return self._widgets.get(id_)

    def items_of(self, widgets: Sequence[QWidget]) -> tuple[ScanNode, ...]:
        """An item for each widget, named as a screen reader names it."""
        nodes = []
        for widget in widgets:
            id_ = f"widget:{len(self._widgets) + 1}"
            self._widgets[id_] = widget
            nodes.append(ScanNode(id=id_, label=_label(widget)))
        return tuple(nodes)


def window_choices(window: MainWindow) -> Choices:
    """Everything that the main window offers, in groups."""
    choices = Choices()
    groups = [*_command_groups(window)]
    notices = choices.items_of(pressable(window.notices))
    if notices:
        groups.insert(0, ScanNode(id="notices", label=_tr("Messages"), children=notices))
    card = choices.items_of(_card_buttons(window))
    if card:
        blocks = in_blocks(card, BLOCK, _tr("Choices {first} to {last}"), prefix="card")
        groups.insert(1, ScanNode(id="card", label=_tr("What is open"), children=blocks))
    groups += _fact_groups(window)
    choices.root = ScanNode(id="root", label=window.windowTitle(), children=tuple(groups))
    return choices


def dialog_choices(dialog: QWidget) -> Choices:
    """Everything that a dialog offers."""
    choices = Choices()
    nodes = choices.items_of(pressable(dialog))
    blocks = in_blocks(nodes, BLOCK, _tr("Choices {first} to {last}"), prefix="choices")
    choices.root = ScanNode(id="root", label=dialog.windowTitle(), children=blocks)
    return choices


def pressable(parent: QWidget) -> list[QWidget]:
    """The buttons and fields of a widget that can be seen and used, from top left to bottom."""
    found: list[QWidget] = [*parent.findChildren(QAbstractButton), *parent.findChildren(QLineEdit)]
    seen = [w for w in found if w.isVisible() and w.isEnabled() and w.width() > 0]
    return sorted(seen, key=lambda w: _reading_order(w, parent))


def _reading_order(widget: QWidget, parent: QWidget) -> tuple[int, int]:
    place = widget.mapTo(parent, QPoint(0, 0))
    return (place.y() + widget.height() // 2) // 24, place.x()


def _label(widget: QWidget) -> str:
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text()
    if isinstance(widget, QLineEdit):
        return _tr("Write in: {name}").format(name=name or widget.placeholderText())
    return name


def _command_groups(window: MainWindow) -> Iterator[ScanNode]:
    """The command table, group by group; what cannot be done now is left out."""
    for group, commands in groupby(COMMANDS, key=lambda command: command.group):
        items = tuple(
            ScanNode(id=f"command:{command.id}", label=window.commands[command.id].text())
            for command in commands
            if window.commands[command.id].isEnabled()
        )
        if items:
            yield ScanNode(id=f"group:{group}", label=translated(group), children=items)


def _card_buttons(window: MainWindow) -> list[QWidget]:
    pane = window.pane
    if pane is None or not window.body.shows_pane:
        return []
    return [widget for widget in pressable(pane) if not widget.visibleRegion().isEmpty()]


def _fact_groups(window: MainWindow) -> Iterator[ScanNode]:
    notes = tuple(
        ScanNode(id=f"entry:{e.number}", label=f"{e.number} {_short(e.first.quote)}".strip())
        for e in window.entries
    )
    yield from _group("all-notes", _tr("All notes"), _tr("Notes {first} to {last}"), notes)
    evidence = window.evidence
    if evidence is None:
        return
    if not isinstance(evidence.glossary, EvidenceError):
        terms = tuple(
            ScanNode(id=f"link:term:{term.id}", label=term.correct_term)
            for term in evidence.glossary.terms
        )
        words = _tr("Terms {first} to {last}")
        yield from _group("all-terms", _tr("All glossary terms"), words, terms)
    if not isinstance(evidence.treatments, EvidenceError):
        options = tuple(
            ScanNode(id=f"link:option:{option.id}", label=option.name)
            for option in evidence.treatments.treatments
        )
        words = _tr("Options {first} to {last}")
        yield from _group("all-options", _tr("All options"), words, options)
    if not isinstance(evidence.trials, EvidenceError):
        trials = tuple(
            ScanNode(id=f"link:trial:{trial.nct}", label=trial.plain_title)
            for trial in evidence.trials.trials
        )
        words = _tr("Trials {first} to {last}")
        yield from _group("all-trials", _tr("All trials"), words, trials)


def _group(id_: str, label: str, words: str, nodes: tuple[ScanNode, ...]) -> Iterator[ScanNode]:
    if nodes:
        blocks = in_blocks(nodes, BLOCK, words, prefix=id_)
        yield ScanNode(id=id_, label=label, children=blocks)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_QUOTE else text[:SHOWN_QUOTE].rstrip() + "…"


def frames(node: ScanNode, choices: Choices, window: MainWindow, on: QWidget) -> list[QRect]:
    """Where the lit group or item can be seen, as boxes in `on`; empty if it cannot."""
    boxes = []
    for item in node.items():
        widget = choices.widget(item.id) or _widget_of(item.id, window)
        if widget is None or not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if not (widget is on or on.isAncestorOf(widget)):
            continue
        seen = widget.visibleRegion().boundingRect()
        boxes.append(QRect(widget.mapTo(on, seen.topLeft()), seen.size()))
    return boxes


def _widget_of(id_: str, window: MainWindow) -> QWidget | None:
    scheme, _, rest = id_.partition(":")
    if scheme == "command":
        rows = (window.toolbar, window.reading_bar)
        found = (row.shown_button(rest) for row in rows)
        return next((button for button in found if button is not None), None)
    pane = window.pane
    if pane is None or not window.body.shows_pane:
        return None
    if scheme == "entry":
        return pane.header_of(f"note:{rest}")
    return pane.header_of(rest) if scheme == "link" else None


def scanned_widget(window: MainWindow, modal: QWidget | None) -> QWidget:
    """The window or dialog that scanning goes through now."""
    return modal if isinstance(modal, QDialog) else window
