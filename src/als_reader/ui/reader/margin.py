# SPDX-License-Identifier: MIT
"""What stands beside and in the text and can be pressed: margin tags, and *Show all points*."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import is_not

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from als_reader.core.entries import Entry
from als_reader.core.theme import Theme
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.reader.column import Column
from als_reader.ui.reader.geometry import card_box, row_of
from als_reader.ui.reader.margin_tags import GAP, TagButton, stack, tag_size, tag_words
from als_reader.ui.reader.painting import Painting
from als_reader.ui.reader.type_style import TypeStyle

KEPT_BUTTONS = 120
TAG_SCALE = 0.9
AT_ONCE = 20_000
"""Up to so many characters, tags are part of the first picture; else they follow it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarginLook:
    """How the buttons look."""

    theme: Theme
    font: QFont
    open_entry: int = 0


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag and where its top is in the document."""

    entry: Entry
    top: float


class Margin:
    """Places the buttons of a view in its document, and moves them as it scrolls."""

    def __init__(self, parent: QWidget, press: Callable[[int], None]) -> None:
        self._parent = parent
        self._press = press
        self._tags: Sequence[_Tag] = ()
        self._buttons: dict[int, TagButton] = {}
        """By their place among the tags."""
        self._tagged: Sequence[Entry] = ()
        """Whose tags these are, in their order."""
        self._had_focus = -1
        """The place of the tag that had the keyboard when all were hidden."""
        self._in_sight = range(0)
        self._size = QSize(0, TARGET)
        self._entries: Sequence[Entry] = ()
        self._words: Collection[tuple[str, int]] = ()
        """What stands on the tags of these."""
        self._left = 0
        self._more_place = QPoint()
        self.more = QPushButton(parent)
        self.more.setAccessibleIdentifier("show-all-points")
        self.more.hide()

    @property
    def buttons(self) -> tuple[TagButton, ...]:
        """The tags in sight, from the top."""
        shown = [button for button in self._buttons.values() if button.isVisible()]
        return tuple(sorted(shown, key=lambda button: button.y()))

    def size_for(self, entries: Sequence[Entry], font: QFont) -> QSize:
        """The size that tags have for these entries."""
        if entries is not self._entries:
            self._entries, self._words = entries, tag_words(entries)
        self._size = tag_size(self._words, font)
        return self._size

    def clear(self) -> None:
        """Hide all tags until they are placed again; one that had the keyboard gets it back."""
        for index, button in self._buttons.items():
            if button.hasFocus():
                self._had_focus = index
            _hide(button)
        self._in_sight = range(0)
        self._tags = ()

    def place_tags(self, painting: Painting, entries: Sequence[Entry], column: Column) -> None:
        """Find where each tag goes, in a document that is laid out to its end.

        Where the tags are the same as before, their buttons stay: to make and show them is slow.
        """
        self._left = column.tag_left
        self._tags = () if column.is_narrow else self._tags_beside(painting, entries)
        tagged = [tag.entry for tag in self._tags]
        if len(tagged) != len(self._tagged) or any(map(is_not, tagged, self._tagged)):
            self._forget_buttons()
        self._tagged = tagged

    def _forget_buttons(self) -> None:
        for button in self._buttons.values():
            _hide(button)
            button.deleteLater()
        self._buttons = {}
        self._in_sight = range(0)
        self._had_focus = -1

    def _tags_beside(self, painting: Painting, entries: Sequence[Entry]) -> Sequence[_Tag]:
        by_number = {entry.number: entry for entry in entries}
        marks = sorted(
            (mark for mark in painting.marks.marks if mark.entry in by_number),
            key=lambda mark: (mark.end, mark.entry),
        )
        document = painting.shown.document
        height = self._size.height()
        rows = [row_of(document, mark.end - 1) for mark in marks]
        wishes = [(row.top + row.bottom) / 2 - height / 2 for row in rows]
        tops = stack(wishes, height + GAP, document.size().height())
        return [_Tag(by_number[mark.entry], top) for mark, top in zip(marks, tops, strict=True)]

    def place_more(self, painting: Painting, style: TypeStyle, *, shows_all: bool) -> None:
        """Put the button of *In short* into its card."""
        shown = painting.shown
        card = next((card for card in shown.cards if card.button_room), None)
        self.more.setVisible(card is not None and style.has_tags)
        if card is None:
            return
        fewer = QCoreApplication.translate("Margin", "Show fewer points")
        more = QCoreApplication.translate("Margin", "Show all points")
        self.more.setText(fewer if shows_all else more)
        self.more.setFont(style.sized(1))
        size = self.more.sizeHint().expandedTo(QSize(TARGET, TARGET))
        box = card_box(shown.document, card)
        padding = card.padding
        width = min(size.width(), round(box.width() - 2 * padding))
        self._more_place = QPoint(
            round(box.left() + padding), round(box.bottom() - padding - size.height())
        )
        self.more.resize(width, size.height())

    def move(self, scroll: int, look: MarginLook) -> None:
        """Show the buttons beside the visible text."""
        self.more.move(self._more_place - QPoint(0, scroll))
        bottom = scroll + self._parent.height()
        height = self._size.height()
        shown = range(
            bisect_left(self._tags, float(scroll - height), key=_top),
            bisect_right(self._tags, float(bottom), key=_top),
        )
        for index in self._in_sight:
            if index not in shown:
                _hide(self._buttons[index])
        for index in shown:
            tag, button = self._tags[index], self._buttons.get(index)
            if button is None:
                button = self._buttons[index] = self._new_button(tag.entry, look.theme)
            button.setGeometry(
                self._left, round(tag.top) - scroll, self._size.width(), self._size.height()
            )
            is_open = tag.entry.number == look.open_entry
            button.set_look(look.theme, look.font, is_open=is_open)
            if button.isHidden():
                button.show()
        if shown != self._in_sight:
            self._in_sight = shown
            for before, after in pairwise((self.more, *(self._buttons[i] for i in shown))):
                QWidget.setTabOrder(before, after)
            self._drop_far_ones()
        if self._tags and self._had_focus >= 0:
            self._give_back()

    def _give_back(self) -> None:
        """The tag that had the keyboard before all were placed anew, if the text has it now."""
        button = self._buttons.get(self._had_focus)
        view = self._parent.parentWidget()
        if button is not None and button.isVisible() and view is not None and view.hasFocus():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_focus = -1

    def _new_button(self, entry: Entry, theme: Theme) -> TagButton:
        button = TagButton(self._parent, entry, theme)
        button.clicked.connect(lambda: self._press(entry.number))
        return button

    def _drop_far_ones(self) -> None:
        if len(self._buttons) > KEPT_BUTTONS:
            for index, button in list(self._buttons.items()):
                if button.isHidden():
                    button.deleteLater()
                    del self._buttons[index]


def _top(tag: _Tag) -> float:
    return tag.top


def _hide(button: QAbstractButton) -> None:
    """Hide a button; the text takes its focus, not whatever comes next."""
    viewport = button.parentWidget()
    view = viewport.parentWidget() if viewport else None
    if view and button.hasFocus():
        view.setFocus()
    button.hide()
