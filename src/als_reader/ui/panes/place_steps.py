# SPDX-License-Identifier: MIT
"""Goes from place to place of the same words in the text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton


class PlaceSteps(QWidget):
    """*Show in text*, and for several places *Previous place*, *Next place* and "2 of 14"."""

    place_chosen = Signal(int)
    """Which place, from 0."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count
        self._at = 0
        row = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show = self._button(row, self.tr("Show in text"), "place-show")
        self._show.clicked.connect(lambda: self._go(0))
        self._position = TextLabel("")
        if count > 1:
            before = self._button(row, self.tr("Previous place"), "place-previous")
            before.clicked.connect(lambda: self._go(-1))
            after = self._button(row, self.tr("Next place"), "place-next")
            after.clicked.connect(lambda: self._go(1))
            row.addWidget(self._position)
        self._say()

    def _button(self, row: FlowLayout, words: str, identifier: str) -> WrapButton:
        button = WrapButton(words)
        button.setAccessibleIdentifier(identifier)
        row.addWidget(button)
        return button

    def _go(self, step: int) -> None:
        self._at = (self._at + step) % self._count
        self._say()
        self.place_chosen.emit(self._at)

    def _say(self) -> None:
        words = self.tr("Place {number} of {count}")
        self._position.set_words(words.format(number=self._at + 1, count=self._count))
