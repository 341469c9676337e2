# SPDX-License-Identifier: MIT
"""What every dialog has: a heading, a body that scrolls, large buttons, and the way back."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from als_reader.core.language import sentences
from als_reader.ui.fonts import give_font
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton

LONGEST_LINE = 65
"""Characters (ACCESSIBILITY G4)."""
HEADING_SCALE = 1.3
SECTION_SCALE = 1.1
WINDOW_FRAME = 48
"""Room that the system's title bar and edges take."""
KEPT_LINES = 2
"""Lines of the old page that stay in sight on the new one (ACCESSIBILITY A7)."""


class Title(TextLabel):
    """A heading that stays larger than the text around it, at every text size."""

    def __init__(self, text: str, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(text, is_bold=True, parent=parent)
        self._scale = scale
        self.fit()

    def fit(self) -> None:
        """Take the size of the application's text and make it larger."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(True)
        self.setFont(font)
        self.updateGeometry()


class Panel(QFrame):
    """A part of a dialog that is only read: it takes the focus and says all its words."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(6)

    def gather_words(self) -> None:
        """Let a screen reader hear all that stands here."""
        words = [label.text() for label in self.findChildren(QLabel)]
        self.setAccessibleDescription(sentences(*words[1:]))


class ReaderDialog(QDialog):
    """A dialog that fits the screen, is closed by Esc and gives the focus back."""

    longest_line = LONGEST_LINE
    """How wide it is, in characters; a table needs more than words do."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._came_from = parent.window().focusWidget() if parent else None
        self._column = QWidget()
        self.body = QVBoxLayout(self._column)
        """Where a dialog puts what it shows."""
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self.body.addWidget(self._titled(title))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._column)
        self._foot = QWidget()
        self._buttons = FlowLayout(self._foot, 12)
        self._shown_font = QApplication.font()
        self._page_buttons: list[WrapButton] = []
        self._instead: QWidget | None = None
        self._line = QFrame()
        self._line.setProperty("look", "line")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._line)
        whole.addWidget(self._foot)
        self._buttons.setContentsMargins(20, 12, 20, 12)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_page_buttons)

    # --- for the dialogs ---

    def add_text(self, text: str, *, look: str = "", is_bold: bool = False) -> TextLabel:
        """Add a paragraph to the body."""
        label = TextLabel(text, is_bold=is_bold, look=look)
        self.body.addWidget(label)
        return label

    def add_section(self, text: str) -> None:
        """Add a smaller heading to the body."""
        self.body.addSpacing(8)
        self.body.addWidget(self._titled(text, SECTION_SCALE))

    def add_panel(self, title: str) -> QVBoxLayout:
        """Add a part of plain text that Tab reaches, so that keys scroll and readers read it."""
        panel = Panel(title)
        panel.column.addWidget(self._titled(title, SECTION_SCALE))
        self.body.addWidget(panel)
        return panel.column

    def add_button(self, text: str, identifier: str, pressed: Callable[[], object]) -> WrapButton:
        """Add a large button to the foot."""
        button = big_button(text, identifier, pressed)
        self._buttons.addWidget(button)
        return button

    def add_close(self, text: str = "") -> WrapButton:
        """Add the safe choice to the foot; the focus starts there."""
        button = self.add_button(text or self.tr("Close"), "dialog-close", self.reject)
        button.setDefault(True)
        button.setFocus()
        return button

    def add_to_foot(self, button: QAbstractButton) -> None:
        """Add a button that was made elsewhere, such as Rest."""
        self._buttons.addWidget(button)
        if self.isVisible():
            button.show()
            self.resize(self._wished_size())

    @property
    def parts(self) -> tuple[QWidget, QWidget]:
        """The body and the foot, for what shows them in another way."""
        return self._column, self._foot

    def show_instead(self, page: QWidget | None) -> None:
        """Show a page that stands for body and foot, over the whole window; None ends it."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        if self._instead is not None:
            layout.removeWidget(self._instead)
            self._instead.hide()
            self._instead.deleteLater()
        self._instead = page
        for part in (self._scroll, self._line, self._foot):
            part.setVisible(page is None)
        if page is not None:
            layout.addWidget(page, 1)
            page.show()
        if self.isVisible():
            self.resize(self._wished_size())

    def order_tabs(self) -> None:
        """Let Tab go through the body and the foot as they are read, also after a change."""
        stops = [*_focusable(self.body), *_focusable(self._buttons)]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def scroll_to_top(self) -> None:
        """Show the body from its first line."""
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to(self, widget: QWidget) -> None:
        """Show a part of the body."""
        self._scroll.ensureWidgetVisible(widget)

    def leave_with(self, report: Callable[[], object]) -> None:
        """Close, give the focus back, and only then report: the window may move it again."""
        self.accept()
        report()

    # --- private ---

    def _titled(self, text: str, scale: float = HEADING_SCALE) -> Title:
        return Title(text, scale)

    def _add_page_buttons(self) -> None:
        """After all others: they come and go with the size of the text."""
        for text, identifier, step in (
            (self.tr("Page up"), "dialog-page-up", -1),
            (self.tr("Page down"), "dialog-page-down", 1),
        ):
            button = self.add_button(text, identifier, partial(self._turn_page, step))
            button.hide()
            self._page_buttons.append(button)

    def _turn_page(self, step: int) -> None:
        bar = self._scroll.verticalScrollBar()
        line = self.fontMetrics().lineSpacing()
        page = max(line, self._scroll.viewport().height() - KEPT_LINES * line)
        bar.setValue(bar.value() + step * page)

    def _show_page_buttons(self, least: int, most: int) -> None:
        for button in self._page_buttons:
            button.setVisible(most > least and self._instead is None)
        self._fit_foot()

    def _fit_foot(self) -> None:
        self._foot.setFixedHeight(self._buttons.heightForWidth(self.width()))

    def _follow_font(self) -> None:
        font = QApplication.font()
        if font == self._shown_font:
            return
        self._shown_font = font
        give_font(self, font)
        for title in self.findChildren(Title):
            title.fit()
        self.resize(self._wished_size())

    def _wished_size(self) -> QSize:
        parent = self.parentWidget()
        if self._instead is not None and parent is not None:
            return parent.window().size()
        room = self.screen().availableSize() - QSize(0, WINDOW_FRAME)
        text = self.fontMetrics().averageCharWidth() * self.longest_line
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = min(text + 40 + bar, room.width())
        self.resize(width, room.height())
        self._fit_foot()
        content = self.body.heightForWidth(width - bar)
        height = max(content, self._column.minimumSizeHint().height()) + self._foot.height() + 8
        return QSize(width, min(height, room.height()))

    # --- Qt ---

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the content, within the screen; the style is known now."""
        if not self._page_buttons:
            self._add_page_buttons()
            self.order_tabs()
            for panel in self.findChildren(Panel):
                panel.gather_words()
        self.resize(self._wished_size())
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons wrap."""
        super().resizeEvent(event)
        self._fit_foot()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size while the dialog is open."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self.isVisible():
            QTimer.singleShot(0, self, self._follow_font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by key; Enter presses the button that has the focus and no other."""
        match event.key():
            case Qt.Key.Key_PageUp:
                self._turn_page(-1)
            case Qt.Key.Key_PageDown:
                self._turn_page(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                focus = self.focusWidget()
                if isinstance(focus, QAbstractButton):
                    focus.click()
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close and put the focus where it was."""
        super().done(result)
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)


def _focusable(layout: QLayout) -> Iterator[QWidget]:
    """Everything in a layout that Tab can reach, in its order."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = item.widget() if item else None
        inner = widget.layout() if widget else item.layout() if item else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        if inner is not None:
            yield from _focusable(inner)


def big_button(
    text: str,
    identifier: str,
    pressed: Callable[[], object],
    *,
    name: str = "",
    is_left: bool = False,
) -> WrapButton:
    """A button that can be hit, read aloud, and found by tests; `name` adds to its words."""
    button = WrapButton(text, is_left=is_left)
    button.setAccessibleIdentifier(identifier)
    if name:
        button.setAccessibleName(name)

    def press() -> None:  # without the state that `clicked` tells
        pressed()

    button.clicked.connect(press)
    return button
