# SPDX-License-Identifier: MIT
"""The commands of speech; they stand in the one table of `ui.actions` with all others."""

from als_reader.ui.commands import ALOUD, Command

WHILE_SPEAKING = ("stop-speaking", "sentence-back", "sentence-forward")
"""Commands that do something only while anything is read aloud, or waits to go on."""


def _mark(text: str) -> str:
    """Mark a text for translation; `create_actions` and Help translate it."""
    return text


READ_ALOUD = _mark("Read aloud")
PAUSE = _mark("Pause")
GO_ON = _mark("Go on")
"""The three names of the same command."""

SPEECH_COMMANDS: tuple[Command, ...] = (
    Command(
        id="read-aloud",
        text=READ_ALOUD,
        keys=("Ctrl+R", "R"),
        help=_mark("Read the article aloud from your place; press again to pause or go on."),
        group=ALOUD,
    ),
    Command(
        id="stop-speaking",
        text=_mark("Stop"),
        name=_mark("Stop reading aloud"),
        keys=("Ctrl+Shift+R", "X"),
        help=_mark("Stop reading aloud."),
        group=ALOUD,
    ),
    Command(
        id="sentence-back",
        text=_mark("Sentence back"),
        keys=("Alt+Up", ","),
        help=_mark("Say the sentence before."),
        group=ALOUD,
    ),
    Command(
        id="sentence-forward",
        text=_mark("Sentence forward"),
        keys=("Alt+Down", "."),
        help=_mark("Say the next sentence."),
        group=ALOUD,
    ),
    Command(
        id="read-note-aloud",
        text=_mark("Read note aloud"),
        keys=("Ctrl+E", "E"),
        help=_mark("Read the open note, option or trial aloud."),
        group=ALOUD,
    ),
    Command(
        id="show-and-say",
        text=_mark("Show and say…"),
        keys=("Ctrl+Y", "Y"),
        help=_mark("Show a sentence in very large type and say it, to talk with others."),
        group=ALOUD,
    ),
    Command(
        id="slower-speech",
        text=_mark("Slower speech"),
        keys=("Ctrl+[", "["),
        help=_mark("Read aloud more slowly."),
        group=ALOUD,
    ),
    Command(
        id="faster-speech",
        text=_mark("Faster speech"),
        keys=("Ctrl+]", "]"),
        help=_mark("Read aloud faster."),
        group=ALOUD,
    ),
    Command(
        id="spoken-notes-off",
        text=_mark("Say no notes"),
        keys=("4",),
        help=_mark("Read the article aloud without notes."),
        group=ALOUD,
        one_of="spoken-notes",
    ),
    Command(
        id="spoken-notes-short",
        text=_mark("Say short notes"),
        keys=("5",),
        help=_mark("Say what is wrong in a few words, at its place."),
        group=ALOUD,
        one_of="spoken-notes",
    ),
    Command(
        id="spoken-notes-full",
        text=_mark("Say whole notes"),
        keys=("6",),
        help=_mark("Say each note in full, at its place."),
        group=ALOUD,
        one_of="spoken-notes",
    ),
    Command(
        id="speech-settings",
        text=_mark("Speech…"),
        keys=("Ctrl+Shift+V", "V"),
        help=_mark("Choose notes, speed and voice for reading aloud."),
        group=ALOUD,
    ),
)
