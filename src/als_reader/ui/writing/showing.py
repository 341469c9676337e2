# SPDX-License-Identifier: MIT
"""Shows the article again after a change, with everything where the reader had it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from als_reader.core.article import Article, Span
from als_reader.core.entries import Entry, number_entries

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.reader.view import ReaderView


def show_changed(window: MainWindow, article: Article, note: str = "") -> None:
    """Show the same article with other notes: same lines at the top, same words chosen.

    The note with the id `note` is open, or the one that was open before if it is still there.
    """
    reader, go = window.reader, window.navigation
    before = open_entry(window)
    wanted = note or (before.first.id if before else "")
    top, chosen = reader.page_top, chosen_span(reader)
    shows_pane = window.body.is_narrow and window.body.shows_pane
    window.article = article if window.evidence is None else window.evidence.known_only(article)
    window.entries = number_entries(window.article)
    entry = entry_with(window, wanted)
    place = go.reading_place(reader.word_mode, window.text_scale)
    place = replace(place, entry=entry.number if entry else 0)
    if entry is not None and place.link:
        place = replace(place, tab="notes", link="")
    go.set_article(window.article, window.entries, place)
    if window.isVisible():
        reader.hold_place(top)
        reader.scroll_to_place()
    if len(chosen):
        select_span(reader, chosen, is_followed=False)
    window.body.show_pane(shows_pane)
    if window.search is not None:
        window.search.renew()


def open_entry(window: MainWindow) -> Entry | None:
    """The entry whose note is open."""
    number = window.navigation.spot.entry
    return next((entry for entry in window.entries if entry.number == number), None)


def entry_with(window: MainWindow, note: str) -> Entry | None:
    """The entry of a note by the note's id."""
    return next((e for e in window.entries if any(n.id == note for n in e.notes)), None)


def chosen_span(reader: ReaderView) -> Span:
    """The words of the article that are selected; empty for none."""
    cursor, shown = reader.textCursor(), reader.painting.shown
    if not cursor.hasSelection():
        return Span(0, 0)
    start = max(0, shown.source(cursor.selectionStart()))
    return Span(start, max(start, shown.source(cursor.selectionEnd(), is_end=True)))


def select_span(reader: ReaderView, span: Span, *, is_followed: bool = True) -> None:
    """Select words of the article and light them; bring them into view unless told not to."""
    shown = reader.painting.shown
    if not shown.first_source <= span.start <= shown.last_source:
        if not is_followed:
            return
        reader.go_to_place(span.start)
        shown = reader.painting.shown
    start, end = shown.positions(span)
    reader.select(end, start)
    if is_followed:
        reader.bring_into_view(start, end)
