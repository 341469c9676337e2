# SPDX-License-Identifier: MIT
"""My marks: all of them, with a way to each, and to change, remove, save and print them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.article import Article
from als_reader.core.marks.groups import LOST, grouped, headline
from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.ui.dialogs.base import SECTION_SCALE, ReaderDialog, Title, big_button
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.fonts import give_font
from als_reader.ui.marks.words import state, titles, tr
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel

SHOWN = 160
"""Characters of marked words."""
NAMED = 60
"""The same in the name of a button."""


class MyMarksDialog(ReaderDialog):
    """Lists the marks of one article and reports what the reader wants."""

    marks_changed = Signal(object)
    """The MyMarks without a mark, or with it again."""
    go_requested = Signal(object)
    """Show the words, the note or the fact of an OwnMark."""
    change_requested = Signal(object)
    text_requested = Signal()
    json_requested = Signal()
    print_requested = Signal()

    def __init__(self, article: Article, marks: MyMarks, parent: QWidget | None = None) -> None:
        super().__init__(tr("My marks"), parent)
        self.setAccessibleIdentifier("my-marks-dialog")
        self._article = article
        self._marks = marks
        if article.title:
            self.add_text(tr("In: {title}").format(title=article.title), look="quiet")
        self._none = self.add_text(
            tr("You have marked nothing here yet. Close this, and press “Mark this sentence”.")
        )
        self._undo = UndoRow("my-marks-undo")
        self._undo.undone.connect(self._on_undone)
        self.body.addWidget(self._undo)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self._close = self.add_close()
        self._out = (
            self.add_button(tr("Save as text…"), "my-marks-text", self.text_requested.emit),
            self.add_button(
                tr("Save for other programs…"), "my-marks-json", self.json_requested.emit
            ),
            self.add_button(tr("Print…"), "my-marks-print", self.print_requested.emit),
        )
        self._fill()

    def show_marks(self, marks: MyMarks) -> None:
        """Show other marks."""
        if marks != self._marks:
            self._marks = marks
            self._fill()

    # --- building ---

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        self._none.setVisible(not self._marks.marks)
        for button in self._out:
            button.setEnabled(bool(self._marks.marks))
        headings = titles()
        for kind, marks in grouped(self._article, self._marks):
            self._list.addWidget(Title(headings[kind], SECTION_SCALE))
            if kind == LOST:
                words = tr("These words are not in this version of the file, or stand there twice.")
                self._add(TextLabel(words, look="quiet"))
            for mark in marks:
                self._add(self._row(mark, is_lost=kind == LOST))
        self.order_tabs()

    def _add(self, widget: QWidget) -> None:
        give_font(widget, self.font())
        self._list.addWidget(widget)

    def _row(self, mark: OwnMark, *, is_lost: bool) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(TextLabel(headline(mark, self._article, SHOWN)))
        column.addWidget(TextLabel(state(mark), look="quiet"))
        buttons = FlowLayout(None, 8)
        name = headline(mark, self._article, NAMED)
        if not is_lost:
            go = big_button(
                tr("Go there"),
                f"go-{mark.id}",
                lambda: self.leave_with(lambda: self.go_requested.emit(mark)),
                name=tr("Go there: {thing}").format(thing=name),
            )
            buttons.addWidget(go)
        change = big_button(
            tr("Change…"),
            f"change-{mark.id}",
            lambda: self.change_requested.emit(mark),
            name=tr("Change…: {thing}").format(thing=name),
        )
        remove = big_button(
            tr("Remove"),
            f"remove-{mark.id}",
            lambda: self._on_remove(mark),
            name=tr("Remove: {thing}").format(thing=name),
        )
        remove.setProperty("careful", True)  # dwell waits longer here
        buttons.addWidget(change)
        buttons.addWidget(remove)
        column.addLayout(buttons)
        return row

    # --- slots ---

    def _on_remove(self, mark: OwnMark) -> None:
        before = self._marks
        self._close.setFocus()  # before its button goes, and the focus with it
        self._marks = before.remove(mark.id)
        self._fill()
        self.marks_changed.emit(self._marks)
        removed = tr("Removed: {thing}").format(thing=headline(mark, self._article, NAMED))
        self._undo.offer(removed, before)
        self.scroll_to_top()

    def _on_undone(self, before: object) -> None:
        assert isinstance(before, MyMarks)
        self._close.setFocus()
        self._marks = before
        self._fill()
        self.marks_changed.emit(before)
