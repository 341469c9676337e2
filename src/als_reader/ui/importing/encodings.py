# SPDX-License-Identifier: MIT
"""Choose how the letters of a file are written, by names that say for which languages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.ui.dialogs.base import ReaderDialog, big_button


class EncodingDialog(ReaderDialog):
    """Shows every way of writing letters as a button, and which one was used."""

    chosen = Signal(str)
    """The name of a codec."""

    def __init__(
        self, choices: Sequence[tuple[str, str]], now: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("EncodingDialog", "Choose another encoding")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("encoding-dialog")
        self.add_text(
            self.tr(
                "Do some letters look wrong? Then the file was read in the wrong way. "
                "Choose a language here, and look at the text again."
            )
        )
        for codec, words in choices:
            button = big_button(
                translated(words), f"encoding-{codec}", partial(self._choose, codec), is_left=True
            )
            button.setCheckable(True)
            button.setChecked(codec == now)
            self.body.addWidget(button)
        self.body.addStretch(1)
        self.add_close()

    def _choose(self, codec: str) -> None:
        self.leave_with(lambda: self.chosen.emit(codec))


def translated(words: str) -> str:
    """The name of an encoding in the reader's language."""
    return QCoreApplication.translate("Encodings", words)
