# SPDX-License-Identifier: MIT
"""More: a real button for every command. A menu cannot be used by switch, dwell or touch alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from als_reader.ui.commands import Command, translated
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.wrapped_text import WrapButton


class MoreDialog(ReaderDialog):
    """Lists all commands, group by group, with their keys; pressing one closes and does it."""

    def __init__(
        self, commands: Sequence[Command], actions: Mapping[str, QAction], parent: QWidget
    ) -> None:
        super().__init__(QCoreApplication.translate("MoreDialog", "More"), parent)
        self.setAccessibleIdentifier("more-dialog")
        group = ""
        usable = {command.group for command in commands if actions[command.id].isEnabled()}
        for command in commands:
            if command.group not in usable:
                continue  # such as all that belongs to writing while one reads
            if command.group != group:
                group = command.group
                self.add_section(translated(group))
            self.body.addWidget(self._button(command, actions[command.id]))
        self.body.addStretch(1)
        self.add_close()

    def _button(self, command: Command, action: QAction) -> WrapButton:
        words = translated(command.name or command.text)
        if command.id == "open-note":
            words = action.text()  # it says which one
        keys = self.tr(" or ").join(command.keys)
        shown = self.tr("{command} ({keys})").format(command=words, keys=keys) if keys else words
        button = big_button(
            shown, f"more-{command.id}", lambda: self.leave_with(action.trigger), is_left=True
        )
        button.setAccessibleDescription(translated(command.help))
        button.setEnabled(action.isEnabled())
        if action.isCheckable():
            button.setCheckable(True)
            button.setChecked(action.isChecked())
        return button
