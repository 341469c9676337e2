# SPDX-License-Identifier: MIT
"""A table of facts: a real one, so that keys and screen readers go through its cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from als_reader.ui.bar_heights import TARGET

PADDING = 24
"""Left and right of the words of a cell, as in the style sheet."""
FRAME = 3
"""The mark of the focus takes this much on every side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What a table says. The first column is the head of each row."""

    name: str
    corner: str
    """What the heads of the rows are."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """The head of each row and its cells."""
    has_numbers: bool = False
    """Whether the cells are short numbers, all in columns of one width."""


class FactTable(QTableWidget):
    """Shows a Table in full height; what is around it scrolls."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(len(table.rows), len(table.columns), parent)
        self._table = table
        self._fitted = 0
        self.setAccessibleName(table.name)
        self.setAccessibleIdentifier("fact-table")
        self.setHorizontalHeaderLabels(table.columns)
        self.setVerticalHeaderLabels([head for head, _ in table.rows])
        for row, (_, cells) in enumerate(table.rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, self._item(words))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._prepare_heads()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCurrentCell(0, 0)

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        return self._table.rows[row][1][column]

    def _item(self, words: str) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        across = (
            Qt.AlignmentFlag.AlignHCenter if self._table.has_numbers else Qt.AlignmentFlag.AlignLeft
        )
        item.setTextAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _prepare_heads(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setMinimumSectionSize(TARGET)
        self.verticalHeader().setDefaultAlignment(left)
        if not self._table.has_numbers:
            self.horizontalHeader().setDefaultAlignment(left)

    # --- measures ---

    def _fit(self, width: int) -> int:
        """Give columns and rows their sizes for a width; gives the height of all."""
        metrics = self.fontMetrics()
        heads = self.verticalHeader().sizeHint().width()
        room = width - heads - 2 * FRAME
        words = [
            [self._table.columns[c], *(self.words(r, c) for r in range(self.rowCount()))]
            for c in range(self.columnCount())
        ]
        wanted = [
            max(metrics.horizontalAdvance(part) for text in column for part in text.split("\n"))
            + PADDING
            for column in words
        ]
        for column, wide in enumerate(self._shares(wanted, room)):
            self.setColumnWidth(column, wide)
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(TARGET, self.rowHeight(row) + 8))
        heights = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if sum(self._widths()) > room else 0
        return self.horizontalHeader().sizeHint().height() + heights + below + 2 * FRAME

    def _widths(self) -> list[int]:
        return [self.columnWidth(column) for column in range(self.columnCount())]

    def _shares(self, wanted: Sequence[int], room: int) -> list[int]:
        """What each column gets: what it wants, and the last one wraps in what is left."""
        if self._table.has_numbers:
            return [max(wide, room // len(wanted)) for wide in wanted]
        least = 12 * self.fontMetrics().averageCharWidth() + PADDING
        first = [min(wide, max(least, room * 2 // 5)) for wide in wanted[:-1]]
        return [*first, max(least * 2, room - sum(first))]

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs higher rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows in full."""
        return self._fit(width)

    def sizeHint(self) -> QSize:
        """As wide as there is room, all rows in full."""
        return QSize(320, self._fit(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows have narrow tables; what does not fit is reached sideways."""
        return QSize(240, 4 * TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as all rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self._fit(self.width()))
