# SPDX-License-Identifier: MIT
"""The buttons beside the text: one for each judged statement, stacked without overlap."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from als_reader.core.entries import Entry
from als_reader.core.theme import Theme, verdict_style
from als_reader.ui.shapes import draw_shape

TARGET = 44
"""Least side of anything that can be pressed (ACCESSIBILITY A1)."""
GAP = 6
PADDING = 12
EDGE = 4
KEPT_BUTTONS = 120


def _tr(text: str) -> str:
    return QCoreApplication.translate("MarginTags", text)


def entry_name(entry: Entry) -> str:
    """What a screen reader says for an entry: "Note 9, Garbled word: liruquine"."""
    word = verdict_style(entry.verdict).word
    name = _tr("Note {number}, {word}").format(number=entry.number, word=word)
    return f"{name}: {entry.first.quote}" if entry.first.quote else name


class TagButton(QPushButton):
    """Shape, verdict word and number of one entry."""

    def __init__(self, parent: QWidget, entry: Entry, theme: Theme) -> None:
        super().__init__(parent)
        self._entry = entry
        self._theme = theme
        self._is_open = False
        self.setAccessibleName(entry_name(entry))
        self.setAccessibleIdentifier(f"tag-{entry.number}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, theme: Theme, font: QFont, *, is_open: bool) -> None:
        """Show it in a theme and text size, as open or not."""
        self._theme = theme
        self._is_open = is_open
        self.setFont(font)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft box with the verdict's colour at its left edge."""
        theme = self._theme
        style = verdict_style(self._entry.verdict)
        colour = QColor(style.colour(theme))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.hasFocus()
        width = 3.0 if has_focus else 2.0 if self._is_open else 1.0
        edge = QColor(theme.focus) if has_focus else colour if self._is_open else None
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge or QColor(theme.control_border), width))
        painter.setBrush(QColor(theme.panel if self.isDown() else theme.page))
        painter.drawRoundedRect(box, 8, 8)
        painter.fillRect(QRectF(0, 6, EDGE, self.height() - 12), colour)
        metrics = QFontMetricsF(self.font())
        side = metrics.ascent()
        middle = self.height() / 2
        x = float(PADDING)
        draw_shape(painter, style.shape, QRectF(x, middle - side / 2, side, side), colour.name())
        x += side + 6
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        bold = QFont(self.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colour)
        painter.drawText(int(x), int(baseline), style.word)
        x += QFontMetricsF(bold).horizontalAdvance(style.word) + 6
        painter.setFont(self.font())
        painter.setPen(QColor(theme.quiet))
        painter.drawText(int(x), int(baseline), str(self._entry.number))


def tag_size(entries: Iterable[Entry], font: QFont) -> QSize:
    """The size that fits the longest tag."""
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetricsF(bold)
    words = {verdict_style(entry.verdict).word for entry in entries}
    number = metrics.horizontalAdvance("000")
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    width = 2 * PADDING + metrics.ascent() + 12 + longest + number
    return QSize(int(width), max(TARGET, int(metrics.height() * 1.6)))


def stack(wishes: Sequence[float], height: float, end: float) -> list[float]:
    """Tops for boxes of one height that lie as near as can be to where they wish, apart.

    The least sum of squared distances, by pooling neighbours that would overlap (isotonic
    regression). Nothing starts above 0, and nothing ends below `end` if there is room.
    """
    pools: list[tuple[float, int]] = []  # sum of (wish - own offset) and how many
    for index, wish in enumerate(wishes):
        total, count = wish - index * height, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before, many = pools.pop()
            total, count = total + before, count + many
        pools.append((total, count))
    lowest = max(0.0, end - len(wishes) * height)
    tops: list[float] = []
    for total, count in pools:
        start = min(max(total / count, 0.0), lowest)
        tops += [start + (len(tops) + i) * height for i in range(count)]
    return tops


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """A tag and where its top is in the document."""

    entry: Entry
    top: float


class MarginTags:
    """Makes, moves and hides the tag buttons of a view."""

    def __init__(self, parent: QWidget, press: Callable[[int], None]) -> None:
        self._parent = parent
        self._press = press
        self._placed: list[PlacedTag] = []
        self._buttons: dict[int, TagButton] = {}

    def place(self, placed: list[PlacedTag]) -> None:
        """Take new places; `move` then shows those in sight."""
        self._placed = placed
        for button in self._buttons.values():
            button.deleteLater()
        self._buttons = {}

    @property
    def buttons(self) -> tuple[TagButton, ...]:
        """The buttons in sight, from the top."""
        shown = [button for button in self._buttons.values() if button.isVisible()]
        return tuple(sorted(shown, key=lambda button: button.y()))

    def move(self, left: int, size: QSize, scroll: int, look: tuple[Theme, QFont, int]) -> None:
        """Show the tags beside the visible text. `look` is theme, font and the open entry."""
        theme, font, open_entry = look
        bottom = scroll + self._parent.height()
        for tag in self._placed:
            button = self._buttons.get(tag.entry.number)
            if tag.top + size.height() < scroll or tag.top > bottom:
                if button:
                    button.hide()
                continue
            if button is None:
                button = self._new_button(tag.entry, theme)
            button.setGeometry(left, round(tag.top) - scroll, size.width(), size.height())
            button.set_look(theme, font, is_open=tag.entry.number == open_entry)
            button.show()
        self._drop_far_ones()

    def _new_button(self, entry: Entry, theme: Theme) -> TagButton:
        button = TagButton(self._parent, entry, theme)
        number = entry.number
        button.clicked.connect(lambda: self._press(number))
        self._buttons[number] = button
        return button

    def _drop_far_ones(self) -> None:
        if len(self._buttons) <= KEPT_BUTTONS:
            return
        for number, button in list(self._buttons.items()):
            if button.isHidden():
                button.deleteLater()
                del self._buttons[number]
