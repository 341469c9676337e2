# SPDX-License-Identifier: MIT
"""Buttons in rows that wrap like words, at any width and text size."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its widgets out like words of a line; none is wider than the room there is."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def insert_after(self, widget: QWidget, new: QWidget) -> None:
        """Put a widget behind another one that is in here."""
        self.addWidget(new)
        item = self._items.pop()
        self._items.insert(self.indexOf(widget) + 1, item)
        self.invalidate()

    # --- Qt ---

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more thing to place."""
        self._items.append(item)

    def count(self) -> int:
        """How many things there are to place."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less width needs more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        margins = self.contentsMargins()
        inside = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._arrange(inside, place=False) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        widths = [item.sizeHint().width() for item in self._shown()]
        heights = [item.sizeHint().height() for item in self._shown()]
        gaps = max(0, len(widths) - 1) * self.spacing()
        return self._with_margins(QSize(sum(widths) + gaps, max(heights, default=0)))

    def minimumSize(self) -> QSize:
        """The least width at which nothing is cut off."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    # --- private ---

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _is_from_right(self) -> bool:
        widget = self.parentWidget()
        return widget is not None and widget.isRightToLeft()

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        gap = self.spacing()
        x, y = rect.x(), rect.y()
        row: list[tuple[QLayoutItem, QRect]] = []
        row_height = 0

        def end_row() -> None:
            for item, box in row if place else ():
                box.moveTop(y + (row_height - box.height()) // 2)
                if self._is_from_right():
                    box.moveLeft(rect.left() + rect.right() - box.right())
                item.setGeometry(box)

        for item in self._shown():
            width = min(item.sizeHint().width(), rect.width())
            height = item.sizeHint().height()
            if item.hasHeightForWidth():
                height = item.heightForWidth(width)
            if row and x + width > rect.x() + rect.width():
                end_row()
                row, x, y, row_height = [], rect.x(), y + row_height + gap, 0
            row.append((item, QRect(x, y, width, height)))
            row_height = max(row_height, height)
            x += width + gap
        end_row()
        return y + row_height - rect.y()
