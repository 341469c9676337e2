# SPDX-License-Identifier: MIT
"""The keys of one command: add one, take one away, or go back to the normal ones."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.key_map import BETWEEN
from als_reader.ui.announce import announce
from als_reader.ui.commands import Command, translated
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.key_catcher import KeyCatcher, native_key
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel

FOR_BUTTONS = {"Tab", "Shift+Tab", "Backtab", "Shift+Backtab", "Space", "Return", "Enter",
               "Up", "Down", "Left", "Right", BETWEEN}  # fmt: skip
"""Keys that every button and text needs for itself."""


class CommandKeysDialog(ReaderDialog):
    """Changes the keys of one command; a key that another one has is moved only if wished."""

    changed = Signal(tuple)
    """All commands with their keys, after each change."""

    def __init__(
        self,
        commands: Sequence[Command],
        normal: Sequence[Command],
        command_id: str,
        parent: QWidget | None = None,
    ) -> None:
        self._commands = {command.id: command for command in commands}
        self._normal = {command.id: command for command in normal}
        self._id = command_id
        words = QCoreApplication.translate("CommandKeysDialog", "Keys for: {command}")
        super().__init__(words.format(command=self._command.spoken_name), parent)
        self.setAccessibleIdentifier("command-keys-dialog")
        self.add_text(translated(self._command.help), look="quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self._undo = UndoRow("key-undo")
        self._undo.undone.connect(self._on_undo)
        self.body.addWidget(self._undo)
        self._add = KeyCatcher(
            self.tr("Add a key"), self.tr("Press a key now. Esc stops."), "key-add"
        )
        self._add.caught.connect(self._on_caught)
        self._add.waiting_changed.connect(self._on_waiting)
        self.body.addWidget(self._add)
        self._said = self.add_text("")
        self._said.setAccessibleIdentifier("key-said")
        self._choice = self._build_choice()
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self.add_button(self.tr("Back to the normal keys"), "key-normal", self._on_normal)
        self._fill()

    # --- private ---

    @property
    def _command(self) -> Command:
        return self._commands[self._id]

    def _build_choice(self) -> QWidget:
        """What to do with a key that another command has."""
        self._wished = ""
        choice = QWidget()
        row = FlowLayout(choice, 8)
        row.addWidget(big_button(self.tr("Use it here"), "key-move", self._on_move))
        self._leave = big_button(self.tr("Leave it there"), "key-leave", self._on_leave)
        row.addWidget(self._leave)
        choice.hide()
        self.body.addWidget(choice)
        return choice

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        if not self._command.keys:
            self._list.addWidget(TextLabel(self.tr("This command has no key."), is_bold=True))
        for index, key in enumerate(self._command.keys):
            words = self.tr("Remove the key {key}").format(key=native_key(key))
            remove = partial(self._on_remove, key)
            self._list.addWidget(big_button(words, f"key-remove-{index + 1}", remove))
        self.order_tabs()

    def _say(self, words: str) -> None:
        self._said.set_words(words)
        announce(self._said, words)

    def _use(self, commands: dict[str, Command]) -> None:
        self._commands = commands
        self._fill()
        self.changed.emit(tuple(commands.values()))

    def _with_keys(self, command_id: str, keys: tuple[str, ...]) -> dict[str, Command]:
        return {**self._commands, command_id: replace(self._commands[command_id], keys=keys)}

    def _owner(self, key: str) -> Command | None:
        """The command that has a key already."""
        wanted = QKeySequence(key)
        for command in self._commands.values():
            if any(QKeySequence(own) == wanted for own in command.keys):
                return command
        return None

    # --- slots ---

    def _on_waiting(self, is_waiting: bool) -> None:
        self._choice.hide()
        self._say(self._add.text() if is_waiting else "")

    def _on_caught(self, key: str) -> None:
        native = native_key(key)
        owner = self._owner(key)
        if key in FOR_BUTTONS:
            self._say(self.tr("{key} is needed for buttons and text. Choose another key.")
                      .format(key=native))  # fmt: skip
        elif owner is None:
            self._undo.offer(self.tr("{key} was added.").format(key=native), self._commands)
            self._use(self._with_keys(self._id, (*self._command.keys, key)))
        elif owner.id == self._id:
            self._say(self.tr("{key} is a key of this command already.").format(key=native))
        else:
            self._wished = key
            words = self.tr("{key} is the key for: {command}. Use it here instead?")
            self._say(words.format(key=native, command=owner.spoken_name))
            self._choice.show()
            self.order_tabs()
            self._leave.setFocus()

    def _on_move(self) -> None:
        key, owner = self._wished, self._owner(self._wished)
        assert owner is not None
        before = self._commands
        left = tuple(own for own in owner.keys if QKeySequence(own) != QKeySequence(key))
        self._commands = self._with_keys(owner.id, left)
        words = self.tr("{key} is here now. It was the key for: {command}.")
        self._undo.offer(words.format(key=native_key(key), command=owner.spoken_name), before)
        self._end_choice()
        self._use(self._with_keys(self._id, (*self._command.keys, key)))

    def _on_leave(self) -> None:
        self._end_choice()

    def _end_choice(self) -> None:
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choice.hide()
        self._say("")

    def _on_remove(self, key: str) -> None:
        words = self.tr("{key} was removed.").format(key=native_key(key))
        self._undo.offer(words, self._commands)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._use(self._with_keys(self._id, tuple(k for k in self._command.keys if k != key)))

    def _on_normal(self) -> None:
        """Normal keys come back here, and leave the commands that had them meanwhile."""
        before, normal = self._commands, self._normal[self._id].keys
        changed = dict(before)
        for command in before.values():
            left = tuple(key for key in command.keys if key not in normal)
            changed[command.id] = replace(command, keys=left)
        changed[self._id] = replace(self._command, keys=normal)
        self._undo.offer(self.tr("The normal keys are back."), before)
        self._use(changed)

    def _on_undo(self, before: object) -> None:
        assert isinstance(before, dict)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._use(before)
