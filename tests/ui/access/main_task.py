# SPDX-License-Identifier: MIT
"""The main task of a reader, done with switches; what it costs is measured."""

from collections.abc import Sequence
from dataclasses import dataclass

from als_reader.core.article import Kind
from als_reader.core.entries import Entry
from tests.ui.access.switching import Person


@dataclass(frozen=True, slots=True)
class Stage:
    """What has been reached, and what it has cost since the start."""

    name: str
    presses: int
    seconds: float


def garbled(entries: Sequence[Entry]) -> list[Entry]:
    """The garbled words, as they come in the text."""
    return [entry for entry in entries if entry.kind is Kind.GARBLE]


def first_with_option(entries: Sequence[Entry]) -> Entry:
    """The first garbled word, from the third, whose note leads to an option."""
    return next(
        entry
        for entry in garbled(entries)[2:]
        if any(link for note in entry.notes for link in note.links("option"))
    )


def do_main_task(person: Person) -> list[Stage]:
    """Read to the third garbled word, open its note, go to an option, come back, print."""
    window, stages = person.window, []

    def reached(name: str) -> None:
        stages.append(Stage(name, person.presses, person.seconds))

    third = garbled(window.entries)[2]
    person.choose("Notes")
    while window.navigation.spot.entry != third.number:
        person.choose("Next note")
    reached("read to the third garbled word")
    person.choose(f"Open note {third.number}…")
    assert window.navigation.spot.entry == third.number
    reached("open its note")
    naming = first_with_option(window.entries)
    person.choose("All notes", "Notes 11 to 20", f"{naming.number} …")
    assert window.navigation.spot.entry == naming.number
    reached("open the note of a garbled medicine")
    person.choose("What is open")
    person.choose_where(lambda label: label.endswith("in Options"))
    assert window.navigation.spot.link.startswith("option:")
    reached("go to the option that it names")
    person.choose("Back to the groups", "Reading", "Back")
    assert window.navigation.spot.entry == naming.number
    reached("come back")
    person.choose("Back to the groups", "Notes", "Questions for my clinic", "Print…")
    reached("print the questions page")
    person.choose("Close")
    return stages
