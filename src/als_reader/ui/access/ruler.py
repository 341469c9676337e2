# SPDX-License-Identifier: MIT
"""The reading ruler: a band over the line at the pointer, at the cursor, or being spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from als_reader.core.theme import Theme
from als_reader.ui.reader.geometry import row_of

if TYPE_CHECKING:
    from als_reader.ui.main_window import MainWindow

EDGE = 3
ROOM = 4
"""Pixels above and below the line."""


class RulerBand(QWidget):
    """A line above and below the line that is read; takes no clicks."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._line = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleIdentifier("reading-ruler")

    @property
    def line(self) -> QRect:
        """The band, in the text's own pixels."""
        return self._line

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def show_line(self, top: int, bottom: int) -> None:
        """Put the band over a line."""
        line = QRect(0, top - ROOM, self.width(), bottom - top + 2 * ROOM)
        if line != self._line:
            self._line = line
            self.update()

    # --- Qt ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line stays as it is, between two edges."""
        if self._line.isEmpty():
            return
        painter = QPainter(self)
        edge = QColor(self._theme.focus)
        for y in (self._line.top() - EDGE, self._line.bottom() + 1):
            painter.fillRect(QRect(0, y, self.width(), EDGE), edge)


class Ruler(QObject):
    """Keeps the band at the line that is read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader = window.reader
        self._at = self._reader.textCursor().position()
        viewport = self._reader.viewport()
        self.band = RulerBand(viewport, window.theme)
        self.band.resize(viewport.size())
        self.band.show()
        viewport.installEventFilter(self)
        self._reader.cursorPositionChanged.connect(self._on_cursor)
        self._reader.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._on_cursor()

    def set_theme(self) -> None:
        """Follow the window's colours."""
        self.band.set_theme(self._window.theme)

    def show_at(self, position: int) -> None:
        """Put the band over the line at a position of the shown document."""
        self._at = position
        row = row_of(self._reader.document(), position)
        scroll = self._reader.verticalScrollBar().value()
        self.band.show_line(round(row.top) - scroll, round(row.bottom) - scroll)

    def stop(self) -> None:
        """Take the band away."""
        self._reader.viewport().removeEventFilter(self)
        self._reader.cursorPositionChanged.disconnect(self._on_cursor)
        self._reader.verticalScrollBar().valueChanged.disconnect(self._on_scrolled)
        self.band.hide()
        self.band.deleteLater()

    def _on_cursor(self) -> None:
        cursor: QTextCursor = self._reader.textCursor()
        self.show_at(cursor.selectionStart())

    def _on_scrolled(self) -> None:
        self.show_at(self._at)

    # --- Qt ---

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer and the size of the text."""
        if event.type() is QEvent.Type.MouseMove:
            assert isinstance(event, QMouseEvent)
            scroll = self._reader.verticalScrollBar().value()
            spot = event.position() + QPointF(0, scroll)
            layout = self._reader.document().documentLayout()
            position = layout.hitTest(spot, Qt.HitTestAccuracy.FuzzyHit)
            if position >= 0:
                self.show_at(position)
        elif event.type() is QEvent.Type.Resize:
            self.band.resize(self._reader.viewport().size())
            self.band.raise_()
            self.show_at(self._at)
        return False
