# SPDX-License-Identifier: MIT
"""Where a reader is in a tab, so that the tab can be made again with other facts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from als_reader.core.trial_filters import TrialFilter
    from als_reader.ui.panes.pane_tab import PaneTab


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlace:
    """The open card, what is scrolled to, and the filters of one tab."""

    open_key: str
    top_key: str
    top: int
    wanted: TrialFilter | None

    @classmethod
    def of(cls, page: PaneTab) -> PagePlace:
        """Where the reader is now."""
        card = page.cards.open_card
        top_key, top = page.cards.place()
        filters = getattr(page, "filters", None)
        return cls(
            open_key=card.key if card else "",
            top_key=top_key,
            top=top,
            wanted=filters.wanted if filters else None,
        )

    def give_back(self, page: PaneTab) -> None:
        """Put a new tab of the same kind where the old one was."""
        filters = getattr(page, "filters", None)
        if filters and self.wanted is not None and not self.wanted.is_empty:
            filters.ask_for(self.wanted)
        if self.open_key:
            page.cards.open(self.open_key)
        page.cards.go_to_place(self.top_key, self.top)
