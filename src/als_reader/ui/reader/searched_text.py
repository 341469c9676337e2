# SPDX-License-Identifier: MIT
"""A text that is shown part by part and can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from als_reader.ui.reader.article_search import ArticleSearch
from als_reader.ui.reader.paged_text import PagedText

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from als_reader.core.theme import Theme
    from als_reader.ui.reader.reading import Reading


class SearchedText(PagedText):
    """Marks what is found in the part that it shows, and goes to a hit in any part."""

    search_key = "article"

    _reading: Reading
    _part: int

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.search_name = QCoreApplication.translate("FindBar", "Article")
        self._search = ArticleSearch()

    def search(self, query: str) -> int:
        """Find every hit; see `article_search`."""
        count = self._search.find(query, self._reading, self.painting.shown)
        self._mark_hits()
        return count

    def show_hit(self, index: int) -> None:
        """Bring a hit into view."""
        self._show_part(self._search.choose(index))
        self.bring_into_view(*self._mark_hits())

    def clear_search(self) -> None:
        """Take the marks of a search away."""
        self._search.clear()
        self._mark_hits()

    def _search_again(self) -> None:
        """Mark the hits in a document that has taken the place of another."""
        if self._search.query:
            self.search(self._search.query)

    def _mark_hits(self) -> tuple[int, int]:
        """Mark the hits of this part; give where the chosen one stands."""
        marks = self.painting.highlights
        marks.hits = self._search.in_part(self._part, self.painting.shown)
        marks.current_hit = self._search.chosen_in_part(self._part)
        self.viewport().update()
        return marks.hits[marks.current_hit] if marks.current_hit >= 0 else (0, 0)

    def _show_part(self, index: int) -> None:
        """Show a part from its top, if another is shown."""
        raise NotImplementedError
