# SPDX-License-Identifier: MIT
"""The plain page before anything is asked: what goes where, and what does not."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from als_reader.ui.dialogs.base import ReaderDialog
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.refreshing.plan import Plan


class BeforeDialog(ReaderDialog):
    """Says all that a check would ask; nothing is asked before the reader says so."""

    check_requested = Signal()

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("BeforeDialog", "Check for news?"), parent)
        self.setAccessibleIdentifier("check-for-news-dialog")
        self.add_text(
            self.tr(
                "ALS Reader can ask on the internet what is new about trials and treatments. "
                "It does so only when you press “Check now”."
            )
        )
        self._add_panel(self.tr("How old the facts are now"), plan.ages)
        for place in plan.places:
            title = self.tr("It asks {place}").format(place=place.title)
            self._add_panel(title, place.sentences)
        self._add_panel(
            self.tr("What is sent"),
            (
                self.tr("Nothing about you and nothing of your article is sent."),
                self.tr(
                    "As with every site you visit, they see the internet address of your "
                    "connection. They also see the name and version of ALS Reader."
                ),
            ),
        )
        self.add_text(
            self.tr(
                "You need the internet. It takes about half a minute, longer if a site is busy: "
                "then the same request is sent again, three times at most. "
                "You can stop it at any time."
            )
        )
        self.body.addStretch(1)
        self.add_close(self.tr("Not now")).setProperty("stays", True)
        check = self.add_button(
            self.tr("Check now"),
            "check-now",
            lambda: self.leave_with(self.check_requested.emit),
        )
        check.setProperty("stays", True)  # on every page of large targets

    def _add_panel(self, title: str, sentences: tuple[str, ...]) -> None:
        column = self.add_panel(title)
        for sentence in sentences:
            column.addWidget(TextLabel(sentence))
