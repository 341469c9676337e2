# SPDX-License-Identifier: MIT
"""A card: a header that is a button, and what it opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference
from als_reader.core.theme import Theme
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead, HeaderButton
from als_reader.ui.panes.same_again import name_of, same_inside
from als_reader.ui.panes.wrapped_text import TextLabel

RADIUS = 12
Fill = Callable[[CardBody], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContent:
    """What a card shows: its head, and how to make the rest."""

    key: str
    """What the card is about: "term:als", "option:…", "trial:…" or "note:9"."""
    head: CardHead
    fill: Fill
    references: Mapping[str, Reference] = field(default_factory=dict)
    words: Callable[[], str] | None = None
    """All that Find can find in the body."""

    @property
    def search_text(self) -> str:
        """All words that Find can find in it."""
        words = self.words() if self.words else ""
        return f"{self.head.words}\n{words}"


class Card(QWidget):
    """Shows its head; the rest is made by `fill` when it is opened for the first time."""

    toggled = Signal(bool)
    """The reader pressed the header: True to open. The list decides what happens."""
    link_activated = Signal(str)
    filled = Signal(object)
    """Its body was made, the CardBody; others may add to it."""

    def __init__(self, content: CardContent, theme: Theme) -> None:
        super().__init__()
        self._content = content
        self._theme = theme
        self._body: CardBody | None = None
        self._is_older = False
        """Whether the body shows what `take` has taken the place of."""
        self._query = ""
        self.header = HeaderButton(content.head, theme)
        self.header.clicked.connect(lambda: self.toggled.emit(not self.is_open))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def key(self) -> str:
        """What it is about: "term:als", "option:…", "trial:…" or "note:9"."""
        return self._content.key

    @property
    def is_open(self) -> bool:
        """Whether its body is shown."""
        return self._body is not None and not self._body.isHidden()

    @property
    def body(self) -> CardBody | None:
        """What it shows, once it has been open."""
        return self._body

    @property
    def search_text(self) -> str:
        """All words that Find can find in it."""
        return self._content.search_text

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        if is_open and self._is_older:
            self._forget_body()
        if is_open and self._body is None:
            self._body = CardBody(self._content.references)
            self._content.fill(self._body)
            self._body.set_theme(self._theme)
            self.filled.emit(self._body)
            self._body.link_activated.connect(self.link_activated)
            self._column.addWidget(self._body)
            give_font(self._body, self.header.font())
            # Otherwise Qt lays out all words twice: the first time for a width that it guesses.
            self._body.resize(self.header.width(), self._body.height())
            self._mark()
        if self._body is not None:
            self._body.setVisible(is_open)
        self.header.set_open(is_open)
        self.updateGeometry()
        self.update()

    def renew(self, references: Mapping[str, Reference]) -> None:
        """Make the body again, because the facts are there now."""
        self.take(replace(self._content, references=references))
        self.refill()

    def take(self, content: CardContent) -> None:
        """Show something newer about the same; `refill` follows, or the next opening."""
        self._content = content
        if content.head != self.header.head:
            self.header.set_head(content.head)
        self._is_older = self._body is not None

    def refill(self) -> bool:
        """Make an open body again that shows what was before; False if there is none."""
        if not (self._is_older and self.is_open):
            return False
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus) and focus is not self.header
        name = name_of(focus) if focus is not None and had_focus else ("", "")
        self.set_open(True)
        if had_focus and self._body is not None:
            same = same_inside(self._body, name) or self.header
            same.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _forget_body(self) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body, self._is_older = None, False

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.header.set_theme(theme)
        if self._body is not None:
            self._body.set_theme(theme)
        self._mark()
        self.update()

    def set_query(self, query: str) -> None:
        """Mark what is searched for."""
        self._query = query
        self.header.set_query(query)
        self._mark()

    def _mark(self) -> None:
        if self._body is not None:
            for label in self._body.findChildren(TextLabel):
                label.set_query(self._query, self._theme.find_ground)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """The least; what counts is the height for the width that it gets."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Not what its words would need in the narrowest pane: to measure that is slow."""
        return self.header.minimumSizeHint() + QSize(4, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page's ground with a soft border, or two pixels in its colour when open."""
        theme = self._theme
        is_open = self.is_open
        width = 2.0 if is_open else 1.0
        colour = getattr(theme, self.header.head.token) if is_open else theme.soft_border
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(theme.page))
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
