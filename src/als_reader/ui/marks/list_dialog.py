# SPDX-License-Identifier: MIT
"""My marks: a button for each, which leads to it, and ways to save and print them all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from als_reader.core.article import Article
from als_reader.core.marks.groups import LOST, grouped, headline
from als_reader.core.marks.own import MyMarks, OwnMark
from als_reader.ui.dialogs.base import SECTION_SCALE, ReaderDialog, Title, big_button
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.fonts import give_font
from als_reader.ui.marks.words import state, titles, tr
from als_reader.ui.panes.wrapped_text import TextLabel

SHOWN = 160
"""Characters of marked words."""
NAMED = 60
"""The same where one is named in passing."""


class MyMarksDialog(ReaderDialog):
    """Lists the marks of one article and reports what the reader wants."""

    mark_requested = Signal(object)
    """Show an OwnMark: to go there, to change or to remove it."""
    marks_changed = Signal(object)
    """The MyMarks with a mark that is back."""
    text_requested = Signal()
    json_requested = Signal()
    print_requested = Signal()

    def __init__(self, article: Article, marks: MyMarks, parent: QWidget | None = None) -> None:
        super().__init__(tr("My marks"), parent)
        self.setAccessibleIdentifier("my-marks-dialog")
        self._article = article
        self._marks = marks
        if article.title:
            self.add_text(tr("In: {title}").format(title=article.name), look="quiet")
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
            before, self._marks = self._marks, marks
            self._close.setFocus()  # before other buttons go, and the focus with them
            self._fill()
            self._offer_back(before)

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
                self._add(self._row(mark))
        self.order_tabs()

    def _add(self, widget: QWidget) -> None:
        give_font(widget, self.font())
        self._list.addWidget(widget)

    def _row(self, mark: OwnMark) -> QWidget:
        """One button: three for each mark could not be told apart where few are shown at once."""
        what, how = headline(mark, self._article, SHOWN), state(mark)
        return big_button(
            f"{what}\n{how}",
            f"my-mark-{mark.id}",
            lambda: self.mark_requested.emit(mark),
            name=f"{what} {how}",
            is_left=True,
        )

    # --- slots ---

    def _offer_back(self, before: MyMarks) -> None:
        """Say what was removed, and let it come back."""
        kept = {mark.id for mark in self._marks.marks}
        gone = [mark for mark in before.marks if mark.id not in kept]
        if gone:
            words = tr("Removed: {thing}")
            thing = headline(gone[0], self._article, NAMED)
            self._undo.offer(words.format(thing=thing), before)
        else:
            self._undo.hide()

    def _on_undone(self, before: object) -> None:
        assert isinstance(before, MyMarks)
        self._close.setFocus()
        self._marks = before
        self._fill()
        self.marks_changed.emit(before)
