# SPDX-License-Identifier: MIT
"""More, for few large buttons: groups first, then the commands of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.ui.access.large_grid import Deed
from als_reader.ui.actions import COMMANDS
from als_reader.ui.commands import translated
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.panes.wrapped_text import WrapButton

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

GAP = 16


class ChoicesDialog(ReaderDialog):
    """Shows deeds as buttons; pressing one closes the dialog and does it."""

    def __init__(self, title: str, deeds: Sequence[Deed], parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleIdentifier("choices-dialog")
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self.close_button = self.add_close()
        self.show_deeds(deeds)

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Show these as buttons, in order."""
        while (item := self._rows.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.hide()
                button.deleteLater()
        for deed in deeds:
            self._add(deed, partial(self.leave_with, deed.do))
        self.order_tabs()

    def _add(self, deed: Deed, do: Callable[[], object]) -> WrapButton:
        button = WrapButton(deed.words)
        button.setAccessibleIdentifier(deed.identifier)
        button.setAccessibleName(deed.name or deed.words)
        button.setAccessibleDescription(deed.help)
        button.setToolTip(deed.help)
        button.setProperty("careful", deed.is_careful)
        button.setAutoDefault(False)
        if deed.is_checked is not None:
            button.setCheckable(True)
            button.setChecked(deed.is_checked)
        button.setEnabled(deed.is_enabled)

        def press() -> None:  # without the state that `clicked` tells
            do()

        button.clicked.connect(press)
        self._rows.addWidget(button)
        if self.isVisible():
            button.show()
        return button


class LargeMore(ChoicesDialog):
    """Shows first what belongs to what is shown, then the groups, then the commands of one."""

    def __init__(self, window: MainWindow, first: Sequence[Deed] = ()) -> None:
        super().__init__(QCoreApplication.translate("MoreDialog", "More"), (), window)
        self.setAccessibleIdentifier("more-dialog")
        self._window = window
        self._first = first
        self._back = self.add_button(self.tr("Back to all groups"), "more-back", self.show_groups)
        self._back.setProperty("stays", True)
        self._back.hide()
        self.show_groups()

    def show_groups(self) -> None:
        """Show what belongs here, and the groups of all commands."""
        self._back.hide()
        self.show_deeds(self._first)
        actions = self._window.commands
        usable = [command.group for command in COMMANDS if actions[command.id].isEnabled()]
        for group in dict.fromkeys(usable):
            deed = Deed(
                words=translated(group),
                identifier=f"more-group-{group.lower().replace(' ', '-')}",
                do=partial(self.show_group, group),
            )
            self._add(deed, deed.do)
        self.order_tabs()
        self.scroll_to_top()

    def show_group(self, group: str) -> None:
        """Show the commands of one group; what cannot be done now is left out."""
        commands = [command for command in COMMANDS if command.group == group]
        deeds = []
        for command in commands:
            action = self._window.commands[command.id]
            if action.isEnabled():
                deeds.append(
                    Deed(
                        words=command.spoken_name if command.name else action.text(),
                        identifier=f"more-{command.id}",
                        do=action.trigger,
                        help=action.toolTip(),
                        is_checked=action.isChecked() if action.isCheckable() else None,
                    )
                )
        self.show_deeds(deeds)
        self._back.show()
        self.scroll_to_top()
