# SPDX-License-Identifier: MIT
"""Choose words by keys or buttons: they are lit in the text, and a screen reader hears them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from als_reader.core.article import Span
from als_reader.ui.writing.choosing_words import Step, moved, sentence_at, trimmed
from als_reader.ui.writing.showing import chosen_span, select_span

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

PLAIN = {
    Qt.Key.Key_Right: Step.NEXT_WORD,
    Qt.Key.Key_Left: Step.PREVIOUS_WORD,
    Qt.Key.Key_Down: Step.NEXT_SENTENCE,
    Qt.Key.Key_Up: Step.PREVIOUS_SENTENCE,
}
WITH_SHIFT = {Qt.Key.Key_Right: Step.END_LATER, Qt.Key.Key_Left: Step.END_EARLIER}
WITH_CONTROL = {Qt.Key.Key_Right: Step.START_LATER, Qt.Key.Key_Left: Step.START_EARLIER}
SAID_WORDS = 80
"""Characters of the chosen words in the status line."""


class ChoosingWords(QObject):
    """Takes the arrow keys of the article while words are chosen."""

    use_requested = Signal()
    """Enter: these are the words."""
    leave_requested = Signal()
    """Esc."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.reader.installEventFilter(self)
        window.body.show_pane(False)
        chosen = self.chosen
        if not len(chosen):
            text = window.article.text
            place = max(0, window.reader.place_to_read())
            chosen = sentence_at(text, place, window.article.language)
        self._show(chosen)

    @property
    def chosen(self) -> Span:
        """The chosen words, without the space around them."""
        return trimmed(self._window.article.text, chosen_span(self._window.reader))

    def step(self, step: Step) -> None:
        """Move the chosen words."""
        article = self._window.article
        self._show(moved(article.text, self.chosen, step, article.language))

    def stop(self) -> None:
        """Let the article have its keys again; the words stay chosen."""
        self._window.reader.removeEventFilter(self)
        self._light(None)
        self.deleteLater()

    def _show(self, span: Span) -> None:
        reader = self._window.reader
        if not len(span):
            self._window.navigation.said.emit(self.tr("There are no words here."))
            return
        select_span(reader, span)
        self._light(span)
        self._window.navigation.said.emit(self.tr("Chosen: {words}").format(words=self._said(span)))

    def _light(self, span: Span | None) -> None:
        """Light the chosen words, and let the ruler go there."""
        modes = self._window.modes
        if modes is not None:
            modes.show_spoken(span)
        else:
            self._window.reader.show_spoken(span)

    def _said(self, span: Span) -> str:
        words = " ".join(self._window.article.text[span.start : span.end].split())
        if len(words) <= SAID_WORDS:
            return f"“{words}”"
        half = SAID_WORDS // 2
        return f"“{words[:half].rstrip()} … {words[-half:].lstrip()}”"

    # --- Qt ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move by words: with Shift the end, with Ctrl the start; Up and Down jump."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()  # else it would lead out of the article
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        modifiers, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
        tables = {
            Qt.KeyboardModifier.NoModifier: PLAIN,
            Qt.KeyboardModifier.ShiftModifier: WITH_SHIFT,
            Qt.KeyboardModifier.ControlModifier: WITH_CONTROL,
        }
        step = tables.get(modifiers, {}).get(Qt.Key(key))
        if step is not None:
            self.step(step)
            return True
        if not modifiers and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.use_requested.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.leave_requested.emit()
            return True
        return False
