# SPDX-License-Identifier: MIT
"""The line above options and trials: how old the facts are, and a button to look for news."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.evidence.load import Evidence
from als_reader.core.language import sentences
from als_reader.core.origins import CHECK_FOR_NEWS, facts_origin
from als_reader.ui.languages import kept_words
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton


class FreshnessLine(QWidget):
    """Says whether the facts are bundled or refreshed, and since when."""

    link_activated = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._words = TextLabel("", look="quiet")
        self._words.setAccessibleIdentifier("facts-origin")
        button = check_button()
        button.clicked.connect(lambda: self.link_activated.emit(CHECK_FOR_NEWS))
        row = QWidget()
        FlowLayout(row).addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(row)

    def set_evidence(self, evidence: Evidence) -> None:
        """Say it of these facts."""
        self._words.set_words(sentences(facts_origin(evidence, self._today), kept_words()))


def check_button() -> WrapButton:
    """A button that looks for news, once the reader has seen what will be asked."""
    button = WrapButton(check_words())
    button.setAccessibleIdentifier("check-for-news")
    return button


def check_words() -> str:
    """The words of every button that does this; the dots say that a page comes first."""
    return QCoreApplication.translate("FreshnessLine", "Check for news…")
