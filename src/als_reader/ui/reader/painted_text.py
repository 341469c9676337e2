# SPDX-License-Identifier: MIT
"""A text with painted marks that can be clicked, copied and dropped on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from als_reader.core.theme import Theme
from als_reader.ui.reader.marks import MarkIndex
from als_reader.ui.reader.painting import Painting
from als_reader.ui.reader.shown import ShownDocument

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

CLICK_SLACK = 8
"""Pixels that a shaking hand may move between press and release."""
FOCUS_FRAME = 3
CARET_WIDTH = 3
BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PaintedText(QTextEdit):
    """Shows a document with its painting; knows nothing of articles."""

    entry_activated = Signal(int)
    link_activated = Signal(str)
    entry_at_cursor_changed = Signal(int)
    """The entry under the text cursor; 0 for none."""
    files_dropped = Signal(list)
    painted = Signal()
    """The page has just been drawn."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = ShownDocument(document=self.document())
        self.painting = Painting(shown=shown, marks=MarkIndex(shown, ()), theme=theme)
        self._pressed_at: QPoint | None = None
        self._owns_document = False
        self._theme = theme
        self._entry_at_cursor = 0
        self._shows_focus = False
        # Found by its name and kept. `viewport()` alone would make PySide look for its class among
        # all classes of widgets, which takes 25 ms of the start.
        self._viewport = self.findChild(QWidget, "qt_scrollarea_viewport")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        # The frame has the colour of the page, or of the focus. A line that is painted into the
        # text would be dragged along when it scrolls.
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setLineWidth(FOCUS_FRAME)
        self.setCursorWidth(CARET_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width while a document is being set.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByMouse
        )
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.apply_colours(theme)

    def apply_colours(self, theme: Theme) -> None:
        """Use a theme's page, selection and focus mark."""
        self._theme = theme
        palette = self.palette()
        roles = QPalette.ColorRole
        palette.setColor(roles.Base, QColor(theme.page))
        palette.setColor(roles.Text, QColor(theme.text))
        palette.setColor(roles.WindowText, QColor(theme.focus if self._shows_focus else theme.page))
        # Soft, so that the lines below selected words can still be told apart.
        palette.setColor(roles.Highlight, mixed(theme.page, theme.link, 0.28))
        palette.setColor(roles.HighlightedText, QColor(theme.text))
        # Elsewhere than in the text, the ground of the open note shines through.
        faint = QColor(theme.link)
        faint.setAlpha(36)
        palette.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, faint)
        self.setPalette(palette)

    def show_painting(self, painting: Painting) -> None:
        """Show another document with its marks."""
        old = self.painting.shown.document
        self.painting = painting
        painting.shown.document.setParent(self)
        self.setDocument(painting.shown.document)
        if self._owns_document:
            old.deleteLater()
        self._owns_document = True  # Qt deletes the empty document it began with by itself

    def entry_at_cursor(self) -> int:
        """The entry under the text cursor; 0 for none."""
        return self.painting.marks.entry_at(self.textCursor().selectionStart())

    def report_entry_at_cursor(self) -> None:
        """Tell if another entry is under the text cursor than before."""
        entry = self.entry_at_cursor()
        if entry != self._entry_at_cursor:
            self._entry_at_cursor = entry
            self.entry_at_cursor_changed.emit(entry)

    def link_at_cursor(self) -> str:
        """The address of the link under the text cursor; empty for none."""
        cursor = self.textCursor()
        cursor.setPosition(min(cursor.selectionStart() + 1, self.painting.shown.last_position))
        return cursor.charFormat().anchorHref()

    def turn_page(self, step: int) -> None:
        """Turn a page down (1) or up (-1)."""
        raise NotImplementedError

    def copied(self, span: range) -> str:
        """The plain text of a stretch of the document."""
        raise NotImplementedError

    def _hit(self, point: QPoint) -> tuple[int, str]:
        """The entry and the link at a point of the viewport."""
        scroll = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        spot = QPointF(point) + QPointF(0, scroll)
        position = layout.hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return 0, ""
        cursor = self.textCursor()
        cursor.setPosition(position)
        if position > 0 and self.cursorRect(cursor).left() > point.x():
            position -= 1  # Qt gives the nearer gap between letters; we want the letter
        return self.painting.marks.entry_at(position), layout.anchorAt(spot)

    def _activate(self, entry: int, link: str) -> None:
        if link:
            self.link_activated.emit(link)
        elif entry:
            self.entry_activated.emit(entry)

    def _show_focus(self, *, shown: bool) -> None:
        if shown != self._shows_focus:
            self._shows_focus = shown
            self.apply_colours(self._theme)

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who came by key sees where they are."""
        super().focusInEvent(event)
        if event.reason() not in BY_MOUSE:
            self._show_focus(shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The mark goes where the focus goes."""
        super().focusOutEvent(event)
        if QApplication.activePopupWidget() is None:
            self._show_focus(shown=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, then the text, then lines."""
        scroll = self.verticalScrollBar().value()
        area = QRectF(event.rect()).translated(0, scroll)
        painter = QPainter(self.viewport())
        painter.translate(0, -scroll)
        blocks = self.painting.blocks_in(area)
        self.painting.paint_grounds(painter, area, blocks)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        painter.translate(0, -scroll)
        self.painting.paint_lines(painter, area, blocks)
        painter.end()
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines may be broken anew."""
        self.painting.forget_lines()
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, so that a drag is not taken for a click."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)
        event.accept()  # Qt's text lets what it has no use for pass to the window

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on marked words opens their note; on a link, what it names."""
        super().mouseReleaseEvent(event)
        event.accept()  # as above
        pressed, self._pressed_at = self._pressed_at, None
        point = event.position().toPoint()
        is_click = pressed is not None and (point - pressed).manhattanLength() < CLICK_SLACK
        if event.button() is not Qt.MouseButton.LeftButton or not is_click:
            return
        self._activate(*self._hit(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be opened."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            shape = Qt.CursorShape
            opens = any(self._hit(event.position().toPoint()))
            self.viewport().setCursor(shape.PointingHandCursor if opens else shape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the note at the cursor; Space turns the page."""
        keys = Qt.Key
        key = event.key()
        if key in (keys.Key_Return, keys.Key_Enter):
            self._activate(self.entry_at_cursor(), self.link_at_cursor())
        elif key == keys.Key_Space:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.turn_page(-1 if shift else 1)
        elif key in (keys.Key_PageDown, keys.Key_PageUp) and not event.modifiers():
            self.turn_page(1 if key == keys.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Only plain words are copied."""
        from PySide6.QtCore import QMimeData

        cursor = self.textCursor()
        data = QMimeData()
        data.setText(self.copied(range(cursor.selectionStart(), cursor.selectionEnd())))
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the text."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """As above."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Report the files."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


def dropped_files(data: QMimeData) -> list[Path]:
    """The local files among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def mixed(ground: str, colour: str, share: float) -> QColor:
    """A colour laid thinly over a ground."""
    below, above = QColor(ground), QColor(colour)
    pairs = (
        (below.red(), above.red()),
        (below.green(), above.green()),
        (below.blue(), above.blue()),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
