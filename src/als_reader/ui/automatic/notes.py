# SPDX-License-Identifier: MIT
"""Automatic notes in the window: made beside it, shown when they are there, switched as a whole."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from als_reader.core.errors import EvidenceError
from als_reader.core.review import automatic_notes as notes_of
from als_reader.core.review import is_automatic
from als_reader.ui.beside import work_beside

if TYPE_CHECKING:
    from als_reader.core.annotate.automatic import Annotated
    from als_reader.core.annotate.recogniser import Recogniser
    from als_reader.core.article import Article
    from als_reader.core.evidence.load import Evidence
    from als_reader.core.opened import Opened
    from als_reader.ui.main_window import MainWindow

AFTER_PICTURE = 100
"""Milliseconds: the words come to the screen in half the time if nothing works beside them."""


class AutomaticNotes(QObject):
    """Gives the article in the window notes made by a program, if it has none of its own."""

    arrived = Signal()
    """The notes of the article are there, or it is known that there will be none."""
    _made = Signal(int, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.file: Opened | None = None
        """What is read now; `words` is the text that the notes stand in."""
        self.found: Annotated | None = None
        """What the program found in it, once it has; its `source` is for writing."""
        self._window = window
        self._noted: Article | None = None
        self._recogniser: Recogniser | None = None
        self._request = 0
        self._is_busy = False
        self._one_at_a_time = threading.Lock()
        self._open_note = 0
        self._made.connect(self._on_made)

    @property
    def is_busy(self) -> bool:
        """Whether notes are being made."""
        return self._is_busy

    @property
    def are_shown(self) -> bool:
        """Whether the article in the window has them now."""
        noted = self._noted
        if noted is None or not notes_of(noted):
            return False
        return self._window.article.notes == noted.notes

    def take(self, file: Opened, open_note: int = 0) -> None:
        """Another file is read; `open_note` was open when it was last read."""
        self._request, self._is_busy = self._request + 1, False
        self.file, self.found, self._noted = file, None, None
        self._open_note = open_note
        if self._is_wanted and file.wants_notes:
            self._make()

    def switch(self) -> None:
        """Show automatic notes from now on, or hide them, in every article."""
        window = self._window
        settings = window.remembered.settings
        is_on = not settings.has_automatic_notes
        window.change_settings(replace(settings, has_automatic_notes=is_on))
        self._say(
            self.tr("Automatic notes are on.") if is_on else self.tr("Automatic notes are off.")
        )
        if is_on:
            self._show_again()
        else:
            self._hide()

    # --- private ---

    @property
    def _is_wanted(self) -> bool:
        return self._window.remembered.settings.has_automatic_notes

    def _hide(self) -> None:
        self._request, self._is_busy = self._request + 1, False
        if self.file is not None and self.are_shown:
            self._open_note = self._window.navigation.spot.entry
            for notice in self._own_notices():
                self._window.notices.withdraw(notice)
            self._show(self.file.article, 0)

    def _show_again(self) -> None:
        if self._noted is not None:
            self._show_noted(self._noted)
        elif self.file is not None and self.file.wants_notes:
            self._make()

    def _make(self) -> None:
        file, evidence = self.file, self._window.evidence
        if file is None or evidence is None:
            return
        request, self._is_busy = self._request, True

        def begin() -> None:
            if request == self._request:
                work_beside(lambda: self._work(request, file, evidence))

        QTimer.singleShot(AFTER_PICTURE, self, begin)

    def _work(self, request: int, file: Opened, evidence: Evidence) -> None:
        """Runs beside the window, on values only."""
        from als_reader.core.annotate import make_recogniser
        from als_reader.core.automatic_notes import annotated

        found = None
        # Whoever looks through many large files would else have one worker for each of them.
        with self._one_at_a_time, contextlib.suppress(EvidenceError):
            if request != self._request:
                return
            if self._recogniser is None:  # if it cannot be made, the glossary says why
                self._recogniser = make_recogniser(evidence)
            found = annotated(file, self._recogniser)
        try:
            self._made.emit(request, found)
        except RuntimeError:  # the window was closed in the meantime
            return

    def _on_made(self, request: int, made: tuple[Article, Annotated | None] | None) -> None:
        if request != self._request:
            return
        self._is_busy = False
        if made is not None:
            self._noted, self.found = made
            self._show_noted(self._noted)
        self.arrived.emit()

    def _show_noted(self, noted: Article) -> None:
        window = self._window
        if noted.content_hash != window.article.content_hash:
            return  # such as a draft that is being written
        if not notes_of(noted):
            self._say(
                self.tr("A program found nothing to mark. That does not mean that all is true.")
            )
            return
        if window.evidence is not None:
            noted = window.evidence.known_only(noted)
        self._noted = noted
        self._show(noted, self._open_note)
        for notice in self._own_notices():
            window.show_problem(notice)
        count = sum(is_automatic(noted, entry.first) for entry in window.entries)
        words = self.tr("{count} notes were made by a program. No person has checked them.")
        if count == 1:
            words = self.tr("1 note was made by a program. No person has checked it.")
        self._say(words.format(count=count))

    def _say(self, words: str) -> None:
        self._window.navigation.said.emit(words)
        self._window.navigation.announced.emit(words)

    def _own_notices(self) -> tuple[str, ...]:
        """What is said of the page as a whole because of these notes."""
        if self._noted is None or self.file is None:
            return ()
        plain = self.file.article.notices
        return tuple(notice for notice in self._noted.notices if notice not in plain)

    def _show(self, article: Article, entry: int) -> None:
        """Show it where the reader is, and leave the reader where he is in the window."""
        window = self._window
        in_pane = window.body.shows_pane
        had_focus = window.pane is not None and window.pane.isAncestorOf(window.focusWidget())
        window.renew_article(article, entry)
        if window.body.is_narrow:
            window.body.show_pane(in_pane)
        if had_focus and window.pane is not None:
            window.pane.focus_open_item()


def automatic_notes(window: MainWindow) -> AutomaticNotes:
    """The automatic notes of a window; they are made when they are first asked for."""
    found = window.findChild(AutomaticNotes)
    return found if isinstance(found, AutomaticNotes) else AutomaticNotes(window)
