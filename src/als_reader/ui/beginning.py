# SPDX-License-Identifier: MIT
"""The beginning of a large file is the first picture of a start; the rest is read after it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from als_reader.core.opened import Opened
from als_reader.core.places import ReadingPlace
from als_reader.core.words import word_mode_of
from als_reader.ui.main_window import FIRST_REST, MainWindow

NEAR_SHARE = 3
"""A place further down than one part in so many of the beginning waits for the whole."""


class Beginning:
    """A window that shows the beginning of a file until the whole of it is there.

    Meanwhile there are no buttons: nothing can be done with a part as if it were the whole.
    """

    def __init__(self, window: MainWindow, file: Opened) -> None:
        self._window = window
        self._article = file.article
        settings = window.remembered.settings
        new = ReadingPlace(place=-1, word_mode=settings.word_mode, text_scale=settings.text_scale)
        self._place = window.remembered.places.find(file.article.content_hash, new)
        self._then: Callable[[], None] | None = None

    def show(self, then: Callable[[], None]) -> bool:
        """Show it, and call `then` when it is on the screen; False if another place is wanted."""
        place = self._place
        if place.place > len(self._article.text) // NEAR_SHARE:
            return False
        window, reader = self._window, self._window.reader
        self._then = then
        window.set_text_scale(place.text_scale)
        reader.set_word_mode(word_mode_of(place.word_mode))
        reader.show_article(self._article, (), rest_is_coming=True)
        reader.go_to_place(place.place)
        reader.painted.connect(self._on_painted)
        return True

    def end(self) -> None:
        """The whole is there: it goes on where the reader is now."""
        self._place = replace(self._place, place=self._window.reader.place())
        self._window.remembered.places.keep(self._article.content_hash, self._place)

    def _on_painted(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._window.reader.painted.disconnect(self._on_painted)
            # Not at once: see `MainWindow`.
            QTimer.singleShot(FIRST_REST, then)
