# SPDX-License-Identifier: MIT
"""What every tab of the side pane is: a list of cards that opens, reports and can be searched."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.evidence.load import Evidence
from als_reader.core.theme import Theme
from als_reader.ui.panes.card_list import CardList, CardSearch
from als_reader.ui.searching import Searchable

TO_TEXT = "text:"
"""A target of ours: the words of the note with the number that follows."""


class PaneTab(QWidget):
    """Cards of one kind. Put what stands above them into `column`, or into the list itself."""

    item_opened = Signal(str)
    """The reader opened a card; its key, such as "term:als"."""
    link_activated = Signal(str)
    entry_requested = Signal(int)
    """The reader wants to see the words of a note in the text."""
    place_requested = Signal(int, int)
    """The same for one of several places: the note's number, and which place from 0."""

    def __init__(self, name: str, search_name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleIdentifier(f"tab-page-{name}")
        self.setAccessibleName(search_name)
        self.cards = CardList(theme)
        self.cards.setAccessibleIdentifier(f"cards-{name}")
        self.cards.setAccessibleName(search_name)
        self.cards.card_opened.connect(self.item_opened)
        self.cards.link_activated.connect(self._on_link_activated)
        self.search: Searchable = CardSearch(search_name, self.cards)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.cards)

    def expect_size(self, size: QSize) -> None:
        """Measure all words for the place where it will be shown, and for no other."""
        self.resize(size)
        self.column.activate()
        self.cards.expect_width(size.width())

    def open_item(self, key: str) -> bool:
        """Open the card of a key and bring it into view; False if there is none."""
        return self.cards.open(key)

    def focus_open_item(self) -> bool:
        """Go to the header of the open card; False if none is open."""
        return self.cards.focus_open_card()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.cards.set_theme(theme)

    def set_evidence(self, evidence: Evidence) -> None:
        """Take facts that came after the tab was made; the reader's place in it stays."""

    def _on_link_activated(self, target: str) -> None:
        if target.startswith(TO_TEXT):
            self.entry_requested.emit(int(target.removeprefix(TO_TEXT)))
        else:
            self.link_activated.emit(target)
