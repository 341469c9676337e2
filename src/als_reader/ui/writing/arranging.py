# SPDX-License-Identifier: MIT
"""Which commands work, and which rows are shown, while notes are written and afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from als_reader.ui.writing.commands import START_WRITING, WHILE_WRITING

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.writing.bar import WritingBar

WHILE_READING = (START_WRITING.id, "one-thing")
"""With one paragraph in sight, words could not be chosen."""
REDO_TOO = "Ctrl+Y"
"""What many programs have for Redo. While reading it means something else."""


def begin(window: MainWindow) -> None:
    """The commands of writing work from now on."""
    _switch(window, is_writing=True)
    key = QKeySequence(REDO_TOO)
    for action in window.commands.values():
        kept = [other for other in action.shortcuts() if other != key]
        if len(kept) != len(action.shortcuts()):
            action.setShortcuts(kept)
    redo = window.commands["redo"]
    redo.setShortcuts([*redo.shortcuts(), key])


def end(window: MainWindow, bar: WritingBar) -> None:
    """Keys, commands and rows are those of reading again."""
    _switch(window, is_writing=False)
    give_room(window, bar, is_writing=False)


def give_room(window: MainWindow, bar: WritingBar, *, is_writing: bool) -> None:
    """In a small window the rows of reading make room for those of writing."""
    is_small = is_writing and window.body.is_narrow
    bar.keep_small(is_small=is_small)
    is_large = window.modes is not None and window.modes.large is not None
    bar.keep_few(is_few=is_large)
    if not is_large:
        window.toolbar.setVisible(not is_small)
        window.reading_bar.setVisible(not (is_small and bar.is_choosing))


def _switch(window: MainWindow, *, is_writing: bool) -> None:
    from als_reader.ui.actions import set_keys

    for command in WHILE_WRITING:
        window.commands[command].setEnabled(is_writing)
    for command in WHILE_READING:
        window.commands[command].setEnabled(not is_writing)
    set_keys(window.commands, window.remembered.settings)
