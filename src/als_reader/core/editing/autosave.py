# SPDX-License-Identifier: MIT
"""When a draft is kept: soon after a change, and never more than two seconds behind."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from als_reader.core.editing.draft import Draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.saving import Origin
from als_reader.core.errors import SaveError

SAVE_AFTER: Final = 0.8
"""Seconds from the first change that is not kept yet; writing itself may then take another."""
TRY_AGAIN_AFTER: Final = 10.0
"""Seconds, after the system has refused."""


class Autosave:
    """Keeps the newest draft in a store. The owner calls `save_if_due` when `seconds_left` is 0."""

    def __init__(
        self,
        store: DraftStore,
        origin: Origin,
        clock: Callable[[], float] = time.monotonic,
        *,
        save_after: float = SAVE_AFTER,
    ) -> None:
        self.origin = origin
        self.problem = ""
        """What the writer must be told if the last try failed; empty if all is well."""
        self._store = store
        self._clock = clock
        self._save_after = save_after
        self._draft: Draft | None = None
        """The newest draft, while it is not kept."""
        self._deadline = 0.0

    def changed(self, draft: Draft) -> None:
        """There is a newer draft. A change that goes on does not put the keeping off."""
        if self._draft is None:
            self._deadline = self._clock() + self._save_after
        self._draft = draft

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the draft must be kept, for a timer; None if there is nothing to keep."""
        if self._draft is None:
            return None
        return max(0.0, self._deadline - self._clock())

    @property
    def is_due(self) -> bool:
        """Whether the draft must be kept now."""
        return self._draft is not None and self._clock() >= self._deadline

    def save_if_due(self) -> bool:
        """Keep the draft if it is time; says whether it is kept now."""
        return self.save_now() if self.is_due else False

    def save_now(self) -> bool:
        """Keep the draft at once, as at the end. It is tried again later if the system refuses."""
        if self._draft is None:
            return False
        try:
            self._store.save(self._draft, self.origin, _now())
        except SaveError as error:
            self.problem = str(error)
            self._deadline = self._clock() + TRY_AGAIN_AFTER
            return False
        self._draft = None
        self.problem = ""
        return True

    def settle(self, draft: Draft, origin: Origin) -> None:
        """The draft is in a file of the writer's own now, so it need not be kept any more."""
        self._draft = None
        self.problem = ""
        self.origin = origin
        self._store.forget(draft.original_hash)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
