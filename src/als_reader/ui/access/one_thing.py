# SPDX-License-Identifier: MIT
"""One thing at a time: one paragraph, its notes on request, at most three large buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from als_reader.core.article import Span
from als_reader.core.entries import Entry
from als_reader.core.settings import Settings
from als_reader.ui.access.large_grid import Deed
from als_reader.ui.access.large_window import LargeWindow, look_of
from als_reader.ui.access.mirror import deed_of
from als_reader.ui.access.paper import Paper, block_content
from als_reader.ui.reader.reading import Reading

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

HEAD = -1
"""The number of what stands before the first paragraph: the title and *In short*."""


class OneThing(LargeWindow):
    """Goes through an article paragraph by paragraph; the place is the article's own."""

    most = 3

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self.paper = Paper(look_of(window))
        self.paper.setAccessibleIdentifier("one-thing")
        self._reading: Reading | None = None
        self._shown: tuple[object, ...] = ()
        self._index = HEAD
        side = window.reader.parentWidget()
        layout = side.layout() if side else None
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(layout.indexOf(window.reader), self.paper, 1)
        super().__init__(window, settings)
        self.paper.entry_activated.connect(window.navigation.open_entry)
        self.paper.link_activated.connect(window.navigation.open_link)
        window.reader.hide()
        self.paper.show()
        self._to_place()
        self.paper.setFocus()

    # --- what it shows ---

    @property
    def index(self) -> int:
        """The number of the paragraph, from 0; -1 is the title and *In short*."""
        return self._index

    @property
    def notes(self) -> Sequence[Entry]:
        """The notes of this paragraph, in order."""
        reading = self._reading
        if reading is None:
            return ()
        last = len(reading.display) - 1
        if self._index < 0:
            return ()
        block = reading.display[self._index].block
        here = [
            e for e in reading.entries
            if any(s.start < block.end and s.end > block.start for s in e.spans)
        ]  # fmt: skip
        if self._index == last:
            here += [e for e in reading.entries if not e.spans]
        return here

    def apply(self, settings: Settings) -> None:
        """Follow the settings."""
        self.paper.set_look(self.look())
        super().apply(settings)

    def renew(self) -> None:
        """Show the paragraph at the article's place, unless that is in this one."""
        window = self._window
        now = (window.article.content_hash, window.reader.word_mode, len(window.entries))
        if now != self._shown:
            self._shown = now
            self._reading = Reading(
                window.article, window.entries, window.reader.word_mode, number_claims=True
            )
            self._to_place()
        elif not self._holds(window.reader.place()):
            self._to_place()
        window.reader.hide()
        super().renew()

    def article_deeds(self) -> Sequence[Deed]:
        """The first note, Next, More."""
        notes = self.notes
        deeds = []
        if notes:
            words = self.tr("Note 1 of {count}") if len(notes) > 1 else self.tr("Note")
            deeds.append(
                Deed(
                    words=words.format(count=len(notes)),
                    identifier="one-note",
                    do=lambda: self._window.navigation.open_entry(notes[0].number),
                )
            )
        return (*deeds, self._next(is_enabled=not self._is_last), self.more())

    def item_deeds(self) -> Sequence[Deed]:
        """The way back, the rest of the words or the next note, More."""
        view = self.item_view
        following = self._following_note()
        to_text = self.command("article", self.tr("Back to the text"))
        if not view.paper.is_at_end:
            go = Deed(
                words=self.tr("Next"), identifier="one-next", do=lambda: view.paper.turn_page(1)
            )
        elif following is not None:
            notes = self.notes
            words = self.tr("Note {number} of {count}").format(
                number=notes.index(following) + 1, count=len(notes)
            )
            go = Deed(
                words=words,
                identifier="one-note",
                do=lambda: self._window.navigation.open_entry(following.number),
            )
        else:
            return (to_text, self.more())
        return (to_text, go, self.more())

    def first_choices(self) -> Sequence[Deed]:
        """Before More's commands: the way back up, and what a note leads to."""
        if self.shows_item:
            return [deed_of(widget, self.write) for widget in self.item_view.choices]
        is_first = self._index == HEAD and self.paper.is_at_top
        before = Deed(
            words=self.tr("Back a page"),
            identifier="one-previous",
            do=lambda: self.turn(-1),
            is_enabled=not is_first,
        )
        return (before,)

    def turn(self, step: int) -> None:
        """Go on (1) or back (-1): first in this paragraph, then to another."""
        at_edge = self.paper.is_at_end if step > 0 else self.paper.is_at_top
        if not at_edge:
            self.paper.turn_page(step)
        else:
            self.show_paragraph(self._index + step)
        self.renew()

    def show_paragraph(self, index: int) -> None:
        """Show a paragraph by its number; the article goes there too."""
        reading = self._reading
        if reading is None or not HEAD <= index < len(reading.display):
            return
        start = reading.display[index].start if index >= 0 else -1
        self._show_block(index)
        self._window.body.show_pane(False)
        self._window.reader.go_to_place(start)
        self._window.navigation.moved.emit()

    def stop(self) -> None:
        """Show the article again, at this paragraph."""
        window = self._window
        place = window.reader.place()
        super().stop()
        self.paper.hide()
        self.paper.deleteLater()
        window.reader.show()
        if not self._holds(place) and self._reading is not None:
            place = self._reading.display[self._index].start if self._index >= 0 else -1
        window.reader.go_to_place(place)

    def show_spoken(self, span: Span | None) -> None:
        """Light what is said; go to its paragraph when the voice goes there."""
        if span is not None and not self._holds(span.start) and self._reading is not None:
            number = self._number_of(span.start)
            self._show_block(number)
            self._window.reader.go_to_place(self._reading.display[number].start)
            self.renew()
        self.paper.painting.highlights.spoken = span
        self.paper.viewport().update()
        if span is not None:
            self.paper.bring_into_view(*self.paper.painting.shown.positions(span))

    # --- private ---

    def _next(self, *, is_enabled: bool) -> Deed:
        return Deed(
            words=self.tr("Next"),
            identifier="one-next",
            do=lambda: self.turn(1),
            help=self.tr("Go on reading."),
            is_enabled=is_enabled,
        )

    @property
    def _is_last(self) -> bool:
        reading = self._reading
        is_last = reading is None or self._index >= len(reading.display) - 1
        return is_last and self.paper.is_at_end

    def _following_note(self) -> Entry | None:
        notes, now = self.notes, self._window.navigation.spot.entry
        at = next((i for i, entry in enumerate(notes) if entry.number == now), len(notes))
        return notes[at + 1] if at + 1 < len(notes) else None

    def _holds(self, place: int) -> bool:
        """Whether a place of the article is in the paragraph that is shown."""
        return self._number_of(place) == self._index

    def _number_of(self, place: int) -> int:
        if self._reading is None or place < 0:
            return HEAD
        return max(HEAD, self._reading.display.number_at(place))

    def _to_place(self) -> None:
        self._show_block(self._number_of(self._window.reader.place()))

    def _show_block(self, index: int) -> None:
        if self._reading is not None:
            self._index = index
            name = self.tr("Article: {title}").format(title=self._window.article.name)
            self.paper.show_block(block_content(self._reading, index), name)
