# SPDX-License-Identifier: MIT
"""The commands of my marks; they stand in the one table of `ui.actions` with all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import NOTES, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


MARK_COMMANDS: tuple[Command, ...] = (
    Command(
        id="mark",
        text=_mark("Mark this sentence…"),
        keys=("Ctrl+D", "M"),
        help=_mark("Mark this sentence, or the open note, for yourself or to ask your doctor."),
        group=NOTES,
    ),
    Command(
        id="my-marks",
        text=_mark("My marks…"),
        keys=("Ctrl+Shift+D",),
        help=_mark("See all that you marked. Change it, save it or print it."),
        group=NOTES,
    ),
)


def mark_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here."""

    def mark() -> None:
        from als_reader.ui.marks.marking import marking_of

        marking_of(window).mark_here()

    def show() -> None:
        from als_reader.ui.marks.listing import open_my_marks

        open_my_marks(window)

    return {"mark": mark, "my-marks": show}
