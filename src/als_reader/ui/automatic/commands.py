# SPDX-License-Identifier: MIT
"""The command that switches automatic notes off and on as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import NOTES, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


AUTOMATIC_COMMANDS: tuple[Command, ...] = (
    Command(
        id="automatic-notes",
        text=_mark("Automatic notes"),
        help=_mark("Show or hide notes that a program made. No person has checked them."),
        group=NOTES,
        keys=("Ctrl+Alt+N",),
        setting="has_automatic_notes",
    ),
)


def automatic_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here."""
    return {"automatic-notes": lambda: _switch(window)}


def _switch(window: MainWindow) -> None:
    from als_reader.ui.automatic.notes import automatic_notes

    automatic_notes(window).switch()
