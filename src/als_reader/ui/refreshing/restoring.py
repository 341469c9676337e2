# SPDX-License-Identifier: MIT
"""Back to the facts that came with ALS Reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.errors import ReaderError
from als_reader.core.evidence.load import Evidence
from als_reader.core.refresh.applying import as_bundled
from als_reader.core.refresh.store import RefreshStore
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.refreshing.plan import ages_of
from als_reader.ui.refreshing.staying import show_other_facts

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class RestoreDialog(ReaderDialog):
    """Says what would go, and asks."""

    restore_requested = Signal()

    def __init__(
        self, evidence: Evidence, today: date, parent: QWidget | None = None, *, refusal: str = ""
    ) -> None:
        """Take the facts that are shown; with a `refusal` only that is said."""
        title = _tr("Restore the facts that came with ALS Reader?")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("restore-facts-dialog")
        for sentence in ages_of(evidence, today):
            self.add_text(sentence)
        self._can_restore = not refusal
        if refusal:
            self.add_text(refusal, is_bold=True)
        else:
            self.add_text(
                self.tr(
                    "If you restore, what your checks for news have brought is taken away. "
                    "You can check for news again at any time."
                )
            )
        self.body.addStretch(1)
        self._add_buttons()

    def _add_buttons(self) -> None:
        if not self._can_restore:
            self.add_close()
            return
        self.add_close(self.tr("Keep the news"))
        self.add_button(
            self.tr("Restore"),
            "restore-facts",
            lambda: self.leave_with(self.restore_requested.emit),
        )


def restore_facts(window: MainWindow) -> None:
    """Ask, then show the bundled facts, where the reader is."""
    evidence = window.errands.facts()
    store = RefreshStore(window.remembered.paths.refreshed)
    dialog = RestoreDialog(evidence, window.today, window, refusal=_refusal(window, evidence))
    dialog.restore_requested.connect(lambda: _restore(window, store))
    dialog.open()


def _refusal(window: MainWindow, evidence: Evidence) -> str:
    if not window.remembered.is_kept:
        return _tr(
            "ALS Reader is open in another window, and that one keeps the facts. "
            "Please restore them there."
        )
    if not (evidence.news.is_there or (window.remembered.paths.refreshed / "current").exists()):
        return _tr("You see the facts that came with ALS Reader. There is nothing to restore.")
    return ""


def _restore(window: MainWindow, store: RefreshStore) -> None:
    try:
        store.restore_bundled()
    except ReaderError as error:
        window.show_problem(str(error))
        return
    show_other_facts(window, as_bundled(window.errands.facts()))
    window.status_line.say(_tr("You see the facts that came with ALS Reader."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RestoreDialog", text)
