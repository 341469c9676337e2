# SPDX-License-Identifier: MIT
"""Connects a reader's own marks with the window: kept, painted, on cards, and said.

It is made after the first picture, or when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Article, Span
from als_reader.core.marks.groups import headline
from als_reader.core.marks.own import (
    NOTE,
    OPTION,
    TRIAL,
    WORDS,
    MyMarks,
    OwnMark,
    places,
    words_mark,
)
from als_reader.core.marks.store import MarkStore, key_of
from als_reader.core.theme import Shape
from als_reader.ui.announce import announce
from als_reader.ui.fonts import give_font
from als_reader.ui.keeper import Keeper
from als_reader.ui.marks.star_button import StarButton
from als_reader.ui.marks.words import state, tr
from als_reader.ui.panes.card import Card
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.reader.own_marks import OwnWords
from als_reader.ui.reader.paged_text import PagedText

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow
    from als_reader.ui.marks.mark_dialog import MarkDialog


class Marking(QObject):
    """The marks of the article that is open."""

    changed = Signal()
    """There are other marks, or another article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        assert window.pane is not None, "marks come after the first picture"
        self._window = window
        self._pane = window.pane
        remembered = window.remembered
        self._store = MarkStore(remembered.paths.marks, window.today, is_kept=remembered.is_kept)
        self._keeper = Keeper(self._store, self)
        self._keeper.tell(window)
        self._article = Article()
        self._marks = MyMarks()
        self._places: dict[str, Span] = {}
        self._at_cursor = ""
        window.reader.reading_changed.connect(self._follow)
        window.reader.cursorPositionChanged.connect(self._say_mark)
        window.navigation.moved.connect(self._paint_paper)
        self._pane.card_filled.connect(self._add_star)
        if self._store.notice:
            window.show_problem(self._store.notice)
        self._follow()
        for card in self._pane.findChildren(Card):
            if card.body is not None:
                self._add_star(card.key, card.body)

    # --- what there is ---

    @property
    def marks(self) -> MyMarks:
        """All marks of the open article."""
        return self._marks

    def span_of(self, mark: OwnMark) -> Span | None:
        """Where marked words stand in the open article; None if they are not found in it."""
        return self._places.get(mark.id)

    def use(self, marks: MyMarks) -> None:
        """Keep other marks, and show them everywhere."""
        window = self._window
        self._marks = marks
        self._store.keep(window.article, window.path, marks)
        self._keeper.save_soon()
        self._show()

    def put(self, mark: OwnMark) -> OwnMark:
        """Keep one mark, new or changed; give it as it is kept."""
        before = {m.id for m in self._marks.marks}
        self.use(self._marks.put(mark))
        new = next((m for m in self._marks.marks if m.id not in before), None)
        return self._marks.get(mark.id) or new or mark

    def save_now(self) -> None:
        """Write at once."""
        self._keeper.save_now()

    # --- marking ---

    def mark_here(self) -> None:
        """Open the dialog for the open card if the reader is there, else for the words."""
        key = self._open_key()
        mark = self._mark_of(key) if key else None
        if mark is not None:
            self.open_mark(mark)
            return
        self._mark_words()

    def open_mark(
        self,
        mark: OwnMark,
        parent: QWidget | None = None,
        go: Callable[[], object] | None = None,
    ) -> MarkDialog:
        """Change one mark; `go` leads to what it is about."""
        from als_reader.ui.marks.mark_dialog import MarkDialog

        window = self._window
        dialog = MarkDialog(mark, headline(mark, window.article), parent or window)
        self._connect(dialog)
        if go is not None:
            dialog.offer_way(go)
        dialog.open()
        return dialog

    def _connect(self, dialog: MarkDialog) -> None:
        dialog.changed.connect(lambda mark: dialog.kept_as(self.put(mark).id))
        dialog.stepped.connect(lambda step: self._step(dialog, step))

    def _mark_words(self) -> None:
        from als_reader.core.marks.sentence import sentence_at
        from als_reader.ui.marks.mark_dialog import MarkDialog

        window = self._window
        article = window.article
        chosen = self._selected()
        spoken = window.reader.painting.highlights.spoken
        place = chosen.start if chosen else window.reader.place_to_read()
        whole = spoken if spoken and not chosen else sentence_at(article, place)
        span = chosen or whole
        if span is None:
            window.status_line.say(tr("There are no words to mark."))
            return
        mark = self._mark_at(span)
        is_part = chosen is not None and whole is not None and chosen != whole
        dialog = MarkDialog(mark, headline(mark, article), window, is_part=is_part)
        self._connect(dialog)
        if whole is not None:
            dialog.whole_requested.connect(lambda: self._show_in(dialog, whole))
        dialog.open()

    def _selected(self) -> Span | None:
        """The words the reader selected; words of a note that we selected are not meant."""
        reader = self._window.reader
        cursor, shown = reader.textCursor(), reader.painting.shown
        if not cursor.hasSelection() or not reader.isVisible():
            return None
        start = shown.source(max(cursor.selectionStart(), shown.article_start))
        end = shown.source(min(cursor.selectionEnd(), shown.article_end), is_end=True)
        entry = self._window.navigation.spot.entry
        ours = [e.spans for e in self._window.entries if e.number == entry]
        span = Span(max(start, 0), end)
        text = self._window.article.text[span.start : span.end]
        span = Span(span.start + len(text) - len(text.lstrip()), span.end)
        return span if text.strip() and not (ours and span in ours[0]) else None

    def _mark_at(self, span: Span) -> OwnMark:
        """The mark on exactly these words, or a new one that says nothing yet."""
        kept = next((m for m in self._marks.of_kind(WORDS) if self._places.get(m.id) == span), None)
        return kept or words_mark(self._window.article.text, span, self._today())

    def _step(self, dialog: MarkDialog, step: int) -> None:
        from als_reader.core.marks.sentence import sentence_beside

        mark = dialog.mark
        now = Span(mark.start, mark.start + len(mark.exact))
        span = sentence_beside(self._window.article, now, step)
        if span is None:
            announce(dialog, tr("There are no more sentences."))
        else:
            self._show_in(dialog, span)

    def _show_in(self, dialog: MarkDialog, span: Span) -> None:
        mark = self._mark_at(span)
        about = headline(mark, self._window.article)
        dialog.show_mark(mark, about)
        announce(dialog, about)

    def _today(self) -> str:
        return self._window.today.isoformat()

    # --- cards ---

    def _open_key(self) -> str:
        """The key of the open card, if the reader is in the pane."""
        window = self._window
        focus = window.focusWidget()
        in_pane = focus is not None and self._pane.isAncestorOf(focus)
        alone = window.body.is_narrow and window.body.shows_pane
        if not (in_pane or alone) or self._pane.shown_reference:
            return ""
        card = self._pane.page(self._pane.current_tab).cards.open_card
        return card.key if card is not None else ""

    def _mark_of(self, key: str) -> OwnMark | None:
        """The mark on a card's thing, or a new one; None for a card that cannot be marked."""
        kind, _, rest = key.partition(":")
        evidence = self._window.evidence
        name = target = ""
        if kind == NOTE:
            entry = next((e for e in self._window.entries if str(e.number) == rest), None)
            if entry is not None:
                target, name = entry.first.id, entry.first.quote
        elif kind == OPTION and evidence is not None and rest in evidence.option_by_id:
            target, name = rest, evidence.option_by_id[rest].name
        elif kind == TRIAL and evidence is not None and rest in evidence.trial_by_id:
            trial = evidence.trial_by_id[rest]
            target, name = rest, trial.plain_title or trial.title
        if not target:
            return None
        kept = self._marks.about(kind, target, name)
        return kept or OwnMark(about=kind, target=target, exact=name, made=self._today())

    def _add_star(self, key: str, body: CardBody) -> None:
        mark = self._mark_of(key)
        if mark is None or not self._article.content_hash:
            return
        button = StarButton(key, is_starred=mark.is_starred)
        button.clicked.connect(lambda on: self._star(key, is_on=on))
        holder = QWidget()
        FlowLayout(holder).addWidget(button)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        give_font(holder, body.font())
        body.widget(holder)

    def _star(self, key: str, *, is_on: bool) -> None:
        mark = self._mark_of(key)
        if mark is not None:
            self.put(replace(mark, is_starred=is_on))
            words = tr("Kept to ask my doctor.") if is_on else tr("Not kept to ask any more.")
            self._window.status_line.say(words)

    # --- showing ---

    def _follow(self) -> None:
        """Show the marks of the article that is open now."""
        window = self._window
        if key_of(window.article) != key_of(self._article) or not self._article.content_hash:
            self._keeper.save_now()
            self._marks = self._store.marks(window.article, window.path)
        self._article = window.article
        self._show()

    def _show(self) -> None:
        self._places = places(self._marks, self._window.article.text)
        self._window.reader.show_own_words(self._own_words())
        self._paint_paper()
        for button in self._pane.findChildren(StarButton):
            mark = self._mark_of(button.key)
            button.setChecked(mark is not None and mark.is_starred)
        self.changed.emit()

    def _own_words(self) -> tuple[OwnWords, ...]:
        found = []
        for mark in self._marks.of_kind(WORDS):
            if mark.id in self._places:
                shapes = ((Shape.STAR, mark.is_starred), (Shape.COMMENT, bool(mark.comment)))
                found.append(
                    OwnWords(
                        span=self._places[mark.id],
                        is_highlighted=mark.is_highlighted,
                        shapes=tuple(shape for shape, is_there in shapes if is_there),
                    )
                )
        return tuple(sorted(found, key=lambda words: words.span))

    def _paint_paper(self) -> None:
        """The same where one paragraph at a time stands for the article."""
        modes = self._window.modes
        paper = getattr(modes.large, "paper", None) if modes is not None else None
        own = self._window.reader.painting.highlights.own
        if isinstance(paper, PagedText) and paper.painting.highlights.own is not own:
            paper.show_own_words(own)

    def _say_mark(self) -> None:
        """Tell screen readers when the cursor comes to marked words."""
        if not self._places:
            return
        reader = self._window.reader
        place = reader.painting.shown.source(reader.textCursor().position())
        here = (m for m in self._marks.of_kind(WORDS) if self._holds(m, place))
        mark = next(here, None)
        now = mark.id if mark is not None else ""
        if now != self._at_cursor:
            self._at_cursor = now
            if mark is not None:
                announce(reader, tr("My mark: {words}").format(words=state(mark)))

    def _holds(self, mark: OwnMark, place: int) -> bool:
        span = self._places.get(mark.id)
        return span is not None and span.start <= place < span.end


def marking_of(window: MainWindow) -> Marking:
    """The one Marking of a window; it is made now if there is none yet."""
    found = window.findChild(Marking)
    return found if found is not None else Marking(window)
