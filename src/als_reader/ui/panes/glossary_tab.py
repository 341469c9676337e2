# SPDX-License-Identifier: MIT
"""Garbled words and what they mean, to look up by the wrong or the right word, or in Chinese."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from als_reader.core.article import Kind
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Glossary, Term
from als_reader.core.search import matches
from als_reader.core.theme import Shape, Theme
from als_reader.ui.languages import kept_words
from als_reader.ui.panes.card import CardContent
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.card_header import CardHead
from als_reader.ui.panes.list_parts import Line, Part
from als_reader.ui.panes.pane_tab import PaneTab
from als_reader.ui.panes.place_steps import PlaceSteps
from als_reader.ui.panes.term_words import (
    all_words,
    alternatives,
    confidence_words,
    searchable_words,
    source_term_words,
)
from als_reader.ui.panes.wrapped_text import TextLabel


class GlossaryTab(PaneTab):
    """A search field, the terms of this article, then those of others."""

    def __init__(self, theme: Theme, entries: Sequence[Entry], evidence: Evidence) -> None:
        title = QCoreApplication.translate("GlossaryTab", "Glossary")
        super().__init__("glossary", title, theme)
        self._entries = _entries_by_term(entries)
        self.field = QLineEdit()
        self._found = TextLabel("", look="quiet")
        self._top = self._make_top()
        self.set_evidence(evidence)

    @property
    def found_words(self) -> str:
        """How many terms are shown, in words."""
        return self._found.text()

    def set_evidence(self, evidence: Evidence) -> None:
        """Show the terms of these facts."""
        assert isinstance(evidence.glossary, Glossary)
        self._evidence = evidence
        self._terms = evidence.glossary.terms
        self.cards.show_parts(tuple(self._parts()))
        self._on_searched(self.field.text())

    def open_item(self, key: str) -> bool:
        """Open the card of a term; if the search hides it, end the search."""
        card = self.cards.card(key)
        if card is not None and card.isHidden():
            self.field.clear()
        return super().open_item(key)

    # --- building ---

    def _make_top(self) -> QWidget:
        self.field.setPlaceholderText(self.tr("Search: liruquine, riluzole, lìlǔzuò"))
        self.field.setAccessibleName(self.tr("Search the glossary"))
        self.field.setAccessibleDescription(
            self.tr("By the garbled word, the right word, or the Chinese word or its sound.")
        )
        self.field.setAccessibleIdentifier("glossary-search")
        self.field.setClearButtonEnabled(False)
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.textChanged.connect(self._on_searched)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._found)
        return holder

    def _parts(self) -> Iterator[Part]:
        yield self._top
        if kept := kept_words():
            yield Line(key="language", text=kept)
        used = [term for term in self._terms if term.id in self._entries]
        other = [term for term in self._terms if term.id not in self._entries]
        if used:
            words = self.tr("In this article: {count}").format(count=len(used))
            yield from self._group("used", words if other else "", used)
            words = self.tr("Not in this article: {count}").format(count=len(other))
        else:
            words = self.tr("This article has no marks of ours. All terms we know: {count}")
            words = words.format(count=len(other))
        yield from self._group("other", words, other)

    def _group(self, name: str, heading: str, terms: Sequence[Term]) -> Iterator[Part]:
        if heading and terms:
            keys = frozenset(f"term:{term.id}" for term in terms)
            yield Line(key=f"terms:{name}", text=heading, is_heading=True, above=keys)
        for term in terms:
            yield self._content(term)

    def _content(self, term: Term) -> CardContent:
        uncertain = self.tr("uncertain") if term.confidence.is_uncertain else ""
        printed = f"“{term.printed[0]}”"
        name = self.tr("Garbled word: {printed}. It means: {correct}.")
        return CardContent(
            key=f"term:{term.id}",
            head=CardHead(
                title=printed,
                rest=f"→ {term.correct_term}",
                line=uncertain if "uncertain" not in term.correct_term else "",
                shape=Shape.WAVES,
                token="garbled",
                name=name.format(printed=printed, correct=term.correct_term),
                description=term.definition,
                identifier=f"term-{term.id}",
            ),
            fill=lambda body: self._fill_card(body, term),
            references=self._evidence.reference_by_id,
            words=lambda: all_words(term),
        )

    # --- an open card ---

    def _fill_card(self, body: CardBody, term: Term) -> None:
        for printed in term.printed[1:]:
            body.text(self.tr("Also printed as “{words}”.").format(words=printed))
        self._part(body, self.tr("What it meant here"), term.meaning)
        for line in alternatives(term):
            body.text(line)
        self._part(body, self.tr("In plain words"), term.definition)
        self._part(body, self.tr("Why it matters"), term.harm)
        self._part(body, self.tr("How it came about"), term.how_it_arose)
        chinese = source_term_words(term)
        if chinese:
            body.text(self.tr("Chinese: {words}").format(words=chinese))
        body.heading(self.tr("How sure we are"))
        body.text(self.tr("We are {words}.").format(words=confidence_words(term.confidence)))
        body.text(term.confidence_reason)
        body.source_lines(term.sources)
        self._fill_buttons(body, term)

    @staticmethod
    def _part(body: CardBody, title: str, words: str) -> None:
        if words:
            body.heading(title)
            body.text(words)

    def _fill_buttons(self, body: CardBody, term: Term) -> None:
        entry = self._entries.get(term.id)
        if entry is not None and entry.spans:
            steps = PlaceSteps(len(entry.spans))
            steps.place_chosen.connect(lambda at: self.place_requested.emit(entry.number, at))
            body.widget(steps)
        choices = []
        if entry is not None:
            words = self.tr("See note {number}").format(number=entry.number)
            choices.append((words, f"note:{entry.number}"))
        option = self._evidence.option_by_id.get(term.option)
        if option is not None:
            words = self.tr("See {name} in Options").format(name=option.name)
            choices.append((words, f"option:{option.id}"))
        words = self.tr("See {trial} in Trials")
        choices += [
            (words.format(trial=trial), f"trial:{trial}")
            for trial in term.trials
            if trial in self._evidence.trial_by_id
        ]
        body.action_row(choices)

    # --- searching ---

    def _on_searched(self, query: str) -> None:
        shown = {f"term:{t.id}" for t in self._terms if matches(searchable_words(t), query)}
        self.cards.show_only(shown)
        self._found.set_words(self._count_words(len(shown), query))

    def _count_words(self, count: int, query: str) -> str:
        if not query.strip():
            return self.tr("{count} terms").format(count=count)
        if count:
            words = self.tr("{count} of {all} terms")
            return words.format(count=count, all=len(self._terms))
        return self.tr("No term has this word. Try a shorter word, or only its start.")


def _entries_by_term(entries: Sequence[Entry]) -> dict[str, Entry]:
    """The note about each term, by the term's id."""
    found: dict[str, Entry] = {}
    for entry in entries:
        if entry.kind is Kind.GARBLE:
            for note in entry.notes:
                for term in note.links("term")[:1]:
                    found.setdefault(term, entry)
    return found
