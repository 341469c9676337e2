# SPDX-License-Identifier: MIT
"""What a view offers to be found in."""

from typing import Protocol


class Searchable(Protocol):
    """A view whose words the Find bar can search."""

    search_name: str
    """What the Find bar calls this place, such as "Article"."""

    def search(self, query: str) -> int:
        """Find every hit of query, mark them, and return how many there are."""

    def show_hit(self, index: int) -> None:
        """Bring hit number index (from 0) into view and mark it as the current one."""

    def clear_search(self) -> None:
        """Forget the query and take its marks away."""


class Place(Searchable, Protocol):
    """One of those that the Find bar shows with a button."""

    search_key: str
    """What tells it from the others in every language, such as "article"."""
