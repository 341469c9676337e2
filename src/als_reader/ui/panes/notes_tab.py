# SPDX-License-Identifier: MIT
"""All notes on the article as numbered cards, in the order of the text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Article, Kind, Note, ReviewStatus, Verdict
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Term
from als_reader.core.review import automatic_notes
from als_reader.core.theme import Theme, verdict_style
from als_reader.core.visible import visible
from als_reader.ui.automatic.why import unreviewed_words, why_marked
from als_reader.ui.panes.card import Card, CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.note_words import (
    NoteLink,
    explanation,
    note_words,
    short_quote,
    source_labels,
)
from als_reader.ui.panes.pane_tab import TO_TEXT, PaneTab
from als_reader.ui.panes.term_words import alternatives, confidence_words, source_term_words
from als_reader.ui.panes.wrapped_text import WrapButton

ALL = "all"


class NotesTab(PaneTab):
    """Cards of notes, buttons that choose a kind, and what could not be placed below them."""

    def __init__(
        self,
        theme: Theme,
        article: Article,
        entries: Sequence[Entry],
    ) -> None:
        title = QCoreApplication.translate("NotesTab", "Notes")
        super().__init__("notes", title, theme)
        self._article = article
        self._entries = {f"note:{entry.number}": entry for entry in entries}
        self._evidence: Evidence | None = None
        self._labels = source_labels(article)
        self._kinds: dict[str, WrapButton] = {}
        self._fill()

    @property
    def filters(self) -> Sequence[WrapButton]:
        """The buttons that choose a kind."""
        return tuple(self._kinds.values())

    def open_item(self, key: str) -> bool:
        """Open the card of a note; if its kind is not among those shown, show all again."""
        card = self.cards.card(key)
        if card is not None and card.isHidden():
            self._show_kind(ALL)
        return super().open_item(key)

    def set_evidence(self, evidence: Evidence) -> None:
        """Take the facts, which come later than the notes."""
        self._evidence = evidence
        for card in self.cards.cards:
            card.renew(evidence.reference_by_id)

    # --- building ---

    def _fill(self) -> None:
        if not self._entries:
            self.cards.add_text(
                self.tr(
                    "This article has no notes. Notes show up here when the file has them: "
                    "what a garbled word means, and how far a claim can be trusted."
                ),
                look="",
            )
            return
        status = self._review_words()
        if status:
            self.cards.add_text(status)
        self._add_filters()
        placed = [entry for entry in self._entries.values() if entry.is_placed]
        lost = [entry for entry in self._entries.values() if not entry.is_placed]
        for entry in placed:
            self.cards.add_card(self._card(entry))
        if lost:
            self.cards.add_heading(self.tr("Notes we could not place"))
            for entry in lost:
                self.cards.add_card(self._card(entry))

    def _review_words(self) -> str:
        match self._article.review.status:
            case ReviewStatus.AUTOMATIC:
                return self.tr("These notes were made by a program, not reviewed by a person.")
            case ReviewStatus.DRAFT:
                return self.tr("These notes are a draft, not reviewed by a person.")
            case _ if automatic_notes(self._article):
                return self.tr("Some notes were made by a program, not reviewed by a person.")
            case _:
                return ""

    def _add_filters(self) -> None:
        counts: dict[str, int] = {}
        for entry in self._entries.values():
            counts[entry.kind.value] = counts.get(entry.kind.value, 0) + 1
        if len(counts) < 2:
            return
        holder = QWidget()
        holder.setAccessibleName(self.tr("Show notes of one kind"))
        row = FlowLayout(holder)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        titles = self._titles()
        shown = {ALL: len(self._entries)} | {k: counts[k] for k in titles if k in counts}
        for kind, count in shown.items():
            button = WrapButton(f"{titles[kind]} {count}")
            button.setCheckable(True)
            button.setChecked(kind == ALL)
            button.setAccessibleIdentifier(f"notes-filter-{kind}")
            button.clicked.connect(lambda _checked, kind=kind: self._show_kind(kind))
            self._kinds[kind] = button
            row.addWidget(button)
        self.cards.add_widget(holder)

    def _titles(self) -> dict[str, str]:
        return {
            ALL: self.tr("All"),
            Kind.GARBLE.value: self.tr("Garbled words"),
            Kind.CLAIM.value: self.tr("Claims"),
            Kind.AD.value: self.tr("Advertisements"),
            Kind.MISSING.value: self.tr("Left out"),
            Kind.INFO.value: self.tr("Good to know"),
            Kind.NOTE.value: self.tr("Other notes"),
        }

    def _show_kind(self, kind: str) -> None:
        for other, button in self._kinds.items():
            button.setChecked(other == kind)
        for key, entry in self._entries.items():
            card = self.cards.card(key)
            if card is not None:
                card.setVisible(kind in (ALL, entry.kind.value))

    def _card(self, entry: Entry) -> Card:
        style = verdict_style(entry.verdict)
        quote = entry.first.quote
        head = CardHead(
            title=style.word,
            rest=f"“{short_quote(quote)}”" if quote else "",
            line=unreviewed_words(self._article, entry),
            number=entry.number,
            shape=style.shape,
            token=style.token,
            name=self._name(entry),
            description=self._description(entry),
            identifier=f"note-{entry.number}",
        )
        content = CardContent(
            key=f"note:{entry.number}",
            head=head,
            fill=lambda body: self._fill_card(body, entry),
            words=lambda: self._search_words(entry),
        )
        return Card(content, self._theme)

    def _name(self, entry: Entry) -> str:
        words = {
            "number": entry.number,
            "count": len(self._entries),
            "verdict": verdict_style(entry.verdict).word,
            "quote": visible(entry.first.quote),
        }
        if entry.first.quote:
            return self.tr("Note {number} of {count}, {verdict}: {quote}").format(**words)
        return self.tr("Note {number} of {count}, {verdict}").format(**words)

    def _description(self, entry: Entry) -> str:
        status = unreviewed_words(self._article, entry)
        words = explanation(entry.notes, self._labels)
        return f"{status}. {words}" if status else words

    def _search_words(self, entry: Entry) -> str:
        corrections = " ".join(note.correction for note in entry.notes)
        return f"{corrections} {explanation(entry.notes, self._labels)}"

    # --- an open card ---

    def _fill_card(self, body: CardBody, entry: Entry) -> None:
        term = self._term(entry)
        sources: dict[str, NoteLink] = {}
        links: dict[str, NoteLink] = {}
        for index, note in enumerate(entry.notes):
            self._fill_note(body, note, term, is_first=index == 0)
            words = note_words(note, self._labels)
            sources |= {link.target: link for link in words.sources}
            links |= {link.target: link for link in words.links}
        why = why_marked(self._article, entry, {})
        if term is not None and entry.kind is Kind.GARBLE:
            self._fill_sureness(body, term, is_ours=why is None)
        if why is not None:
            body.widget(why)
        if sources:
            titles = {link.target: link.words for link in sources.values()}
            body.source_buttons(list(sources), titles=titles)
        self._fill_buttons(body, entry, list(links.values()))

    def _fill_note(self, body: CardBody, note: Note, term: Term | None, *, is_first: bool) -> None:
        if note.quote and (not is_first or len(note.quote) > len(short_quote(note.quote))):
            body.text(f"“{visible(note.quote)}”", look="quiet")
        if note.correction:
            body.text(self._correction(note), is_bold=True)
        if note.verdict is Verdict.GARBLED_UNCERTAIN and term is not None and is_first:
            for line in alternatives(term):
                body.text(line)
        for paragraph in note_words(note, self._labels).paragraphs:
            body.text(paragraph)
        if note.orphan_reason:
            body.text(note.orphan_reason, look="quiet")

    def _correction(self, note: Note) -> str:
        words = visible(note.correction).strip().rstrip(".,;:")
        if note.verdict is Verdict.GARBLED_UNCERTAIN:
            return self.tr("Uncertain. Best reading: {words}.").format(words=words)
        if words.lower().startswith("probably "):
            return self.tr("It probably should say {words}.").format(words=words[9:])
        return self.tr("It should say {words}.").format(words=words)

    def _fill_sureness(self, body: CardBody, term: Term, *, is_ours: bool) -> None:
        if is_ours:
            sure = self.tr("How sure we are: {confidence}.")
            body.text(sure.format(confidence=confidence_words(term.confidence)))
        chinese = source_term_words(term)
        if chinese:
            body.text(self.tr("From Chinese: {words}").format(words=chinese), look="quiet")

    def _fill_buttons(self, body: CardBody, entry: Entry, links: Sequence[NoteLink]) -> None:
        choices = [choice for link in links if (choice := self._choice(link))]
        if entry.spans:
            choices.append((self.tr("Back to text"), f"{TO_TEXT}{entry.number}"))
        body.action_row(choices)
        if len(entry.spans) > 1:
            count = self.tr("These words stand in {count} places.").format(count=len(entry.spans))
            body.text(count, look="quiet")

    def _choice(self, link: NoteLink) -> tuple[str, str] | None:
        evidence = self._evidence
        scheme, _, id_ = link.target.partition(":")
        if scheme in ("https", "http", "mailto"):
            return self.tr("Open {words}").format(words=link.words), link.target
        if evidence is None:
            return None
        if scheme == "term" and id_ in evidence.term_by_id:
            return self.tr("See in Glossary"), link.target
        if scheme == "option" and id_ in evidence.option_by_id:
            name = link.words.removesuffix(" in Options")
            return self.tr("See {name} in Options").format(name=name), link.target
        if scheme == "trial" and id_ in evidence.trial_by_id:
            return self.tr("See {name} in Trials").format(name=link.words), link.target
        return None

    def _term(self, entry: Entry) -> Term | None:
        terms = entry.first.links("term")
        if not terms or self._evidence is None:
            return None
        return self._evidence.term_by_id.get(terms[0])
