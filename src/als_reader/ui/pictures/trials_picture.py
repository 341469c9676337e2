# SPDX-License-Identifier: MIT
"""The trials as squares: a row for each status, the phase in each square."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from als_reader.core.language import labelled
from als_reader.core.pictures.trial_counts import StatusRow, TrialCounts
from als_reader.core.theme import Shape, Theme
from als_reader.ui.panes.trial_words import STATUS_LOOKS
from als_reader.ui.panes.wrapped_text import Piece, WrappedText
from als_reader.ui.pictures.picture import Drawn, DrawnText, Picture, Plan, line_height, text_at
from als_reader.ui.pictures.words import (
    row_caution,
    square_words,
    trials_line,
    trials_sentences,
    trials_title,
)
from als_reader.ui.shapes import draw_shape

GAP = 6.0
ROUND = 5.0
SMALLER = 0.88
"""The letters in a square, as those in the badge of a note."""
BETWEEN, AROUND = 0.105, 0.36
"""Between squares, and around the letters in one, in heights of a line."""
AFTER_HANDFUL = 0.42
HANDFUL = 5
"""After so many squares there is a wider gap: they can be counted at a glance."""
MOST_HANDFULS = 2
FILLED = {"1/2": 0.16, "2": 0.32}
"""How much of its colour is in the ground of a square: the fuller, the later the phase."""
LATE = ("2/3", "3", "4")


def mixed(colour: str, ground: str, share: float) -> str:
    """A colour on a ground, as if only a share of it were there."""
    top, below = QColor(colour), QColor(ground)
    parts = (
        round(a * share + b * (1 - share))
        for a, b in (
            (top.red(), below.red()),
            (top.green(), below.green()),
            (top.blue(), below.blue()),
        )
    )
    return QColor(*parts).name()


@dataclass(frozen=True, slots=True, kw_only=True)
class SquareLook:
    """Ground, edge and letters of a square."""

    ground: str
    edge: str
    ink: str
    is_dashed: bool = False


def square_look(phase: str, token: str, theme: Theme) -> SquareLook:
    """How a square looks; without a phase its edge is dashed."""
    colour = str(getattr(theme, token))
    if phase in LATE:
        return SquareLook(ground=colour, edge=colour, ink=theme.on_link)
    ground = mixed(colour, theme.page, FILLED[phase]) if phase in FILLED else theme.page
    is_dashed = square_words(phase) != phase
    return SquareLook(ground=ground, edge=colour, ink=theme.text, is_dashed=is_dashed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """One trial."""

    box: QRectF
    look: SquareLook
    words: DrawnText

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the square and the phase in it."""
        pen = QPen(QColor(self.look.edge), 1.6)
        if self.look.is_dashed:
            pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(self.look.ground))
        painter.drawRoundedRect(self.box.adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.words.draw(painter, theme)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """The sign of a status."""

    box: QRectF
    shape: Shape
    token: str

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw it."""
        draw_shape(painter, self.shape, self.box, getattr(theme, self.token))


class TrialsPicture(Picture):
    """The picture of the trials."""

    def __init__(self, counts: TrialCounts, theme: Theme) -> None:
        super().__init__(trials_sentences(counts), theme)
        self._counts = counts
        self.setAccessibleName(labelled(trials_title(), trials_line(counts)))
        words = QCoreApplication.translate(
            "Pictures", "{count} rows, one for each status. “Show as a table” says them in words."
        )
        self.setAccessibleDescription(words.format(count=len(counts.rows)))
        self.setAccessibleIdentifier("picture-squares")

    def plan(self, width: float, font: QFont, theme: Theme) -> Plan:
        """One status below the other."""
        return _Planning(width, font, theme).plan(self._counts)


class _Planning:
    """Places everything from the top."""

    def __init__(self, width: float, font: QFont, theme: Theme) -> None:
        self._width = width
        self._font = font
        self._theme = theme
        self._line = line_height(font)
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * SMALLER)
        bold = QFont(self._small)
        bold.setBold(True)
        widest = QFontMetricsF(bold).horizontalAdvance("2/3")
        self._side = round(max(self._line * 1.3, widest + AROUND * self._line))
        self._between, self._after = BETWEEN * self._line, AFTER_HANDFUL * self._line
        handful = HANDFUL * (self._side + self._between) - self._between
        handfuls = min(MOST_HANDFULS, int((width + self._after) // (handful + self._after)))
        single = max(1, int((width + self._between) // (self._side + self._between)))
        self._in_line = handfuls * HANDFUL or single
        self._items: list[Drawn] = []
        self._y = 0.0

    def plan(self, counts: TrialCounts) -> Plan:
        """The whole picture."""
        for row in counts.rows:
            self._add_head(row)
            self._add_squares(row)
            self._add_caution(row)
            self._y += self._line * 0.7
        return Plan(items=tuple(self._items), height=self._y - self._line * 0.7)

    def _add_head(self, row: StatusRow) -> None:
        shape, token = STATUS_LOOKS[row.meaning.status]
        colour = str(getattr(self._theme, token))
        sign = self._line * 0.85
        box = QRectF(0, self._y + self._line * 0.59 - sign / 2, sign, sign)
        self._items.append(Sign(box=box, shape=shape, token=token))
        count = WrappedText((Piece(text=str(row.total), is_bold=True),))
        wide = count.natural_width(self._font)
        left = sign + GAP
        room = max(24.0, self._width - left - wide - 2 * GAP)
        piece = Piece(text=row.meaning.word, is_bold=True, colour=colour)
        head = text_at((piece,), QPointF(left, self._y), room, self._font)
        self._items.append(head)
        right = QRectF(self._width - wide, self._y, wide, head.box.height())
        self._items.append(DrawnText(text=count, box=right, font=self._font))
        self._y = head.box.bottom() + GAP

    def _add_squares(self, row: StatusRow) -> None:
        _, token = STATUS_LOOKS[row.meaning.status]
        pitch = self._side + self._between
        for index, phase in enumerate(row.squares):
            line, place = divmod(index, self._in_line)
            left = place * pitch + place // HANDFUL * (self._after - self._between)
            box = QRectF(left, self._y + line * pitch, self._side, self._side)
            look = square_look(phase, token, self._theme)
            self._items.append(Square(box=box, look=look, words=self._in_square(phase, look, box)))
        lines = -(-row.total // self._in_line)
        self._y += lines * pitch - self._between

    def _in_square(self, phase: str, look: SquareLook, box: QRectF) -> DrawnText:
        piece = Piece(text=square_words(phase), is_bold=True, colour=look.ink)
        text = WrappedText((piece,), is_centred=True)
        high = text.height(box.width(), self._small)
        inside = QRectF(box.left(), box.center().y() - high / 2, box.width(), high)
        return DrawnText(text=text, box=inside, font=self._small)

    def _add_caution(self, row: StatusRow) -> None:
        words = row_caution(row)
        if words:
            piece = Piece(text=words, colour=self._theme.quiet)
            place = QPointF(0, self._y + GAP)
            text = text_at((piece,), place, self._width, self._font)
            self._items.append(text)
            self._y = text.box.bottom()
