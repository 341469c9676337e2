# SPDX-License-Identifier: MIT
"""How a check ended: what is new, or why there is no news."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.export.markup import visible
from als_reader.core.refresh.summary import NewsLine
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.panes.wrapped_text import TextLabel

MOST_TRIALS = 20
"""Buttons; the tab has them all."""
MOST_LINES = 80
SHOWN_TITLE = 120
"""Characters of a title on a button."""


class NewsDialog(ReaderDialog):
    """Tells in plain words what is new, and leads to each trial that changed."""

    link_requested = Signal(str)
    """Such as "trial:NCT01234567"."""
    trials_requested = Signal()

    def __init__(
        self,
        lines: Sequence[NewsLine],
        trials: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """Take what to say, and the target and words of each trial that changed or is new."""
        super().__init__(QCoreApplication.translate("NewsDialog", "What is new"), parent)
        self.setAccessibleIdentifier("news-dialog")
        column = self.add_panel(self.tr("The check is done"))
        for index, line in enumerate(lines[:MOST_LINES]):
            if line.is_count and index:
                column.addSpacing(8)
            column.addWidget(TextLabel(visible(line.words), is_bold=line.is_count))
        if len(lines) > MOST_LINES:
            column.addWidget(TextLabel(self.tr("There is more. You find it under Trials.")))
        if trials:
            self.add_section(self.tr("Read more about a trial"))
        for target, words in trials[:MOST_TRIALS]:
            self._add_trial(target, words)
        self.add_text(self.tr("Talk with your care team before you change anything."))
        self.body.addStretch(1)
        self.add_close()
        self.add_button(
            self.tr("Show all trials"),
            "news-all-trials",
            lambda: self.leave_with(self.trials_requested.emit),
        )

    def _add_trial(self, target: str, words: str) -> None:
        plain = " ".join(visible(words).split())
        if len(plain) > SHOWN_TITLE:
            plain = f"{plain[:SHOWN_TITLE].rstrip()} …"
        identifier = f"news-{target.replace(':', '-')}"
        self.body.addWidget(big_button(plain, identifier, partial(self._go, target), is_left=True))

    def _go(self, target: str) -> None:
        self.leave_with(lambda: self.link_requested.emit(target))


class NoNewsDialog(ReaderDialog):
    """Says what went wrong and what to do; the facts are as before."""

    again_requested = Signal()

    def __init__(self, problem: str, parent: QWidget | None = None, *, can_retry: bool) -> None:
        super().__init__(QCoreApplication.translate("NoNewsDialog", "No news this time"), parent)
        self.setAccessibleIdentifier("no-news-dialog")
        column = self.add_panel(self.tr("What happened"))
        column.addWidget(TextLabel(visible(problem)))
        column.addWidget(TextLabel(self.tr("Nothing was changed. The facts are as before.")))
        self.body.addStretch(1)
        self.add_close()
        if can_retry:
            self.add_button(
                self.tr("Try again"),
                "news-again",
                lambda: self.leave_with(self.again_requested.emit),
            )
