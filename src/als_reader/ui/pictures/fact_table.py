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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sizes:
    """What everything measures at one width."""

    head_width: int
    head_height: int
    columns: list[int]
    rows: list[int]
    below: int
    """Room for the bar that scrolls sideways."""


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
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setStretchLastSection(True)
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

    def _sizes(self, width: int) -> _Sizes:
        """The sizes of everything at a width."""
        plain, strong = QFontMetrics(self.font()), QFontMetrics(_bold(self.font()))
        table, room = self._table, width - 2 * FRAME
        heads = [head for head, _ in table.rows]
        words = [word for head in heads for word in head.split()]
        most = room // 4
        first = min(_wanted(heads, strong), max(most, _wanted(words, strong)))
        widths = self._shares(plain, strong, room - first)
        top = max(
            _height(words, wide, strong) for words, wide in zip(table.columns, widths, strict=True)
        )
        heights = [
            max(
                _height(head, first, strong),
                *(_height(words, wide, plain) for words, wide in zip(cells, widths, strict=True)),
            )
            for head, cells in table.rows
        ]
        bar = self.horizontalScrollBar().sizeHint().height()
        below = bar if sum(widths) > room - first else 0
        return _Sizes(head_width=first, head_height=top, columns=widths, rows=heights, below=below)

    def _shares(self, plain: QFontMetrics, strong: QFontMetrics, room: int) -> list[int]:
        """The width of each column; words wrap in what there is, numbers never do."""
        columns = list(zip(*(cells for _, cells in self._table.rows), strict=True))
        pairs = list(zip(self._table.columns, columns, strict=True))
        wanted = [max(_wanted(cells, plain), _wanted([head], strong)) for head, cells in pairs]
        if self._table.has_numbers:
            spare = max(0, room - sum(wanted)) // len(wanted)
            return [wide + spare for wide in wanted]
        longest = [
            max(_wanted(words.split(), strong) for words in (head, *cells)) for head, cells in pairs
        ]
        fair = room // (len(wanted) + 1)
        first = [
            min(wide, max(least, fair))
            for wide, least in zip(wanted[:-1], longest[:-1], strict=True)
        ]
        return [*first, max(longest[-1], room - sum(first))]

    def _fit(self) -> None:
        """Give heads, columns and rows their sizes."""
        sizes = self._sizes(self.width())
        across, down = self.horizontalHeader(), self.verticalHeader()
        for head in (across, down):
            head.setFont(_bold(self.font()))
        across.setFixedHeight(sizes.head_height)
        down.setFixedWidth(sizes.head_width)
        for column, wide in enumerate(sizes.columns):
            self.setColumnWidth(column, wide)
        for row, high in enumerate(sizes.rows):
            self.setRowHeight(row, high)

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs higher rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows in full."""
        sizes = self._sizes(width)
        return sizes.head_height + sum(sizes.rows) + sizes.below + 2 * FRAME

    def sizeHint(self) -> QSize:
        """As it is now; the height that counts is the one for its width."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows have narrow tables; what does not fit is reached sideways."""
        return QSize(240, 4 * TARGET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit()
            self.updateGeometry()

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


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _wanted(texts: Sequence[str], metrics: QFontMetrics) -> int:
    """The width at which no line of these breaks."""
    lines = [line for text in texts for line in text.split("\n")]
    return max((metrics.horizontalAdvance(line) for line in lines), default=0) + ACROSS


def _height(words: str, width: int, metrics: QFontMetrics) -> int:
    """The height of a cell of a width, and never too little to hit."""
    box = QRect(0, 0, max(1, width - ACROSS), HIGHEST)
    needed = metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, words).height()
    return max(TARGET, needed + DOWN)
