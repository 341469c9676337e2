# SPDX-License-Identifier: MIT
"""Letters on the screen for any field: for switches, dwell and touch.

The rows begin with the vowels: A to D, E to H, I to N, O to T, U to Z. The alphabet stays in its
order, so there is nothing to learn and a row is found by heart, and the letters that are needed
most stand first in their rows. A board sorted by frequency alone would save some waiting, but no
press, and it must be learned. Words of the document spare far more presses than any order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from als_reader.core.errors import EvidenceError
from als_reader.core.suggestions import Suggestions, beginning_of
from als_reader.ui.access.scan_choices import GROUP, RETURNS
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import WrapButton

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

ROWS = ("ABCD", "EFGH", "IJKLMN", "OPQRST", "UVWXYZ")
DIGITS = "1234567890"
SIGNS = ".,?-'"


class LetterBoard(ReaderDialog):
    """Writes into a field, letter by letter or word by word; the field follows at once."""

    def __init__(
        self, field: QLineEdit, parent: QWidget, suggestions: Suggestions | None = None
    ) -> None:
        title = QCoreApplication.translate("LetterBoard", "Write: {name}")
        super().__init__(title.format(name=field.accessibleName()), parent)
        self.setAccessibleIdentifier("letter-board")
        self.setProperty(RETURNS, True)
        self._field = field
        self._suggestions = suggestions or Suggestions(())
        self._written = self.add_text("", is_bold=True)
        self._written.setAccessibleIdentifier("letters-written")
        self._words_row, words = self._row(self.tr("Words"))
        self._words = [self._word_button(index) for index in range(6)]
        for button in self._words:
            words.addWidget(button)
        for row in ROWS:
            self._add_keys(self.tr("{first} to {last}").format(first=row[0], last=row[-1]), row)
        _, flow = self._row(self.tr("Space and delete"))
        flow.addWidget(self._key(self.tr("Space"), "space", lambda: self._write(" ")))
        flow.addWidget(self._key(self.tr("Delete letter"), "delete", self._delete_letter))
        flow.addWidget(self._key(self.tr("Delete word"), "delete-word", self._delete_word))
        self._add_keys(self.tr("Numbers"), DIGITS)
        self._add_keys(self.tr("Signs"), SIGNS)
        self.body.addStretch(1)
        self.add_close(self.tr("Done"))
        self._renew()

    # --- building ---

    def _row(self, name: str) -> tuple[QWidget, FlowLayout]:
        row = QWidget()
        row.setAccessibleName(name)
        row.setProperty(GROUP, name)
        self.body.addWidget(row)
        return row, FlowLayout(row, 8)

    def _add_keys(self, name: str, letters: str) -> None:
        _, flow = self._row(name)
        for letter in letters:
            flow.addWidget(self._key(letter, letter.lower(), partial(self._write, letter.lower())))

    def _key(self, words: str, name: str, pressed: Callable[[], object]) -> WrapButton:
        return big_button(words, f"letter-{name}", pressed, name=_spoken(words))

    def _word_button(self, index: int) -> WrapButton:
        return big_button("", f"word-{index + 1}", lambda: self._take_word(index))

    # --- writing ---

    def _write(self, text: str) -> None:
        if isValid(self._field):
            self._field.end(False)
            self._field.insert(text)
            self._renew()

    def _delete_letter(self) -> None:
        if isValid(self._field):
            self._field.end(False)
            self._field.backspace()
            self._renew()

    def _delete_word(self) -> None:
        if isValid(self._field):
            kept = self._field.text().rstrip()
            kept = kept[: len(kept) - len(beginning_of(kept))]
            self._replace_end(len(self._field.text()) - len(kept), "")

    def _take_word(self, index: int) -> None:
        word = self._words[index].text().replace("&&", "&")
        if isValid(self._field):
            self._replace_end(len(beginning_of(self._field.text())), f"{word} ")

    def _replace_end(self, count: int, text: str) -> None:
        field = self._field
        field.setSelection(len(field.text()) - count, count)
        if count or text:
            field.insert(text)
        self._renew()

    def _renew(self) -> None:
        text = self._field.text()
        shown = text.replace(" ", "\u00a0") if text else self.tr("Nothing is written yet.")
        self._written.set_words(shown)
        self._written.setAccessibleName(text or shown)
        words = self._suggestions.after(text)
        for index, button in enumerate(self._words):
            has_word = index < len(words)
            if has_word:
                button.set_words(words[index])
            button.setVisible(has_word)
        self._words_row.setVisible(bool(words))


def open_letters(field: QLineEdit, window: MainWindow) -> LetterBoard:
    """Open the letters for a field; Done leads back to it."""
    field.setFocus()
    board = LetterBoard(field, field.window(), Suggestions(_texts(window)))
    board.open()
    return board


def letters_button(field: QLineEdit, window: MainWindow) -> WrapButton:
    """A button that opens the letters for a field."""
    words = QCoreApplication.translate("LetterBoard", "Letters")
    name = QCoreApplication.translate("LetterBoard", "Letters for: {name}")
    return big_button(
        words,
        "letters",
        lambda: open_letters(field, window),
        name=name.format(name=field.accessibleName()),
    )


def _texts(window: MainWindow) -> Sequence[str]:
    """The words of the article and of the facts."""
    texts = [window.article.text]
    evidence = window.evidence
    if evidence is None:
        return texts
    if not isinstance(evidence.glossary, EvidenceError):
        texts += [term.correct_term for term in evidence.glossary.terms]
    if not isinstance(evidence.treatments, EvidenceError):
        texts += [option.name for option in evidence.treatments.treatments]
    if not isinstance(evidence.trials, EvidenceError):
        texts += [trial.plain_title for trial in evidence.trials.trials]
    return texts


def _spoken(words: str) -> str:
    """The name of a key: signs in words, with the sign itself."""
    names = {
        ".": QCoreApplication.translate("LetterBoard", ". full stop"),
        ",": QCoreApplication.translate("LetterBoard", ", comma"),
        "?": QCoreApplication.translate("LetterBoard", "? question mark"),
        "-": QCoreApplication.translate("LetterBoard", "- hyphen"),
        "'": QCoreApplication.translate("LetterBoard", "' apostrophe"),
    }
    return names.get(words, words)
