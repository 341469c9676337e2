# SPDX-License-Identifier: MIT
"""The language of buttons and messages: a choice that the next start takes up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.language import LANGUAGES
from als_reader.core.settings import SYSTEM_LANGUAGE, Settings
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.dialogs.choices import Choice, ChoiceGroup

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow


class LanguageDialog(ReaderDialog):
    """Shows the languages and reports which one is chosen."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LanguageDialog", "Language · 语言 · Idioma")
        super().__init__(title, parent)
        self.setAccessibleIdentifier("language-dialog")
        self._first = self._settings = settings
        self.add_text(self.tr("This is the language of buttons, questions and messages."))
        self.add_text(
            self.tr(
                "The article stays in its own language. Notes and facts are in English: "
                "nobody has checked them in another language yet."
            )
        )
        choices = [
            Choice(SYSTEM_LANGUAGE, self.tr("As the rest of my screen"), "language-system"),
            *(Choice(name, words, f"language-{name}") for name, words in LANGUAGES.items()),
        ]
        self._group = ChoiceGroup(title, choices)
        self._group.chosen.connect(lambda name: self._use(replace(self._settings, language=name)))
        self.body.addWidget(self._group)
        self._after = self.add_text(
            self.tr("Close ALS Reader and open it again to see the new language.")
        )
        self._after.setAccessibleIdentifier("language-after")
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self.add_button(self.tr("Back to how it was"), "language-undo", self._on_undo)
        self._show()

    def _use(self, settings: Settings) -> None:
        self._settings = settings
        self._show()
        self.changed.emit(settings)
        if settings != self._first:
            announce(self, self._after.text())

    def _show(self) -> None:
        self._group.show_value(self._settings.language)
        self._after.setVisible(self._settings.language != self._first.language)

    def _on_undo(self) -> None:
        self._use(self._first)
        announce(self, self.tr("All is back to how it was."))


def choose_language(window: MainWindow) -> None:
    """Let the reader choose a language and keep it."""
    dialog = LanguageDialog(window.remembered.settings, window)
    dialog.changed.connect(window.change_settings)
    dialog.open()
