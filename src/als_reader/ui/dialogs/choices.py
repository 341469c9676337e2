# SPDX-License-Identifier: MIT
"""Pick one of a few values, or go up and down through many."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.theme import Theme
from als_reader.ui.dialogs.base import big_button
from als_reader.ui.dialogs.tick_row import ChoiceRow
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel


@dataclass(frozen=True, slots=True)
class Choice:
    """One value that can be chosen."""

    value: object
    words: str
    identifier: str
    sample: Theme | None = None


class ChoiceGroup(QWidget):
    """Radio buttons that wrap like words; reports what the reader chooses."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows: dict[object, ChoiceRow] = {}
        flow = FlowLayout(self, 8)
        for choice in choices:
            row = ChoiceRow(choice.words, choice.sample)
            row.setAccessibleIdentifier(choice.identifier)
            row.setAccessibleDescription(name)
            row.clicked.connect(_reporter(self, choice.value))
            self._rows[choice.value] = row
            flow.addWidget(row)

    def show_value(self, value: object) -> None:
        """Check the row of a value; values without a row check none."""
        if value in self._rows:
            self._rows[value].setChecked(True)


def _reporter(group: ChoiceGroup, value: object) -> Callable[[], None]:
    def report() -> None:
        group.chosen.emit(value)

    return report


class Stepper(QWidget):
    """Says a value and has a button for less and one for more."""

    stepped = Signal(int)
    """1 for more, -1 for less."""

    def __init__(self, less: str, more: str, identifier: str) -> None:
        super().__init__()
        self._value = TextLabel("", is_bold=True)
        self._value.setAccessibleIdentifier(identifier)
        self._less = big_button(less, f"{identifier}-less", lambda: self.stepped.emit(-1))
        self._more = big_button(more, f"{identifier}-more", lambda: self.stepped.emit(1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._value)
        row = FlowLayout(None, 8)
        row.addWidget(self._less)
        row.addWidget(self._more)
        column.addLayout(row)

    def show_value(self, words: str, *, is_least: bool, is_most: bool) -> None:
        """Say the value; a button that leads no further is off."""
        self._value.set_words(words)
        self._value.setAccessibleName(words)
        if is_least and self._less.hasFocus():
            self._more.setFocus()
        if is_most and self._more.hasFocus():
            self._less.setFocus()
        self._less.setEnabled(not is_least)
        self._more.setEnabled(not is_most)
