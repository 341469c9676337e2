# SPDX-License-Identifier: MIT
"""One source in full: what it is, how it was read, and where it can be found."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from als_reader.core.evidence.models import Reference, ReferenceType, Tag
from als_reader.core.theme import Theme
from als_reader.ui.panes.card import Card, CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.reader.provenance import date_words


class ReferenceView(QScrollArea):
    """Shows one reference on a card that is open."""

    link_activated = Signal(str)
    closed = Signal()
    """The reader pressed the card's header: back to the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._reference: Reference | None = None
        self._trials: frozenset[str] = frozenset()
        self._card: Card | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(14, 14, 14, 16)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_reference(self, reference: Reference, trials: Mapping[str, object]) -> None:
        """Show a reference; `trials` are those that can be opened."""
        self._reference, self._trials = reference, frozenset(trials)
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        head = CardHead(
            title=self.tr("Source"),
            rest=reference.citation,
            identifier="reference",
            name=self.tr("Source: {citation}").format(citation=reference.citation),
        )
        content = CardContent(key=head.identifier, head=head, fill=self._fill)
        self._card = Card(content, self._theme)
        self._card.set_open(True)
        self._card.toggled.connect(lambda _is_open: self.closed.emit())
        self._card.link_activated.connect(self.link_activated)
        self._column.insertWidget(0, self._card)
        self.verticalScrollBar().setValue(0)

    @property
    def reference(self) -> Reference | None:
        """What is shown."""
        return self._reference

    @property
    def header(self) -> QWidget | None:
        """The header of its card."""
        return self._card.header if self._card else None

    def focus(self) -> None:
        """Go to the card."""
        if self._card is not None:
            self._card.header.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        if self._card is not None:
            self._card.set_theme(theme)

    def _fill(self, body: CardBody) -> None:
        reference = self._reference
        assert reference is not None
        body.text(self._kind(reference.type))
        body.heading(self.tr("How we read it"))
        if reference.read:
            body.text(self.tr("What we read: {part}.").format(part=reference.read.rstrip(".")))
        if reference.tag is Tag.PRIMARY:
            body.text(self.tr("We read the source itself, or a true copy of it."))
        else:
            body.text(self.tr("We read about it in another source, not in the source itself."))
        day = date_words(reference.checked_on)
        body.text(self.tr("Checked on {date}.").format(date=day), look="quiet")
        body.heading(self.tr("Where to find it"))
        for name, number in (("DOI", reference.doi), ("PubMed", reference.pmid)):
            if number:
                body.text(f"{name}: {number}", look="quiet")
        if not reference.url:
            body.text(
                self.tr(
                    "We have no web address for it. A librarian or your care team can help "
                    "you find it by the words above."
                )
            )
        choices = [(self._address_words(reference.url), reference.url)] if reference.url else []
        see = self.tr("See {trial} in Trials")
        choices += [
            (see.format(trial=nct), f"trial:{nct}") for nct in reference.ncts if nct in self._trials
        ]
        body.action_row(choices)

    def _address_words(self, url: str) -> str:
        return self.tr("Open {address}").format(address=url.partition("://")[2] or url)

    def _kind(self, kind: ReferenceType) -> str:
        match kind:
            case ReferenceType.LABEL:
                return self.tr("The official text that comes with a medicine.")
            case ReferenceType.REGULATOR:
                return self.tr("From an office that checks medicines, such as the FDA.")
            case ReferenceType.REGISTRY:
                return self.tr("A record in a list of trials. Nobody approves trials there.")
            case ReferenceType.PAPER:
                return self.tr("A research paper.")
            case ReferenceType.COMPANY:
                return self.tr("From a company that makes or sells the product.")
            case ReferenceType.NEWS:
                return self.tr("A news report.")
            case ReferenceType.GUIDANCE:
                return self.tr("Advice by experts.")
