# SPDX-License-Identifier: MIT
"""A card: a header that is a button, and what it opens."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference
from als_reader.core.theme import Theme
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead, HeaderButton
from als_reader.ui.panes.wrapped_text import TextLabel

RADIUS = 12
Fill = Callable[[CardBody], None]


class Card(QWidget):
    """Shows its head; the rest is made by `fill` when it is opened for the first time."""

    toggled = Signal(bool)
    """The reader pressed the header: True to open. The list decides what happens."""
    link_activated = Signal(str)
    filled = Signal(object)
    """Its body was made, the CardBody; others may add to it."""

    def __init__(
        self,
        head: CardHead,
        theme: Theme,
        fill: Fill,
        *,
        references: Mapping[str, Reference] | None = None,
        words: Callable[[], str] | None = None,
        key: str = "",
    ) -> None:
        super().__init__()
        self.key = key or head.identifier
        """What the card is about: "term:als", "option:…", "trial:…" or "note:9"."""
        self._theme = theme
        self._fill = fill
        self._references = references or {}
        self._words = words
        self._body: CardBody | None = None
        self._query = ""
        self.header = HeaderButton(head, theme)
        self.header.clicked.connect(lambda: self.toggled.emit(not self.is_open))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        words = self._words() if self._words else ""
        return f"{self.header.head.words}\n{words}"

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        if is_open and self._body is None:
            self._body = CardBody(self._references)
            self._fill(self._body)
            self.filled.emit(self._body)
            self._body.link_activated.connect(self.link_activated)
            self._column.addWidget(self._body)
            give_font(self._body, self.header.font())
            self._mark()
        if self._body is not None:
            self._body.setVisible(is_open)
        self.header.set_open(is_open)
        self.updateGeometry()
        self.update()

    def renew(self, references: Mapping[str, Reference]) -> None:
        """Make the body again, because the facts are there now."""
        self._references = references
        was_open = self.is_open
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if was_open:
            self.set_open(True)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.header.set_theme(theme)
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
