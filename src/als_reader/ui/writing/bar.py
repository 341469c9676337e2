# SPDX-License-Identifier: MIT
"""The bar of writing: what one is doing, what can be done, and how saving went."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from als_reader.core.theme import Theme
from als_reader.ui.bar_heights import BAR_MARGIN
from als_reader.ui.button_row import SPACING, ButtonRow, RowItem
from als_reader.ui.dialogs.base import big_button
from als_reader.ui.fitted_bar import FittedBar
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel, WrapButton
from als_reader.ui.writing.choosing_words import Step
from als_reader.ui.writing.commands import WRITING_COMMANDS
from als_reader.ui.writing.pencil import WritingSign
from als_reader.ui.writing.problem_line import ProblemLine

WRITE = (
    RowItem(("choose-words",), 3),
    RowItem(("add-note",), 2),
    RowItem(("change-note",), 6),
    RowItem(("delete-note",), 7),
    RowItem(("undo", "redo"), 5),
    RowItem(("about-article",), 8),
    RowItem(("save-notes",), 4),
    RowItem(("stop-writing",), 1, at_end=True),
)
CHECK = (
    RowItem(("next-to-check",), 1),
    RowItem(("keep-note",), 2),
    RowItem(("reject-note",), 3),
)
NOT_LARGE = frozenset({"change-note", "delete-note", "undo", "redo", "about-article", "save-notes"})
"""With large targets these stand under *More for writing*."""
LARGE_GAP = 16
SIDE = 16


class WritingBar(FittedBar):
    """Stands above the article while notes are written."""

    step_requested = Signal(object)
    """The writer moves the chosen words by a Step."""
    choosing_done = Signal()
    add_requested = Signal()

    def __init__(
        self, actions: Mapping[str, QAction], theme: Theme, show_more: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("writing-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleIdentifier("writing-bar")
        self.setAccessibleName(self.tr("You are writing notes"))
        self.sign = WritingSign(self.tr("You are writing notes"), theme)
        self.saving = TextLabel("")
        """What has become of the notes: saved, not saved yet, or why they could not be."""
        self.saving.setAccessibleIdentifier("writing-saving")
        self.problem = ProblemLine("writing-problem")
        names: dict[str, str] = {c.id: c.spoken_name for c in WRITING_COMMANDS}
        self.write_row = ButtonRow(WRITE, actions, names, show_more)
        if self.write_row.more is not None:
            self.write_row.more.setText(self.tr("More for writing"))
            self.write_row.more.setAccessibleName(self.tr("More for writing"))
            self.write_row.more.setAccessibleIdentifier("writing-more")
        self.check_row = ButtonRow(CHECK, actions, names)
        for button in (self.write_row.button("delete-note"), self.check_row.button("reject-note")):
            button.setProperty("careful", True)  # dwell waits longer here
        self.check_words = TextLabel("")
        self.check_words.setAccessibleIdentifier("writing-to-check")
        self.choose_row = QWidget()
        self._lay_out()
        self.show_choosing(False)
        self.show_to_check(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # --- building ---

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_MARGIN, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        words = FlowLayout(top, 12)
        words.setContentsMargins(SIDE, 0, SIDE, 0)
        words.addWidget(self.sign)
        words.addWidget(self.saving)
        words.addWidget(self.problem)
        self._top = top
        self._flow(top)
        column.addWidget(top)
        column.addWidget(self.write_row)
        self._checking = QWidget()
        row = QHBoxLayout(self._checking)
        row.setContentsMargins(SIDE, 0, 0, 0)
        row.addWidget(self.check_words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.check_row, 1)
        column.addWidget(self._checking)
        self._fill_choosing()
        column.addWidget(self.choose_row)

    def _flow(self, widget: QWidget) -> None:
        policy = widget.sizePolicy()
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)

    def _fill_choosing(self) -> None:
        row = FlowLayout(self.choose_row, 8)
        row.setContentsMargins(SIDE, BAR_MARGIN, SIDE, BAR_MARGIN)
        self._flow(self.choose_row)
        self.choose_row.setAccessibleName(self.tr("Choose words"))
        for words, step in self._steps():
            row.addWidget(
                big_button(words, f"choose-{step.value}", partial(self.step_requested.emit, step))
            )
        self._add = big_button(
            self.tr("Note on these words"), "choose-add", self.add_requested.emit
        )
        row.addWidget(self._add)
        row.addWidget(big_button(self.tr("Done choosing"), "choose-done", self.choosing_done.emit))

    def _steps(self) -> Sequence[tuple[str, Step]]:
        return (
            (self.tr("Next sentence"), Step.NEXT_SENTENCE),
            (self.tr("Sentence before"), Step.PREVIOUS_SENTENCE),
            (self.tr("Start earlier"), Step.START_EARLIER),
            (self.tr("Start later"), Step.START_LATER),
            (self.tr("End earlier"), Step.END_EARLIER),
            (self.tr("End later"), Step.END_LATER),
        )

    # --- what it shows ---

    def show_choosing(self, is_choosing: bool) -> None:
        """Show the buttons that move the chosen words, in the place of all others."""
        self.choose_row.setVisible(is_choosing)
        self.write_row.setVisible(not is_choosing)
        self._checking.setVisible(not is_choosing and bool(self.check_words.text()))
        self.fit()

    def first_button(self) -> QWidget:
        """Where the focus goes when the buttons change."""
        if self.is_choosing:
            return next(iter(self.choose_row.findChildren(WrapButton)))
        return self.write_row.button("add-note")

    def show_to_check(self, count: int) -> None:
        """Say how many notes of a program nobody has checked; nothing where there are none."""
        words = ""
        if count == 1:
            words = self.tr("1 note to check")
        elif count:
            words = self.tr("{count} notes to check").format(count=count)
        self.check_words.set_words(words)
        self.check_words.setAccessibleName(words)
        self._checking.setVisible(bool(count) and not self.is_choosing)
        self.fit()

    def show_saving(self, words: str, *, is_problem: bool = False) -> None:
        """Say what has become of the notes; a problem has a sign and is heard."""
        self.problem.say(words if is_problem else "")
        self.saving.setVisible(bool(words) and not is_problem)
        if words != self.saving.text():
            self.saving.set_words(words)
            self.saving.setAccessibleName(words)
        self.fit()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.sign.set_theme(theme)

    def keep_small(self, *, is_small: bool) -> None:
        """In a small window the text needs the room of what can be done without now.

        What is left out of the rows stands under *More for writing*.
        """
        self._top.setVisible(not (is_small and self.is_choosing))
        self.check_words.setVisible(not is_small)
        has_room = not (is_small and bool(self.problem.text()))
        is_needed = bool(self.check_words.text()) and not self.is_choosing
        self._checking.setVisible(is_needed and has_room)
        self.fit()

    def keep_few(self, *, is_few: bool) -> None:
        """With large targets: few of them, further apart (ACCESSIBILITY A2)."""
        self.write_row.leave_out(NOT_LARGE if is_few else frozenset())
        gap = LARGE_GAP if is_few else SPACING
        for row in (self.write_row, self.check_row, self.choose_row):
            layout = row.layout()
            if layout is not None:
                layout.setSpacing(gap)
        for button in self.choose_row.findChildren(WrapButton):
            if button.accessibleIdentifier() == f"choose-{Step.PREVIOUS_SENTENCE.value}":
                button.setVisible(not is_few)

    @property
    def is_choosing(self) -> bool:
        """Whether the buttons that move the chosen words are shown."""
        return not self.choose_row.isHidden()

    def fit(self) -> None:
        """Take the height that the rows need now."""
        column = self._column
        height = column.totalSizeHint().height()
        if column.hasHeightForWidth():
            height = column.totalHeightForWidth(self.width())
        self.setFixedHeight(height)
