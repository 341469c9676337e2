# SPDX-License-Identifier: MIT
"""The Find bar: what to look for, where it was found, and the way through the hits."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from als_reader.ui.announce import announce
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.fitted_bar import FittedBar
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import Piece, TextLabel, WrapButton, WrappedText

SEARCH_AFTER = 120
"""Milliseconds after the last letter: a word that is being typed is not searched bit by bit."""
FIELD_CHARACTERS = 24
FEWEST_CHARACTERS = 17
LABEL_FROM = 110
"""Characters across the bar: with less room the label goes."""
MARGIN = 10
SIDE = 16


class FindField(QLineEdit):
    """A field that steps with Enter and Shift+Enter and closes with Esc."""

    step_requested = Signal(int)
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._characters = FIELD_CHARACTERS

    def set_characters(self, characters: int) -> None:
        """Take room for so many characters."""
        if characters != self._characters:
            self._characters = characters
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for a few words, at any text size."""
        width = self.fontMetrics().averageCharWidth() * self._characters
        return QSize(width + 28, max(TARGET, super().sizeHint().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step and close; all other keys edit."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_requested.emit(-1 if is_back else 1)
            case Qt.Key.Key_Escape:
                self.close_requested.emit()
            case _:
                super().keyPressEvent(event)


class FindBar(FittedBar):
    """Shows hits per place and reports what the reader wants to find."""

    query_changed = Signal(str)
    step_requested = Signal(int)
    """1 for the next hit, -1 for the previous one."""
    place_chosen = Signal(str)
    """The name of the place whose hits the reader wants to see."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleIdentifier("find-bar")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER)
        self._timer.timeout.connect(self._report)
        self._field = FindField()
        self._position = TextLabel("")
        self._widest = WrappedText()
        self._total = 0
        self._position.setAccessibleIdentifier("find-position")
        self._none = TextLabel("")
        self._none.setAccessibleIdentifier("find-none")
        self._none.hide()
        self._previous = self._button(self.tr("Previous"), "find-previous", lambda: self._step(-1))
        self._next = self._button(self.tr("Next"), "find-next", lambda: self._step(1))
        self._close = self._button(self.tr("Close"), "find-close", self.closed.emit)
        self._close.setAccessibleName(self.tr("Close Find"))
        self._found: list[str] = []
        self._counts: list[WrapButton] = []
        self._lay_out()
        self.show_position(0, 0)

    # --- public ---

    @property
    def query(self) -> str:
        """What stands in the field, without spaces around it."""
        return self._field.text().strip()

    def focus_field(self) -> None:
        """Go to the field; what stands there can be typed over."""
        self._field.setFocus()
        self._field.selectAll()

    def show_counts(self, counts: Sequence[tuple[str, str, int]]) -> None:
        """Show a button for each place (key, name) with hits, or say that there are none."""
        found = [(key, name, hits) for key, name, hits in counts if hits]
        self._found = [key for key, _, _ in found]
        had_focus = [button for button in self._counts if button.hasFocus()]
        for button in self._counts[len(found) :]:
            button.hide()
            button.deleteLater()
        del self._counts[len(found) :]
        while len(self._counts) < len(found):
            button = self._button("", "", partial(self._choose, len(self._counts)))
            self._row.addWidget(button)
            self.setTabOrder(self._counts[-1] if self._counts else self._close, button)
            self._counts.append(button)
        for button, (key, name, hits) in zip(self._counts, found, strict=True):
            button.set_words(self.tr("{place} {hits}").format(place=name, hits=hits))
            button.setAccessibleIdentifier(f"find-in-{key}")
            button.show()
        if had_focus and had_focus[0] not in self._counts:
            self._field.setFocus()
        self._say_none(bool(self.query) and not found)
        self.fit()

    def show_position(self, index: int, total: int) -> None:
        """Show which hit, from 1, of how many is shown."""
        words = self._position_words(index, total)
        if total != self._total:
            self._total = total
            self.fit()
        self._position.set_words(words)
        self._position.setAccessibleName(words)
        self._position.setVisible(bool(words))
        self._next.setEnabled(bool(total))
        self._previous.setEnabled(bool(total))
        if words:
            announce(self._position, words)

    # --- private ---

    def _keep_room(self) -> None:
        """Give the position the room of the longest one: then a step lays out nothing anew."""
        self._widest.set_pieces([Piece(text=self._position_words(self._total, self._total))])
        font = self._position.font()
        width = self._widest.natural_width(font)
        size = QSize(width, self._widest.height(width, font))
        if size != self._position.minimumSize():
            self._position.setFixedSize(size)

    def _position_words(self, index: int, total: int) -> str:
        return self.tr("{index} of {total}").format(index=index, total=total) if total else ""

    def _button(self, text: str, identifier: str, pressed: Callable[[], object]) -> WrapButton:
        button = WrapButton(text)
        button.setAccessibleIdentifier(identifier)

        def press() -> None:  # without the state that `clicked` tells
            pressed()

        button.clicked.connect(press)
        return button

    def _lay_out(self) -> None:
        words = self.tr("Find in the article and the pane")
        self._label = TextLabel(words)
        self._label.setBuddy(self._field)
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
        self._field.setAccessibleIdentifier("find-field")
        self._field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._field.textEdited.connect(self._on_edited)
        self._field.step_requested.connect(self._step)
        self._field.close_requested.connect(self.closed)
        self._row = FlowLayout(None, 8)
        steps = (self._position, self._previous, self._next, self._close)
        for widget in (self._label, self._field, *steps):
            self._row.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, MARGIN, SIDE, MARGIN)
        self._column.setSpacing(8)
        self._column.addLayout(self._row)
        self._column.addWidget(self._none)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _on_edited(self) -> None:
        self._timer.start()

    def _report(self) -> None:
        self._timer.stop()
        self.query_changed.emit(self.query)

    def _step(self, step: int) -> None:
        if self._timer.isActive():  # the reader did not wait: this search shows its first hit
            self._report()
        elif self.query:
            self.step_requested.emit(step)

    def _choose(self, at: int) -> None:
        self.place_chosen.emit(self._found[at])

    def _say_none(self, is_none: bool) -> None:
        words = self.tr("No note has this word. Try a shorter word, or look in the Glossary.")
        if is_none and self._none.isHidden():
            announce(self._none, words)
        self._none.set_words(words if is_none else "")
        self._none.setVisible(is_none)

    def fit(self) -> None:
        """Take the height that the rows need now."""
        self._keep_room()
        room = self.width() / self.fontMetrics().averageCharWidth()
        self._label.setVisible(room >= LABEL_FROM)  # the words stand in the empty field too
        self._field.set_characters(FIELD_CHARACTERS if room >= LABEL_FROM else FEWEST_CHARACTERS)
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    # --- Qt ---

    def hideEvent(self, event: QHideEvent) -> None:
        """What was typed last is not searched any more."""
        super().hideEvent(event)
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes from every button; Enter presses the one that has the focus."""
        focus = self.focusWidget()
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(focus, QAbstractButton):
                focus.click()
            case _:
                super().keyPressEvent(event)
