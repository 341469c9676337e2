# SPDX-License-Identifier: MIT
"""Find, in the article and in the whole side pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from als_reader.ui.find_bar import FindBar
from als_reader.ui.finding import Finder

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class SearchPlace:
    """Connects the Find bar with everything that can be searched."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.bar = FindBar()
        self.bar.hide()
        self._finder = Finder()
        self.bar.query_changed.connect(self._on_query_changed)
        self.bar.step_requested.connect(self.step)
        self.bar.place_chosen.connect(self._on_place_chosen)
        self.bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        """Whether the bar is shown."""
        return not self.bar.isHidden()

    @property
    def total(self) -> int:
        """How many hits there are."""
        return self._finder.total

    @property
    def position(self) -> int:
        """The number of the hit shown, from 1; 0 for none."""
        return self._finder.position

    def open(self) -> None:
        """Show the bar and go to its field."""
        self.bar.show()
        self.bar.focus_field()
        if self.bar.query:
            self.renew()

    def close(self) -> None:
        """Hide the bar, take the marks away, go back to the article."""
        self._finder.clear()
        self.bar.hide()
        self._window.reader.setFocus()

    def step(self, step: int) -> None:
        """Go to the next or previous hit; without a query, ask for one."""
        if not self.is_open or not self.bar.query:
            self.open()
            return
        self._finder.step(step)
        self._show()

    def renew(self) -> None:
        """Search again: what is shown has changed."""
        if self.is_open and self.bar.query:
            self._on_query_changed(self.bar.query)

    def renew_marks(self) -> None:
        """Mark what is found in facts that were made again; the reader's place stays."""
        if self.is_open and self.bar.query:
            self._finder.search(self.bar.query)
            self.bar.show_counts(self._finder.counts())
            self.bar.show_position(self._finder.position, self._finder.total)

    def _on_query_changed(self, query: str) -> None:
        pane = self._window.pane
        places = [self._window.reader, *(pane.searchables() if pane else ())]
        self._finder.set_places(places)
        self._finder.search(query)
        self.bar.show_counts(self._finder.counts())
        self._show()

    def _on_place_chosen(self, key: str) -> None:
        self._finder.go_to_place(key)
        self._show()

    def _show(self) -> None:
        self.bar.show_position(self._finder.position, self._finder.total)
        place = self._finder.current_place
        if place:
            self._window.body.show_pane(place != self._window.reader.search_key)
