# SPDX-License-Identifier: MIT
"""Find in all notes: also in those whose cards are not shown."""

from collections.abc import Callable, Iterable

from als_reader.core.search import find_all
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_list import CardList


class NotesSearch:
    """A hit is a note whose card has the words; to show one may bring other cards into the list."""

    def __init__(
        self,
        search_name: str,
        cards: CardList,
        contents: Callable[[], Iterable[CardContent]],
        show: Callable[[str], object],
    ) -> None:
        self.search_name = search_name
        self._list = cards
        self._contents = contents
        self._show = show
        self._query = ""
        self._hits: list[str] = []

    def search(self, query: str) -> int:
        """Mark the words in every card; how many notes have them."""
        self._query = query
        self._hits = [c.key for c in self._contents() if find_all(c.search_text, query)]
        self.mark()
        return len(self._hits)

    def show_hit(self, index: int) -> None:
        """Open the card of a hit and bring it into view."""
        if 0 <= index < len(self._hits):
            self._show(self._hits[index])

    def clear_search(self) -> None:
        """Take the marks away."""
        self._query, self._hits = "", []
        self.mark()

    def mark(self) -> None:
        """Mark the words in the cards that are in the list now."""
        for card in self._list.cards:
            card.set_query(self._query)
