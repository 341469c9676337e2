# SPDX-License-Identifier: MIT
"""All notes on the article as numbered cards, in the order of the text."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from als_reader.core.article import Article, Kind, Note, ReviewStatus, Verdict
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Term
from als_reader.core.language import full_stop, said, sentences
from als_reader.core.review import automatic_notes
from als_reader.core.theme import Theme, verdict_style
from als_reader.core.visible import visible
from als_reader.ui.automatic.why import unreviewed_words, why_marked
from als_reader.ui.languages import kept_words
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.flow_layout import FlowLayout
from als_reader.ui.panes.list_parts import Line, Part
from als_reader.ui.panes.note_words import (
    NoteLink,
    explanation,
    note_words,
    short_quote,
    source_labels,
)
from als_reader.ui.panes.notes_search import NotesSearch
from als_reader.ui.panes.pane_tab import TO_TEXT, PaneTab
from als_reader.ui.panes.term_words import alternatives, confidence_words, source_term_words
from als_reader.ui.panes.wrapped_text import WrapButton

ALL = "all"
MOST_CARDS = 100
"""In the list at once; buttons lead to the others. A list of 2,000 took five seconds to make, and
as long again for every change of colours."""


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
        self._kind = ALL
        self._first = 0
        """Which of the notes of this kind stands at the top of the list."""
        self._above: list[Part] = []
        self._before = self._step_button("notes-before", -MOST_CARDS)
        self._next = self._step_button("notes-next", MOST_CARDS)
        self._search = NotesSearch(title, self.cards, self._contents, self.open_item)
        self.search = self._search
        self._fill()

    @property
    def filters(self) -> Sequence[WrapButton]:
        """The buttons that choose a kind."""
        return tuple(self._kinds.values())

    def open_item(self, key: str) -> bool:
        """Open the card of a note; if it is not in the list, show the part that has it."""
        entry, card = self._entries.get(key), self.cards.card(key)
        if entry is not None and (card is None or card.isHidden()):
            if self._kind != entry.kind.value:
                self._choose_kind(ALL)
            self._first = self._chosen().index(entry) // MOST_CARDS * MOST_CARDS
            self._show_cards()
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
            self._above.append(Line(key="status", text=status))
        if kept := kept_words():
            self._above.append(Line(key="language", text=kept))
        self._add_filters()
        self._show_cards()

    def _ordered(self) -> list[Entry]:
        """All notes, those that could not be placed at the end."""
        return sorted(self._entries.values(), key=lambda entry: not entry.is_placed)

    def _chosen(self) -> list[Entry]:
        """Those of the chosen kind."""
        return [e for e in self._ordered() if self._kind in (ALL, e.kind.value)]

    def _show_cards(self) -> None:
        """Put the cards of this part of the notes into the list."""
        chosen = self._chosen()
        shown = chosen[self._first : self._first + MOST_CARDS]
        # Few cards are only hidden, so that they come back at once and open as they were.
        listed = shown if len(self._entries) > MOST_CARDS else self._ordered()
        lost = [entry for entry in listed if not entry.is_placed]
        parts: list[Part] = [*self._above, self._before]
        parts += [self._content(entry) for entry in listed if entry.is_placed]
        if lost:
            heading = self.tr("Notes we could not place")
            keys = frozenset(f"note:{entry.number}" for entry in lost)
            parts.append(Line(key="lost", text=heading, is_heading=True, above=keys))
        parts += [self._content(entry) for entry in lost]
        self.cards.show_parts([*parts, self._next])
        self.cards.show_only({f"note:{entry.number}" for entry in shown})
        self._show_steps(len(chosen))
        self._search.mark()

    def _show_steps(self, count: int) -> None:
        rest = min(MOST_CARDS, count - self._first - MOST_CARDS)
        more = (
            self.tr("Show the next {count} notes") if rest != 1 else self.tr("Show the last note")
        )
        earlier = self.tr("Show the {count} notes before these")
        self._next.set_words(more.format(count=rest))
        self._before.set_words(earlier.format(count=MOST_CARDS))
        self._next.setVisible(rest > 0)
        self._before.setVisible(self._first > 0)

    def _step_button(self, identifier: str, step: int) -> WrapButton:
        button = WrapButton("", parent=self)  # without one it would outlive a tab that has no notes
        button.setAccessibleIdentifier(identifier)
        button.hide()
        button.clicked.connect(lambda: self._step(step))
        return button

    def _step(self, step: int) -> None:
        """Show the next part of the notes, or the one before; go to its first note."""
        self._first = max(0, self._first + step)
        self._show_cards()
        first = next(iter(self.cards.cards), None)
        if first is not None:
            first.header.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards.scroll_to(first)

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
        self._above.append(holder)

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
        self._choose_kind(kind)
        self._show_cards()

    def _choose_kind(self, kind: str) -> None:
        for other, button in self._kinds.items():
            button.setChecked(other == kind)
        self._kind, self._first = kind, 0

    def _contents(self) -> Iterator[CardContent]:
        return (self._content(entry) for entry in self._entries.values())

    def _content(self, entry: Entry) -> CardContent:
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
        evidence = self._evidence
        return CardContent(
            key=f"note:{entry.number}",
            head=head,
            fill=lambda body: self._fill_card(body, entry),
            references=evidence.reference_by_id if evidence else {},
            words=lambda: self._search_words(entry),
        )

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
        return sentences(f"{status}{full_stop()}", words) if status else words

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
            body.text(said(note.orphan_reason), look="quiet")

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
