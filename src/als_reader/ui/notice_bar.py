# SPDX-License-Identifier: MIT
"""Messages above the text. They stay until the reader closes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from als_reader.ui.notice import Notice

LARGEST_SHARE = 0.4
"""Of the height of what is around: many messages scroll, and the text stays in sight."""


class NoticeBar(QScrollArea):
    """Shows messages one below the other, the newest first, and none when there is none."""

    def __init__(self, parent: QWidget | None = None, status: QLabel | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._notices: list[Notice] = []
        self._lasting: set[str] = set()
        """What holds whatever is shown, until it is withdrawn."""
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(self._inside)
        self.setAccessibleIdentifier("notices")
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The messages shown, the newest first."""
        return tuple(notice.text for notice in self._notices)

    def show_notice(
        self,
        text: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Show a message, with a button for what can be done about it, if anything.

        `more` are further buttons: their words, and what they do.

        The same message again takes the place of the old one.
        """
        from als_reader.core.remarks import remark_words
        from als_reader.ui.announce import announce
        from als_reader.ui.notice import Notice

        for notice in self._notices:
            if notice.text == text:
                self._take(notice)
                break
        notice = Notice(text, action, do, [words for words, _ in more])
        notice.close_button.clicked.connect(lambda: self._close(notice))
        if notice.action_button is not None and do is not None:
            notice.action_button.clicked.connect(lambda: self._act(notice, do))
        for button, (_, other) in zip(notice.more_buttons, more, strict=True):
            button.clicked.connect(lambda _checked=False, other=other: self._act(notice, other))
        self._notices.insert(0, notice)
        self._column.insertWidget(0, notice)
        self._order_tabs()
        self.show()
        self._fit()
        self.verticalScrollBar().setValue(0)
        announce(self, remark_words(text), self._status)

    def hold(self, text: str) -> None:
        """Let one message outlast the article that is shown; the reader can still close it."""
        self._lasting.add(text)

    def withdraw(self, text: str) -> None:
        """Take one message away: what it says does not hold any more."""
        self._lasting.discard(text)
        for notice in tuple(self._notices):
            if notice.text == text:
                if notice.isAncestorOf(self.focusWidget() or self):
                    self._move_focus(notice)
                self._take(notice)
        self._fit()

    def clear(self) -> None:
        """Take all messages away that were about something that is not shown any more."""
        for notice in tuple(self._notices):
            if notice.text not in self._lasting:
                self._take(notice)
        self._fit()

    # --- private ---

    def _act(self, notice: Notice, do: Callable[[], object]) -> None:
        self._close(notice)
        do()

    def _close(self, notice: Notice) -> None:
        self._move_focus(notice)
        self._take(notice)
        self._fit()

    def _move_focus(self, notice: Notice) -> None:
        """To the message that will stand where this one does."""
        at = self._notices.index(notice)
        rest = [other for other in self._notices if other is not notice]
        if rest:
            rest[min(at, len(rest) - 1)].close_button.setFocus()

    def _order_tabs(self) -> None:
        """The newest message stands first and comes first."""
        buttons = [button for notice in self._notices for button in notice.buttons]
        for first, second in pairwise(buttons):
            self.setTabOrder(first, second)

    def _take(self, notice: Notice) -> None:
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()

    def _fit(self) -> None:
        self.setVisible(bool(self._notices))
        self._column.invalidate()
        wished = self._column.heightForWidth(self.width())
        around = self.parentWidget() or self.window()
        most = round(around.height() * LARGEST_SHARE)
        if wished > most:
            bar = self.verticalScrollBar().sizeHint().width()
            wished = self._column.heightForWidth(self.width() - bar)
        self.setFixedHeight(max(0, min(wished, most)))

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words and the buttons."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The width and the style are known now."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._notices:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        focus = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)
