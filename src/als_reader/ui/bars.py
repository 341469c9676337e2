# SPDX-License-Identifier: MIT
"""The two rows of buttons: the toolbar above, and below it what one needs while reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from als_reader.ui.actions import COMMANDS
from als_reader.ui.body import Body
from als_reader.ui.button_row import ButtonRow, RowItem
from als_reader.ui.commands import translated

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

TOOLBAR = (
    RowItem(("contents",), 5),
    RowItem(("open",), 3),
    RowItem(("words-original", "words-both", "words-corrected"), 2),
    RowItem(("smaller", "larger"), 6),
    RowItem(("find",), 4),
    RowItem(("read-aloud",), 4),
    RowItem(("questions",), 7, at_end=True),
    RowItem(("help",), 1, at_end=True),  # always in the same place (ACCESSIBILITY H8)
)
READING_BAR = (
    RowItem(("page-up",), 3),
    RowItem(("page-down",), 2),
    RowItem(("back",), 7),
    RowItem(("article",), 1, at_end=True),
    RowItem(("previous-note",), 6, at_end=True),
    RowItem(("open-note",), 1, at_end=True),
    RowItem(("next-note",), 4, at_end=True),
    RowItem(("pane",), 5, at_end=True),
)
FOR_ARTICLE = frozenset({"previous-note", "open-note", "next-note"})


def button_names() -> dict[str, str]:
    """What screen readers say where a button's text is a sign."""
    return {command.id: translated(command.name) for command in COMMANDS if command.name}


def toolbar(actions: Mapping[str, QAction], show_more: Callable[[], object]) -> ButtonRow:
    """The row above the article."""
    row = ButtonRow(TOOLBAR, actions, button_names(), show_more)
    row.setObjectName("toolbar")
    return row


def reading_bar(actions: Mapping[str, QAction]) -> ButtonRow:
    """The row below the article."""
    row = ButtonRow(READING_BAR, actions, button_names())
    row.setObjectName("reading-bar")
    return row


def fit_reading_bar(row: ButtonRow, body: Body) -> None:
    """Show what is of use now: beside the pane, before the article alone, or the pane alone."""
    if not body.is_narrow:
        row.leave_out(frozenset({"article", "pane"}))
    elif body.shows_pane:
        row.leave_out(FOR_ARTICLE | {"pane"})
    else:
        row.leave_out(frozenset({"article"}))


def follow(window: MainWindow) -> None:
    """Let buttons offer what can be done where the reader is now."""
    go, commands = window.navigation, window.commands
    commands["back"].setEnabled(go.can_go_back)
    commands["forward"].setEnabled(go.can_go_forward)
    commands["open-note"].setEnabled(go.note_to_open() is not None)
    commands["open-note"].setText(go.open_note_words())
    fit_reading_bar(window.reading_bar, window.body)
    if window.pane is not None:
        window.pane.show_page_buttons(not window.body.is_narrow)
