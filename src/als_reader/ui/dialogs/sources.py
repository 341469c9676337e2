# SPDX-License-Identifier: MIT
"""Every source of the bundled facts, with its whole citation."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtWidgets import QWidget

from als_reader.core.evidence.models import Reference
from als_reader.core.links import checked_link
from als_reader.ui.dialogs.base import ReaderDialog, big_button
from als_reader.ui.dialogs.leaving import host_of
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.status_line import date_words


class SourcesDialog(ReaderDialog):
    """Lists the sources and reports which address the reader wants to open."""

    link_activated = Signal(str)

    def __init__(self, references: Iterable[Reference], parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SourcesDialog", "All sources"), parent)
        self.setAccessibleIdentifier("sources-dialog")
        listed = sorted(references, key=lambda reference: reference.citation.casefold())
        self.add_text(self.tr("{count} sources, by name.").format(count=len(listed)))
        for reference in listed:
            self._add(reference)
        self.body.addStretch(1)
        self.add_close()

    def _add(self, reference: Reference) -> None:
        self.body.addSpacing(6)
        self.add_text(reference.citation)
        words = self.tr("We read: {what}. Checked on {date}.")
        date = date_words(reference.checked_on)
        self.add_text(words.format(what=reference.read, date=date), look="quiet")
        address = checked_link(reference.url)
        if not address:
            return
        host = host_of(QUrl(address))
        button = big_button(
            self.tr("Open {host}").format(host=host),
            f"source-{reference.id}",
            partial(self._on_open, address),
            name=self.tr("Open {host}: {citation}").format(host=host, citation=reference.citation),
        )
        row = FlowLayout(None, 8)
        row.addWidget(button)
        self.body.addLayout(row)

    def _on_open(self, address: str) -> None:
        self.link_activated.emit(address)
