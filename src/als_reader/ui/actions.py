# SPDX-License-Identifier: MIT
"""Every command, once: its words, keys and help. Menu, buttons, keys and Help come from here."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from als_reader.core.settings import Settings
from als_reader.ui.access.commands import ACCESS_COMMANDS
from als_reader.ui.automatic.commands import AUTOMATIC_COMMANDS
from als_reader.ui.commands import (
    FILE,
    HELP,
    LOOK,
    NOTES,
    PANE,
    READ,
    WORDS,
    Command,
    translated,
    with_working_keys,
)
from als_reader.ui.importing.commands import IMPORTING_COMMANDS
from als_reader.ui.interchange.commands import INTERCHANGE_COMMANDS
from als_reader.ui.marks.commands import MARK_COMMANDS
from als_reader.ui.refreshing.commands import REFRESH_COMMANDS
from als_reader.ui.sharing.commands import SHARE_COMMANDS
from als_reader.ui.speaking.commands import SPEECH_COMMANDS
from als_reader.ui.writing.commands import START_WRITING, WRITING_COMMANDS


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


COMMANDS: tuple[Command, ...] = (
    Command(
        id="open",
        text=_mark("Open…"),
        keys=("Ctrl+O", "O"),
        help=_mark("Open a file, or one you opened before."),
        group=FILE,
    ),
    *IMPORTING_COMMANDS,
    Command(
        id="print",
        text=_mark("Print…"),
        keys=("Ctrl+P",),
        help=_mark("Print the article with its notes."),
        group=FILE,
    ),
    Command(
        id="save-pdf",
        text=_mark("Save as PDF…"),
        keys=("Ctrl+Shift+P",),
        help=_mark("Save the article with its notes as a PDF file."),
        group=FILE,
    ),
    Command(
        id="save-html",
        text=_mark("Save as web page…"),
        keys=("Ctrl+Shift+S",),
        help=_mark("Save one web page with all notes. Screen readers read it best."),
        group=FILE,
    ),
    *SHARE_COMMANDS,
    *INTERCHANGE_COMMANDS,
    Command(
        id="quit",
        text=_mark("Quit"),
        keys=("Ctrl+Q",),
        help=_mark("Close the window. Your place is kept."),
        group=FILE,
    ),
    Command(
        id="contents",
        text=_mark("Contents"),
        keys=("Ctrl+J", "C"),
        help=_mark("Choose a part of the article."),
        group=READ,
    ),
    Command(
        id="find",
        text=_mark("Find"),
        keys=("Ctrl+F", "F"),
        help=_mark("Find words in the article and in the side pane."),
        group=READ,
    ),
    Command(
        id="find-next",
        text=_mark("Find next"),
        keys=("F3",),
        help=_mark("Go to the next place with these words."),
        group=READ,
    ),
    Command(
        id="find-previous",
        text=_mark("Find previous"),
        keys=("Shift+F3",),
        help=_mark("Go to the place before."),
        group=READ,
    ),
    Command(
        id="page-up",
        text=_mark("Page up"),
        keys=("Alt+PgUp", "K"),
        help=_mark("Turn one page up."),
        group=READ,
    ),
    Command(
        id="page-down",
        text=_mark("Page down"),
        keys=("Alt+PgDown", "J"),
        help=_mark("Turn one page down."),
        group=READ,
    ),
    Command(
        id="back",
        text=_mark("Back"),
        keys=("Alt+Left", "B"),
        help=_mark("Go back to what you looked at before."),
        group=READ,
    ),
    Command(
        id="forward",
        text=_mark("Forward"),
        keys=("Alt+Right",),
        help=_mark("Go forward again."),
        group=READ,
    ),
    Command(
        id="article",
        text=_mark("To the article"),
        keys=("Esc", "A"),
        help=_mark("Go to the article, at the words you came from."),
        group=READ,
    ),
    Command(
        id="previous-note",
        text=_mark("Previous note"),
        keys=("Ctrl+Up", "P"),
        help=_mark("Go to the note before."),
        group=NOTES,
    ),
    Command(
        id="open-note",
        text=_mark("Open note"),
        keys=("Ctrl+Return",),
        help=_mark("Open the note at your place. In the article, Enter does the same."),
        group=NOTES,
    ),
    Command(
        id="next-note",
        text=_mark("Next note"),
        keys=("Ctrl+Down", "N"),
        help=_mark("Go to the next note."),
        group=NOTES,
    ),
    Command(
        id="questions",
        text=_mark("Questions for my clinic"),
        keys=("Ctrl+L", "Q"),
        help=_mark("Choose and print what you want to ask."),
        group=NOTES,
    ),
    *MARK_COMMANDS,
    *AUTOMATIC_COMMANDS,
    START_WRITING,
    Command(
        id="words-original",
        text=_mark("Original"),
        keys=("1",),
        help=_mark("Show the words just as they were printed."),
        group=WORDS,
        one_of="words",
    ),
    Command(
        id="words-both",
        text=_mark("Both"),
        keys=("2",),
        help=_mark("Show the right word after each garbled word."),
        group=WORDS,
        one_of="words",
    ),
    Command(
        id="words-corrected",
        text=_mark("Corrected"),
        keys=("3",),
        help=_mark("Show the right word in place of each garbled word, where we are sure."),
        group=WORDS,
        one_of="words",
    ),
    *SPEECH_COMMANDS,
    Command(
        id="pane",
        text=_mark("Notes and facts"),
        keys=("F6", "S"),
        help=_mark("Go to the side pane, where you left it."),
        group=PANE,
    ),
    Command(
        id="tab-notes",
        text=_mark("Notes"),
        keys=("Ctrl+1",),
        help=_mark("Show all notes of this article."),
        group=PANE,
    ),
    Command(
        id="tab-glossary",
        text=_mark("Glossary"),
        keys=("Ctrl+2", "G"),
        help=_mark("Look up garbled words."),
        group=PANE,
    ),
    Command(
        id="tab-options",
        text=_mark("Options"),
        keys=("Ctrl+3",),
        help=_mark("Read about treatments: approved, not approved, and no longer sold."),
        group=PANE,
    ),
    Command(
        id="tab-trials",
        text=_mark("Trials"),
        keys=("Ctrl+4", "T"),
        help=_mark("Read about stem-cell trials."),
        group=PANE,
    ),
    Command(
        id="pane-up",
        text=_mark("List up"),
        keys=("Ctrl+PgUp",),
        help=_mark("Turn one page up in the side pane."),
        group=PANE,
    ),
    Command(
        id="pane-down",
        text=_mark("List down"),
        keys=("Ctrl+PgDown",),
        help=_mark("Turn one page down in the side pane."),
        group=PANE,
    ),
    Command(
        id="wider-pane",
        text=_mark("Wider side pane"),
        keys=("Ctrl+Alt+Left",),
        help=_mark("Give the side pane more room."),
        group=PANE,
    ),
    Command(
        id="narrower-pane",
        text=_mark("Narrower side pane"),
        keys=("Ctrl+Alt+Right",),
        help=_mark("Give the article more room."),
        group=PANE,
    ),
    *REFRESH_COMMANDS,
    Command(
        id="smaller",
        text=_mark("A−"),
        name=_mark("A− Smaller text"),
        keys=("Ctrl+-", "-"),
        help=_mark("Make all text smaller."),
        group=LOOK,
    ),
    Command(
        id="larger",
        text=_mark("A+"),
        name=_mark("A+ Larger text"),
        keys=("Ctrl++", "Ctrl+=", "+"),
        help=_mark("Make all text larger."),
        group=LOOK,
    ),
    Command(
        id="normal-size",
        text=_mark("Normal text size"),
        keys=("Ctrl+0",),
        help=_mark("Set all text back to its normal size."),
        group=LOOK,
    ),
    Command(
        id="appearance",
        text=_mark("Colours and text…"),
        keys=("Ctrl+,",),
        help=_mark("Choose colours, text size, line spacing and width."),
        group=LOOK,
    ),
    Command(
        id="language",
        text=_mark("Language · 语言 · Idioma…"),
        help=_mark("Choose the language of buttons and messages."),
        group=LOOK,
    ),
    *ACCESS_COMMANDS,
    *WRITING_COMMANDS,
    Command(
        id="keys",
        text=_mark("Keys…"),
        keys=("Ctrl+K",),
        help=_mark("See and change every key."),
        group=HELP,
    ),
    Command(
        id="scanning",
        text=_mark("Switch scanning on or off"),
        keys=("F9",),
        help=_mark("Reach everything with one switch, such as the space bar."),
        group=HELP,
    ),
    Command(
        id="switches",
        text=_mark("Switches…"),
        keys=("Shift+F9",),
        help=_mark("Choose one or two switches, how fast the light moves, and what is spoken."),
        group=HELP,
    ),
    Command(
        id="guide",
        text=_mark("Set up how you read…"),
        keys=("Ctrl+G",),
        help=_mark("Choose how you press, how text looks, and how it is read aloud."),
        group=HELP,
    ),
    Command(
        id="help",
        text=_mark("Help"),
        keys=("F1", "H"),
        help=_mark("See what the marks mean and which keys there are."),
        group=HELP,
    ),
    Command(
        id="about",
        text=_mark("About ALS Reader"),
        keys=("Shift+F1",),
        help=_mark("See who made this, where the facts come from, and where files are kept."),
        group=HELP,
    ),
)


def create_actions(parent: QWidget, do: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the action of every command; `do` says what each one does."""
    actions: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for command in COMMANDS:
        action = QAction(translated(command.text), parent)
        action.setObjectName(command.id)
        action.setToolTip(translated(command.help))
        action.setStatusTip(translated(command.help))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.one_of:
            group = groups.setdefault(command.one_of, QActionGroup(parent))
            action.setCheckable(True)
            group.addAction(action)
        if command.setting:
            action.setCheckable(True)
        action.triggered.connect(_caller(do[command.id]))
        parent.addAction(action)  # its keys work before any menu has it
        actions[command.id] = action
    return actions


def set_keys(actions: Mapping[str, QAction], settings: Settings) -> None:
    """Give every action the keys that the reader chose; letters only if they are on."""
    for command in with_working_keys(COMMANDS, settings):
        actions[command.id].setShortcuts([QKeySequence(key) for key in command.keys])


class ShownSettings:
    """Keeps the actions as the settings are: their keys, and what is ticked."""

    def __init__(self, actions: Mapping[str, QAction], settings: Settings) -> None:
        self._actions = actions
        self._keys: tuple[object, ...] = ()
        self.show(settings)

    def show(self, settings: Settings) -> None:
        """Show these. Keys that are as before stay: setting all takes longer than a new width."""
        keys = (settings.key_map, settings.letter_keys)
        if keys != self._keys:
            self._keys = keys
            set_keys(self._actions, settings)
        for command in COMMANDS:
            if command.setting:
                self._actions[command.id].setChecked(bool(getattr(settings, command.setting)))


def _caller(function: Callable[[], object]) -> Callable[[], None]:
    """A slot without arguments: `triggered` also says whether the action is checked."""

    def call() -> None:
        function()

    return call
