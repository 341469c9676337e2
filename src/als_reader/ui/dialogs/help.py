# SPDX-License-Identifier: MIT
"""Help: what the marks mean, what makes reading easier, and every key."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.language import labelled
from als_reader.core.theme import Theme
from als_reader.ui.commands import Command, translated
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.legend import legend
from als_reader.ui.panes.wrapped_text import TextLabel


class HelpDialog(ReaderDialog):
    """Explains the window from its own command table."""

    def __init__(
        self, commands: Sequence[Command], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("HelpDialog", "Help"), parent)
        self.setAccessibleIdentifier("help-dialog")
        start = self.add_panel(self.tr("How to start"))
        for text in self._start():
            start.addWidget(TextLabel(text))
        self.add_panel(self.tr("What the marks mean")).addLayout(legend(theme))
        easier = self.add_panel(self.tr("What makes reading easier"))
        for text in self._easier():
            easier.addWidget(TextLabel(text))
        keys = self.add_panel(self.tr("Keys"))
        for text in self._about_keys():
            keys.addWidget(TextLabel(text))
        for group in dict.fromkeys(command.group for command in commands):
            panel = self.add_panel(self.tr("Keys: {group}").format(group=translated(group)))
            for command in commands:
                if command.group == group:
                    _add_command(panel, command)
        self.body.addStretch(1)
        self.add_close()

    def _start(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The notes stand beside the article. In a small window they get their own page."
            ),
            self.tr("Press Next note to go through the notes one by one."),
            self.tr("Press Open note to read what we found out about the marked words."),
            self.tr("Press Back to see again what you looked at before."),
        )

    def _easier(self) -> tuple[str, ...]:
        return (
            self.tr("Set up how you read asks a few things. You try each way before you keep it."),
            self.tr("One or two switches: a frame goes from button to button until you press."),
            self.tr("Press by looking: look or point at a button and stay there. Rest pauses it."),
            self.tr("Large buttons make all that you press larger and fewer."),
            self.tr("One thing at a time shows one paragraph with its notes."),
            self.tr("Read aloud reads to you, one sentence at a time. Stop is always there."),
            self.tr("Show and say shows words very large and speaks them for you."),
            self.tr("Text from 100 to 400 %, wider lines, shorter lines."),
            self.tr("Two fonts made for reading, more space, and a ruler that follows the line."),
            self.tr("Light, sepia, dark, and two looks with high contrast."),
            self.tr("Every command has a button or a place in More. One click is enough."),
            self.tr("Every command can be reached with Tab and used with Enter or Space."),
            self.tr("Each mark has a sign, a word and a line. You never need the colour."),
            self.tr("Screen readers read the article line by line and each note as a button."),
            self.tr("Plain letter keys can be turned off, and every key changed, in Keys."),
            self.tr("Nothing moves unless you turn it on. There is no time limit. Messages stay."),
            self.tr("What you remove comes back with Undo."),
            self.tr("Your place is kept, also when the power fails."),
        )

    def _about_keys(self) -> tuple[str, ...]:
        return (
            self.tr("Tab goes to the next button, Shift+Tab to the one before."),
            self.tr("Enter or Space presses a button. Esc closes what is open."),
            self.tr("In the article, Enter opens the note at your place."),
        )


def _add_command(panel: QVBoxLayout, command: Command) -> None:
    label = TextLabel(labelled(command.spoken_name, translated(command.help)))
    label.setAccessibleIdentifier(f"help-{command.id}")
    panel.addWidget(label)
    keys = key_words(command)
    if keys:
        shown = TextLabel(keys, is_bold=True)
        shown.setAccessibleIdentifier(f"help-keys-{command.id}")
        panel.addWidget(shown)
    panel.addSpacing(8)


def key_words(command: Command) -> str:
    """The keys of a command, as they stand on this machine's keyboard."""
    format_ = QKeySequence.SequenceFormat.NativeText
    keys = [QKeySequence(key).toString(format_) for key in command.keys]
    return QCoreApplication.translate("HelpDialog", " or ").join(keys)
