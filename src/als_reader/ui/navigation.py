# SPDX-License-Identifier: MIT
"""From words to notes, terms, options and trials, and back the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from als_reader.core.article import Article
from als_reader.core.entries import Entry
from als_reader.core.history import History, Spot
from als_reader.core.places import ReadingPlace
from als_reader.core.words import WordMode
from als_reader.ui.body import Body
from als_reader.ui.reader.margin_tags import entry_name
from als_reader.ui.reader.view import ReaderView

if TYPE_CHECKING:
    from als_reader.ui.panes.side_pane import SidePane

INTERNAL = ("term:", "option:", "trial:", "found:", "ref:")
SHOWN_QUOTE = 28
"""Characters of the marked words on the Open note button."""


class Navigation(QObject):
    """Moves article and pane together and remembers the way."""

    outside_requested = Signal(str)
    """The reader wants to leave for an address outside."""
    said = Signal(str)
    """What has just happened, for the status line and screen readers."""
    announced = Signal(str)
    """What only screen readers need to be told: the others see it."""
    moved = Signal()
    """The place or what is open has changed: worth remembering."""

    def __init__(self, reader: ReaderView, body: Body, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._body = body
        self._pane: SidePane | None = None
        self._entries: Sequence[Entry] = ()
        self._has_facts = False
        self._history = History(Spot())
        reader.entry_activated.connect(self.open_entry)
        reader.link_activated.connect(self.open_link)
        reader.place_changed.connect(self._on_place_changed)
        body.arranged.connect(self.moved)

    # --- what is there ---

    def set_article(self, article: Article, entries: Sequence[Entry], place: ReadingPlace) -> None:
        """Begin a new way through another article, where the reader left it."""
        self._entries = entries
        number = place.entry if any(e.number == place.entry for e in entries) else 0
        spot = Spot(place=place.place, entry=number, tab=place.tab, link=place.link)
        self._history = History(spot)
        self._reader.show_article(article, entries)
        self._reader.go_to_place(place.place)
        self._reader.open_entry(number)
        self._body.show_pane(False)
        if self._pane is not None:
            self._pane.set_article(article, entries)
            self._show_in_pane(spot)
        self._tell()

    def set_pane(self, pane: SidePane) -> None:
        """Take the pane, which is made after the article is on the screen."""
        self._pane = pane
        pane.entry_opened.connect(self._on_entry_opened)
        pane.entry_requested.connect(self.show_in_text)
        pane.place_requested.connect(self.show_place_in_text)
        pane.place_requested.connect(self.show_place)
        pane.link_activated.connect(self.open_link)
        pane.item_opened.connect(self._on_item_opened)
        pane.tab_changed.connect(self._on_tab_changed)
        self._show_in_pane(self._history.now)
        self._tell()

    def facts_arrived(self) -> None:
        """The pane has its facts now: show the term, option or trial that was open.

        Only with the first facts: where others come later, the reader is somewhere already.
        """
        is_first, self._has_facts = not self._has_facts, True
        if is_first and self.spot.link:
            self._show_in_pane(self.spot)

    @property
    def spot(self) -> Spot:
        """What the reader looks at now."""
        return self._history.now

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether Forward leads anywhere."""
        return self._history.can_go_forward

    def reading_place(self, mode: WordMode, text_scale: int) -> ReadingPlace:
        """What must come back when this article is opened again."""
        now = self._history.now
        return ReadingPlace(
            place=self._reader.place(),
            word_mode=mode.value,
            tab=now.tab,
            link=now.link,
            entry=now.entry,
            text_scale=text_scale,
        )

    def status(self) -> str:
        """Where the reader is among the notes."""
        count = len(self._entries)
        if not count:
            return self.tr("This article has no notes.")
        if self.spot.entry:
            words = self.tr("Note {number} of {count}")
            return words.format(number=self.spot.entry, count=count)
        return self.tr("{count} notes").format(count=count)

    # --- notes ---

    def note_to_open(self) -> Entry | None:
        """The note that *Open note* would open: under the cursor, open now, or the next one."""
        at_cursor, is_open = self._reader.entry_at_cursor(), self.spot.entry
        if self._reader.textCursor().hasSelection():  # the words of the open note
            at_cursor, is_open = is_open, at_cursor
        number = at_cursor or is_open or self._reader.next_entry(1)
        return next((e for e in self._entries if e.number == number), None)

    def open_note_words(self) -> str:
        """The words of the *Open note* button."""
        entry = self.note_to_open()
        if entry is None:
            return self.tr("Open note")
        quote = "" if self._body.is_narrow else entry.first.quote  # page buttons need the room
        if len(quote) > SHOWN_QUOTE:
            quote = quote[:SHOWN_QUOTE].rstrip() + "…"
        words = self.tr("Open note {number}: {quote}") if quote else self.tr("Open note {number}")
        return words.format(number=entry.number, quote=quote)

    def open_note(self) -> None:
        """Open the note that the button names."""
        entry = self.note_to_open()
        if entry is not None:
            self.open_entry(entry.number)

    def open_entry(self, number: int) -> None:
        """Show a note in the pane, and its words in the text."""
        self._visit(Spot(place=self._reader.place(), entry=number, tab="notes"))
        self._reader.open_entry(number)
        if not self._body.is_narrow:
            self._reader.show_entry(number)
        self._body.show_pane(True)
        if self._pane is not None:
            self._pane.open_entry(number)
            self._pane.focus_open_item()  # a screen reader says what has the focus
        self.said.emit(self.status())

    def show_in_text(self, number: int) -> None:
        """Go to the words of a note."""
        self._visit(Spot(place=self._reader.place(), entry=number, tab="notes"))
        self._body.show_pane(False)
        self._reader.open_entry(number)
        self._reader.focus_entry(number)
        self._say_entry(number)

    def show_place(self, number: int, index: int) -> None:
        """Go to one of the places at which the words of a note stand, counted from 0."""
        entry = next((e for e in self._entries if e.number == number), None)
        if entry is None or not 0 <= index < len(entry.spans):
            return
        self.show_in_text(number)
        self._reader.focus_place(number, index)

    def show_place_in_text(self, number: int, index: int) -> None:
        """Go to one of several places of a note's words, counted from 0."""
        entry = next((e for e in self._entries if e.number == number), None)
        if entry is not None and index < len(entry.spans):
            self._body.show_pane(False)
            self._reader.go_to_place(entry.spans[index].start)
        self.show_in_text(number)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) note; its words are selected in the text."""
        number = self._reader.next_entry(step)
        if not number:
            text = self.tr("That was the last note.") if step > 0 else self.tr("No note before.")
            self.said.emit(text if self._entries else self.status())
            return
        self.show_in_text(number)
        if self._pane is not None:
            self._pane.open_entry(number)

    # --- links ---

    def open_link(self, target: str) -> None:
        """Follow a link of a note, a card or the article."""
        scheme, _, rest = target.partition(":")
        if scheme == "note" and rest.isdigit():
            self.open_entry(int(rest))
            return
        if not target.startswith(INTERNAL):
            self.outside_requested.emit(target)
            return
        if self._pane is None or not self._pane.open_link(target):
            self.said.emit(self.tr("This is not in the facts that came with ALS Reader."))
            return
        self._body.show_pane(True)
        self._pane.focus_open_item()
        self._visit(Spot(place=self._reader.place(), tab=self._pane.current_tab, link=target))

    def show_tab(self, name: str) -> None:
        """Show a tab of the pane and go there."""
        self._body.show_pane(True)
        if self._pane is not None:
            self._pane.show_tab(name)
            self._pane.focus_tab()

    def to_pane(self) -> None:
        """Go to the side pane, where the reader left it."""
        self._body.show_pane(True)
        if self._pane is not None:
            self._pane.focus_open_item()

    def turn_pane_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1) in the side pane."""
        self._body.show_pane(True)
        if self._pane is not None:
            self._pane.turn_page(step)

    def to_article(self) -> None:
        """Go to the article, at the words the reader came from."""
        self._body.show_pane(False)
        if self.spot.entry:
            self._reader.focus_entry(self.spot.entry)
        else:
            self._reader.setFocus()

    # --- back and forward ---

    def back(self) -> None:
        """Show what was looked at before."""
        self._return_to(self._history.back())

    def forward(self) -> None:
        """Undo Back."""
        self._return_to(self._history.forward())

    def _return_to(self, spot: Spot) -> None:
        self._reader.open_entry(spot.entry)
        self._reader.go_to_place(spot.place)
        self._show_in_pane(spot)
        self._body.show_pane(bool(spot.link or spot.entry or spot.tab != "notes"))
        self._tell()

    def _show_in_pane(self, spot: Spot) -> None:
        if self._pane is None:
            return
        if spot.link and self._pane.open_link(spot.link):
            return
        self._pane.show_tab(spot.tab)
        if spot.entry:
            self._pane.open_entry(spot.entry)

    def _visit(self, spot: Spot) -> None:
        self._history.scroll_to(self._reader.place())
        self._history.visit(spot)
        self._tell()

    # --- what the pane reports ---

    def _on_entry_opened(self, number: int) -> None:
        self._visit(Spot(place=self._reader.place(), entry=number, tab="notes"))
        self._reader.open_entry(number)
        if not self._body.is_narrow:
            self._reader.show_entry(number)
        self._say_entry(number)

    def _on_item_opened(self, link: str) -> None:
        tab = self._pane.current_tab if self._pane else "notes"
        self._visit(Spot(place=self._reader.place(), tab=tab, link=link))

    def _on_tab_changed(self, name: str) -> None:
        if name != self.spot.tab:
            self._visit(Spot(place=self._reader.place(), tab=name))

    def _on_place_changed(self, place: int) -> None:
        self._history.scroll_to(place)
        self.moved.emit()

    # --- saying ---

    def _say_entry(self, number: int) -> None:
        entry = next((e for e in self._entries if e.number == number), None)
        if entry is not None:
            self.said.emit(self.status())
            self.announced.emit(entry_name(entry))

    def _tell(self) -> None:
        self.said.emit(self.status())
        self.moved.emit()
