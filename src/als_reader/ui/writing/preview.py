# SPDX-License-Identifier: MIT
"""How a note's card will look, as a picture: nothing in it can be pressed by mistake."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from als_reader.core.article import Article, SourceLink
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.language import said
from als_reader.core.theme import Theme
from als_reader.ui.announce import unheard
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.note_words import explanation, source_labels
from als_reader.ui.panes.notes_tab import NotesTab

LEAST_WIDTH = 240
FOCUS = 3


class NotePreview(QWidget):
    """Shows an entry as the side pane will, and says all its words."""

    def __init__(self, theme: Theme, evidence: Evidence | None) -> None:
        super().__init__()
        self._theme = theme
        self._evidence = evidence
        self._entry: Entry | None = None
        self._article = Article()
        self._picture = QPixmap()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleIdentifier("note-preview")
        self.setAccessibleName(self.tr("How the note will look"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_entry(self, entry: Entry, sources: Sequence[SourceLink]) -> None:
        """Show another note."""
        self._entry = entry
        self._article = Article(sources=tuple(sources))
        note = entry.first
        words = explanation([note], source_labels(self._article))
        parts = (said(note.verdict.value), note.quote, note.correction, words)
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        self._draw()

    def _draw(self) -> None:
        """Make the card, take its picture, and let it go."""
        if self._entry is None:
            return
        width = max(LEAST_WIDTH, self.width() - 2 * FOCUS)
        with unheard():
            tab = NotesTab(self._theme, self._article, (self._entry,))
            if self._evidence is not None:
                tab.set_evidence(self._evidence)
            card = tab.cards.card("note:1")
            assert card is not None
            card.setParent(None)  # a layout around it would choose another width
            card.set_open(True)
            give_font(card, self.font())
            card.ensurePolished()
            layout = card.layout()
            assert layout is not None
            card.resize(width, layout.totalHeightForWidth(width))
            layout.activate()
            self._picture = card.grab()
            card.deleteLater()
            tab.deleteLater()
        height = round(self._picture.height() / self._picture.devicePixelRatio())
        self.setFixedHeight(height + 2 * FOCUS)
        self.update()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """As wide as a card in the side pane."""
        return QSize(LEAST_WIDTH, max(44, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._draw)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, with a frame where the keyboard is."""
        painter = QPainter(self)
        painter.drawPixmap(FOCUS, FOCUS, self._picture)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().link().color(), FOCUS))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 12, 12)
