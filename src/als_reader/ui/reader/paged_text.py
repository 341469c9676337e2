# SPDX-License-Identifier: MIT
"""A painted text that knows which line is at the top of its page, and can stay there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from als_reader.core.theme import Theme
from als_reader.ui.reader.geometry import row_at, row_of
from als_reader.ui.reader.page import TOP_ROOM, PageTop, page_down, page_top, page_up, scroll_for
from als_reader.ui.reader.painted_text import PaintedText
from als_reader.ui.reader.shown import TOP, Area, Spot

if TYPE_CHECKING:
    from als_reader.ui.reader.own_marks import OwnWords

Stretch = tuple[int, int]
SEEN_AFTER = 600
"""Milliseconds in which a screen reader has seen a change."""


class PagedText(PaintedText):
    """Moves about in the document that it shows."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._is_moving = False
        """We scroll, not the reader."""
        self._page_top: PageTop | None = PageTop(TOP)
        """What must stay at the top; None when the reader has scrolled since it was set."""
        self.verticalScrollBar().valueChanged.connect(self._on_value_changed)
        self._next_selection: Stretch = (0, 0)
        self._selecting = QTimer(self)
        self._selecting.setSingleShot(True)
        self._selecting.timeout.connect(self._select_next)

    @property
    def page_top(self) -> PageTop:
        """What stands at the top of the page, or will as soon as there is one."""
        return self._page_top or page_top(self.painting.shown, self.verticalScrollBar().value())

    def place(self) -> int:
        """The position in `Article.text` at the top of the page; -1 above the article."""
        top = self.page_top
        match top.spot.area:
            case Area.HEAD:
                return -1
            case Area.ARTICLE:
                return top.spot.position
            case Area.END:
                return self.painting.shown.last_source

    def hold_place(self, top: PageTop | None = None) -> None:
        """Keep what stands at the top now, or something else, until the reader scrolls."""
        self._page_top = top or self.page_top

    @contextmanager
    def own_movement(self) -> Iterator[None]:
        """What scrolls in here is not the reader."""
        was_moving, self._is_moving = self._is_moving, True
        try:
            yield
        finally:
            self._is_moving = was_moving

    def finish_layout(self) -> None:
        """Lay the whole document out now.

        Qt lays it out bit by bit and guesses its height meanwhile. If it is asked for the height,
        it finishes without a word, and the scroll bar would keep the guess.
        """
        self.document().size()
        size = self.viewport().size()
        super().resizeEvent(QResizeEvent(size, size))  # of no change: only the bars are set

    def scroll_to_place(self) -> None:
        """Scroll to what is held."""
        with self.own_movement():
            self._scroll_to(scroll_for(self.painting.shown, self.page_top))

    def scroll_to_held_place(self) -> None:
        """Scroll to what is held, if the reader has not scrolled since."""
        if self._page_top is not None:
            self.scroll_to_place()

    def scroll_page(self, step: int) -> bool:
        """Turn a page within the document, keeping one line in sight; False at its end."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        self._lay_out_until(bar.value() + 3 * height)
        if bar.value() == (bar.maximum() if step > 0 else bar.minimum()):
            return False
        turn = page_down if step > 0 else page_up
        bar.setValue(turn(self.document(), bar.value(), height))
        return True

    def scroll_to_end(self) -> None:
        """Show the last page of the document."""
        self.finish_layout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll only if the words are out of sight; then leave room above them."""
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top = row_of(self.document(), start).top
        bottom = row_of(self.document(), max(start, end - 1)).bottom
        if top < bar.value() or bottom > bar.value() + height:
            room = min(height / 4, max(TOP_ROOM, height - (bottom - top)))
            self._scroll_to(round(top - room))

    @property
    def sign_room(self) -> int:
        """Pixels left of the text that the signs of the reader's own marks need; 0 without any."""
        if not self.painting.highlights.own:
            return 0
        from als_reader.ui.reader.own_marks import room_for_signs

        return room_for_signs(self.painting.letter)

    def show_own_words(self, own: Sequence[OwnWords]) -> None:
        """Paint what the reader marked, and make room for its signs."""
        room = self.sign_room
        self.painting.highlights.own = own
        if room != self.sign_room:
            size = self.viewport().size()
            self.resizeEvent(QResizeEvent(size, size))  # as if it had another width
        self.viewport().update()

    def place_to_read(self) -> int:
        """Where reading goes on: at the cursor if it is in sight, else at the top of the page.

        A position in `Article.text`; -1 above the article.
        """
        if not self.isVisible():  # another view shows the article, and keeps this place for it
            return self.place()
        cursor, shown = self.textCursor(), self.painting.shown
        row = row_of(self.document(), cursor.selectionStart())
        scroll = self.verticalScrollBar().value()
        if not (scroll <= row.top and row.bottom <= scroll + self.viewport().height()):
            return shown.source(shown.position_of(self.page_top.spot))
        place = shown.source(cursor.selectionStart())
        is_at_start = place == 0 and not cursor.hasSelection() and self.page_top.spot == TOP
        return -1 if is_at_start else place

    def nearest(self, places: Sequence[Stretch]) -> Stretch:
        """Of several places, in order, the one that is in sight, or the first."""
        scroll = self.verticalScrollBar().value()
        bottom = scroll + self.viewport().height()
        for place in places:
            top = row_of(self.document(), place[0]).top
            if scroll <= top < bottom:
                return place
            if top >= bottom:
                break
        return places[0]

    def select(self, anchor: int, position: int) -> None:
        """Select the words between two places, the cursor at the second, without scrolling."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        with self.own_movement():
            value = bar.value()
            self.setTextCursor(cursor)
            bar.setValue(value)

    def select_aloud(self, start: int, end: int) -> None:
        """Select words so that a screen reader says these and no others.

        It compares with what was selected before and says the difference, so it must have seen
        that nothing is selected before it sees this. Of words that go over several paragraphs
        the first ones do: it would read out the whole article for a note on all of it.
        """
        from PySide6.QtGui import QAccessible

        block = self.document().findBlock(start)
        end = min(end, block.position() + block.length() - 1)
        cursor = self.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) == (start, end):
            return
        self._selecting.stop()
        if not (QAccessible.isActive() and cursor.hasSelection()):
            self.select(end, start)
            return
        self.select(start, start)
        self._next_selection = (end, start)
        self._selecting.start(SEEN_AFTER)

    def _select_next(self) -> None:
        if self.textCursor().position() == self._next_selection[1]:
            self.select(*self._next_selection)

    def selected_spots(self) -> tuple[Spot, Spot]:
        """The two ends of the selection, to be found again in another document."""
        shown, (anchor, position) = self.painting.shown, self._selection()
        return (
            shown.spot(anchor, is_end=anchor > position),
            shown.spot(position, is_end=position > anchor),
        )

    def _selection(self) -> Stretch:
        if self._selecting.isActive():
            self._selecting.stop()
            return self._next_selection
        cursor = self.textCursor()
        return cursor.anchor(), cursor.position()

    def select_spots(self, spots: tuple[Spot, Spot]) -> None:
        """Select what was selected in another document, without words put in beside it."""
        shown, (anchor, position) = self.painting.shown, spots
        ends = [shown.position_of(anchor), shown.position_of(position)]
        if ends[0] != ends[1]:
            last = int(ends[1] > ends[0])
            ends[last] = shown.position_of(spots[last], is_end=True)
        self.select(*ends)

    def bring_cursor_along(self) -> None:
        """After a page is turned the arrow keys go on from what is in sight."""
        scroll = self.verticalScrollBar().value()
        row = row_of(self.document(), self.textCursor().position())
        if row.top < scroll or row.bottom > scroll + self.viewport().height():
            start = row_at(self.document(), scroll + TOP_ROOM).start
            self.select(start, start)

    def _scroll_to(self, value: int) -> None:
        self._lay_out_until(value + self.viewport().height())
        self.verticalScrollBar().setValue(value)

    def _lay_out_until(self, bottom: int) -> None:
        """Qt lays a long document out bit by bit; finish it if the bar cannot go so far yet."""
        if self.verticalScrollBar().maximum() + self.viewport().height() < bottom:
            self.finish_layout()

    def _on_value_changed(self) -> None:
        if not self._is_moving:
            self._page_top = None
