# SPDX-License-Identifier: MIT
"""Every source of the bundled facts, with its whole citation."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference
from als_reader.core.links import checked_link
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.leaving import host_of
from als_reader.ui.panes.wrapped_text import TextLabel
from als_reader.ui.status_line import date_words

AT_ONCE = 40
"""A longer list takes too long to lay out."""


class SourcesDialog(ReaderDialog):
    """Lists the sources and reports which address the reader wants to open."""

    link_activated = Signal(str)

    def __init__(self, references: Iterable[Reference], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SourcesDialog", "All sources"), parent)
        self.setAccessibleIdentifier("sources-dialog")
        listed = sorted(references, key=lambda reference: reference.citation.casefold())
        self.add_text(self.tr("{count} sources, by name.").format(count=len(listed)))
        self._waiting = listed
        self._buttons_in_order: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self._more = big_button("", "sources-more", self._on_more)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.add_close()
        self._add_some()

    def _add_some(self) -> None:
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for reference in now:
            self._add(reference)
        words = self.tr("Show more ({count} left)")
        self._more.set_words(words.format(count=len(self._waiting)))
        self._more.setVisible(bool(self._waiting))

    def _add(self, reference: Reference) -> None:
        words = self.tr("We read: {what}. Checked on {date}.")
        date = date_words(reference.checked_on)
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(TextLabel(reference.citation))
        part.addWidget(
            TextLabel(words.format(what=reference.read, date=date), look="quiet"),
        )
        self._list.addLayout(part)
        address = checked_link(reference.url)
        if not address:
            return
        host = host_of(QUrl(address))
        button = big_button(
            self.tr("Open {host}").format(host=host),
            f"source-{reference.id}",
            partial(self.link_activated.emit, address),
            name=self.tr("Open {host}: {citation}").format(host=host, citation=reference.citation),
        )
        self._buttons_in_order.append(button)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        part.addLayout(row)

    def _on_more(self) -> None:
        known = len(self._buttons_in_order)
        self._add_some()
        self.order_tabs()
        new = self._buttons_in_order[known:]
        if new:
            new[0].setFocus()
