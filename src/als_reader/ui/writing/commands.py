# SPDX-License-Identifier: MIT
"""The commands of writing; they stand in the one table of `ui.actions` with all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import NOTES, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

WRITING = "Writing notes"


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


START_WRITING = Command(
    id="write",
    text=_mark("Write notes…"),
    keys=("Ctrl+Shift+N",),
    help=_mark("Write notes on this article yourself. You are asked first."),
    group=NOTES,
)
"""Never a plain letter, and a question first: nobody who reads gets here by accident."""

WRITING_COMMANDS: tuple[Command, ...] = (
    Command(
        id="choose-words",
        text=_mark("Choose words"),
        keys=("Ctrl+Shift+W",),
        help=_mark("Choose the words of a note with the arrow keys or with buttons."),
        group=WRITING,
    ),
    Command(
        id="add-note",
        text=_mark("Add note"),
        keys=("Ctrl+Shift+A",),
        help=_mark("Write a note on the words you chose."),
        group=WRITING,
    ),
    Command(
        id="change-note",
        text=_mark("Change note"),
        keys=("F2",),
        help=_mark("Change the note that is open."),
        group=WRITING,
    ),
    Command(
        id="delete-note",
        text=_mark("Delete note"),
        keys=("Ctrl+Del",),
        help=_mark("Delete the note that is open. Undo brings it back."),
        group=WRITING,
    ),
    Command(
        id="undo",
        text=_mark("Undo"),
        keys=("Ctrl+Z",),
        help=_mark("Take the last change back."),
        group=WRITING,
    ),
    Command(
        id="redo",
        text=_mark("Redo"),
        keys=("Ctrl+Shift+Z",),
        help=_mark("Make the change again that you took back. While you write, Ctrl+Y does too."),
        group=WRITING,
    ),
    Command(
        id="next-to-check",
        text=_mark("Next note to check"),
        keys=("Ctrl+Shift+Down",),
        help=_mark("Go to the next note that a program made and nobody has checked."),
        group=WRITING,
    ),
    Command(
        id="keep-note",
        text=_mark("Keep this note"),
        keys=("Ctrl+Shift+K",),
        help=_mark("You have checked this note, and it is right."),
        group=WRITING,
    ),
    Command(
        id="reject-note",
        text=_mark("Remove this note"),
        keys=("Ctrl+Shift+Del",),
        help=_mark("You have checked this note, and it is wrong. Undo brings it back."),
        group=WRITING,
    ),
    Command(
        id="about-article",
        text=_mark("About this article…"),
        keys=("Ctrl+Shift+I",),
        help=_mark("Change the title, the source, the summary, the questions and the review."),
        group=WRITING,
    ),
    Command(
        id="save-notes",
        text=_mark("Save…"),
        keys=("Ctrl+S",),
        help=_mark("Save your notes. A file of somebody else is changed only if you say so."),
        group=WRITING,
    ),
    Command(
        id="save-copy",
        text=_mark("Save a copy…"),
        keys=("Ctrl+Alt+S",),
        help=_mark("Save the article with your notes as a new annotated article."),
        group=WRITING,
    ),
    Command(
        id="stop-writing",
        text=_mark("Stop writing"),
        keys=("Ctrl+Shift+Q",),
        help=_mark("Go back to reading. You are asked if something is not saved yet."),
        group=WRITING,
    ),
)
WHILE_WRITING = tuple(command.id for command in WRITING_COMMANDS)
"""Commands that do something only while notes are written."""


def writing_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here; what does the work is imported at the first press."""

    def deed(command: str) -> Callable[[], object]:
        return lambda: _do(window, command)

    return {
        START_WRITING.id: lambda: _start(window),
        **{command: deed(command) for command in WHILE_WRITING},
    }


def _start(window: MainWindow) -> None:
    from als_reader.ui.writing.starting import ask_to_start

    ask_to_start(window)


def _do(window: MainWindow, command: str) -> None:
    from als_reader.ui.writing.mode import writing_of

    writing = writing_of(window)
    if writing is not None:
        writing.do(command)
