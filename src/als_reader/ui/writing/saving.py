# SPDX-License-Identifier: MIT
"""Saves the notes: into the writer's own file, or a copy; never over what others have made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from als_reader.core.editing.draft import Draft
from als_reader.core.editing.saving import Obstacle, Origin, obstacle, save_annotated
from als_reader.core.errors import ReaderError
from als_reader.ui.writing.save_dialogs import ChangedDialog, SaveDialog

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

ENDING = "alsmd"
Then = Callable[[], object]


class SavingNotes(QObject):
    """Asks where to save, once for each file, and says what has become of it."""

    saved = Signal(object)
    """The Origin of the file that holds the notes now."""
    failed = Signal(str)

    def __init__(self, window: MainWindow, origin: Origin, draft: Callable[[], Draft]) -> None:
        super().__init__(window)
        self._window = window
        self._draft = draft
        self.origin = origin
        self._own = ""
        """The path of the file that the writer has chosen to write into."""
        self._then: Then | None = None

    @property
    def is_own(self) -> bool:
        """Whether the notes may go into their file without a question."""
        return bool(self.origin.path) and self.origin.path == self._own

    def save(self, then: Then | None = None) -> None:
        """Save into the writer's own file, or ask; `then` follows once it is done."""
        self._then = then
        if self.is_own:
            self._save_here()
            return
        path = Path(self.origin.path) if self.origin.is_annotated else None
        dialog = SaveDialog(path.name if path else "", self._window)
        dialog.copy_requested.connect(self._ask_where)
        dialog.here_requested.connect(self._save_into_it)
        dialog.open()

    def save_copy(self) -> None:
        """Save under another name; without a file of one's own, that becomes it."""
        self._then = None
        self._ask_where()

    # --- private ---

    def _save_into_it(self) -> None:
        self._own = self.origin.path
        self._save_here()

    def _save_here(self) -> None:
        path = Path(self.origin.path)
        if obstacle(path, self.origin) is Obstacle.CHANGED:
            dialog = ChangedDialog(path.name, self._window)
            dialog.copy_requested.connect(self._ask_new_home)
            dialog.open()
            self.failed.emit(
                self.tr("Not saved: {name} was changed by another program.").format(name=path.name)
            )
            return
        try:
            origin = save_annotated(self._draft(), path, self.origin)
        except ReaderError as error:
            self.failed.emit(str(error))
            return
        self._done(origin)

    def _ask_new_home(self) -> None:
        """The notes go on in a copy: their file belongs to somebody else now."""
        self._own = ""
        self._ask_where()

    def _ask_where(self) -> None:
        title = self._draft().title or Path(self.origin.path).stem
        name = title or self.tr("Annotated article")
        self._window.errands.ask_where(
            self.tr("Save as annotated article"), ENDING, self._write, name
        )

    def _write(self, target: Path) -> None:
        """Write to a name that the writer has chosen. Raises ReaderError."""
        try:
            origin = save_annotated(self._draft(), target, self.origin, may_replace=True)
        except ReaderError as error:
            self.failed.emit(str(error))
            raise
        if self.is_own and origin.path != self.origin.path:
            return  # a copy; the notes still belong to their own file
        self._own = origin.path
        self._done(origin)

    def _done(self, origin: Origin) -> None:
        self.origin = origin
        self.saved.emit(origin)
        then, self._then = self._then, None
        if then is not None:
            then()
