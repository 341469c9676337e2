# SPDX-License-Identifier: MIT
"""Approvals from top to bottom along one line: year, sign, name, and what happened."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from als_reader.core.language import labelled
from als_reader.core.pictures.timeline import Event, Timeline
from als_reader.core.theme import Theme
from als_reader.ui.panes.wrapped_text import Piece
from als_reader.ui.pictures.picture import Drawn, Picture, Plan, line_height, text_at
from als_reader.ui.pictures.words import (
    EventLook,
    day_words,
    event_look,
    gap_words,
    timeline_line,
    timeline_sentences,
    timeline_title,
)
from als_reader.ui.shapes import draw_shape

GAP = 10.0
SPINE = 2.0
LEAST_CHARACTERS = 14
"""A narrower column of words gives the years away: they go into it."""
NO_BREAK = "\u00a0"
"""A space at which no line breaks: a day stays in one piece."""
QUIET_YEARS = 3
"""So many years without an event are told, and the line is dashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spine:
    """A stretch of the line; dashed where years are left out."""

    start: QPointF
    end: QPointF
    is_dashed: bool = False

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the line."""
        pen = QPen(QColor(theme.control_border), SPINE)
        if self.is_dashed:
            pen.setDashPattern([2, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A disc on the line with the sign of an event; a ring for what ended."""

    box: QRectF
    look: EventLook

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it over the line."""
        colour = QColor(getattr(theme, self.look.token))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(QColor(theme.page) if self.look.is_ring else colour)
        painter.drawEllipse(self.box.adjusted(1, 1, -1, -1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = self.box.width() * (0.5 if self.look.is_ring else 0.58)
        sign = QRectF(0, 0, side, side)
        sign.moveCenter(self.box.center())
        ink = colour.name() if self.look.is_ring else theme.on_link
        draw_shape(painter, self.look.shape, sign, ink)


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """A small ring where the facts end."""

    centre: QPointF
    radius: float

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it over the line."""
        painter.setPen(QPen(QColor(theme.control_border), SPINE))
        painter.setBrush(QColor(theme.page))
        painter.drawEllipse(self.centre, self.radius, self.radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class TimelinePicture(Picture):
    """The picture of approvals."""

    def __init__(self, shown: Timeline, end: str, theme: Theme) -> None:
        super().__init__((*timeline_sentences(shown), end), theme)
        self._shown = shown
        self._end = end
        self.setAccessibleName(labelled(timeline_title(), timeline_line(shown)))
        words = QCoreApplication.translate(
            "Pictures", "{count} events. “Show as a table” says them in words."
        )
        self.setAccessibleDescription(words.format(count=len(shown.events)))
        self.setAccessibleIdentifier("picture-events")

    def plan(self, width: float, font: QFont, theme: Theme) -> Plan:
        """One event below the other."""
        return _Planning(width, font, theme).plan(self._shown, self._end)


class _Planning:
    """Places everything from the top."""

    def __init__(self, width: float, font: QFont, theme: Theme) -> None:
        self._font = font
        self._theme = theme
        self._line = line_height(font)
        self._node = round(self._line * 1.25)
        bold = QFont(font)
        bold.setBold(True)
        self._year_font = bold
        year = QFontMetricsF(bold).horizontalAdvance("2000") + 2
        words = width - year - self._node - 2 * GAP
        self._has_years = words >= LEAST_CHARACTERS * QFontMetricsF(font).averageCharWidth()
        self._year = year if self._has_years else 0.0
        left = self._year + GAP if self._has_years else 0.0
        self._spine = left + self._node / 2
        self._left = left + self._node + GAP
        self._width = max(24.0, width - self._left)
        self._lines: list[Spine] = []
        self._items: list[Drawn] = []
        self._last = 0.0
        self._y = 0.0

    def plan(self, shown: Timeline, end: str) -> Plan:
        """The whole picture."""
        year = ""
        for event in shown.events:
            self._leave_out_years(event)
            self._add_event(event, shows_year=event.year != year)
            year = event.year
        self._add_end(end)
        return Plan(items=(*self._lines, *self._items), height=self._y)

    def _leave_out_years(self, event: Event) -> None:
        if event.years_since < QUIET_YEARS:
            return
        words = (Piece(text=gap_words(event), colour=self._theme.quiet),)
        top = self._y
        self._go_to(top)
        self._y = self._text(words, top + self._line * 0.4) + self._line * 0.9
        self._go_to(self._y, is_dashed=True)

    def _add_event(self, event: Event, *, shows_year: bool) -> None:
        theme, look = self._theme, event_look(event)
        colour = str(getattr(theme, look.token))
        top = self._y
        middle = top + self._node / 2
        self._go_to(middle)
        box = QRectF(self._spine - self._node / 2, top, self._node, self._node)
        self._items.append(Node(box=box, look=look))
        first = top + (self._node - self._line) / 2 - self._line * 0.09
        if self._has_years and shows_year:
            piece = Piece(text=event.year, is_bold=True, colour=theme.quiet)
            self._items.append(text_at((piece,), QPointF(0, first), self._year + 2, self._font))
        day = day_words(event, has_year=not self._has_years)
        pieces = (
            Piece(text=event.name, is_bold=True),
            Piece(text="\n"),
            Piece(text=f"{look.word},", is_bold=True, colour=colour),
            Piece(text=f" {self._unbroken(day)}", colour=theme.text),
            Piece(text="\n"),
            Piece(text=event.words, colour=theme.quiet),
        )
        self._y = self._text(pieces, first) + self._line * 0.8

    def _add_end(self, end: str) -> None:
        radius = self._node * 0.22
        first = self._y
        middle = first + self._line * 0.59
        self._go_to(middle)
        self._items.append(End(centre=QPointF(self._spine, middle), radius=radius))
        self._y = self._text((Piece(text=end, colour=self._theme.quiet),), first)

    def _unbroken(self, words: str) -> str:
        """The words in one piece, if a line has room for them."""
        wide = QFontMetricsF(self._font).horizontalAdvance(words)
        return words.replace(" ", NO_BREAK) if wide <= self._width else words

    def _text(self, pieces: tuple[Piece, ...], top: float) -> float:
        """Place words beside the line; gives where they end."""
        text = text_at(pieces, QPointF(self._left, top), self._width, self._font)
        self._items.append(text)
        return text.box.bottom()

    def _go_to(self, y: float, *, is_dashed: bool = False) -> None:
        """Draw the line on to a place; nothing stands above the first event."""
        if self._last:
            start, end = QPointF(self._spine, self._last), QPointF(self._spine, y)
            self._lines.append(Spine(start=start, end=end, is_dashed=is_dashed))
        self._last = y
