# SPDX-License-Identifier: MIT
"""A few very large buttons in rows and columns, with wide gaps between them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from shiboken6 import isValid

from als_reader.ui.panes.wrapped_text import WrapButton

LARGE = 96
"""Least side of a button (ACCESSIBILITY A2)."""
GAP = 16
PADDING = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a reader can do now."""

    words: str
    identifier: str
    do: Callable[[], object]
    name: str = ""
    """What a screen reader says; the words if empty."""
    help: str = ""
    is_enabled: bool = True
    is_checked: bool | None = None
    """None for what cannot be on or off."""
    is_careful: bool = False
    """It takes something away."""


class LargeButton(WrapButton):
    """A deed as a button that is hard to miss."""

    def __init__(self, deed: Deed, grid: "LargeGrid") -> None:
        super().__init__("", parent=grid)
        self._deed = deed
        self._grid = grid
        self.setAccessibleIdentifier(deed.identifier)
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        self.show_deed(deed)

    @property
    def deed(self) -> Deed:
        """What it does."""
        return self._deed

    def show_deed(self, deed: Deed) -> None:
        """Do something else from now on."""
        self._deed = deed
        words = f"✓ {deed.words}" if deed.is_checked else deed.words
        if words.replace("&", "&&") != self.text():
            self.set_words(words)
        self.setCheckable(deed.is_checked is not None)
        self.setChecked(bool(deed.is_checked))
        self.setEnabled(deed.is_enabled)
        self.setAccessibleName(deed.name or deed.words)
        self.setAccessibleDescription(deed.help)
        self.setToolTip(deed.help)
        self.setProperty("careful", deed.is_careful)

    def _on_clicked(self) -> None:
        self.setChecked(bool(self._deed.is_checked))
        self._deed.do()
        if isValid(self._grid):
            self._grid.done.emit()

    # --- Qt ---

    def heightForWidth(self, width: int) -> int:
        """Never too little to hit."""
        return max(LARGE, super().heightForWidth(width) + PADDING)

    def minimumSizeHint(self) -> QSize:
        """As above."""
        return QSize(LARGE, LARGE)


class LargeGrid(QWidget):
    """Shows deeds in as many columns as their words have room for."""

    done = Signal()
    """A deed has been done: what is shown may have changed."""

    def __init__(self, most_columns: int = 8) -> None:
        super().__init__()
        self._most = most_columns
        self._buttons: list[LargeButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> Sequence[LargeButton]:
        """The buttons, from top left."""
        return tuple(self._buttons)

    def button(self, identifier: str) -> LargeButton | None:
        """The button of a deed, if it is shown."""
        found = (b for b in self._buttons if b.deed.identifier == identifier)
        return next(found, None)

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Show these; a button whose deed stays is the same button as before."""
        kept = {button.deed.identifier: button for button in self._buttons}
        self._buttons = []
        for deed in deeds:
            button = kept.pop(deed.identifier, None)
            if button is None:
                button = LargeButton(deed, self)
                button.setVisible(True)
            else:
                button.show_deed(deed)
            self._buttons.append(button)
        for button in kept.values():
            button.hide()
            button.deleteLater()
        for before, after in zip(self._buttons, self._buttons[1:], strict=False):
            QWidget.setTabOrder(before, after)
        self.setVisible(bool(deeds))
        self._height(self.width(), places=True)
        self.updateGeometry()

    # --- private ---

    def _columns(self, width: int) -> int:
        """The most columns in which no word must be broken."""
        count = min(self._most, len(self._buttons))
        metrics = QFontMetricsF(QApplication.font())
        words = [word for b in self._buttons for word in b.deed.words.split()]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0) + 32
        for columns in range(count, 1, -1):
            if len(self._buttons) % columns and columns > (count + 1) // 2:
                continue
            each = (width - GAP * (columns + 1)) / columns
            if each >= max(widest, LARGE):
                return columns
        return 1

    def _height(self, at_width: int, *, places: bool = False) -> int:
        """The height of all buttons; puts them into their places if asked to."""
        if not self._buttons:
            return 0
        width = max(at_width, LARGE + 2 * GAP)
        columns = self._columns(width)
        each = (width - GAP * (columns + 1)) // columns
        y = GAP
        for first in range(0, len(self._buttons), columns):
            row = self._buttons[first : first + columns]
            for button in row:
                button.setFont(QApplication.font())
            height = max(button.heightForWidth(each) for button in row)
            for index, button in enumerate(row if places else ()):
                button.setGeometry(QRect(GAP + index * (each + GAP), y, each, height))
            y += height + GAP
        return y

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows."""
        return self._height(width)

    def sizeHint(self) -> QSize:
        """All rows at the width it has."""
        return QSize(LARGE + 2 * GAP, self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never the reason why a window cannot be narrow."""
        return QSize(LARGE + 2 * GAP, self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the buttons to the new width."""
        super().resizeEvent(event)
        self._height(self.width(), places=True)
        self.updateGeometry()
