# SPDX-License-Identifier: MIT
"""One note, term, option, trial or source at a time: the side pane with large targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.ui.access.mirror import is_choice, leaves, line_of
from als_reader.ui.access.paper import Line, Paper, PaperLook
from als_reader.ui.panes.card import Card
from als_reader.ui.panes.side_pane import SidePane


@dataclass(frozen=True, slots=True)
class Item:
    """A card, or what stands before the first card of a tab."""

    before: tuple[QWidget, ...]
    card: Card | None

    @property
    def words(self) -> tuple[QWidget, ...]:
        """What is read and pressed here."""
        return (*self.before, *(leaves(self.card) if self.card else ()))


class ItemView(QWidget):
    """Shows the words of one item of a pane; its choices are for the buttons below it."""

    def __init__(self, pane: SidePane, look: PaperLook) -> None:
        super().__init__()
        self._pane = pane
        self.paper = Paper(look)
        self.paper.setAccessibleIdentifier("item-words")
        self._about_list = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper)

    @property
    def choices(self) -> tuple[QWidget, ...]:
        """What can be pressed here, in order; what is off is left out."""
        return tuple(w for w in self._widgets() if is_choice(w) and w.isEnabled())

    @property
    def number(self) -> int:
        """Which item it is; 0 for what stands before the first, -1 for a source."""
        if self._pane.shown_reference:
            return -1
        return next((i for i, item in enumerate(self._items()) if self._is_now(item)), 0)

    @property
    def last(self) -> int:
        """The number of the last item."""
        return len(self._items()) - 1

    def step(self, step: int) -> None:
        """Open the item after (1) or before (-1) this one."""
        items, now = self._items(), self.number + step
        if self.number < 0 or not 0 <= now < len(items):
            return
        card = items[now].card
        self._about_list = card is None
        if card is not None and not card.is_open:
            card.header.click()
        self.renew()

    def show_list(self) -> None:
        """Show what the tab says of itself, with its filters."""
        self._about_list = True
        self.renew()

    def renew(self) -> None:
        """Show what the item says now."""
        lines = [line_of(w) for w in self._widgets() if not is_choice(w)]
        place = self._place()
        shown = [Line(place), *(line for line in lines if line.text.strip())]
        name = next((line.text for line in lines if line.is_heading), place)
        self.paper.show_lines([line for line in shown if line.text], name)

    # --- private ---

    def _place(self) -> str:
        number = self.number
        if number < 0:
            return ""
        title = self._pane.page(self._pane.current_tab).accessibleName()
        if number == 0:
            return title
        words = self.tr("{tab}: {number} of {count}")
        return words.format(tab=title, number=number, count=self.last)

    def _widgets(self) -> Sequence[QWidget]:
        if self._pane.shown_reference:
            return tuple(leaves(self._pane.shown_page))
        items = self._items()
        return items[max(0, self.number)].words

    def _is_now(self, item: Item) -> bool:
        return not self._about_list and item.card is not None and item.card.is_open

    def _items(self) -> Sequence[Item]:
        found: list[Item] = []
        before: list[QWidget] = []
        for widget in leaves(self._pane.shown_page, into_cards=False):
            if not isinstance(widget, Card):
                before.append(widget)
                continue
            if not found:
                found.append(Item(tuple(before), None))
                before = []
            found.append(Item(tuple(before), widget))
            before = []
        if not found:
            found.append(Item(tuple(before), None))
        return found
