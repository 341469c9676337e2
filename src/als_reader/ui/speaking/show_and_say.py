# SPDX-License-Identifier: MIT
"""Show and say: a sentence, a note or a phrase in very large type, spoken on one press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from als_reader.core.phrases import LONGEST_PHRASE, add_phrase, without_phrase
from als_reader.core.speech import note_sentences
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.speaking.big_text import BigText
from als_reader.ui.speaking.phrases import bundled_phrases

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.speaking.reading_aloud import ReadingAloud


@dataclass(frozen=True, slots=True)
class FromText:
    """Words of the article or a note that can be shown and said."""

    button: str
    identifier: str
    sentences: tuple[str, ...]


class ShowAndSay(ReaderDialog):
    """A list to choose from, and a page with what was chosen, as large as the screen allows."""

    said = Signal(tuple)
    """The sentences that the reader wants to be spoken."""
    silenced = Signal()
    changed = Signal(tuple)
    """The reader's own phrases."""

    def __init__(
        self, own: tuple[str, ...], from_text: Sequence[FromText], parent: QWidget | None = None
    ) -> None:
        super().__init__(QCoreApplication.translate("ShowAndSay", "Show and say"), parent)
        self.setAccessibleIdentifier("show-and-say")
        self._own = own
        self._from_text = from_text
        self._sentences: tuple[str, ...] = ()
        self._chosen: QWidget | None = None
        self._heading = self.findChild(TextLabel)
        self._problem = self.add_text("")
        self._problem.hide()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TextLabel(self.tr("Press a line. It is shown large and spoken.")))
        self._lines = QVBoxLayout()
        column.addLayout(self._lines)
        self._undo = UndoRow("phrase-undo")
        self._undo.undone.connect(self._on_undone)
        column.addWidget(self._undo)
        self._build_adding(column)
        column.addStretch(1)
        self._big = BigText()
        self.body.addWidget(self._list)
        self.body.addWidget(self._big, 1)
        self._again = self.add_button(self.tr("Say it again"), "say-again", self._say)
        self._stop = self.add_button(self.tr("Stop"), "say-stop", self.silenced.emit)
        self._back = self.add_button(self.tr("Back to all phrases"), "say-back", self._show_list)
        self._close = self.add_close()
        self._fill()
        self._show_list()

    @property
    def problem(self) -> str:
        """Why nothing is heard; empty if all is well."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_problem(self, message: str) -> None:
        """Say why nothing is heard; the words can still be read."""
        self._problem.set_words(message)
        self._problem.show()
        announce(self._problem, message)

    # --- private ---

    def _build_adding(self, column: QVBoxLayout) -> None:
        label = TextLabel(self.tr("Add your own phrase"))
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST_PHRASE)
        self._field.setAccessibleName(label.text())
        self._field.setAccessibleIdentifier("phrase-field")
        self._field.returnPressed.connect(self._on_add)
        label.setBuddy(self._field)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(big_button(self.tr("Add"), "phrase-add", self._on_add))
        column.addSpacing(8)
        column.addWidget(label)
        column.addLayout(row)

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for choice in self._from_text:
            self._add_line(choice.button, choice.identifier, choice.sentences)
        for index, phrase in enumerate(self._own):
            self._add_own(phrase, index + 1)
        for index, phrase in enumerate(bundled_phrases()):
            self._add_line(phrase, f"phrase-{index + 1}", (phrase,))
        self.order_tabs()

    def _add_line(self, words: str, identifier: str, sentences: tuple[str, ...]) -> None:
        button = big_button(words, identifier, lambda: None, is_left=True)
        button.clicked.connect(lambda: self._choose(sentences, button))
        self._lines.addWidget(button)
        button.show()

    def _add_own(self, phrase: str, number: int) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        button = big_button(phrase, f"own-phrase-{number}", lambda: None, is_left=True)
        button.clicked.connect(lambda: self._choose((phrase,), button))
        line.addWidget(button, 1)
        name = self.tr("Remove: {phrase}").format(phrase=phrase)
        remove = partial(self._on_remove, phrase)
        line.addWidget(big_button(self.tr("Remove"), f"phrase-remove-{number}", remove, name=name))
        self._lines.addWidget(row)
        row.show()

    def _choose(self, sentences: tuple[str, ...], button: QWidget) -> None:
        self._sentences, self._chosen = sentences, button
        self._big.set_words(" ".join(sentences))
        self._show_page(is_list=False)
        self._again.setFocus()
        self._say()

    def _show_list(self) -> None:
        self.silenced.emit()
        self._show_page(is_list=True)
        if self._chosen is not None:
            self._chosen.setFocus()
            self._chosen = None

    def _show_page(self, *, is_list: bool) -> None:
        for widget in (self._list, self._close, self._heading):
            if widget is not None:
                widget.setVisible(is_list)
        for widget in (self._big, self._again, self._stop, self._back):
            widget.setVisible(not is_list)
        self.scroll_to_top()
        self._fit_foot()

    def _say(self) -> None:
        self._problem.hide()
        self.said.emit(self._sentences)

    # --- slots ---

    def _on_add(self) -> None:
        more = add_phrase(self._own, self._field.text())
        self._field.clear()
        self._field.setFocus()
        if more is not self._own:
            self._undo.hide()
            self._use(more)
            announce(self._field, self.tr("Phrase added."))

    def _on_remove(self, phrase: str) -> None:
        before = self._own
        self._field.setFocus()
        self._use(without_phrase(before, phrase))
        self._undo.offer(self.tr("Phrase removed: {phrase}").format(phrase=phrase), before)

    def _on_undone(self, before: object) -> None:
        assert isinstance(before, tuple)
        self._use(before)
        self._field.setFocus()

    def _use(self, own: tuple[str, ...]) -> None:
        self._own = own
        self._chosen = None
        self._fill()
        self.changed.emit(own)

    # --- Qt ---

    def _wished_size(self) -> QSize:
        """All of the screen: the words shall be seen from across a room."""
        super()._wished_size()
        return self.screen().availableSize()

    def reject(self) -> None:
        """Esc goes back: from the large words to the list, and then to the article."""
        if self._list.isHidden():
            self._show_list()
        else:
            super().reject()


def open_show_and_say(window: MainWindow, aloud: ReadingAloud) -> None:
    """Open the dialog over the window; it speaks with the window's voice."""
    from_text = []
    sentence = aloud.current_sentence()
    if sentence:
        words = _tr("This sentence: {sentence}").format(sentence=sentence)
        from_text.append(FromText(words, "say-sentence", (sentence,)))
    entry = next((e for e in window.entries if e.number == window.navigation.spot.entry), None)
    if entry is not None:
        words = _tr("The open note: {number} {quote}")
        words = words.format(number=entry.number, quote=entry.first.quote).strip()
        said = note_sentences(entry, window.article.language)
        from_text.append(FromText(words, "say-note", said))
    dialog = ShowAndSay(window.remembered.settings.phrases, from_text, window)

    def keep(phrases: tuple[str, ...]) -> None:
        window.change_settings(replace(window.remembered.settings, phrases=phrases))

    def say(sentences: tuple[str, ...]) -> None:
        if any(sentences == found.sentences for found in from_text):
            aloud.voice.set_language(window.article.language)
        else:
            aloud.voice.speak_as_window()
        aloud.voice.say(*sentences)

    aloud.voice.missing.connect(dialog.show_problem)
    aloud.voice.failed.connect(dialog.show_problem)
    dialog.said.connect(say)
    dialog.silenced.connect(aloud.voice.be_silent)
    dialog.finished.connect(aloud.voice.be_silent)
    dialog.changed.connect(keep)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShowAndSay", text)
