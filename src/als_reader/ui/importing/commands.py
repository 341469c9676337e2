# SPDX-License-Identifier: MIT
"""The commands that bring in articles from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import FILE, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


IMPORTING_COMMANDS: tuple[Command, ...] = (
    Command(
        id="new-from-clipboard",
        text=_mark("New from clipboard"),
        keys=("Ctrl+Alt+V",),
        help=_mark("Read words that you copied, such as from a web page or a message."),
        group=FILE,
    ),
)


def importing_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here."""
    return {"new-from-clipboard": lambda: _open_clipboard(window)}


def _open_clipboard(window: MainWindow) -> None:
    from als_reader.ui.importing.clipboard import open_clipboard

    open_clipboard(window)
