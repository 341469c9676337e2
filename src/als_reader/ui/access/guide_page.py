# SPDX-License-Identifier: MIT
"""One page of the first-use guide: a few words, and at most six very large buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from als_reader.ui.dialogs.base import Panel, Title
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton

LARGE = 96
"""Least side of a button here, in every mode (ACCESSIBILITY A2)."""
GAP = 16
MOST_ANSWERS = 6
COLUMNS = 2


class LargeButton(WrapButton):
    """A button that a look or a shaking hand can hit."""

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, and never less than large."""
        return max(LARGE, super().heightForWidth(width))

    def sizeHint(self) -> QSize:
        """All words in one line."""
        return super().sizeHint().expandedTo(QSize(LARGE, LARGE))

    def minimumSizeHint(self) -> QSize:
        """Never less than large."""
        return QSize(LARGE, LARGE)


def large_button(words: str, identifier: str, do: Callable[[], object]) -> LargeButton:
    """A large button that tests and screen readers can find."""
    button = LargeButton(words)
    button.setProperty("target", "large")  # a style sheet's least size is stronger than a hint
    button.setAccessibleIdentifier(identifier)
    button.setAutoDefault(False)

    def press() -> None:  # without the state that `clicked` tells
        do()

    button.clicked.connect(press)
    return button


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reader can press on a page."""

    words: str
    identifier: str
    do: Callable[[], object]


class GuidePage(QWidget):
    """Shows its words, which take the focus and are read out, and its answers below."""

    def __init__(self, title: str, texts: Sequence[str], answers: Sequence[Answer]) -> None:
        super().__init__()
        assert len(answers) <= MOST_ANSWERS
        self.panel = Panel(title)
        self.panel.setAccessibleIdentifier("guide-words")
        self.panel.column.addWidget(Title(title, 1.1))
        for text in texts:
            self.panel.column.addWidget(TextLabel(text))
        self.panel.gather_words()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.panel)
        grid = QGridLayout()
        grid.setSpacing(GAP)
        self._buttons: dict[str, WrapButton] = {}
        for index, answer in enumerate(answers):
            button = large_button(answer.words, answer.identifier, answer.do)
            self._buttons[answer.identifier] = button
            grid.addWidget(button, index // COLUMNS, index % COLUMNS)
        for index in range(COLUMNS):
            grid.setColumnStretch(index, 1)
        column.addLayout(grid)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say_on(self, identifier: str, words: str) -> None:
        """Give a button other words."""
        self._buttons[identifier].set_words(words)
