# SPDX-License-Identifier: MIT
"""The commands that change how the reader is reached and shown, and what each does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from als_reader.ui.commands import Command

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

ACCESS = "Access"


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


ACCESS_COMMANDS: tuple[Command, ...] = (
    Command(
        id="large-targets",
        text=_mark("Large buttons on or off"),
        keys=("F10",),
        help=_mark("Show few and very large buttons, with all else behind More."),
        group=ACCESS,
    ),
    Command(
        id="one-thing",
        text=_mark("One thing at a time on or off"),
        keys=("F8",),
        help=_mark("Show one paragraph at a time, with three buttons."),
        group=ACCESS,
    ),
    Command(
        id="ruler",
        text=_mark("Reading ruler on or off"),
        keys=("F7",),
        help=_mark("Show a line above and below the line that you read."),
        group=ACCESS,
    ),
    Command(
        id="dwell",
        text=_mark("Press by looking on or off"),
        keys=("F12",),
        help=_mark("Press a button by looking at it or pointing at it for a while."),
        group=ACCESS,
    ),
    Command(
        id="dwell-settings",
        text=_mark("Press by looking…"),
        keys=("Shift+F12",),
        help=_mark("Choose how long to look, and try it."),
        group=ACCESS,
    ),
)


def access_deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command here."""
    return {
        "large-targets": lambda: _switch(window, "has_large_targets"),
        "one-thing": lambda: _switch(window, "shows_one_thing"),
        "ruler": lambda: _switch(window, "has_ruler"),
        "dwell": lambda: _switch(window, "has_dwell"),
        "dwell-settings": lambda: _choose_dwell(window),
    }


def _switch(window: MainWindow, field: str) -> None:
    """Turn a way on or off, and say so."""
    settings = window.remembered.settings
    is_on = not getattr(settings, field)
    change: dict[str, Any] = {field: is_on}
    window.change_settings(replace(settings, **change))
    window.navigation.said.emit(_words(field, is_on=is_on))


def _words(field: str, *, is_on: bool) -> str:
    def say(text: str) -> str:
        return QCoreApplication.translate("Access", text)

    words = {
        "has_large_targets": (say("Large buttons are on"), say("Large buttons are off")),
        "shows_one_thing": (say("One thing at a time is on"), say("One thing at a time is off")),
        "has_ruler": (say("The reading ruler is on"), say("The reading ruler is off")),
        "has_dwell": (say("Press by looking is on"), say("Press by looking is off")),
    }
    return words[field][0 if is_on else 1]


def _choose_dwell(window: MainWindow) -> None:
    from als_reader.ui.dialogs.dwell import choose_dwell

    choose_dwell(window)
