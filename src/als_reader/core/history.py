# SPDX-License-Identifier: MIT
"""Back and Forward through what a reader has looked at."""

from dataclasses import dataclass
from typing import Final

REMEMBERED_STEPS: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Something a reader looked at: a note, a card of the pane, and the words beside it."""

    place: int = 0
    """A position in `Article.text`."""
    entry: int = 0
    """The number of the open note; 0 for none."""
    tab: str = "notes"
    link: str = ""
    """What the pane showed, such as "term:als"; empty for a note or a whole tab."""

    def is_same_thing(self, other: "Spot") -> bool:
        """Whether both show the same; scrolling a little is no step of its own."""
        return (self.entry, self.tab, self.link) == (other.entry, other.tab, other.link)


class History:
    """The spots visited, and where in them the reader is now."""

    def __init__(self, start: Spot) -> None:
        self._spots = [start]
        self._at = 0

    @property
    def now(self) -> Spot:
        """Where the reader is."""
        return self._spots[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier spot."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back was pressed before."""
        return self._at + 1 < len(self._spots)

    def visit(self, spot: Spot) -> None:
        """Go on to a spot; what lay ahead is forgotten."""
        if spot.is_same_thing(self.now):
            self._spots[self._at] = spot
            return
        self._spots[self._at + 1 :] = [spot]
        del self._spots[:-REMEMBERED_STEPS]
        self._at = len(self._spots) - 1

    def scroll_to(self, place: int) -> None:
        """Remember where in the text the reader is, so that Back returns to just there."""
        now = self.now
        self._spots[self._at] = Spot(place=place, entry=now.entry, tab=now.tab, link=now.link)

    def back(self) -> Spot:
        """Go one spot back, or stay at the first."""
        self._at = max(self._at - 1, 0)
        return self.now

    def forward(self) -> Spot:
        """Go one spot forward, or stay at the last."""
        self._at = min(self._at + 1, len(self._spots) - 1)
        return self.now
