# SPDX-License-Identifier: MIT
"""A page of words in the article's type: for one paragraph, one note, one part of a dialog."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Run
from als_reader.core.entries import Entry
from als_reader.core.theme import Theme
from als_reader.ui.reader.column import Column, fit_column, set_margins, with_signs
from als_reader.ui.reader.document import build_document
from als_reader.ui.reader.marks import MarkIndex
from als_reader.ui.reader.page import PageTop
from als_reader.ui.reader.paged_text import PagedText
from als_reader.ui.reader.painting import Painting
from als_reader.ui.reader.reading import Reading
from als_reader.ui.reader.shown import TOP, Content, Look, ShownDocument
from als_reader.ui.reader.writer import BODY_SCALE, Writer, scaled


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of a page."""

    text: str
    is_heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLook:
    """How a page looks: the same as the article."""

    theme: Theme
    font: QFont
    line_height: int = 150
    characters: int = 65
    is_spacious: bool = False


class Paper(PagedText):
    """Shows a few words and turns its pages."""

    def __init__(self, look: PaperLook, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self._look_now = look
        self._content: Content | None = None
        self._lines: tuple[Line, ...] = ()

    def set_look(self, look: PaperLook) -> None:
        """Follow the article's look."""
        if look != self._look_now:
            self._look_now = look
            self.apply_colours(look.theme)
            self._build()

    def show_lines(self, lines: Sequence[Line], name: str) -> None:
        """Show plain words from their top; the same words stay where they are."""
        self.setAccessibleName(name)
        if self._content is None and tuple(lines) == self._lines:
            return
        self._content, self._lines = None, tuple(lines)
        self._build()

    def show_block(self, content: Content, name: str) -> None:
        """Show a part of an article, with its marks."""
        self.setAccessibleName(name)
        self._content, self._lines = content, ()
        self._build()

    @property
    def is_at_end(self) -> bool:
        """Whether its last line is in sight."""
        self.finish_layout()
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    @property
    def is_at_top(self) -> bool:
        """Whether its first line is in sight."""
        return self.verticalScrollBar().value() <= 0

    def turn_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1), keeping one line in sight."""
        self.scroll_page(step)

    def copied(self, span: range) -> str:
        """The words as they are seen."""
        return self.document().toPlainText()[span.start : span.stop]

    # --- private ---

    def _build(self) -> None:
        look = self._look_now
        column = self._column()
        page = Look(
            theme=look.theme,
            font=look.font,
            line_height=look.line_height,
            width=column.width,
            is_spacious=look.is_spacious,
        )
        entries: Sequence[Entry] = ()
        if self._content is not None:
            shown, entries = build_document(self._content, page), self._content.entries
        else:
            shown = _written(self._lines, page)
        set_margins(shown.document, column)
        self.hold_place(PageTop(TOP))
        own = self.painting.highlights.own
        with self.own_movement():
            marks = MarkIndex(shown, entries)
            self.show_painting(Painting(shown=shown, marks=marks, theme=look.theme))
        self.painting.highlights.own = own
        self.select(0, 0)
        self.scroll_to_place()

    def _column(self) -> Column:
        look = self._look_now
        font = scaled(look.font, BODY_SCALE)
        column = fit_column(self.viewport().width(), look.characters, font, 0)
        return with_signs(column, self.sign_room)

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        set_margins(self.document(), self._column())


def _written(lines: Sequence[Line], look: Look) -> ShownDocument:
    writer = Writer(look)
    for line in lines or (Line(" "),):
        above = 0.5 if line.is_heading and not writer.is_empty else 0.0
        writer.start_block(writer.block_format(above, 0.6))
        writer.write_runs((Run(text=line.text, strong=line.is_heading),))
    return writer.finish()


def block_content(reading: Reading, index: int) -> Content:
    """One block of an article by its number; -1 is what stands before the first."""
    blocks = reading.display[index : index + 1] if index >= 0 else ()
    return Content(
        article=reading.article,
        entries=reading.entries,
        blocks=blocks,
        all_summary=True,
        is_first_part=index < 0,
        is_last_part=index == len(reading.display) - 1,
    )
