# SPDX-License-Identifier: MIT
"""What a command is, and which keys it has now."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from als_reader.core.key_map import read_keys
from als_reader.core.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a reader can do."""

    id: str
    text: str
    help: str
    group: str
    keys: tuple[str, ...] = ()
    """Keys as Qt writes them; one that is a plain letter can be switched off."""
    name: str = ""
    """What a screen reader says, where the text is a sign such as "A+"."""
    one_of: str = ""
    """Commands with the same word here are choices; one of them is on."""
    setting: str = ""
    """The field of `Settings` that it switches on and off; its buttons show which."""

    @property
    def spoken_name(self) -> str:
        """The command's name in words, in the reader's language."""
        return translated(self.name or self.text).rstrip("…")


FILE, READ, NOTES, WORDS, ALOUD, PANE, LOOK, HELP = (
    "Files",
    "Reading",
    "Notes",
    "Words",
    "Reading aloud",
    "Side pane",
    "Look",
    "Help",
)


def translated(text: str) -> str:
    """A text of the command table in the reader's language."""
    return QCoreApplication.translate("Commands", text)


def is_letter(key: str) -> bool:
    """Whether a key types a character by itself; a switch box may send it unasked."""
    return len(key) == 1


def with_chosen_keys(commands: Iterable[Command], settings: Settings) -> tuple[Command, ...]:
    """The commands with the keys that the reader gave them, letters too.

    A chosen key is taken from whoever has it normally: a new version may bring new commands.
    """
    chosen = read_keys(settings.key_map)
    taken = {key for keys in chosen.values() for key in keys}
    return tuple(
        _with_keys(c, chosen.get(c.id, tuple(key for key in c.keys if key not in taken)))
        for c in commands
    )


def with_working_keys(commands: Iterable[Command], settings: Settings) -> tuple[Command, ...]:
    """The commands with the keys that work now: without letters where they are off."""
    return tuple(
        _with_keys(c, tuple(key for key in c.keys if settings.letter_keys or not is_letter(key)))
        for c in with_chosen_keys(commands, settings)
    )


def _with_keys(command: Command, keys: tuple[str, ...]) -> Command:
    return command if keys == command.keys else replace(command, keys=keys)
