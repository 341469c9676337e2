# SPDX-License-Identifier: MIT
"""One thing that readers are told, with what a maintainer must know of it."""

from dataclasses import dataclass
from datetime import date

from als_reader.core.evidence.statements import Citation, PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that readers are told."""

    id: str
    text: str
    sources: tuple[Citation, ...]
    recorded: PartialDate | None
    """The date that readers see beside it; None if the source gave none."""
    read_on: PartialDate | None
    """When its source was last read: the oldest, if there are several; None if not known."""
    refreshed: str = ""
    """Who said so at the last refresh, and when; empty if the fact came with ALS Reader."""

    @property
    def record(self) -> str:
        """The record it belongs to, such as "treatments/qalsody"."""
        return "/".join(self.id.split("/")[:2])

    @property
    def references(self) -> tuple[str, ...]:
        """The ids of the references behind it, each once."""
        return tuple(dict.fromkeys(ref for source in self.sources for ref in source.refs))

    def age(self, today: date) -> int | None:
        """Days since its date; None if that is not known, or the clock is behind it."""
        return _days_since(self.recorded, today)

    def is_due(self, today: date, days: int) -> bool:
        """Whether nobody has read its source for more than so many days, as far as we know."""
        passed = _days_since(self.read_on, today)
        return self.read_on is None or (passed is not None and passed > days)


def _days_since(day: PartialDate | None, today: date) -> int | None:
    if day is None:
        return None
    passed = (today - date.fromisoformat(f"{day}-01-01"[:10])).days
    return passed if passed >= 0 else None
