# SPDX-License-Identifier: MIT
"""What each command of the table does in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from als_reader.core.settings import next_scale
from als_reader.core.words import WordMode
from als_reader.ui.access.commands import access_deeds
from als_reader.ui.automatic.commands import automatic_deeds
from als_reader.ui.importing.commands import importing_deeds
from als_reader.ui.interchange.commands import interchange_deeds
from als_reader.ui.marks.commands import mark_deeds
from als_reader.ui.refreshing.commands import refresh_deeds
from als_reader.ui.sharing.commands import share_deeds
from als_reader.ui.speaking.deeds import speech_deeds
from als_reader.ui.writing.commands import writing_deeds

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

TABS = ("notes", "glossary", "options", "trials")


def deeds(window: MainWindow) -> Mapping[str, Callable[[], object]]:
    """A function for every command id."""
    go, errands = window.navigation, window.errands

    def mode(mode: WordMode) -> Callable[[], object]:
        return lambda: window.set_word_mode(mode)

    def tab(name: str) -> Callable[[], object]:
        return lambda: go.show_tab(name)

    def size(step: int) -> Callable[[], object]:
        return lambda: window.change_text_scale(next_scale(window.text_scale, step))

    return {
        "open": errands.open_files,
        "print": errands.print_article,
        "save-pdf": errands.save_pdf,
        "save-html": errands.save_html,
        "quit": window.close,
        "contents": errands.contents,
        "find": window.open_find,
        "find-next": lambda: window.find_next(1),
        "find-previous": lambda: window.find_next(-1),
        "page-up": lambda: window.turn_page(-1),
        "page-down": lambda: window.turn_page(1),
        "back": go.back,
        "forward": go.forward,
        "article": window.to_article,
        "previous-note": lambda: go.step(-1),
        "open-note": go.open_note,
        "next-note": lambda: go.step(1),
        "questions": errands.questions,
        "pane": go.to_pane,
        "pane-up": lambda: go.turn_pane_page(-1),
        "pane-down": lambda: go.turn_pane_page(1),
        "wider-pane": lambda: window.body.change_pane_width(1),
        "narrower-pane": lambda: window.body.change_pane_width(-1),
        "smaller": size(-1),
        "larger": size(1),
        "normal-size": lambda: window.change_text_scale(100),
        "appearance": errands.appearance,
        "language": lambda: _choose_language(window),
        "keys": errands.keys,
        "guide": errands.guide,
        "scanning": lambda: _switch_scanning(window),
        "switches": lambda: _choose_switches(window),
        **access_deeds(window),
        **importing_deeds(window),
        **automatic_deeds(window),
        **mark_deeds(window),
        **share_deeds(window),
        **interchange_deeds(window),
        **refresh_deeds(window),
        "help": errands.help,
        "about": errands.about,
        **speech_deeds(window),
        **writing_deeds(window),
        **{f"words-{value.value}": mode(value) for value in WordMode},
        **{f"tab-{name}": tab(name) for name in TABS},
    }


def _switch_scanning(window: MainWindow) -> None:
    from als_reader.ui.dialogs.switches import switch_scanning

    switch_scanning(window)


def _choose_language(window: MainWindow) -> None:
    from als_reader.ui.dialogs.language import choose_language

    choose_language(window)


def _choose_switches(window: MainWindow) -> None:
    from als_reader.ui.dialogs.switches import choose_switches

    choose_switches(window)
