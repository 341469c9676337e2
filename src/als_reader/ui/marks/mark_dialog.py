# SPDX-License-Identifier: MIT
"""Mark one thing: highlight it, keep it for the doctor, write a comment, or take all that away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from als_reader.core.marks.own import LONGEST_COMMENT, WORDS, OwnMark
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.tick_row import TickRow
from als_reader.ui.dialogs.undo_row import UndoRow
from als_reader.ui.marks.words import tr
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel


class MarkDialog(ReaderDialog):
    """Shows what is marked and how, and reports every change at once."""

    changed = Signal(object)
    """The OwnMark as it is now; one that says nothing is to be forgotten."""
    stepped = Signal(int)
    """The reader wants the sentence after (1) or before (-1) instead."""
    whole_requested = Signal()
    """The reader wants the whole sentence and not only the selected words."""

    def __init__(
        self, mark: OwnMark, about: str, parent: QWidget | None = None, *, is_part: bool = False
    ) -> None:
        super().__init__(tr("Mark this"), parent)
        self.setAccessibleIdentifier("mark-dialog")
        self._mark = mark
        self._about = self.add_text(about, is_bold=True)
        self._about.setAccessibleIdentifier("mark-about")
        if mark.about == WORDS:
            self._add_steps(is_part=is_part)
        self._highlight = self._tick(tr("Highlight these words"), "mark-highlight")
        self._highlight.setVisible(mark.about == WORDS)
        self._star = self._tick(tr("Ask my doctor about this"), "mark-ask")
        self._add_comment()
        self._undo = UndoRow("mark-undo")
        self._undo.undone.connect(self._on_undone)
        self.body.addWidget(self._undo)
        self.body.addStretch(1)
        self.add_close(tr("Done"))
        self._remove = self.add_button(tr("Remove this mark"), "mark-remove", self._on_remove)
        self._remove.setProperty("careful", True)  # dwell waits longer here
        self._highlight.toggled.connect(lambda on: self._use(is_highlighted=on))
        self._star.toggled.connect(lambda on: self._use(is_starred=on))
        self._comment.textChanged.connect(lambda text: self._use(comment=text.strip()))
        self.show_mark(mark, about)

    @property
    def mark(self) -> OwnMark:
        """The mark as it stands now."""
        return self._mark

    def show_mark(self, mark: OwnMark, about: str) -> None:
        """Show another mark, or the same after it was kept."""
        self._mark = mark
        self._about.set_words(about)
        self._about.setAccessibleName(about)
        for widget in (self._highlight, self._star, self._comment):
            widget.blockSignals(True)
        self._highlight.setChecked(mark.is_highlighted)
        self._star.setChecked(mark.is_starred)
        if self._comment.text().strip() != mark.comment:
            self._comment.setText(mark.comment)
        for widget in (self._highlight, self._star, self._comment):
            widget.blockSignals(False)
            widget.update()
        self._remove.setEnabled(mark.says_something)

    def offer_way(self, go: Callable[[], object]) -> None:
        """Add *Go there*, which closes the dialog first."""
        self.add_button(tr("Go there"), "mark-go", lambda: self.leave_with(go))

    def kept_as(self, id_: str) -> None:
        """Take the id under which the mark is kept now."""
        self._mark = replace(self._mark, id=id_)

    # --- building ---

    def _add_steps(self, *, is_part: bool) -> None:
        row = QWidget()
        flow = FlowLayout(row, 8)
        policy = row.sizePolicy()
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        if is_part:
            whole = big_button(tr("The whole sentence"), "mark-whole", self.whole_requested.emit)
            flow.addWidget(whole)
        for words, name, step in (
            (tr("Sentence before"), "mark-before", -1),
            (tr("Next sentence"), "mark-next", 1),
        ):
            flow.addWidget(big_button(words, name, partial(self.stepped.emit, step)))
        self.body.addWidget(row)

    def _tick(self, words: str, identifier: str) -> TickRow:
        row = TickRow(words)
        row.setAccessibleIdentifier(identifier)
        self.body.addWidget(row)
        return row

    def _add_comment(self) -> None:
        label = TextLabel(tr("Write a comment"))
        self._comment = QLineEdit()
        self._comment.setMaxLength(LONGEST_COMMENT)
        self._comment.setAccessibleName(label.text())
        self._comment.setAccessibleIdentifier("mark-comment")
        label.setBuddy(self._comment)
        self.body.addWidget(label)
        self.body.addWidget(self._comment)

    # --- slots ---

    def _use(self, **change: bool | str) -> None:
        self._mark = replace(self._mark, **change)  # type: ignore[arg-type]  # fields of a mark
        self._remove.setEnabled(self._mark.says_something)
        self.changed.emit(self._mark)

    def _on_remove(self) -> None:
        before = self._mark
        empty = replace(before, is_starred=False, is_highlighted=False, comment="")
        self._star.setFocus()  # before its button is off, and the focus with it
        self.show_mark(empty, self._about.text())
        self.changed.emit(empty)
        self._undo.offer(tr("The mark is removed."), before)

    def _on_undone(self, before: object) -> None:
        assert isinstance(before, OwnMark)
        self._star.setFocus()
        self.show_mark(before, self._about.text())
        self.changed.emit(before)
