# SPDX-License-Identifier: MIT
"""The line at the foot of the window: offline, how old the facts are, where the reader is."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from als_reader.ui.bar_heights import STATUS_MARGIN, status_height
from als_reader.ui.reader.provenance import date_words

GAP = 24
SIDE = 16
SPARE = 4
WHOLE = 1000
"""Against the stretches between the sentences: a wrapped one has the whole line."""


class StatusLine(QWidget):
    """Three short sentences on one line; where there is little room, the last ones give way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status-line")
        self._facts = self._label("facts")
        self._place = self._label("place")
        self._advice = self._label("advice")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, STATUS_MARGIN, SIDE, STATUS_MARGIN)
        row.setSpacing(GAP)
        row.addWidget(self._facts)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(self._advice)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._advice.setText(self.tr("Not medical advice. Ask your care team."))
        self.show_facts_date(None)

    def show_facts_date(self, day: date | None, refreshed: date | None = None) -> None:
        """Say how old the facts are, once they are loaded, and when they were refreshed."""
        if day is None:
            self._facts.setText(self.tr("Works offline"))
        elif refreshed is not None:
            words = self.tr("Works offline · facts as of {date}, refreshed {refreshed}")
            dates = {"date": date_words(day), "refreshed": date_words(refreshed)}
            self._facts.setText(words.format(**dates))
        else:
            words = self.tr("Works offline · facts as of {date}")
            self._facts.setText(words.format(date=date_words(day)))
        self._fit()

    def say(self, text: str) -> None:
        """Say where the reader is, or what has just been done; screen readers hear it too."""
        from als_reader.ui.announce import announce

        self._place.setText(text)
        announce(self, text, self._place)
        self._fit()

    @property
    def place_text(self) -> str:
        """What was said last."""
        return self._place.text()

    @property
    def facts_text(self) -> str:
        """What is said of the facts."""
        return self._facts.text()

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setAccessibleIdentifier(f"status-{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _fit(self) -> None:
        # Its hint would not do: where it wraps, that is the hint of the lines that it has now.
        metrics = self._facts.fontMetrics()
        room = self._inside() - metrics.horizontalAdvance(self._facts.text()) - SPARE
        is_too_long = room < 0
        for label in (self._place, self._advice):
            room -= label.sizeHint().width() + GAP
            label.setVisible(room >= 0)
        # The facts' age must never be cut off: it wraps where even it alone is too long.
        if is_too_long is not self._facts.wordWrap():
            self._facts.setWordWrap(is_too_long)
            self._row.setStretch(0, WHOLE if is_too_long else 0)
            self.updateGeometry()

    def _inside(self) -> int:
        margins = self.contentsMargins()
        return self.width() - margins.left() - margins.right() - 2 * SIDE

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As high as the room that was kept for it before it was made, or as its lines need."""
        height = status_height(self.font())
        if self._facts.wordWrap():
            height = max(height, self._facts.heightForWidth(self._inside()) + 2 * STATUS_MARGIN)
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Never the reason why a window cannot be narrow."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentences to the new width."""
        super().resizeEvent(event)
        self._fit()
        if self._facts.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def event(self, event: QEvent) -> bool:
        """The letters of a sentence may grow after those of the line."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)
