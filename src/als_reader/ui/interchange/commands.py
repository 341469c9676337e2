# SPDX-License-Identifier: MIT
"""The commands that bring notes in and give them out; they stand in the table of `ui.actions`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import FILE, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


INTERCHANGE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="import-notes",
        text=_mark("Import notes…"),
        keys=("Ctrl+Alt+I",),
        help=_mark("Put notes from another program onto this article."),
        group=FILE,
    ),
    Command(
        id="save-data",
        text=_mark("Save notes as data…"),
        keys=("Ctrl+Alt+E",),
        help=_mark("Save the notes of this article for another program."),
        group=FILE,
    ),
)


def interchange_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here; what does the work is imported at the first press."""

    def bring_in() -> None:
        from als_reader.ui.interchange.bringing_in import choose_notes

        choose_notes(window)

    def give_out() -> None:
        from als_reader.ui.interchange.giving_out import choose_form

        choose_form(window)

    return {"import-notes": bring_in, "save-data": give_out}
