# SPDX-License-Identifier: MIT
"""Text that wraps in any width, even inside a long word, and knows its real height.

Qt's labels break between words only, and its buttons do not break at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from als_reader.core.offsets import Utf16Map
from als_reader.core.search import find_all
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.fonts import font_key, is_spaced

LEAST_WIDTH = 120
LINE_FACTOR = 1.18
SPACIOUS_FACTOR = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text with one look; without a colour it has that of its widget."""

    text: str
    is_bold: bool = False
    is_underlined: bool = False
    colour: str = ""


def mirrored(box: QRectF, widget: QWidget) -> QRectF:
    """The place of a part on the other side where the window is read from the right."""
    if not widget.isRightToLeft():
        return box
    return QRectF(widget.width() - box.right(), box.top(), box.width(), box.height())


class WrappedText:
    """Pieces of text, laid out for a width and a font; the last layout is kept."""

    def __init__(self, pieces: Sequence[Piece] = (), *, is_centred: bool = False) -> None:
        self._pieces = tuple(pieces)
        self._is_centred = is_centred
        self._query = ""
        self._ground = ""
        self._layout: QTextLayout | None = None
        self._key: tuple[float, str, float] | None = None
        self._heights: dict[tuple[float, str, float], float] = {}

    @property
    def text(self) -> str:
        """All words."""
        return "".join(piece.text for piece in self._pieces)

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show other text; to measure the same again would be slow."""
        if self._pieces != tuple(pieces):
            self._pieces = tuple(pieces)
            self._key = None
            self._heights = {}

    def set_query(self, query: str, ground: str) -> None:
        """Mark what is searched for with a ground."""
        if (query, ground) != (self._query, self._ground):
            self._query, self._ground = query, ground
            self._key = None

    def height(self, width: float, font: QFont, first_indent: float = 0) -> int:
        """The height of all lines at a width."""
        key = (width, font_key(font), first_indent)
        if key not in self._heights:
            self._lay_out(width, font, first_indent)
        return round(self._heights[key] + 0.5)

    def natural_width(self, font: QFont) -> int:
        """The width at which every line of its own stands in one line."""
        bold = QFont(font)
        bold.setBold(True)
        lines = [0.0]
        for piece in self._pieces:
            metrics = QFontMetricsF(bold if piece.is_bold else font)
            for index, part in enumerate(piece.text.split("\n")):
                if index:
                    lines.append(0.0)
                lines[-1] += metrics.horizontalAdvance(part)
        return round(max(lines) + 1.5)

    def draw(
        self, painter: QPainter, box: QRectF, font: QFont, colour: QColor, first_indent: float = 0
    ) -> None:
        """Draw the text from the top of a box, as wide as the box."""
        layout = self._lay_out(box.width(), font, first_indent)
        painter.setPen(colour)
        layout.draw(painter, box.topLeft())

    def _lay_out(self, width: float, font: QFont, first_indent: float) -> QTextLayout:
        key = (width, font_key(font), first_indent)
        if self._layout is not None and key == self._key:
            return self._layout
        layout = QTextLayout(self.text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._is_centred:
            option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        factor = SPACIOUS_FACTOR if is_spaced(font) else LINE_FACTOR
        y, indent = 0.0, first_indent
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width - indent))
            lead = line.height() * (factor - 1) / 2
            line.setPosition(QPointF(indent, y + lead))
            y += line.height() * factor
            indent = 0.0
        layout.endLayout()
        self._layout, self._key = layout, key
        self._heights[key] = y
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        crossing = Utf16Map(self.text)

        def add(start: int, end: int, look: QTextCharFormat) -> None:
            one = QTextLayout.FormatRange()
            one.start = crossing.to_utf16(start)
            one.length = crossing.to_utf16(end) - one.start
            one.format = look
            ranges.append(one)

        start = 0
        for piece in self._pieces:
            look = QTextCharFormat()
            if piece.is_bold:
                look.setFontWeight(QFont.Weight.Bold)
            look.setFontUnderline(piece.is_underlined)
            if piece.colour:
                look.setForeground(QColor(piece.colour))
            add(start, start + len(piece.text), look)
            start += len(piece.text)
        for span in find_all(self.text, self._query) if self._query else ():
            look = QTextCharFormat()
            look.setBackground(QColor(self._ground))
            add(span.start, span.end, look)
        return ranges


class TextLabel(QLabel):
    """Plain text of any length; `look` may be "quiet"."""

    def __init__(
        self, text: str, *, is_bold: bool = False, look: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_bold = is_bold
        self._wrapped = WrappedText()
        if look:
            self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_words(text)

    @property
    def is_bold(self) -> bool:
        """Whether it stands out from the text around it."""
        return self._is_bold

    def set_words(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._wrapped.set_pieces([Piece(text=text, is_bold=self._is_bold)])
        self.updateGeometry()
        self.update()

    def set_query(self, query: str, ground: str) -> None:
        """Mark what is searched for."""
        self._wrapped.set_query(query, ground)
        self.update()

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return self._wrapped.height(width, self.font())

    def sizeHint(self) -> QSize:
        """One line, or as many as the text has of its own."""
        width = self._wrapped.natural_width(self.font())
        return QSize(width, self._wrapped.height(width, self.font()))

    def minimumSizeHint(self) -> QSize:
        """Narrow: words break rather than being cut off; a short word needs still less."""
        width = min(LEAST_WIDTH, self._wrapped.natural_width(self.font()))
        return QSize(width, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        colour = self.palette().color(self.foregroundRole())
        self._wrapped.draw(QPainter(self), QRectF(self.rect()), self.font(), colour)


class WrapButton(QPushButton):
    """A button whose words wrap. `look` may be "link"."""

    def __init__(
        self, text: str, *, look: str = "", is_left: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_left = is_left
        self._wrapped = WrappedText(is_centred=look != "link" and not is_left)
        if look:
            self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Say something else; the name follows."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text.replace("\n", " "))
        self.set_pieces([Piece(text=text, is_underlined=self._look == "link")])

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Draw the same words in several looks."""
        self._wrapped.set_pieces(pieces)
        self.updateGeometry()
        self.update()

    def _padding(self) -> QSize:
        return QSize(6 if self._look else 14, 7)

    # --- Qt ---

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines, and never too little to hit."""
        padding = self._padding()
        inside = max(1, width - 2 * padding.width())
        return max(TARGET, self._wrapped.height(inside, self.font()) + 2 * padding.height())

    def sizeHint(self) -> QSize:
        """All words in one line."""
        width = self._wrapped.natural_width(self.font()) + 2 * self._padding().width()
        width = max(TARGET, width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The least target."""
        return QSize(TARGET, TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The style's box, our words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        padding = self._padding()
        inside = self.width() - 2 * padding.width()
        height = self._wrapped.height(inside, self.font())
        wide = min(inside, self._wrapped.natural_width(self.font()))
        box = QRectF((self.width() - wide) / 2, (self.height() - height) / 2, wide, height)
        if self._is_left or wide < self._wrapped.natural_width(self.font()):
            box.setLeft(padding.width())
            box.setWidth(inside)
        self._wrapped.draw(painter, box, self.font(), self._colour())

    def _colour(self) -> QColor:
        palette = self.palette()
        role = QPalette.ColorRole
        if self.isChecked():
            return palette.color(role.HighlightedText)
        if self.isDown() and palette.color(role.Midlight) == palette.color(role.Text):
            return palette.color(role.Base)
        return palette.color(role.Link if self._look == "link" else role.ButtonText)
