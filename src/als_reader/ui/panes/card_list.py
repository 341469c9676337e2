# SPDX-License-Identifier: MIT
"""A column of cards of which one is open, and Find in it."""

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from als_reader.core.search import find_all
from als_reader.core.theme import Theme
from als_reader.ui.announce import unheard
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.card import Card, CardContent
from als_reader.ui.panes.list_parts import Line, Part
from als_reader.ui.panes.wrapped_text import TextLabel

MARGIN = 14
SCROLL_BAR = 16
"""As wide as `ui.style` makes it."""


class _Inside(QWidget):
    """What the list scrolls: as high as its words need at its width, and no higher.

    To ask all cards for other widths would be slow, and leave the end of the list empty.
    """

    def sizeHint(self) -> QSize:
        """The list gives it its width."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """The list gives it its width."""
        return QSize(0, 0)


class CardList(QScrollArea):
    """Scrolls cards and what stands between them; opens one at a time and shows it."""

    card_opened = Signal(str)
    """The reader opened a card; its key."""
    card_closed = Signal(str)
    link_activated = Signal(str)
    card_filled = Signal(str, object)
    """The body of a card was made: the card's key, the CardBody."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: dict[str, Card] = {}
        self._lines: dict[str, tuple[TextLabel, Line]] = {}
        self._wanted: tuple[QWidget, int | None] | None = None
        self._is_exact = False
        self._inside = _Inside()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(MARGIN, 8, MARGIN, 16)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._scroll)

    # --- what is in it ---

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these from the top. What is there already is renewed where it stands.

        So the reader's place, what is open and what has the focus stay; and it is quick.
        """
        place = self.place() if self.verticalScrollBar().value() else ("", 0)
        contents = {part.key: part for part in parts if isinstance(part, CardContent)}
        lines = {part.key: part for part in parts if isinstance(part, Line)}
        self._renew_cards(contents)
        self._renew_lines(lines)
        self._put_in_order([self._widget_of(part) for part in parts])
        self.go_to_place(*place)

    def refill(self) -> bool:
        """Make the body of the open card again if it shows older facts; False if it does not."""
        place, card = self.place(), self.open_card
        if card is None or not card.refill():
            return False
        if self._wanted is None:
            self.go_to_place(*place)
        return True

    def _renew_cards(self, contents: Mapping[str, CardContent]) -> None:
        before = self._cards
        for key in before.keys() - contents.keys():
            self._take_out(before[key])
        with unheard():
            made = {k: Card(c, self._theme) for k, c in contents.items() if k not in before}
        for key, card in before.items():
            if key in contents:
                card.take(contents[key])
        for card in made.values():
            self._connect(card)
        self._cards = {key: made.get(key) or before[key] for key in contents}

    def _renew_lines(self, lines: Mapping[str, Line]) -> None:
        before = self._lines
        for key in before.keys() - lines.keys():
            self._take_out(before[key][0])
        self._lines = {}
        for key, line in lines.items():
            if key in before:
                label = before[key][0]
                label.set_words(line.text)
            else:
                look = "" if line.is_heading else "quiet"
                label = TextLabel(line.text, is_bold=line.is_heading, look=look)
            self._lines[key] = label, line

    def _widget_of(self, part: Part) -> QWidget:
        match part:
            case CardContent():
                return self._cards[part.key]
            case Line():
                return self._lines[part.key][0]
            case _:
                return part

    def _put_in_order(self, widgets: Sequence[QWidget]) -> None:
        is_moved = False
        for index, widget in enumerate(widgets):
            item = self._column.itemAt(index)
            if item is None or item.widget() is not widget:
                is_new = self._column.indexOf(widget) < 0
                is_moved = is_moved or index + 1 < self._column.count()
                self._column.insertWidget(index, widget)
                if is_new:
                    give_font(widget, self.font())
            if is_moved:
                widget.raise_()  # assistive technology reads in this order

    def _take_out(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def show_only(self, keys: Set[str], among: Set[str] | None = None) -> None:
        """Show these cards and the lines above them, and hide the others (of some, if given)."""
        for key, card in self._cards.items():
            if among is None or key in among:
                _set_shown(card, key in keys)
                if card.isHidden() and card.is_open:
                    card.set_open(False)
        for label, line in self._lines.values():
            if line.above is not None:
                _set_shown(label, not line.above.isdisjoint(keys))

    def _connect(self, card: Card) -> None:
        card.toggled.connect(lambda is_open: self._on_toggled(card, is_open))
        card.link_activated.connect(self.link_activated)
        card.filled.connect(lambda body: self.card_filled.emit(card.key, body))

    def add_text(self, text: str, look: str = "quiet") -> TextLabel:
        """Put a sentence below."""
        label = TextLabel(text, look=look)
        self._column.insertWidget(self._column.count() - 1, label)
        give_font(label, self.font())
        return label

    @property
    def cards(self) -> Sequence[Card]:
        """All cards, from the top."""
        return tuple(self._cards.values())

    def card(self, key: str) -> Card | None:
        """The card of a key."""
        return self._cards.get(key)

    @property
    def open_card(self) -> Card | None:
        """The card that is open."""
        return next((card for card in self._cards.values() if card.is_open), None)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)

    # --- opening ---

    def open(self, key: str) -> bool:
        """Open a card, close the others, and bring it into view; False if there is none."""
        card = self._cards.get(key)
        if card is None:
            return False
        card.setVisible(True)
        self._set_open(card)
        self.scroll_to(card)
        return True

    def focus_open_card(self) -> bool:
        """Go to the header of the open card; False if none is open."""
        card = self.open_card
        if card is None:
            return False
        card.header.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def scroll_to(self, widget: QWidget, keep_y: int | None = None) -> None:
        """Bring something into view once its place is known; `keep_y` is where it stays."""
        self._wanted, self._is_exact = (widget, keep_y), False
        self._settle.start()

    def place(self) -> tuple[str, int]:
        """The key of the first card in view, and how far down it stands; "" if there is none."""
        for key, card in self._cards.items():
            top = card.mapTo(self.viewport(), QPoint(0, 0)).y()
            if not card.isHidden() and top + card.height() > 0:
                return key, top
        return "", 0

    def go_to_place(self, key: str, y: int) -> None:
        """Scroll to what `place` has said of a list with the same cards."""
        card = self._cards.get(key)
        if card is not None:
            self._wanted, self._is_exact = (card, y), True
            self._settle.start()

    def expect_width(self, width: int) -> None:
        """Measure all words for this width from the start, and not for one that Qt guesses."""
        viewport = self.viewport()
        viewport.resize(width - SCROLL_BAR, viewport.height())

    def _set_open(self, wanted: Card | None) -> None:
        for card in self._cards.values():
            if card.is_open and card is not wanted:
                card.set_open(False)
        if wanted is not None:
            wanted.set_open(True)

    def _on_toggled(self, card: Card, is_open: bool) -> None:
        y = card.mapTo(self.viewport(), QPoint(0, 0)).y()
        self._set_open(card if is_open else None)
        self.scroll_to(card, y)
        if is_open:
            self.card_opened.emit(card.key)
        else:
            self.card_closed.emit(card.key)

    def _scroll(self) -> None:
        if self._wanted is None or not self.isVisible():
            return
        widget, keep_y = self._wanted
        self._wanted = None
        QApplication.sendPostedEvents(self._inside, QEvent.Type.LayoutRequest.value)
        QApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)
        top = widget.mapTo(self._inside, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        if keep_y is not None:
            bar.setValue(top - keep_y)
        if self._is_exact:
            return
        room = self.viewport().height()
        if top < bar.value() or top + widget.height() > bar.value() + room:
            lowest = top + widget.height() - room + MARGIN
            bar.setValue(min(top - 8, lowest) if top >= bar.value() else top - 8)

    # --- Qt ---

    def sizeHint(self) -> QSize:
        """The room of a pane: to ask all cards for theirs would lay out every word once more."""
        return QSize(400, 600)

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll to what was asked for while this was hidden."""
        super().showEvent(event)
        if self._wanted is not None:
            self._settle.start()


def _set_shown(widget: QWidget, is_shown: bool) -> None:
    """Show or hide; doing it again would lay out the whole list each time."""
    if widget.isHidden() is is_shown:
        widget.setVisible(is_shown)


class CardSearch:
    """Find among the cards of a list: a hit is a card that has the words."""

    def __init__(self, search_name: str, cards: CardList) -> None:
        self.search_name = search_name
        self._list = cards
        self._hits: list[Card] = []

    def search(self, query: str) -> int:
        """Mark the words in every card; how many cards have them."""
        self._hits = [card for card in self._list.cards if find_all(card.search_text, query)]
        for card in self._list.cards:
            card.set_query(query)
        return len(self._hits)

    def show_hit(self, index: int) -> None:
        """Open the card of a hit and bring it into view."""
        if 0 <= index < len(self._hits):
            self._list.open(self._hits[index].key)

    def clear_search(self) -> None:
        """Take the marks away."""
        self._hits = []
        for card in self._list.cards:
            card.set_query("")
