# SPDX-License-Identifier: MIT
"""A dialog with large targets: the same words and choices, a few on each page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from als_reader.ui.access.large_page import LargePage
from als_reader.ui.access.mirror import STAYS, Write, deed_of, is_choice, leaves
from als_reader.ui.access.paper import PaperLook
from als_reader.ui.dialogs.base import ReaderDialog

CLOSE = "dialog-close"
CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.WindowActivate, QEvent.Type.KeyRelease)


class LargeDialog(QObject):
    """Keeps a large page in front of a dialog's own body and foot."""

    def __init__(self, dialog: ReaderDialog, look: Callable[[], PaperLook], write: Write) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._look = look
        self._write = write
        self._due = False
        self.page = LargePage(dialog.windowTitle(), look(), write)
        self.page.done.connect(self._renew_soon)
        dialog.show_instead(self.page)
        dialog.installEventFilter(self)
        for part in dialog.parts:
            part.installEventFilter(self)
        self.renew()

    def renew(self) -> None:
        """Show what the dialog says and offers now."""
        self._due = False
        body, foot = self._dialog.parts
        in_foot = [widget for widget in leaves(foot) if is_choice(widget)]
        stay = [widget for widget in in_foot if _stays(widget)]
        rest = [widget for widget in in_foot if not _stays(widget)]
        self.page.paper.set_look(self._look())
        self.page.show_widgets(
            [*leaves(body), *rest], [deed_of(widget, self._write) for widget in stay]
        )

    def stop(self) -> None:
        """Show the dialog as it is."""
        if isValid(self._dialog):
            self._dialog.removeEventFilter(self)
            for part in self._dialog.parts:
                part.removeEventFilter(self)
            self._dialog.show_instead(None)
        self.deleteLater()

    def _renew_soon(self) -> None:
        if not self._due:
            self._due = True
            QTimer.singleShot(0, self, self._renew_if_there)

    def _renew_if_there(self) -> None:
        if isValid(self._dialog) and self._dialog.isVisible():
            self.renew()

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something in the dialog may have changed."""
        if event.type() in CHANGES:
            self._renew_soon()
        return False


def _stays(widget: QWidget) -> bool:
    return widget.accessibleIdentifier() == CLOSE or bool(widget.property(STAYS))
