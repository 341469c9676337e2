# SPDX-License-Identifier: MIT
"""Every source of the bundled facts, with its whole citation."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference
from als_reader.core.links import checked_link
from als_reader.ui.announce import announce
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.leaving import host_of
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.reader.provenance import date_words

AT_ONCE = 40
"""A longer list takes too long to lay out."""


class SourcesDialog(ReaderDialog):
    """Lists the sources and reports which address the reader wants to open."""

    link_activated = Signal(str)

    def __init__(self, references: Iterable[Reference], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SourcesDialog", "All sources"), parent)
        self.setAccessibleIdentifier("sources-dialog")
        self._listed = sorted(references, key=lambda reference: reference.citation.casefold())
        self._first = 0
        self._said = self.add_text("")
        self._said.setAccessibleIdentifier("sources-shown")
        self._portion = QWidget()
        self.body.addWidget(self._portion)
        self._previous = big_button(
            self.tr("Previous sources"), "sources-previous", lambda: self._turn(-1)
        )
        self._next = big_button(self.tr("Next sources"), "sources-next", lambda: self._turn(1))
        row = FlowLayout(None, 8)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.add_close()
        self._fill()

    # --- private ---

    def _turn(self, step: int) -> None:
        self._first += step * AT_ONCE
        self._fill()
        self.order_tabs()
        self.scroll_to_top()
        (self._next if self._next.isEnabled() else self._previous).setFocus()
        announce(self._said, self._said.text())

    def _fill(self) -> None:
        now = self._listed[self._first : self._first + AT_ONCE]
        words = self.tr("Sources {first} to {last} of {count}, by name.")
        first, last = self._first + 1, self._first + len(now)
        self._said.set_words(words.format(first=first, last=last, count=len(self._listed)))
        portion = QWidget()  # shown as one: each thing shown alone lays out everything again
        column = QVBoxLayout(portion)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for reference in now:
            column.addLayout(self._part(reference))
        self.body.replaceWidget(self._portion, portion)
        self._portion.hide()
        self._portion.deleteLater()
        self._portion = portion
        portion.show()
        self._previous.setEnabled(self._first > 0)
        self._next.setEnabled(last < len(self._listed))

    def _part(self, reference: Reference) -> QVBoxLayout:
        words = self.tr("We read: {what}. Checked on {date}.")
        date = date_words(reference.checked_on)
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(TextLabel(reference.citation))
        part.addWidget(TextLabel(words.format(what=reference.read, date=date), look="quiet"))
        address = checked_link(reference.url)
        if address:
            row = QHBoxLayout()
            row.addWidget(self._link(reference, address))
            row.addStretch(1)
            part.addLayout(row)
        return part

    def _link(self, reference: Reference, address: str) -> QWidget:
        host = host_of(QUrl(address))
        name = self.tr("Open {host}: {citation}")
        return big_button(
            self.tr("Open {host}").format(host=host),
            f"source-{reference.id}",
            partial(self.link_activated.emit, address),
            name=name.format(host=host, citation=reference.citation),
        )
