# SPDX-License-Identifier: MIT
"""A page of words above a few very large buttons: what large targets show of anything."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from als_reader.ui.access.large_grid import Deed, LargeGrid
from als_reader.ui.access.mirror import Page, Write, deed_of, pages
from als_reader.ui.access.paper import Paper, PaperLook

MOST = 8
"""Targets besides text in one view (ACCESSIBILITY A2)."""
STEPS = 2
"""Back a page, and Next page."""


class LargePage(QWidget):
    """Shows pages one after the other; Next first turns the text, then the page."""

    done = Signal()
    """Something was pressed: what is shown may have changed."""

    def __init__(self, name: str, look: PaperLook, write: Write) -> None:
        super().__init__()
        self._write = write
        self._name = name
        self._pages: tuple[Page, ...] = (Page(),)
        self._fixed: Sequence[Deed] = ()
        self._now = 0
        self.paper = Paper(look)
        self.paper.setAccessibleIdentifier("large-words")
        self.choices = LargeGrid(2)
        self.row = LargeGrid()
        self.choices.done.connect(self.done)
        self.row.done.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.paper, 1)
        column.addWidget(self.choices)
        column.addWidget(self.row)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def number(self) -> int:
        """Which of them is shown, from 1."""
        return self._now + 1

    def show_widgets(self, widgets: Sequence[QWidget], fixed: Sequence[Deed]) -> None:
        """Show what these widgets say and offer, and `fixed` on every page."""
        found = pages(widgets, max(1, MOST - len(fixed) - STEPS))
        if not self._is_same_page(found):
            self._now = 0
        self._pages, self._fixed = found, fixed
        self._show()

    def turn(self, step: int) -> None:
        """Go on (1) or back (-1): first in the words, then to another page."""
        at_edge = self.paper.is_at_end if step > 0 else self.paper.is_at_top
        if not at_edge:
            self.paper.turn_page(step)
        elif 0 <= self._now + step < len(self._pages):
            self._now += step
        self._show()

    # --- private ---

    def _is_same_page(self, found: Sequence[Page]) -> bool:
        """Whether the page that is shown is still there; a pressed choice may say more now."""
        if self._now >= len(found):
            return False
        before, after = self._pages[self._now], found[self._now]
        if before.choices and after.choices:
            kept = {_name(w) for w in before.choices} & {_name(w) for w in after.choices}
            return bool(kept)
        return before.lines == after.lines

    def _show(self) -> None:
        page = self._pages[self._now]
        self.paper.show_lines(page.lines, self._name)
        self.paper.setVisible(bool(page.lines))
        self.choices.show_deeds([deed_of(widget, self._write) for widget in page.choices])
        self._show_row()
        QTimer.singleShot(0, self, self._show_row)  # the height of the words is known then

    def _show_row(self) -> None:
        is_first = self._now == 0 and self.paper.is_at_top
        is_last = self._now == len(self._pages) - 1 and self.paper.is_at_end
        steps: list[Deed] = []
        if not (is_first and is_last):
            steps = [
                Deed(
                    words=self.tr("Back a page"),
                    identifier="large-previous",
                    do=partial(self.turn, -1),
                    is_enabled=not is_first,
                ),
                Deed(
                    words=self.tr("Next page"),
                    identifier="large-next",
                    do=partial(self.turn, 1),
                    is_enabled=not is_last,
                ),
            ]
        self.row.show_deeds([*self._fixed, *steps])


def _name(widget: QWidget) -> str:
    return (isValid(widget) and widget.accessibleIdentifier()) or str(id(widget))
