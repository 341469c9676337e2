# SPDX-License-Identifier: MIT
"""The plain questions around saving and leaving. The safe answer comes first."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.ui.dialogs.base import ReaderDialog


class SaveDialog(ReaderDialog):
    """Asks where the notes go: a copy, or the file that came from somebody else."""

    copy_requested = Signal()
    here_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        """`name` is the annotated file that is open; empty if there is none to write into."""
        super().__init__(QCoreApplication.translate("Writing", "Save your notes"), parent)
        self.setAccessibleIdentifier("save-notes")
        if name:
            words = self.tr(
                "{name} may be somebody else's work. It stays as it is if you save a copy. "
                "You are asked this once."
            )
            self.add_text(words.format(name=name))
        else:
            self.add_text(
                self.tr(
                    "Your notes go into a new file, together with the article. "
                    "The article itself stays as it is."
                )
            )
        self.body.addStretch(1)
        copy = self.tr("Save a copy…") if name else self.tr("Save as annotated article…")
        self.add_button(copy, "save-copy", lambda: self.leave_with(self.copy_requested.emit))
        if name:
            self.add_button(
                self.tr("Save in {name}").format(name=name),
                "save-here",
                lambda: self.leave_with(self.here_requested.emit),
            )
        self.add_close(self.tr("Cancel"))


class ChangedDialog(ReaderDialog):
    """Says that the file is not as it was, and offers a copy."""

    copy_requested = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Writing", "This file has changed"), parent)
        self.setAccessibleIdentifier("file-changed")
        words = self.tr(
            "Another program has changed {name}, or it was moved. Nothing was saved. "
            "Save a copy, so that both are kept."
        )
        self.add_text(words.format(name=name))
        self.body.addStretch(1)
        self.add_button(
            self.tr("Save a copy…"),
            "changed-copy",
            lambda: self.leave_with(self.copy_requested.emit),
        )
        self.add_close(self.tr("Go on writing"))


class StopDialog(ReaderDialog):
    """Asks what becomes of notes that are not saved."""

    save_requested = Signal()
    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget, *, can_keep: bool = True) -> None:
        super().__init__(QCoreApplication.translate("Writing", "Stop writing?"), parent)
        self.setAccessibleIdentifier("stop-writing-dialog")
        self.add_text(self.tr("Some of your notes are not saved yet. What should happen to them?"))
        if can_keep:
            words = self.tr("A draft is kept on this computer. You can go on with it later.")
            self.add_text(words, look="quiet")
        self.body.addStretch(1)
        self.add_button(
            self.tr("Save"), "stop-save", lambda: self.leave_with(self.save_requested.emit)
        )
        if can_keep:
            self.add_button(
                self.tr("Keep as draft"),
                "stop-keep",
                lambda: self.leave_with(self.keep_requested.emit),
            )
        away = self.add_button(
            self.tr("Throw away"),
            "stop-discard",
            lambda: self.leave_with(self.discard_requested.emit),
        )
        away.setProperty("careful", True)  # dwell waits longer here
        self.add_close(self.tr("Go on writing"))


class NoWordsDialog(ReaderDialog):
    """Nothing is chosen: says how to choose, and offers the note that needs no words."""

    choose_requested = Signal()
    missing_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Writing", "Which words?"), parent)
        self.setAccessibleIdentifier("no-words")
        self.add_text(
            self.tr("A note is about some words. Choose them first, then press Add note.")
        )
        self.add_text(
            self.tr("If the article leaves something out, you can say so without any words.")
        )
        self.body.addStretch(1)
        self.add_button(
            self.tr("Choose words"),
            "no-words-choose",
            lambda: self.leave_with(self.choose_requested.emit),
        )
        self.add_button(
            self.tr("Note on what is left out"),
            "no-words-missing",
            lambda: self.leave_with(self.missing_requested.emit),
        )
        self.add_close(self.tr("Cancel"))
