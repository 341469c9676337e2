# SPDX-License-Identifier: MIT
"""What scanning can choose in the window: commands, what is open, and every note and fact.

The tree is made from the command table and from what is on the screen, so whatever is added to
either can be scanned from its first day. What a reader needs most comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from als_reader.core.errors import EvidenceError
from als_reader.core.scanning import ScanNode, in_blocks
from als_reader.ui.access.scan_choices import BLOCK, Choices, pressable
from als_reader.ui.actions import COMMANDS
from als_reader.ui.commands import NOTES, READ, translated

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.panes.side_pane import SidePane

FIRST_COMMANDS = ("page-down", "page-up", "back", "next-note", "open-note", "previous-note")
"""In their groups these come before the others."""
OPEN_CARD = "card"
"""The id of the group of what is open beside the article."""
ON_THE_PAGE = "page"
"""The id of the group of buttons around the article."""
SHOWN_QUOTE = 40


def window_choices(window: MainWindow) -> Choices:
    """Everything that the main window offers, in groups."""
    choices = Choices()
    commands = {group.id: group for group in _command_groups(window)}
    reading = [commands.pop(id_) for id_ in (f"group:{READ}", f"group:{NOTES}") if id_ in commands]
    messages, page = _around(window, choices)
    card, pane = _pane_buttons(window, choices)
    nodes = [
        *_group("messages", _tr("Messages"), _choice_words(), messages),
        *_group(OPEN_CARD, _tr("What is open"), _choice_words(), card),
        *reading,
        *_group(ON_THE_PAGE, _tr("On the page"), _choice_words(), page),
        *_group("pane", _tr("Beside the article"), _choice_words(), pane),
        *_fact_groups(window),
        *_links(window),
        *commands.values(),
    ]
    choices.root = ScanNode(id="root", label=window.windowTitle(), children=tuple(nodes))
    return choices


def _command_groups(window: MainWindow) -> Iterator[ScanNode]:
    """The command table, group by group; what cannot be done now is left out."""
    for group, commands in groupby(COMMANDS, key=lambda command: command.group):
        items = [
            ScanNode(id=f"command:{command.id}", label=_command_label(window, command.id))
            for command in sorted(commands, key=lambda command: _rank(command.id))
            if window.commands[command.id].isEnabled()
        ]
        if items:
            yield ScanNode(id=f"group:{group}", label=translated(group), children=tuple(items))


def _rank(command: str) -> int:
    last = len(FIRST_COMMANDS)
    return FIRST_COMMANDS.index(command) if command in FIRST_COMMANDS else last


def _command_label(window: MainWindow, command: str) -> str:
    action = window.commands[command]
    name = next((translated(c.name) for c in COMMANDS if c.id == command and c.name), "")
    words = name or action.text().rstrip("…")
    if action.isCheckable() and action.isChecked():
        return _tr("{name} (chosen)").format(name=words)
    return words


# --- what is on the screen ---


def _around(
    window: MainWindow, choices: Choices
) -> tuple[tuple[ScanNode, ...], tuple[ScanNode, ...]]:
    """Messages, and what is neither a command nor in the pane: the Find bar, for one."""
    parts: list[QWidget | None] = [window.toolbar, window.reading_bar, window.pane]
    elsewhere = [part for part in parts if part is not None]
    buttons = pressable(window, but_not_in=elsewhere)
    messages = [button for button in buttons if window.notices.isAncestorOf(button)]
    others = [button for button in buttons if button not in messages]
    return choices.items_of(messages), choices.items_of(others)


def _pane_buttons(
    window: MainWindow, choices: Choices
) -> tuple[tuple[ScanNode, ...], tuple[ScanNode, ...]]:
    """All buttons of the open card, and those around it that can be seen."""
    pane = window.pane
    if pane is None or not window.body.shows_pane:
        return (), ()
    buttons = pressable(pane)
    card = _open_card(pane)
    inside = [b for b in buttons if card is not None and card.isAncestorOf(b)]
    around = [b for b in buttons if b not in inside and not b.visibleRegion().isEmpty()]
    return choices.items_of(inside), choices.items_of(around)


def _open_card(pane: SidePane) -> QWidget | None:
    if pane.shown_reference:
        return None
    return pane.page(pane.current_tab).cards.open_card


# --- notes and facts ---


def _fact_groups(window: MainWindow) -> Iterator[ScanNode]:
    notes = tuple(
        ScanNode(id=f"entry:{e.number}", label=f"{e.number} {_short(e.first.quote)}".strip())
        for e in window.entries
    )
    yield from _group("all-notes", _tr("All notes"), _tr("Notes {first} to {last}"), notes)
    evidence = window.evidence
    if evidence is None:
        return
    if not isinstance(evidence.treatments, EvidenceError):
        options = tuple(
            ScanNode(id=f"link:option:{option.id}", label=option.name)
            for option in evidence.treatments.treatments
        )
        words = _tr("Options {first} to {last}")
        yield from _group("all-options", _tr("All options"), words, options)
    if not isinstance(evidence.trials, EvidenceError):
        trials = tuple(
            ScanNode(id=f"link:trial:{trial.nct}", label=trial.plain_title)
            for trial in evidence.trials.trials
        )
        words = _tr("Trials {first} to {last}")
        yield from _group("all-trials", _tr("All trials"), words, trials)
    if not isinstance(evidence.glossary, EvidenceError):
        terms = tuple(
            ScanNode(id=f"link:term:{term.id}", label=term.correct_term)
            for term in evidence.glossary.terms
        )
        words = _tr("Terms {first} to {last}")
        yield from _group("all-terms", _tr("All glossary terms"), words, terms)


def _links(window: MainWindow) -> Iterator[ScanNode]:
    """The links in the article, each once."""
    found: dict[str, str] = {}
    for block in window.article.blocks:
        for run in block.runs:
            if run.link:
                found.setdefault(run.link, _short(run.text.strip()) or run.link)
    links = tuple(ScanNode(id=f"link:{link}", label=words) for link, words in found.items())
    yield from _group("links", _tr("Links in the article"), _tr("Links {first} to {last}"), links)


def _group(id_: str, label: str, words: str, nodes: tuple[ScanNode, ...]) -> Iterator[ScanNode]:
    if nodes:
        blocks = in_blocks(nodes, BLOCK, words, prefix=id_)
        yield ScanNode(id=id_, label=label, children=blocks)


def _choice_words() -> str:
    return _tr("Choices {first} to {last}")


def _short(text: str) -> str:
    return text if len(text) <= SHOWN_QUOTE else text[:SHOWN_QUOTE].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScanTree", text)
