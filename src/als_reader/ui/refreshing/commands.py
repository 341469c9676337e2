# SPDX-License-Identifier: MIT
"""The commands for fresh facts; they stand in the one table of `ui.actions` with all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.ui.commands import PANE, Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


REFRESH_COMMANDS: tuple[Command, ...] = (
    Command(
        id="check-for-news",
        text=_mark("Check for news…"),
        keys=("Ctrl+U", "U"),
        help=_mark("See what would be asked on the internet, then choose to ask it or not."),
        group=PANE,
    ),
    Command(
        id="restore-facts",
        text=_mark("Restore the facts that came with ALS Reader…"),
        keys=("Ctrl+Alt+U",),
        help=_mark("Take away what a check for news has brought."),
        group=PANE,
    ),
)


def refresh_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here; what does the work is imported at the first press."""

    def check() -> None:
        from als_reader.ui.refreshing.checking import check_for_news

        check_for_news(window)

    def restore() -> None:
        from als_reader.ui.refreshing.restoring import restore_facts

        restore_facts(window)

    return {"check-for-news": check, "restore-facts": restore}
