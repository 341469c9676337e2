# SPDX-License-Identifier: MIT
"""What was just done, in words, with a button that takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import big_button
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel


class UndoRow(QWidget):
    """Hidden until something can be taken back."""

    undone = Signal(object)
    """What was there before."""

    def __init__(self, identifier: str) -> None:
        super().__init__()
        self._before: object = None
        self._words = TextLabel("")
        self._words.setAccessibleIdentifier(f"{identifier}-words")
        row = FlowLayout(self, 12)
        row.addWidget(self._words)
        row.addWidget(big_button(self.tr("Undo"), identifier, self._on_undo))
        self.hide()

    def offer(self, words: str, before: object) -> None:
        """Say what was done, and keep what was before."""
        self._before = before
        self._words.set_words(words)
        self.show()
        announce(self, words)

    def _on_undo(self) -> None:
        self.hide()
        self.undone.emit(self._before)
        announce(self, self.tr("It is as it was before."))
