# SPDX-License-Identifier: MIT
"""Keeps the draft at most two seconds behind, so that a crash costs no more than that."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from als_reader.core.editing.autosave import Autosave
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.drafts import DraftStore
from als_reader.core.editing.saving import Origin


class KeepingDraft(QObject):
    """Drives the autosave with a timer."""

    told = Signal(str)
    """What the writer must know of the keeping; nothing if all is well."""

    def __init__(
        self, folder: Path, today: date, origin: Origin, parent: QObject, *, is_kept: bool
    ) -> None:
        super().__init__(parent)
        self.store = DraftStore(folder, today)
        self._autosave = Autosave(self.store, origin)
        self._is_kept = is_kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    @property
    def origin(self) -> Origin:
        """The file that the draft belongs to."""
        return self._autosave.origin

    def changed(self, draft: Draft) -> None:
        """There is a newer draft."""
        if self._is_kept:
            self._autosave.changed(draft)
            self._wait()

    def keep_now(self) -> None:
        """Keep what is not kept yet, as at the end."""
        if self._is_kept:
            self._autosave.save_now()
            self._tell()

    def settle(self, draft: Draft, origin: Origin) -> None:
        """The draft is in a file now, or is thrown away: nothing needs to be kept."""
        self._timer.stop()
        self._autosave.settle(draft, origin)
        self._tell()

    def _wait(self) -> None:
        left = self._autosave.seconds_left
        if left is not None and not self._timer.isActive():
            self._timer.start(round(left * 1000) + 1)

    def _on_time(self) -> None:
        self._autosave.save_if_due()
        self._tell()
        self._wait()

    def _tell(self) -> None:
        self.told.emit(self._autosave.problem)
