# SPDX-License-Identifier: MIT
"""The part of a card that is always there: one wide button with number, sign and words."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from als_reader.core.language import sentences
from als_reader.core.theme import Shape, Theme
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.fonts import font_key
from als_reader.ui.panes.wrapped_text import Piece, WrappedText, mirrored
from als_reader.ui.shapes import draw_shape

PADDING = 14
INSET = 4.5
"""The focus mark keeps away from the border of an open card, whose colour may be near its own."""
GAP = 12
LEAST_BADGE = 30
CHEVRON = 12
LEAST_WIDTH = 240
LEAST_CHARACTERS = 12
"""A narrower column of words goes below the badge instead of beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardHead:
    """What the header of a card shows and says."""

    title: str
    """Bold; "Garbled word"."""
    rest: str = ""
    """After the title, on the same line; "“liruquine”"."""
    line: str = ""
    """A quiet line of its own; "Approved 1995 · tablets sold as generics"."""
    age: str = ""
    """Below that: "As of 29 February 2024, may be out of date"."""
    number: int = 0
    """In a round badge; 0 for none."""
    shape: Shape | None = None
    token: str = "link"
    """The name of a colour of the theme: badge, sign, and border when open."""
    name: str = ""
    """What a screen reader says; the visible words if empty."""
    description: str = ""
    """What a screen reader adds, such as the text of the note."""
    identifier: str = "card"

    @property
    def words(self) -> str:
        """The visible words."""
        return " ".join(part for part in (self.title, self.rest, *self.lines) if part)

    @property
    def lines(self) -> tuple[str, ...]:
        """The quiet lines."""
        return tuple(line for line in (self.line, self.age) if line)


class NumberBadge:
    """A round ground in a verdict's colour with a number on it."""

    def __init__(self, number: int) -> None:
        self._words = str(number)

    def side(self, font: QFont) -> int:
        """How wide and high it is; three digits need more."""
        return _badge_side(len(self._words), font_key(font), font)

    def draw(self, painter: QPainter, box: QRectF, font: QFont, colours: tuple[str, str]) -> None:
        """Draw it in (ground, number)."""
        ground, ink = colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(box)
        bold = QFont(font)
        bold.setBold(True)
        bold.setPointSizeF(font.pointSizeF() * 0.88)
        painter.setFont(bold)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)


_SIDES: dict[tuple[int, str], int] = {}


def _badge_side(digits: int, key: str, font: QFont) -> int:
    """As wide as so many zeros need: in most fonts all digits are as wide. Asked for each card."""
    if (digits, key) not in _SIDES:
        metrics = QFontMetricsF(font)
        need = max(metrics.height() * 1.35, metrics.horizontalAdvance("0" * digits) + 14)
        _SIDES[digits, key] = max(LEAST_BADGE, round(need))
    return _SIDES[digits, key]


class HeaderButton(QAbstractButton):
    """Shows a CardHead; its words wrap, and it says whether its card is open."""

    def __init__(self, head: CardHead, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_open = False
        self._query = ""
        self._head = head
        self._badge: NumberBadge | None = None
        self._heights: dict[tuple[int, str], int] = {}
        self._wrapped = WrappedText()
        self._line = WrappedText()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_head(head)

    @property
    def head(self) -> CardHead:
        """What it shows."""
        return self._head

    def set_head(self, head: CardHead) -> None:
        """Show other words."""
        self._head = head
        self._heights = {}
        self._badge = NumberBadge(head.number) if head.number else None
        self.setAccessibleName(head.name or head.words)
        self.setAccessibleIdentifier(head.identifier)
        self._tell_state()
        self._renew()
        self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._renew()

    def set_open(self, is_open: bool) -> None:
        """Show and say whether the card is open."""
        self._is_open = is_open
        self._tell_state()
        self._renew()

    def set_query(self, query: str) -> None:
        """Mark what is searched for."""
        self._query = query
        self._renew()

    def _renew(self) -> None:
        head, theme = self._head, self._theme
        colour = getattr(theme, head.token) if self._is_open else theme.text
        pieces = [Piece(text=head.title, is_bold=True, colour=colour)]
        if head.rest:
            pieces.append(Piece(text=" " + head.rest, colour=theme.quiet))
        self._wrapped.set_pieces(pieces)
        self._line.set_pieces([Piece(text="\n".join(head.lines), colour=theme.quiet)])
        for text in (self._wrapped, self._line):
            text.set_query(self._query, theme.find_ground)
        self.update()

    def _tell_state(self) -> None:
        state = self.tr("Open.") if self._is_open else self.tr("Closed.")
        self.setAccessibleDescription(sentences(state, self._head.description))

    # --- measures ---

    def _is_stacked(self, width: int) -> bool:
        """Whether large text in a narrow pane stands below badge and arrow."""
        room = width - 2 * PADDING - self._badge_side() - GAP - CHEVRON - 8
        return room < LEAST_CHARACTERS * self.fontMetrics().averageCharWidth()

    def _badge_side(self) -> int:
        return self._badge.side(self.font()) if self._badge else 0

    def _left(self, width: int) -> int:
        beside = self._badge is not None and not self._is_stacked(width)
        return PADDING + (self._badge_side() + GAP if beside else 0)

    def _text_width(self, width: int) -> int:
        arrow = 0 if self._is_stacked(width) else CHEVRON + 8
        return max(24, width - self._left(width) - PADDING - arrow)

    def _indent(self) -> float:
        return QFontMetricsF(self.font()).ascent() + 6 if self._head.shape else 0.0

    def _text_height(self, width: int) -> int:
        inside = self._text_width(width)
        height = self._wrapped.height(inside, self.font(), self._indent())
        return height + (self._line.height(inside, self.font()) if self._head.lines else 0)

    def _needed_height(self, width: int) -> int:
        words, badge = self._text_height(width), self._badge_side()
        if self._is_stacked(width):
            return words + max(badge, CHEVRON) + GAP + 2 * PADDING
        return max(TARGET, max(words, badge) + 2 * PADDING)

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all lines and the badge; layouts ask for it again and again."""
        key = (width, font_key(self.font()))
        if key not in self._heights:
            self._heights[key] = self._needed_height(width)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """As wide as its card; the height that counts is the one for that width."""
        return QSize(LEAST_WIDTH, TARGET)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the narrowest pane."""
        return QSize(LEAST_WIDTH, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Badge, sign, words, and an arrow that says that more is behind it."""
        head, theme, font = self._head, self._theme, self.font()
        colour = str(getattr(theme, head.token))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        is_stacked = self._is_stacked(self.width())
        side = self._badge_side()
        middle = PADDING + max(side, CHEVRON) / 2 if is_stacked else self.height() / 2
        if self._badge:
            box = mirrored(QRectF(PADDING, middle - side / 2, side, side), self)
            self._badge.draw(painter, box, font, (colour, theme.on_link))
        left, width = self._left(self.width()), self._text_width(self.width())
        height = self._text_height(self.width())
        top = self.height() - PADDING - height if is_stacked else (self.height() - height) / 2
        box = mirrored(QRectF(left, top, width, self.height()), self)
        metrics = QFontMetricsF(font)
        if head.shape:
            sign = metrics.ascent()
            y = top + (metrics.height() - sign) / 2
            draw_shape(painter, head.shape, QRectF(box.left(), y, sign, sign), colour)
        painter.setFont(font)
        self._wrapped.draw(painter, box, font, QColor(theme.text), self._indent())
        if head.lines:
            box.translate(0, self._wrapped.height(width, font, self._indent()))
            self._line.draw(painter, box, font, QColor(theme.quiet))
        self._draw_chevron(painter, middle)

    def _draw_ground(self, painter: QPainter) -> None:
        theme = self._theme
        if self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.panel))
            painter.drawRoundedRect(self.rect(), 10, 10)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 3))
            box = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
            painter.drawRoundedRect(box, 7, 7)

    def _draw_chevron(self, painter: QPainter, middle: float) -> None:
        left = PADDING if self.isRightToLeft() else self.width() - PADDING - CHEVRON
        up = -3 if self._is_open else 3
        path = QPainterPath()
        path.moveTo(left, middle - up)
        path.lineTo(left + CHEVRON / 2, middle + up)
        path.lineTo(left + CHEVRON, middle - up)
        pen = QPen(QColor(self._theme.quiet), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
