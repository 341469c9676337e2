# SPDX-License-Identifier: MIT
"""The four buttons above the side pane; with large text they stand in two rows or in four."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from als_reader.ui.bar_heights import TARGET
from als_reader.ui.panes.wrapped_text import Piece, WrapButton


class TabButton(WrapButton):
    """The name of a tab and how much is in it; a line below it and bold words when chosen."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(title, look="tab")
        self._title = title
        self._count = ""
        self._gap = "\n"
        self.setAccessibleIdentifier(f"tab-{name}")
        self.setCheckable(True)
        self.toggled.connect(self._renew)
        self._renew()

    def set_count(self, count: int | None) -> None:
        """Say how many things are in it; None if that is not known."""
        self._count = "" if count is None else str(count)
        self._renew()

    def set_in_one_line(self, in_one_line: bool) -> None:
        """Put the count beside the name, not below."""
        self._gap = " " if in_one_line else "\n"
        self._renew()

    def _renew(self) -> None:
        self.set_words(f"{self._title} {self._count}" if self._count else self._title)
        self.set_pieces(
            [
                Piece(text=self._title, is_bold=self.isChecked()),
                Piece(text=f"{self._gap}{self._count}", is_bold=self.isChecked()),
            ]
        )

    def _colour(self) -> QColor:
        role = QPalette.ColorRole
        return self.palette().color(role.Link if self.isChecked() else role.ButtonText)


class TabRow(QWidget):
    """One button of them is chosen."""

    tab_pressed = Signal(str)

    def __init__(self, titles: Mapping[str, str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._columns = 0
        self._buttons = {name: TabButton(name, title) for name, title in titles.items()}
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _checked, name=name: self._on_clicked(name))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._arrange()

    @property
    def buttons(self) -> Sequence[TabButton]:
        """The buttons, from the left."""
        return tuple(self._buttons.values())

    def button(self, name: str) -> TabButton:
        """The button of a tab."""
        return self._buttons[name]

    def set_current(self, name: str) -> None:
        """Mark one button as chosen."""
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def set_count(self, name: str, count: int | None) -> None:
        """Say how much is in a tab."""
        self._buttons[name].set_count(count)
        self._arrange()

    def _on_clicked(self, name: str) -> None:
        self.set_current(name)
        self.tab_pressed.emit(name)

    def _arrange(self) -> None:
        columns = next((n for n in (4, 2) if self._fits(n)), 1)
        if columns != self._columns:
            self._columns = columns
            for index, button in enumerate(self._buttons.values()):
                self._grid.addWidget(button, index // columns, index % columns)
            for column in range(4):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _fits(self, columns: int) -> bool:
        for button in self._buttons.values():
            button.set_in_one_line(columns < len(self._buttons))
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return widest * columns <= self.width()

    # --- Qt ---

    def minimumSizeHint(self) -> QSize:
        """Never the reason why a pane cannot be narrow."""
        return QSize(TARGET, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the rows to the new width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text may need more rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()
