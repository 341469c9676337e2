# SPDX-License-Identifier: MIT
"""A picture as a table and in words; both can be printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from als_reader.ui.dialogs.base import LONGEST_LINE, ReaderDialog
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.pictures.fact_table import FactTable, Table

if TYPE_CHECKING:
    from als_reader.ui.printing.pages import Pages
    from als_reader.ui.printing.paper import Paper

WIDE_LINE = 110
"""Characters: so wide is the table, if the screen is. Words stay in lines that can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A picture in its other forms."""

    title: str
    line: str
    table: Table
    sentences: tuple[str, ...]
    fresh: tuple[str, ...]
    lay_out: Callable[[Paper], Pages]
    """The picture on paper."""


class TableDialog(ReaderDialog):
    """Shows a picture in the ways in which it can be read cell by cell or aloud."""

    longest_line = WIDE_LINE
    print_requested = Signal()

    def __init__(self, telling: Telling, parent: QWidget | None = None) -> None:
        super().__init__(telling.title, parent)
        self.setAccessibleIdentifier("picture-dialog")
        self.body.addWidget(_Words(telling.line))
        self.table = FactTable(telling.table)
        self.table.setAccessibleDescription(
            self.tr("Arrow keys go from cell to cell. Tab leaves the table.")
        )
        self.table.currentCellChanged.connect(self._show_cell)
        self.body.addWidget(self.table)
        column = self.add_panel(self.tr("The same in words"))
        for words in telling.sentences:
            column.addWidget(_Words(words))
        for words in telling.fresh:
            self.body.addWidget(_Words(words, look="quiet"))
        self.body.addStretch(1)
        self.add_close()
        self.add_button(
            self.tr("Print…"),
            "picture-print",
            lambda: self.leave_with(self.print_requested.emit),
        )

    def _show_cell(self) -> None:
        """Keep the cell in sight: the table does not scroll, what is around it does."""
        rect = self.table.visualRect(self.table.currentIndex())
        place = self.table.viewport().mapTo(self._column, QPoint(0, rect.center().y()))
        self._scroll.ensureVisible(place.x(), place.y(), 0, rect.height())


class _Words(TextLabel):
    """Words that are not as wide as a table: long lines are hard to follow."""

    def _short(self, width: int) -> int:
        return min(width, self.fontMetrics().averageCharWidth() * LONGEST_LINE)

    # --- Qt ---

    def heightForWidth(self, width: int) -> int:
        """The height of lines that are short."""
        return super().heightForWidth(self._short(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw short lines."""
        colour = self.palette().color(self.foregroundRole())
        box = QRectF(0, 0, self._short(self.width()), self.height())
        self._wrapped.draw(QPainter(self), box, self.font(), colour)
