# SPDX-License-Identifier: MIT
"""Where everything in the window stands. What is made after the first picture has its room kept."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from als_reader.core.settings import Settings
from als_reader.ui.bar_heights import bar_height, status_height
from als_reader.ui.body import Body
from als_reader.ui.reader.view import ReaderView


class Frame(QWidget):
    """From the top: toolbar, Find bar, article and side pane, reading bar, status line."""

    def __init__(self, reader: ReaderView, pane_width: int) -> None:
        super().__init__()
        side = QWidget()
        self._article = _column(side)
        self._article.addWidget(reader, 1)
        self._article.addWidget(reader.part_bar)
        self.body = Body(side, QFrame(), pane_width)
        self._toolbar_room, self._reading_room, self._status_room = QFrame(), QFrame(), QFrame()
        self._column = _column(self)
        self._top = QVBoxLayout()
        self._column.addWidget(self._toolbar_room)
        self._column.addLayout(self._top)
        self._column.addWidget(self.body, 1)
        self._column.addWidget(self._reading_room)
        self._column.addWidget(self._status_room)

    def set_text_scale(self, font: QFont, percent: int) -> None:
        """Give everything the room that it needs in letters of another size, now.

        For rows that come later as much is kept as they will need, so that no word moves then.
        """
        self._toolbar_room.setFixedHeight(bar_height(font))
        self._reading_room.setFixedHeight(bar_height(font))
        self._status_room.setFixedHeight(status_height(font))
        self.body.set_text_scale(percent)
        self._column.activate()

    def fill(
        self,
        *,
        toolbar: QWidget,
        notices: QWidget,
        pane: QWidget,
        reading_bar: QWidget,
        status_line: QWidget,
    ) -> None:
        """Put everything into its room."""
        self._article.addWidget(notices)  # below the page: its words do not move
        self.body.replace_pane(pane)
        for room, widget in (
            (self._toolbar_room, toolbar),
            (self._reading_room, reading_bar),
            (self._status_room, status_line),
        ):
            self._column.replaceWidget(room, widget)
            room.hide()
            widget.show()
        for part in (self.body, reading_bar, status_line):
            part.raise_()  # screen readers and the system's switches go through the children
        self._column.activate()

    def add_above(self, widget: QWidget) -> None:
        """Put something between the toolbar and the article."""
        self._top.addWidget(widget)

    # --- Qt ---

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Let Tab go through the window as it is read."""
        from als_reader.ui.tab_order import go_on

        return go_on(self, is_next=is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does."""
        focus = self.window().focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column


def first_size(settings: Settings) -> QSize:
    """The size that the window had last, or what the screen has room for."""
    screen = QGuiApplication.primaryScreen().availableSize()
    return QSize(settings.window_width, settings.window_height).boundedTo(screen)
