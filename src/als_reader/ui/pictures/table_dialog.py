# SPDX-License-Identifier: MIT
"""A picture as a table and in words; both can be printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QShowEvent
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
        self.add_text(telling.line)
        self.table = FactTable(telling.table)
        self.table.setAccessibleDescription(
            self.tr("Arrow keys go from cell to cell. Tab leaves the table.")
        )
        self.table.currentCellChanged.connect(self._show_cell)
        self.body.addWidget(self.table)
        column = self.add_panel(self.tr("The same in words"))
        for words in telling.sentences:
            column.addWidget(TextLabel(words))
        for words in telling.fresh:
            self.add_text(words, look="quiet")
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

    def _keep_lines_short(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * LONGEST_LINE
        for label in self.findChildren(TextLabel):
            label.setMaximumWidth(wide)

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        """Lines of words must not be as wide as the table."""
        self._keep_lines_short()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The same at another text size."""
        if event.type() is QEvent.Type.FontChange:
            self._keep_lines_short()
        super().changeEvent(event)
