# SPDX-License-Identifier: MIT
"""A table of facts: a real one, so that keys and screen readers go through its cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from als_reader.ui.bar_heights import TARGET

ACROSS, DOWN = 26, 18
"""Around the words of a cell and of a head, as in the style sheet; a hair more, so none is cut."""
FRAME = 3
"""The mark of the focus takes this much on every side."""
HIGHEST = 10_000
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What a table says."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """The head of each row and its cells."""
    has_numbers: bool = False
    """Whether the cells are short numbers; else the last column is the longest."""


class FactTable(QTableWidget):
    """Shows a Table in full height; what is around it scrolls."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(len(table.rows), len(table.columns), parent)
        self._table = table
        self.setAccessibleName(table.name)
        self.setAccessibleIdentifier("fact-table")
        self.setHorizontalHeaderLabels(table.columns)
        self.setVerticalHeaderLabels([head for head, _ in table.rows])
        for row, (_, cells) in enumerate(table.rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, self._item(words))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setDefaultAlignment(LEFT | Qt.TextFlag.TextWordWrap)
        if table.has_numbers:
            self.horizontalHeader().setDefaultAlignment(CENTRE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _item(self, words: str) -> QTableWidgetItem:
        item = QTableWidgetItem(words)
        item.setTextAlignment(CENTRE if self._table.has_numbers else LEFT)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    # --- measures ---

    def _fit(self, width: int) -> int:
        """Give heads, columns and rows their sizes for a width; gives the height of all."""
        bold = QFont(self.font())
        bold.setBold(True)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for head in (across, down):
            head.setFont(bold)
        plain, strong = QFontMetrics(self.font()), QFontMetrics(bold)
        room = width - 2 * FRAME
        first = min(_wanted([row for row, _ in self._table.rows], strong), room * 2 // 5)
        down.setFixedWidth(first)
        widths = self._shares(plain, strong, room - first)
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)
        top = max(
            _height(words, wide, strong)
            for words, wide in zip(self._table.columns, widths, strict=True)
        )
        across.setFixedHeight(top)
        heights = []
        for row, (title, cells) in enumerate(self._table.rows):
            needed = [
                _height(words, wide, plain) for words, wide in zip(cells, widths, strict=True)
            ]
            heights.append(max(_height(title, first, strong), *needed))
            self.setRowHeight(row, heights[-1])
        bar = self.horizontalScrollBar().sizeHint().height()
        below = bar if sum(widths) > room - first else 0
        return top + sum(heights) + below + 2 * FRAME

    def _shares(self, plain: QFontMetrics, strong: QFontMetrics, room: int) -> list[int]:
        """The width of each column; words wrap in what there is, numbers never do."""
        columns = list(zip(*(cells for _, cells in self._table.rows), strict=True))
        wanted = [
            max(_wanted(cells, plain), _wanted([head], strong))
            for head, cells in zip(self._table.columns, columns, strict=True)
        ]
        if self._table.has_numbers:
            spare = max(0, room - sum(wanted)) // len(wanted)
            return [wide + spare for wide in wanted]
        longest = [
            max(_wanted(words.split(), strong) for words in (head, *cells))
            for head, cells in zip(self._table.columns, columns, strict=True)
        ]
        fair = room // (len(wanted) + 1)
        first = [
            min(wide, max(least, fair))
            for wide, least in zip(wanted[:-1], longest[:-1], strict=True)
        ]
        return [*first, max(longest[-1], room - sum(first))]

    def _fit_now(self) -> None:
        self.setFixedHeight(self._fit(self.width()))

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs higher rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows in full."""
        return self._fit(width)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows have narrow tables; what does not fit is reached sideways."""
        return QSize(240, 4 * TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew, and be as high as all rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_now()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit_now()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the cell that keys start from."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentCell(0, 0)
        self.setCurrentCell(self.currentRow(), self.currentColumn())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is lit where keys do nothing."""
        super().focusOutEvent(event)
        self.clearSelection()


def _wanted(texts: Sequence[str], metrics: QFontMetrics) -> int:
    """The width at which no line of these breaks."""
    lines = [line for text in texts for line in text.split("\n")]
    return max((metrics.horizontalAdvance(line) for line in lines), default=0) + ACROSS


def _height(words: str, width: int, metrics: QFontMetrics) -> int:
    """The height of a cell of a width, and never too little to hit."""
    box = QRect(0, 0, max(1, width - ACROSS), HIGHEST)
    needed = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()
    return max(TARGET, needed + DOWN)
