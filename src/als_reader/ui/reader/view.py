# SPDX-License-Identifier: MIT
"""The article as a reader sees it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPushButton, QWidget

from als_reader.core.article import Article, BlockKind, Kind
from als_reader.core.entries import Entry
from als_reader.core.theme import Theme
from als_reader.core.words import DisplayBlock, WordMode, display_blocks
from als_reader.ui.reader.article_search import Hit, find_hits
from als_reader.ui.reader.column import Column, fit_column
from als_reader.ui.reader.copying import copied_text
from als_reader.ui.reader.document import BODY_SCALE, Content, Look, build_document
from als_reader.ui.reader.margin_tags import (
    GAP,
    TARGET,
    MarginTags,
    PlacedTag,
    TagButton,
    stack,
    tag_size,
)
from als_reader.ui.reader.marks import Mark, MarkIndex, by_end
from als_reader.ui.reader.painted_text import PaintedText
from als_reader.ui.reader.painting import CARD_PADDING, Painting, card_box
from als_reader.ui.reader.parts import Part, PartBar, split_parts

TAGGED = (Kind.CLAIM, Kind.AD, Kind.INFO, Kind.NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line of *Contents*."""

    text: str
    level: int
    place: int
    """A position in `Article.text`; -1 for the top."""


class ReaderView(PaintedText):
    """Shows an article with painted marks; reports what the reader opens and where they are."""

    place_changed = Signal(int)

    search_name = "Article"

    def __init__(self, base_font: QFont, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._base_font = base_font
        self._theme = theme
        self._scale = 100
        self._spacing = 1.5
        self._characters = 65
        self._mode = WordMode.BOTH
        self._article = Article()
        self._entries: Sequence[Entry] = ()
        self._display: Sequence[DisplayBlock] = ()
        self._parts: Sequence[Part] = ()
        self._part = 0
        self._column = Column(left=0, right=0, tag_left=0, is_narrow=False)
        self._all_summary = False
        self._query = ""
        self._hits: list[Hit] = []
        self._is_built = False
        self._wanted_place: int | None = None
        """A place to go to as soon as there is a page to show it on."""
        self._tags = MarginTags(self.viewport(), self.entry_activated.emit)
        self._tag_size = QSize(0, 0)
        self._more = QPushButton(self.viewport())
        self._more_place = QPoint()
        self._more.setAccessibleIdentifier("show-all-points")
        self._more.clicked.connect(self._on_more_clicked)
        self._more.hide()
        self.part_bar = PartBar()
        self.part_bar.part_requested.connect(self._on_part_requested)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(150)
        self._settle.timeout.connect(lambda: self.place_changed.emit(self.place()))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setAccessibleIdentifier("article")

    # --- what is shown ---

    def show_article(self, article: Article, entries: Sequence[Entry]) -> None:
        """Show another article from its top."""
        self._article, self._entries = article, entries
        self._all_summary = False
        self.painting.highlights.open_entry = 0
        self.clear_search()
        self._part = 0
        self._wanted_place = -1
        self.setAccessibleName(self.tr("Article: {title}").format(title=article.title))
        self._prepare()
        self._rebuild()

    @property
    def word_mode(self) -> WordMode:
        """How garbled words are shown now."""
        return self._mode

    def set_word_mode(self, mode: WordMode) -> None:
        """Show garbled words in another way, at the same place."""
        if mode is not self._mode:
            self._keep_place()
            self._mode = mode
            self._prepare()
            self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        if theme is not self._theme:
            self._theme = theme
            self.apply_colours(theme)
            self._rebuild()

    def set_text_scale(self, percent: int) -> None:
        """Change the size of the text."""
        if percent != self._scale:
            self._keep_place()
            self._scale = percent
            self._rebuild()

    def set_line_spacing(self, factor: float) -> None:
        """Change the distance of lines, in line heights."""
        if factor != self._spacing:
            self._spacing = factor
            self._rebuild()

    def set_column_width(self, characters: int) -> None:
        """Change how many characters a line may have."""
        if characters != self._characters:
            self._characters = characters
            self._relayout()

    # --- notes ---

    @property
    def tags(self) -> tuple[TagButton, ...]:
        """The margin buttons in sight."""
        return self._tags.buttons

    @property
    def summary_button(self) -> QPushButton:
        """Shows all points of *In short*."""
        return self._more

    def open_entry(self, number: int) -> None:
        """Give the words of an entry their ground; 0 takes it away. Does not scroll."""
        self.painting.highlights.open_entry = number
        self._move_tags()
        self.viewport().update()

    def show_entry(self, number: int) -> None:
        """Bring the words of an entry into view and select them: screen readers say them."""
        entry = next((e for e in self._entries if e.number == number), None)
        if entry is None or not self._is_built:
            return
        if entry.spans:
            self._show_part_of(entry.spans[0].start)
        else:
            self._show_part(len(self._parts) - 1)
        marks = self.painting.marks.of_entry(number)
        place = self._nearest(marks) if marks else self.painting.marks.target_of(number)
        if place is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(place.end)
        cursor.setPosition(place.start, QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        value = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(value)
        self._bring_into_view(place.start, place.end)

    def next_entry(self, step: int) -> int:
        """The next (1) or previous (-1) entry after the open one or the page; 0 at the ends."""
        numbers = [e.number for e in self._entries]
        now = self.painting.highlights.open_entry
        if now in numbers:
            index = numbers.index(now) + step
            return numbers[index] if 0 <= index < len(numbers) else 0
        place = self.place()
        if step > 0:
            return next(
                (e.number for e in self._entries if not e.spans or e.spans[0].start >= place), 0
            )
        earlier = [e.number for e in self._entries if e.spans and e.spans[0].start < place]
        return earlier[-1] if earlier else 0

    # --- places ---

    def place(self) -> int:
        """The position in `Article.text` at the top of the page; -1 above the article."""
        if self._wanted_place is not None:
            return self._wanted_place
        if self.verticalScrollBar().value() <= 0:
            return -1 if self._part == 0 else self.painting.shown.first_source
        cursor = self.cursorForPosition(QPoint(self._column.left + 2, 6))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return self.painting.shown.source(cursor.position())

    def go_to_place(self, position: int) -> None:
        """Bring a position to the top of the page; -1 is the very top."""
        self._show_part_of(position)
        self._wanted_place = position
        if self._is_built:
            self._go_to_wanted_place()

    def headings(self) -> tuple[Heading, ...]:
        """The article's headings, with its title first."""
        title = self._article.title or self.tr("Top of the article")
        blocks = (b for b in self._article.blocks if b.kind is BlockKind.HEADING)
        return (
            Heading(text=title, level=1, place=-1),
            *(Heading(text=block.text, level=block.level, place=block.start) for block in blocks),
        )

    def turn_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1), keeping one line in sight."""
        bar = self.verticalScrollBar()
        line = int(QFontMetricsF(self._font(BODY_SCALE)).height() * self._spacing) + 4
        is_at_end = bar.value() == (bar.maximum() if step > 0 else bar.minimum())
        if is_at_end and 0 <= self._part + step < len(self._parts):
            self._on_part_requested(self._part + step)
            return
        bar.setValue(bar.value() + step * max(line, self.viewport().height() - line))

    # --- searching ---

    def search(self, query: str) -> int:
        """Find every hit; see `article_search`."""
        self._query = query
        self._hits = find_hits(query, self.document(), self._display, self._parts) if query else []
        self._mark_hits(-1)
        return len(self._hits)

    def show_hit(self, index: int) -> None:
        """Bring a hit into view."""
        hit = self._hits[index]
        if hit.part != self._part:
            self._show_part(hit.part)
        self._mark_hits(index)
        self._bring_into_view(hit.start + self._hit_shift(), hit.end + self._hit_shift())

    def clear_search(self) -> None:
        """Take the marks of a search away."""
        self._query, self._hits = "", []
        self._mark_hits(-1)

    def _hit_shift(self) -> int:
        return 0 if len(self._parts) == 1 else self.painting.shown.article_start

    def _mark_hits(self, current: int) -> None:
        shift = self._hit_shift()
        here = [i for i, hit in enumerate(self._hits) if hit.part == self._part]
        marks = self.painting.highlights
        marks.hits = [(self._hits[i].start + shift, self._hits[i].end + shift) for i in here]
        marks.current_hit = here.index(current) if current in here else -1
        self.viewport().update()

    # --- building ---

    def _prepare(self) -> None:
        self._display = display_blocks(
            self._article, self._entries, self._mode, number_claims=self._column.is_narrow
        )
        self._parts = split_parts(self._display)
        self.part_bar.show_parts(self._part, len(self._parts))

    def _font(self, scale: float) -> QFont:
        font = QFont(self._base_font)
        font.setPointSizeF(self._base_font.pointSizeF() * self._scale / 100 * scale)
        return font

    def _keep_place(self) -> None:
        if self._wanted_place is None:
            self._wanted_place = self.place()

    def _rebuild(self) -> None:
        """Build the document anew and stay where the reader was."""
        if not self.isVisible():
            self._is_built = False
            return
        self._keep_place()
        self._choose_column()
        part = self._parts[self._part]
        content = Content(
            article=self._article,
            entries=self._entries,
            blocks=self._display[part.first : part.last],
            all_summary=self._all_summary,
            is_first_part=self._part == 0,
            is_last_part=self._part == len(self._parts) - 1,
        )
        look = Look(theme=self._theme, font=self._font(1), line_height=round(self._spacing * 100))
        shown = build_document(content, look)
        painting = Painting(
            shown=shown,
            marks=MarkIndex(shown, self._entries),
            theme=self._theme,
            highlights=self.painting.highlights,
        )
        self._is_built = True
        self._set_margins(shown.document)
        self.show_painting(painting)
        self._place_buttons()
        self._go_to_wanted_place()
        if self._query:
            self.search(self._query)

    def _choose_column(self) -> None:
        self._tag_size = tag_size(self._tagged(), self._font(0.9))
        was_narrow = self._column.is_narrow
        self._column = fit_column(
            self.viewport().width(),
            self._characters,
            self._font(BODY_SCALE),
            self._tag_size.width(),
        )
        if was_narrow != self._column.is_narrow:
            self._prepare()

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setLeftMargin(self._column.left)
        form.setRightMargin(self._column.right)
        form.setTopMargin(24)
        form.setBottomMargin(48)
        frame.setFrameFormat(form)

    def _place_buttons(self) -> None:
        self._place_more()
        self._place_tags()

    def _relayout(self) -> None:
        """Fit the text to a new width, at the same place."""
        if not self._is_built:
            return
        self._keep_place()
        was_narrow = self._column.is_narrow
        self._choose_column()
        if was_narrow != self._column.is_narrow:
            self._rebuild()
            return
        self._set_margins(self.document())
        self._place_buttons()
        self._go_to_wanted_place()

    def _go_to_wanted_place(self) -> None:
        wanted, self._wanted_place = self._wanted_place, None
        if wanted is None:
            return
        bar = self.verticalScrollBar()
        cursor = QTextCursor(self.document())
        if wanted >= 0:
            cursor.setPosition(self.painting.shown.position(wanted))
        self.setTextCursor(cursor)
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 4 if wanted >= 0 else 0)
        self._move_tags()

    # --- parts of long articles ---

    def _show_part_of(self, source: int) -> None:
        for index, part in enumerate(self._parts):
            if source <= self._display[part.last - 1].block.end or index == len(self._parts) - 1:
                self._show_part(index)
                return

    def _show_part(self, index: int) -> None:
        if index == self._part:
            return
        self._part = index
        first = self._display[self._parts[index].first].block
        self._wanted_place = first.start if index else -1
        self.part_bar.show_parts(index, len(self._parts))
        self._rebuild()

    def _on_part_requested(self, index: int) -> None:
        self._show_part(index)
        self.verticalScrollBar().setValue(0)

    # --- tags and the button of the summary ---

    def _tagged(self) -> list[Entry]:
        return [entry for entry in self._entries if entry.kind in TAGGED and entry.spans]

    def _place_tags(self) -> None:
        placed = []
        if not self._column.is_narrow:
            entries = {entry.number: entry for entry in self._tagged()}
            marks = [mark for mark in by_end(self.painting.marks.marks) if mark.entry in entries]
            height = self._tag_size.height()
            wishes = [self._middle_of_line(mark.end) - height / 2 for mark in marks]
            tops = stack(wishes, height + GAP, self.document().size().height())
            placed = [
                PlacedTag(entries[mark.entry], top) for mark, top in zip(marks, tops, strict=True)
            ]
        self._tags.place(placed)
        self._move_tags()

    def _middle_of_line(self, position: int) -> float:
        block = self.document().findBlock(position - 1)
        # Asking for its box makes Qt lay the block out; a line does not exist before.
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - 1 - block.position())
        return float(block.layout().position().y() + line.y() + line.height() / 2)

    def _place_more(self) -> None:
        card = next((card for card in self.painting.shown.cards if card.has_button), None)
        self._more.setVisible(card is not None)
        if card is None:
            return
        fewer, more = self.tr("Show fewer points"), self.tr("Show all points")
        self._more.setText(fewer if self._all_summary else more)
        size = self._more.sizeHint().expandedTo(QSize(TARGET, TARGET))
        box = card_box(self.document(), card)
        top = round(box.bottom()) - CARD_PADDING // 2 - size.height()
        self._more_place = QPoint(round(box.left()) + CARD_PADDING, top)
        self._more.resize(size)

    def _on_more_clicked(self) -> None:
        self._all_summary = not self._all_summary
        self._rebuild()

    def _move_tags(self) -> None:
        scroll = self.verticalScrollBar().value()
        look = (self._theme, self._font(0.9), self.painting.highlights.open_entry)
        self._tags.move(self._column.tag_left, self._tag_size, scroll, look)
        self._more.move(self._more_place - QPoint(0, scroll))

    # --- inside ---

    def _nearest(self, marks: Sequence[Mark]) -> Mark:
        """The mark of an entry that is in sight, or its first."""
        first = self.cursorForPosition(QPoint(self._column.left, 2)).position()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        return next((mark for mark in marks if first <= mark.start < last), marks[0])

    def _bring_into_view(self, start: int, end: int) -> None:
        """Scroll only if the words are out of sight; then leave room above them."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        top = self.cursorRect(cursor).top()
        cursor.setPosition(end)
        bottom = self.cursorRect(cursor).bottom()
        if top < 0 or bottom > self.viewport().height() - 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 4)

    def _on_scrolled(self) -> None:
        self._move_tags()
        self._settle.start()

    # --- Qt ---

    def copied(self, span: range) -> str:
        """The printed words in *Original*, else what is seen."""
        return copied_text(self.painting.shown, self._article, self._mode, span)

    def showEvent(self, event: QShowEvent) -> None:
        """Build at the first moment at which the width is known."""
        super().showEvent(event)
        if self._parts and not self._is_built:
            self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place while the lines are broken anew."""
        if self._is_built:
            self._keep_place()
        super().resizeEvent(event)
        self._relayout()
