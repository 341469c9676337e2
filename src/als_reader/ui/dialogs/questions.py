# SPDX-License-Identifier: MIT
"""Questions for my clinic: tick them, add your own, put them on paper."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from als_reader.core.questions import LONGEST_QUESTION, Question, QuestionList
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.tick_row import TickRow
from als_reader.ui.panes.wrapped_text import TextLabel


class QuestionsDialog(ReaderDialog):
    """Shows the questions of one article and reports every change at once."""

    changed = Signal(object)
    """The new QuestionList, after each tick, addition, removal or Undo."""
    print_requested = Signal(tuple)
    """The questions to print, as text."""
    pdf_requested = Signal(tuple)
    """The questions to save, as text."""

    def __init__(self, title: str, questions: QuestionList, parent: QWidget | None = None) -> None:
        super().__init__(_title(), parent)
        self.setAccessibleIdentifier("questions-dialog")
        self._questions = questions
        self._taken: tuple[int, Question] | None = None
        if title:
            self.add_text(self.tr("About: {title}").format(title=title), look="quiet")
        self.add_text(self.tr("Tick what you want to ask. If none is ticked, all are printed."))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self._undo_row = self._build_undo()
        self._build_adding()
        self.body.addStretch(1)
        self.add_close()
        self.add_button(self.tr("Print…"), "questions-print", self._on_print)
        self.add_button(self.tr("Save as PDF…"), "questions-pdf", self._on_pdf)
        self._fill()

    @property
    def questions(self) -> QuestionList:
        """The list as it stands now."""
        return self._questions

    # --- building ---

    def _build_undo(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        self._removed = TextLabel("")
        self._undo = big_button(self.tr("Undo"), "question-undo", self._on_undo)
        line.addWidget(self._removed, 1)
        line.addWidget(self._undo)
        row.hide()
        self.body.addWidget(row)
        return row

    def _build_adding(self) -> None:
        label = TextLabel(self.tr("Add your own question"))
        self._field = QLineEdit()
        self._field.setMaxLength(LONGEST_QUESTION)
        self._field.setAccessibleName(label.text())
        self._field.setAccessibleIdentifier("question-field")
        self._field.returnPressed.connect(self._on_add)
        label.setBuddy(self._field)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(big_button(self.tr("Add"), "question-add", self._on_add))
        self.body.addSpacing(8)
        self.body.addWidget(label)
        self.body.addLayout(row)

    def _fill(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for index, question in enumerate(self._questions.questions):
            self._list.addWidget(self._row(index, question))
        self.order_tabs()

    def _row(self, index: int, question: Question) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        tick = TickRow(question.text)
        tick.setAccessibleIdentifier(f"question-{index + 1}")
        tick.setChecked(question.is_ticked)
        tick.toggled.connect(lambda on: self._use(self._questions.tick(index, on)))
        line.addWidget(tick, 1)
        if question.is_own:
            name = self.tr("Remove: {question}").format(question=question.text)
            remove = big_button(
                self.tr("Remove"),
                f"question-remove-{index + 1}",
                lambda: self._on_remove(index),
                name=name,
            )
            remove.setProperty("careful", True)  # dwell waits longer here
            line.addWidget(remove)
        return row

    # --- slots ---

    def _use(self, questions: QuestionList) -> None:
        self._questions = questions
        self.changed.emit(questions)

    def _on_add(self) -> None:
        more = self._questions.add(self._field.text())
        self._field.clear()
        self._field.setFocus()
        if more is self._questions:
            return
        self._undo_row.hide()
        self._use(more)
        self._fill()
        announce(self._field, self.tr("Question added."))

    def _on_remove(self, index: int) -> None:
        question = self._questions.questions[index]
        self._taken = (index, question)
        self._removed.set_words(
            self.tr("Question removed: {question}").format(question=question.text)
        )
        self._use(self._questions.remove(index))
        self._undo_row.show()
        self._undo.setFocus()
        self._fill()
        announce(self._undo, self._removed.text())

    def _on_undo(self) -> None:
        if self._taken is None:
            return
        index, question = self._taken
        self._taken = None
        self._field.setFocus()
        self._undo_row.hide()
        asked = self._questions.questions
        self._use(QuestionList(questions=(*asked[:index], question, *asked[index:])))
        self._fill()
        announce(self._field, self.tr("The question is back."))

    def _on_print(self) -> None:
        self.print_requested.emit(self._questions.to_print())

    def _on_pdf(self) -> None:
        self.pdf_requested.emit(self._questions.to_print())


def _title() -> str:
    return QCoreApplication.translate("QuestionsDialog", "Questions for my clinic")
