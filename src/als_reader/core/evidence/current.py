# SPDX-License-Identifier: MIT
"""The facts of today: those that came with ALS Reader, and what the last refresh brought."""

from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from pathlib import Path

from als_reader.core.evidence.load import Evidence, load_evidence
from als_reader.core.evidence.manifest import bundle_date


@dataclass(frozen=True, kw_only=True)
class Current:
    """The facts, and what the reader must be told about them."""

    evidence: Evidence
    notice: str = ""
    """Empty if all is well."""


def current_evidence(
    bundled: Traversable, store_folder: Path | None, clock: date, *, may_mend: bool = True
) -> Current:
    """Load the bundle and put the kept set over it, if there is one that is not older.

    A clock that is behind the bundle must not make facts out to be from the future. Without
    `may_mend` nothing is written, even if a kept set is damaged.
    """
    made = bundle_date(bundled)
    today = max(clock, made)
    evidence = load_evidence(bundled, today)
    if store_folder is None or not store_folder.is_dir():
        return Current(evidence=evidence)
    from als_reader.core.refresh.applying import with_news
    from als_reader.core.refresh.store import RefreshStore

    store, notice = RefreshStore(store_folder), ""
    if may_mend:
        kept = store.current(today)
        new, notice = kept.refreshed, kept.notice
    else:
        new = store.peek()
    if new is not None and date.fromisoformat(new.asked_at[:10]) >= made:
        evidence = with_news(evidence, new)
    return Current(evidence=evidence, notice=notice)
