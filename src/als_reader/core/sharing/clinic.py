# SPDX-License-Identifier: MIT
"""A page for the clinic: what the reader wants to ask about, in few and plain words.

Facts on options and trials come from the bundled evidence only, with their source and date.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from als_reader.core.article import Article, Note, Verdict, plain
from als_reader.core.entries import Entry
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Citation
from als_reader.core.export import about
from als_reader.core.export.citing import REFERENCE
from als_reader.core.export.dates import long_date
from als_reader.core.export.facts import option_status, sentence, trial_facts, trial_status
from als_reader.core.export.markup import visible
from als_reader.core.language import counted, labelled, said, sentences
from als_reader.core.language import sentence as mark_
from als_reader.core.marks.own import (
    NOTE,
    OPTION,
    TRIAL,
    WORDS,
    MyMarks,
    OwnMark,
    marked_note,
    places,
)

HEADING = mark_("For my clinic visit")
MOST_PAGES = 2
SOURCES_SHOWN = 2
"""Of each fact: enough to look it up."""


class Part(StrEnum):
    """The parts that a reader can leave out."""

    QUESTIONS = "questions"
    WORDS = "words"
    NOTES = "notes"
    OPTIONS = "options"
    TRIALS = "trials"
    COMMENTS = "comments"


TITLES = {
    Part.QUESTIONS: mark_("My questions"),
    Part.WORDS: mark_("Words I want to ask about"),
    Part.NOTES: mark_("Notes I want to ask about"),
    Part.OPTIONS: mark_("Options I want to ask about"),
    Part.TRIALS: mark_("Trials I want to ask about"),
    Part.COMMENTS: mark_("My other comments"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing on the page."""

    part: Part
    head: str
    lines: tuple[str, ...] = ()
    """What is known of it."""
    sources: tuple[str, ...] = ()
    """Where that is from, and when we read it."""
    comment: str = ""
    """The reader's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicPage:
    """All that the page says."""

    title: str
    """The article's."""
    source: str
    made: str
    """When the page was made, in words."""
    facts: str
    """How old the facts are, in words."""
    items: tuple[Item, ...] = ()
    left_out: int = 0
    """How many things did not fit."""

    def only(self, parts: Collection[Part]) -> "ClinicPage":
        """The page with some of its parts."""
        return replace(self, items=tuple(item for item in self.items if item.part in parts))

    def first(self, count: int) -> "ClinicPage":
        """The page with as many things as fit, and how many did not."""
        return replace(
            self, items=self.items[:count], left_out=self.left_out + len(self.items) - count
        )

    def grouped(self) -> Iterator[tuple[Part, tuple[Item, ...]]]:
        """The things under their headings."""
        for part in Part:
            found = tuple(item for item in self.items if item.part is part)
            if found:
                yield part, found


def left_out_words(count: int) -> str:
    """What the reader is told of things that did not fit; empty if all did."""
    if not count:
        return ""
    return counted(
        "Left out: {count} thing did not fit on {pages} pages.",
        "Left out: {count} things did not fit on {pages} pages.",
        count,
        pages=MOST_PAGES,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the page is made from."""

    article: Article
    entries: Sequence[Entry]
    marks: MyMarks
    questions: tuple[str, ...]
    """Those that the reader ticked."""
    evidence: Evidence
    today: date


def clinic_page(reading: Reading) -> ClinicPage:
    """Put the page together."""
    article = reading.article
    items = _Items(reading)
    return ClinicPage(
        title=visible(about.title(article)),
        source=visible(about.provenance(article.source)),
        made=long_date(reading.today.isoformat()),
        facts=about.facts_as_of(reading.evidence),
        items=tuple(items.all()),
    )


class _Items:
    """Makes the things of the page, part by part."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._marks = reading.marks
        self._evidence = reading.evidence

    def all(self) -> Iterator[Item]:
        for question in self._reading.questions:
            yield Item(part=Part.QUESTIONS, head=visible(question))
        for mark in self._words():
            if mark.is_starred:
                yield Item(part=Part.WORDS, head=_quoted(mark), comment=visible(mark.comment))
        yield from self._notes()
        yield from self._options()
        yield from self._trials()
        for mark in self._marks.marks:
            if mark.comment and not mark.is_starred:
                head = _quoted(mark) if mark.about in (WORDS, NOTE) else visible(mark.exact)
                yield Item(part=Part.COMMENTS, head=head, comment=visible(mark.comment))

    def _words(self) -> list[OwnMark]:
        """In the order of the text; words that are not there any more come last."""
        found = places(self._marks, self._reading.article.text)
        last = len(self._reading.article.text)
        marks = self._marks.of_kind(WORDS)
        return sorted(marks, key=lambda m: found[m.id].start if m.id in found else last)

    def _starred(self, kind: str) -> list[OwnMark]:
        return [mark for mark in self._marks.of_kind(kind) if mark.is_starred]

    def _notes(self) -> Iterator[Item]:
        numbers = {note.id: entry.number for entry in self._reading.entries for note in entry.notes}
        found = [
            (numbers.get(mark.target, 0), mark, marked_note(mark, self._reading.article))
            for mark in self._starred(NOTE)
        ]
        for number, mark, note in sorted(found, key=lambda item: item[0] or len(numbers) + 1):
            comment = visible(mark.comment)
            if note is None:
                yield Item(part=Part.NOTES, head=_quoted(mark), comment=comment)
                continue
            head = said("Note {number}, {verdict}", number=number, verdict=said(note.verdict.value))
            head = labelled(head, _quoted(mark)) if mark.exact else head
            lines = tuple(visible(line) for line in self._note_lines(note))
            yield Item(part=Part.NOTES, head=head, lines=lines, comment=comment)

    def _note_lines(self, note: Note) -> Iterator[str]:
        if note.correction:
            is_sure = note.verdict is Verdict.GARBLED
            words = note.correction.strip().rstrip(".,;:")
            yield sentence(
                f"{said('It should say: ') if is_sure else said('Best reading: ')}{words}"
            )
        labels = {(s.label, s.target) for s in self._reading.article.sources}
        for paragraph in note.body:
            runs = tuple(
                run
                for run in paragraph
                if (run.text, run.link) not in labels and not run.link.startswith(REFERENCE)
            )
            words = " ".join(plain(runs).replace("[]", "").split())
            if words:
                yield words

    def _options(self) -> Iterator[Item]:
        for mark in self._starred(OPTION):
            option = self._evidence.option_by_id.get(mark.target)
            if option is None:
                continue
            lines = (
                sentences(sentence(option.form), sentence(option.summary_line)),
                option_status(option, self._evidence, self._reading.today),
            )
            yield Item(
                part=Part.OPTIONS,
                head=f"{option.name} ({option.generic})",
                lines=lines,
                sources=self._sources(option.status_sources),
                comment=visible(mark.comment),
            )

    def _trials(self) -> Iterator[Item]:
        for mark in self._starred(TRIAL):
            trial = self._evidence.trial_by_id.get(mark.target)
            if trial is None:
                continue
            lines = (
                sentence(trial_facts(trial)),
                trial_status(trial, self._evidence, self._reading.today),
            )
            yield Item(
                part=Part.TRIALS,
                head=f"{trial.plain_title or trial.title} ({trial.nct})",
                lines=lines,
                sources=self._sources(trial.sources),
                comment=visible(mark.comment),
            )

    def _sources(self, citations: Sequence[Citation]) -> tuple[str, ...]:
        ids = dict.fromkeys(id_ for citation in citations for id_ in citation.refs)
        known = [r for id_ in ids if (r := self._evidence.reference_by_id.get(id_))]
        return tuple(
            said(
                "{source}. Read on {day}.",
                source=visible(r.citation).rstrip("."),
                day=long_date(r.checked_on),
            )
            for r in known[:SOURCES_SHOWN]
        )


def _quoted(mark: OwnMark) -> str:
    return f"“{visible(' '.join(mark.exact.split()))}”"
