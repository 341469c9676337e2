# SPDX-License-Identifier: MIT
"""The line at the foot of the window: offline, how old the facts are, where the reader is."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget


def date_words(day: date) -> str:
    """A date the way readers write it: 22 Nov 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


class StatusLine(QWidget):
    """Three short sentences that wrap rather than get cut off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self._facts = self._label("facts", Qt.AlignmentFlag.AlignLeft)
        self._place = self._label("place", Qt.AlignmentFlag.AlignHCenter)
        self._advice = self._label("advice", Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        for label, share in ((self._facts, 3), (self._place, 3), (self._advice, 3)):
            row.addWidget(label, share)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._advice.setText(self.tr("Not medical advice. Ask your care team."))
        self.show_facts_date(None)

    def show_facts_date(self, day: date | None) -> None:
        """Say how old the facts are, once they are loaded."""
        if day is None:
            self._facts.setText(self.tr("Works offline"))
        else:
            words = self.tr("Works offline · facts as of {date}")
            self._facts.setText(words.format(date=date_words(day)))

    def say(self, text: str) -> None:
        """Say where the reader is, or what has just been done; screen readers hear it too."""
        self._place.setText(text)
        self._place.setAccessibleName(text)

    @property
    def place_text(self) -> str:
        """What was said last."""
        return self._place.text()

    @property
    def facts_text(self) -> str:
        """What is said of the facts."""
        return self._facts.text()

    @property
    def announcer(self) -> QLabel:
        """The label whose name changes with each message."""
        return self._place

    def _label(self, name: str, side: Qt.AlignmentFlag) -> QLabel:
        label = QLabel()
        label.setAccessibleIdentifier(f"status-{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return label
