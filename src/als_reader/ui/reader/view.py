# SPDX-License-Identifier: MIT
"""The article as a reader sees it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from als_reader.core.article import Article, Span
from als_reader.core.entries import Entry
from als_reader.core.theme import Theme
from als_reader.core.words import WordMode
from als_reader.ui.reader.column import Column, set_margins
from als_reader.ui.reader.copying import copied_text
from als_reader.ui.reader.document import build_document
from als_reader.ui.reader.margin import AT_ONCE, TAG_SCALE, Margin, MarginLook
from als_reader.ui.reader.margin_tags import TagButton
from als_reader.ui.reader.marks import MarkIndex
from als_reader.ui.reader.once import Once
from als_reader.ui.reader.page import PageTop
from als_reader.ui.reader.painting import Painting
from als_reader.ui.reader.part_bar import PartBar
from als_reader.ui.reader.reading import Reading
from als_reader.ui.reader.searched_text import SearchedText
from als_reader.ui.reader.shown import TOP, Area, Look, Spot
from als_reader.ui.reader.type_style import TypeStyle
from als_reader.ui.reader.writer import indent_step


class ReaderView(SearchedText):
    """Shows an article with painted marks; reports what the reader opens and where they are."""

    place_changed = Signal(int)
    reading_changed = Signal()
    """Another article is shown, or the same in another word mode."""

    def __init__(self, base_font: QFont, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._type = TypeStyle(font=base_font)
        self._reading = Reading(Article(), (), WordMode.BOTH)
        self._part = 0
        self._column = Column()
        self._all_summary = False
        self._is_built = False
        self.once = Once(self._rebuild)
        """Builds the text once for several changes of its look."""
        self._wanted_entry = 0
        """An entry to show as soon as there is a page to show it on."""
        self._told_place = -1
        self._margin_is_due = False
        self._margin = Margin(self.viewport(), self.entry_activated.emit)
        self._margin.more.clicked.connect(self._on_more_clicked)
        self.part_bar = PartBar()
        self.part_bar.part_requested.connect(self._show_part)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(150)
        self._settle.timeout.connect(self._tell_place)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.cursorPositionChanged.connect(self.report_entry_at_cursor)
        self.setAccessibleIdentifier("article")

    # --- what is shown ---

    def show_article(
        self, article: Article, entries: Sequence[Entry], *, rest_is_coming: bool = False
    ) -> None:
        """Show another article from its top."""
        self.clear_search()
        self._reading = self._reading.of(article, entries, rest_is_coming=rest_is_coming)
        self._all_summary = False
        self.painting.highlights.open_entry = 0
        self._wanted_entry = 0
        self.hold_place(PageTop(TOP))
        self._told_place = -1
        self._part = 0
        self.setAccessibleName(self.tr("Article: {title}").format(title=article.name))
        self._rebuild(keeps_cursor=False)
        self.reading_changed.emit()

    @property
    def word_mode(self) -> WordMode:
        """How garbled words are shown now."""
        return self._reading.mode

    def set_word_mode(self, mode: WordMode) -> None:
        """Show garbled words in another way, at the same place."""
        if mode is not self._reading.mode:
            self.hold_place()
            self._reading = self._reading.other(
                mode=mode, number_claims=self._reading.number_claims
            )
            self._rebuild()
            self.reading_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        if theme is not self._theme:
            self.apply_colours(theme)
            self._rebuild()

    def set_text_scale(self, percent: int) -> None:
        """Change the size of the text."""
        self._restyle(replace(self._type, scale=percent))

    def set_line_spacing(self, factor: float) -> None:
        """Change the distance of lines, in line heights."""
        self._restyle(replace(self._type, spacing=factor))

    def set_font_choice(self, font: QFont, *, is_spacious: bool) -> None:
        """Use another font, or more room between letters, words and paragraphs."""
        self._restyle(replace(self._type, font=font, is_spacious=is_spacious))

    def set_tags_shown(self, shown: bool) -> None:
        """Show what can be pressed in and beside the text, or numbers only (ACCESSIBILITY A2)."""
        self._restyle(replace(self._type, has_tags=shown))

    def _restyle(self, style: TypeStyle) -> None:
        if style != self._type:
            self._type = style
            self._rebuild()

    def set_column_width(self, characters: int) -> None:
        """Change how many characters a line may have."""
        if characters != self._type.characters:
            self._type = replace(self._type, characters=characters)
            self._fit()

    # --- notes ---

    @property
    def tags(self) -> tuple[TagButton, ...]:
        """The margin buttons in sight."""
        return self._margin.buttons

    @property
    def summary_button(self) -> QPushButton:
        """Shows all points of *In short*."""
        return self._margin.more

    def open_entry(self, number: int) -> None:
        """Give the words of an entry their ground; 0 takes it away. Does not scroll."""
        self.painting.highlights.open_entry = number
        self._move_margin()
        self.viewport().update()

    def show_entry(self, number: int) -> None:
        """Bring the words of an entry into view and select them: screen readers say them."""
        entry = self._reading.entry(number)
        if entry is None or not self._is_built:
            self._wanted_entry = number
            return
        self._wanted_entry = 0
        if not self.painting.marks.places_of(number):
            start = entry.first_start
            last = self._reading.last_part
            self._show_part(last if start is None else self._reading.part_of(start))
        places = self.painting.marks.places_of(number)
        if places:
            start, end = self.nearest(places)
            self.select_aloud(start, end)
            self.bring_into_view(start, end)

    def focus_entry(self, number: int) -> None:
        """Show an entry and put the keyboard there."""
        self.show_entry(number)
        self.setFocus()

    def focus_place(self, number: int, index: int) -> None:
        """Go to one of the places at which the words of an entry stand, counted from 0."""
        entry = self._reading.entry(number)
        if entry is not None and self._is_built:
            self._show_part(self._reading.part_of(entry.spans[index].start))
            start, end = self.painting.shown.positions(entry.spans[index])
            self.select(end, start)
            self.bring_into_view(start, end)
            self.setFocus()

    def next_entry(self, step: int) -> int:
        """The next (1) or previous (-1) entry after the open one or the page; 0 at the ends."""
        return self._reading.next_entry(self.painting.highlights.open_entry, self.place(), step)

    # --- places ---

    def go_to_place(self, position: int) -> None:
        """Bring a position to the top of the page; -1 is the very top."""
        position = min(position, len(self._reading.article.text))
        self._wanted_entry = 0
        self._go_to(PageTop(Spot(Area.ARTICLE, position) if position >= 0 else TOP))

    def turn_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1), keeping one line in sight."""
        if not self._is_built:
            return
        part = self._part + step
        if not self.scroll_page(step) and 0 <= part < len(self._reading.parts):
            self._show_part(part)
            if step < 0:
                self.scroll_to_end()
        self.bring_cursor_along()

    def show_spoken(self, span: Span | None) -> None:
        """Light words that are said and keep them in sight; None takes the light away."""
        self.painting.highlights.spoken = span
        self.viewport().update()
        if span is not None and self._is_built:
            self._show_part(self._reading.part_of(span.start))
            self.bring_into_view(*self.painting.shown.positions(span))

    # --- building ---

    def _rebuild(self, *, keeps_cursor: bool = True) -> None:
        """Build the document anew and stay where the reader was."""
        self.hold_place()
        if self.once.waits():
            return
        if not self.isVisible():
            self._is_built = False
            return
        has_text = not self.document().isEmpty()
        top = self.page_top.spot
        selection = self.selected_spots() if has_text else (top, top)
        self._choose_column()
        self._part = self._part_of(self.page_top.spot)
        self.part_bar.show_parts(self._part, len(self._reading.parts))
        self._margin.clear()
        with self.own_movement():
            self.show_painting(self._painting())
        self._is_built = True
        if keeps_cursor and all(self._part_of(spot) == self._part for spot in selection):
            self.select_spots(selection)
        self._return_to_place()
        self._search_again()
        self.report_entry_at_cursor()

    def _painting(self) -> Painting:
        content = self._reading.content(self._part, all_summary=self._shows_all)
        shown = build_document(content, self._look())
        set_margins(shown.document, self._column)
        return Painting(
            shown=shown,
            marks=self.painting.marks.of_same_words(shown)
            or MarkIndex(shown, self._reading.entries),
            theme=self._theme,
            highlights=self.painting.highlights,
        )

    def _look(self) -> Look:
        return self._type.look(self._theme, self._column.width)

    @property
    def _shows_all(self) -> bool:
        return self._all_summary or not self._type.has_tags

    def _part_of(self, spot: Spot) -> int:
        match spot.area:
            case Area.HEAD:
                return 0
            case Area.END:
                return self._reading.last_part
            case Area.ARTICLE:
                return self._reading.part_of(spot.position)

    def _choose_column(self) -> None:
        tags = self._margin.size_for(self._reading.tagged, self._type.sized(TAG_SCALE))
        self._column = self._type.column(self.viewport().width(), tags.width(), self.sign_room)
        self._reading = self._reading.other(
            mode=self._reading.mode, number_claims=self._column.is_narrow
        )

    def _fit(self) -> None:
        """Fit the text to a new width, at the same place."""
        if not self._is_built:
            return
        self.hold_place()
        if self.once.waits():
            return
        before = self._column
        self._choose_column()
        is_other = indent_step(self._look()) != self.painting.shown.step
        if is_other or before.is_narrow != self._column.is_narrow:
            self._rebuild()
            return
        if before == self._column:
            self.scroll_to_place()
            self._move_margin()
            return
        self.painting.forget_lines()
        with self.own_movement():
            set_margins(self.document(), self._column)
        self._return_to_place()

    # --- moving ---

    def _return_to_place(self) -> None:
        """Scroll to where the reader was, and put the margin beside it."""
        self.scroll_to_place()
        self._margin.place_more(self.painting, self._type, shows_all=self._all_summary)
        self._move_margin()
        self._margin_is_due = True
        if self.document().characterCount() <= AT_ONCE:
            self._place_margin()

    def _go_to(self, top: PageTop) -> None:
        self.hold_place(top)
        if not self._is_built:
            return
        if self._part_of(top.spot) != self._part:
            self._rebuild(keeps_cursor=False)
        self.select_spots((top.spot, top.spot))
        self._return_to_place()
        self._settle.start()

    def _show_part(self, index: int) -> None:
        if index != self._part:
            first = self._reading.blocks(index)[0].start
            self._go_to(PageTop(Spot(Area.ARTICLE, first) if index else TOP))

    # --- margin ---

    def _place_margin(self) -> None:
        if self._margin_is_due and self._is_built:
            self._margin_is_due = False
            self.finish_layout()
            self.scroll_to_held_place()
            self._margin.place_tags(self.painting, self._reading.tagged, self._column)
            self._move_margin()

    def _move_margin(self) -> None:
        look = MarginLook(
            theme=self._theme,
            font=self._type.sized(TAG_SCALE),
            open_entry=self.painting.highlights.open_entry,
        )
        self._margin.move(self.verticalScrollBar().value(), look)

    # --- slots ---

    def _on_more_clicked(self) -> None:
        self._all_summary = not self._all_summary
        self._rebuild()

    def _on_scrolled(self) -> None:
        self._move_margin()
        self._settle.start()

    def _tell_place(self) -> None:
        place = self.place()
        if place != self._told_place:
            self._told_place = place
            self.place_changed.emit(place)

    # --- Qt ---

    def copied(self, span: range) -> str:
        """The printed words in *Original*, else what is seen."""
        return copied_text(self.painting.shown, self._reading.article, self._reading.mode, span)

    def showEvent(self, event: QShowEvent) -> None:
        """Build at the first moment at which the width is known."""
        super().showEvent(event)
        if not self._is_built:
            self._rebuild()
            if self._wanted_entry:
                self.show_entry(self._wanted_entry)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tags of a long text are placed when its words are on the screen."""
        beside = self._column.tag_left
        if not 0 < beside <= event.rect().left():  # there, tags paint themselves, and Qt the ground
            super().paintEvent(event)
        if self._margin_is_due:
            QTimer.singleShot(0, self, self._place_margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place while the lines are broken anew."""
        self.hold_place()
        with self.own_movement():
            super().resizeEvent(event)
        self._fit()
