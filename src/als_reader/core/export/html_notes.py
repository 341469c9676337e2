# SPDX-License-Identifier: MIT
"""Notes, glossary entries, options, trials and sources as elements of a page."""

from collections.abc import Iterator, Sequence
from datetime import date

from als_reader.core.article import Article, Note, Verdict
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Term, Treatment, Trial
from als_reader.core.export import about
from als_reader.core.export.citing import Source, Sources
from als_reader.core.export.facts import (
    CERTAINTY,
    option_status,
    sentence,
    trial_facts,
    trial_status,
)
from als_reader.core.export.html_text import TextElements
from als_reader.core.export.marked import place_count
from als_reader.core.export.markup import Element, element, visible
from als_reader.core.export.shapes import shape
from als_reader.core.language import labelled, listed, said, sentences
from als_reader.core.language import sentence as mark
from als_reader.core.links import checked_link
from als_reader.core.review import is_automatic
from als_reader.core.theme import verdict_style

REGISTRY = mark("See this trial in the registry")
LABEL = mark("Its label")


class NoteElements:
    """Turns entries and the facts they point to into elements."""

    def __init__(
        self, text: TextElements, sources: Sources, language: dict[str, str], article: Article
    ) -> None:
        self._text = text
        self._sources = sources
        self._language = language
        self._article = article

    def note(self, entry: Entry) -> Element:
        """One numbered note, with the ways back to its words."""
        style = verdict_style(entry.verdict)
        head = element(
            "h3",
            f"{entry.number} ",
            shape(style.shape),
            element("span", f" {style.word}", class_="verdict"),
        )
        parts: list[Element] = [head]
        if any(is_automatic(self._article, note) for note in entry.notes):
            parts.append(element("p", said(about.UNREVIEWED), class_="quiet"))
        for note in entry.notes:
            parts += self._note_parts(note)
        cited = self._sources.of_paragraphs(words for note in entry.notes for words in note.body)
        parts += self.cited(cited)
        parts.append(_ways_back(entry))
        return element("article", *parts, id=f"note-{entry.number}", class_=f"note {style.token}")

    def _note_parts(self, note: Note) -> Iterator[Element]:
        if note.quote:
            quote = element("q", visible(note.quote), **self._language)
            yield element("p", said("The article says: "), quote, class_="quiet")
        if note.correction:
            is_sure = note.verdict is Verdict.GARBLED
            start = said("It should say: ") if is_sure else said("Best reading: ")
            yield element("p", start, element("strong", visible(note.correction)))
        if note.orphan_reason:
            reason = said(note.orphan_reason)
            yield element("p", said("We could not place this note: {reason}.", reason=reason))
        for words in note.body:
            yield element("p", *self._text.runs(words), dir="auto", **self._language)

    def term(self, term: Term) -> Element:
        """A glossary entry."""
        printed = listed(f"“{words}”" for words in term.printed)
        rows = [
            (said("What stood there"), printed),
            (said("What it meant"), term.meaning),
            (said("In plain words"), term.definition),
            (said("How sure we are"), said(CERTAINTY[term.confidence])),
            (said("Other readings"), "; ".join(term.alternatives)),
            (said("Why it went wrong"), term.how_it_arose),
            (said("Why it matters"), term.harm),
        ]
        words = [_labelled(label, text) for label, text in rows if text]
        for source in term.source_terms:
            parts = [source.pronunciation, source.meaning]
            beside = ", ".join(part for part in parts if part)
            written = element("span", source.characters, lang=source.language)
            words.append(
                _labelled(said("Likely source word"), written, f" ({beside})" if beside else "")
            )
        cited = self.cited(self._sources.of_citations(term.sources))
        head = element("h3", visible(term.correct_term))
        return element("article", head, *words, *cited, id=f"term-{term.id}", class_="card")

    def option(self, option: Treatment, evidence: Evidence, today: date) -> Element:
        """A product: name, status, date, label."""
        generic = f" ({option.generic})" if option.generic != option.name else ""
        parts = [element("h3", f"{option.name}{generic}")]
        parts.append(element("p", sentences(sentence(option.form), sentence(option.summary_line))))
        parts.append(_labelled(said("Status"), option_status(option, evidence, today)))
        label = self._sources.source(f"ref:{option.label_ref}") if option.label_ref else None
        if label:
            parts.append(element("p", labelled(said(LABEL), ""), _citation(label)))
        parts += self.cited(self._sources.of_citations(option.status_sources))
        return element("article", *parts, id=f"option-{option.id}", class_="card")

    def trial(self, trial: Trial, evidence: Evidence, today: date) -> Element:
        """A registered study: name, status, date, address."""
        parts = [element("h3", visible(trial.plain_title or trial.title))]
        parts.append(element("p", f"{trial.nct} · {trial_facts(trial)}"))
        parts.append(_labelled(said("Status"), trial_status(trial, evidence, today)))
        told = [found for found in trial.found if not found.is_survival]  # only for those who ask
        parts += [element("p", found.text) for found in told]
        address = checked_link(trial.registry_url)
        if address:
            link = element("a", labelled(said(REGISTRY), address), href=address, rel="noreferrer")
            parts.append(element("p", link))
        citations = [citation for found in told for citation in found.sources]
        parts += self.cited(self._sources.of_citations([*trial.sources, *citations]))
        return element("article", *parts, id=f"trial-{trial.nct}", class_="card")

    def cited(self, sources: Sequence[Source]) -> Iterator[Element]:
        """The sources of one note, in full."""
        if sources:
            lines = (element("li", _citation(source)) for source in sources)
            head = element("p", element("strong", said("Sources")), class_="quiet")
            yield element("div", head, element("ul", *lines), class_="sources")


def source_line(source: Source) -> Element:
    """One line of the list of sources, with its address."""
    words: list[Element | str] = [visible(source.citation)]
    if source.address:
        link = element("a", source.address, href=source.address, rel="noreferrer")
        words += [" ", link]
    if source.detail:
        words += [" ", element("span", source.detail, class_="quiet")]
    id_ = f"source-{source.number}"
    return element("li", *words, id=id_, value=str(source.number))


def _citation(source: Source) -> Element:
    words = f"[{source.number}] {visible(source.citation)}"
    return element("a", words, href=f"#source-{source.number}")


def _labelled(label: str, *words: Element | str) -> Element:
    return element("p", element("strong", labelled(label, "")), *words)


def _ways_back(entry: Entry) -> Element:
    """Links to every place of a note, or to the text for a note without one."""
    count = place_count(entry)
    if count <= 1:
        target = f"mark-{entry.number}-1" if count else "text"
        return element("p", _way(said("Back to the text"), entry, target), class_="back")
    ways: list[Element | str] = [said("Back to place ")]
    for place in range(1, count + 1):
        ways += [_way(str(place), entry, f"mark-{entry.number}-{place}"), " "]
    return element("p", *ways, class_="back")


def _way(words: str, entry: Entry, target: str) -> Element:
    """A link back, whose name says where from: "Back to the text" alone stands there 86 times."""
    name = said("{words}, from note {number}", words=words, number=entry.number)
    if words.isdigit():
        name = said("Back to place {place} of note {number}", place=words, number=entry.number)
    return element("a", words, href=f"#{target}", aria_label=name)
