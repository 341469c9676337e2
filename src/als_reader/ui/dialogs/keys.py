# SPDX-License-Identifier: MIT
"""Keys: every command with its keys. Each can be changed, and each change be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.key_map import read_keys, write_keys
from als_reader.core.settings import Settings
from als_reader.ui.commands import Command, translated, with_chosen_keys
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.command_keys import CommandKeysDialog
from als_reader.ui.dialogs.key_catcher import native_key
from als_reader.ui.dialogs.tick_row import TickRow
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.panes.wrapped_text import WrapButton


class KeysDialog(ReaderDialog):
    """Shows the keys of every command and reports each change at once."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(
        self, commands: Sequence[Command], settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("KeysDialog", "Keys"), parent)
        self.setAccessibleIdentifier("keys-dialog")
        self._normal = tuple(commands)
        self._settings = settings
        self._rows: dict[str, WrapButton] = {}
        self.add_text(self.tr("Press a command to change its keys."))
        self._letters = TickRow(
            self.tr(
                "Use plain letters as keys, such as N for the next note. Turn this off if a "
                "switch or a device types letters by itself."
            )
        )
        self._letters.setAccessibleIdentifier("keys-letters")
        self._letters.clicked.connect(self._on_letters)
        self.body.addWidget(self._letters)
        self._undo = UndoRow("keys-undo")
        self._undo.undone.connect(self._use)
        self.body.addWidget(self._undo)
        for group in dict.fromkeys(command.group for command in self._normal):
            self.add_section(translated(group))
            for command in self._normal:
                if command.group == group:
                    self._add_row(command)
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self.add_button(self.tr("All keys back to normal"), "keys-normal", self._on_all_normal)
        self._show()

    @property
    def settings(self) -> Settings:
        """The choices as they stand now."""
        return self._settings

    # --- private ---

    def _add_row(self, command: Command) -> None:
        change = partial(self._on_command, command.id)
        row = big_button(command.spoken_name, f"keys-{command.id}", change, is_left=True)
        self._rows[command.id] = row
        self.body.addWidget(row)

    def _now(self) -> tuple[Command, ...]:
        return with_chosen_keys(self._normal, self._settings)

    def _use(self, settings: object) -> None:
        assert isinstance(settings, Settings)
        self._settings = settings
        self._show()
        self.changed.emit(settings)

    def _show(self) -> None:
        self._letters.setChecked(self._settings.letter_keys)
        for command in self._now():
            words = self.tr("{command}: {keys}").format(
                command=command.spoken_name, keys=keys_in_words(command)
            )
            self._rows[command.id].set_words(words)

    # --- slots ---

    def _on_letters(self, is_on: bool) -> None:
        self._use(replace(self._settings, letter_keys=is_on))

    def _on_all_normal(self) -> None:
        before = self._settings
        self._use(replace(before, key_map=()))
        self._undo.offer(self.tr("All keys are back to normal."), before)

    def _on_command(self, command_id: str) -> None:
        self._undo.hide()
        dialog = CommandKeysDialog(self._now(), self._normal, command_id, self)
        dialog.changed.connect(self._on_keys)
        dialog.open()

    def _on_keys(self, commands: Sequence[Command]) -> None:
        """Keep what differs from the normal keys, and what belongs to no command of ours."""
        kept = read_keys(self._settings.key_map)
        for command, normal in zip(commands, self._normal, strict=True):
            kept.pop(command.id, None)
            if command.keys != normal.keys:
                kept[command.id] = command.keys
        self._use(replace(self._settings, key_map=write_keys(kept)))


def keys_in_words(command: Command) -> str:
    """The keys of a command as they stand on the keyboard, or that there are none."""
    if not command.keys:
        return QCoreApplication.translate("KeysDialog", "no key")
    between = QCoreApplication.translate("KeysDialog", " or ")
    return between.join(native_key(key) for key in command.keys)
