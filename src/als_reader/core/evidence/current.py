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


def current_evidence(bundled: Traversable, store_folder: Path | None, clock: date) -> Current:
    """Load the bundle and put the kept set over it, if there is one that is not older.

    A clock that is behind the bundle must not make facts out to be from the future.
    """
    made = bundle_date(bundled)
    today = max(clock, made)
    evidence = load_evidence(bundled, today)
    if store_folder is None or not store_folder.is_dir():
        return Current(evidence=evidence)
    from als_reader.core.refresh.applying import with_news
    from als_reader.core.refresh.store import RefreshStore

    kept = RefreshStore(store_folder).current(today)
    new = kept.refreshed
    if new is None or date.fromisoformat(new.asked_at[:10]) < made:
        return Current(evidence=evidence, notice=kept.notice)
    return Current(evidence=with_news(evidence, new), notice=kept.notice)
