# SPDX-License-Identifier: MIT
"""The command of sharing; it stands in the one table of `ui.actions` with all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import FILE, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


SHARE_COMMANDS: tuple[Command, ...] = (
    Command(
        id="share",
        text=_mark("Share…"),
        keys=("Ctrl+Shift+E",),
        help=_mark("Make a file or a page to take to others, such as a page for your clinic."),
        group=FILE,
    ),
)


def share_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here."""

    def share() -> None:
        from als_reader.ui.sharing.opening import open_share

        open_share(window)

    return {"share": share}
