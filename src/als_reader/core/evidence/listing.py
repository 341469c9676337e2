# SPDX-License-Identifier: MIT
"""Every fact that readers are shown, one by one: its words, its sources and how old it is.

The id of a fact is a path: "treatments/qalsody/history/1". Its first two parts name the record
that is reviewed as a whole. Rules that find words (patterns, cues) are no facts.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import singledispatch

from als_reader.core.article import Article, Note, Paragraph, plain
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.facts import Fact
from als_reader.core.evidence.listing_news import with_news_listed
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import (
    Citation,
    Comparison,
    Milestone,
    PartialDate,
    Statement,
    StatusMeaning,
    Tag,
    Term,
    Treatment,
    Trial,
)


def list_facts(evidence: Evidence, article: Article | None = None) -> tuple[Fact, ...]:
    """All facts of the parts that are there, the oldest first; an unknown date is the oldest."""
    found: list[Fact] = []
    for name, part in (
        ("glossary", evidence.glossary),
        ("treatments", evidence.treatments),
        ("trials", evidence.trials),
    ):
        if not isinstance(part, EvidenceError):
            found += _facts_below(part, name, _Dates(evidence, part.as_of))
    if article is not None:
        found += _facts_of_article(article, evidence)
    found = [*with_news_listed(found, evidence.news)]
    return tuple(sorted(found, key=lambda fact: (fact.recorded or "", fact.read_on or "", fact.id)))


class _Dates:
    """When sources were read."""

    def __init__(self, evidence: Evidence, as_of: date) -> None:
        self._read = {id_: ref.checked_on for id_, ref in evidence.reference_by_id.items()}
        self._as_of = as_of

    def read(self, sources: Iterable[Citation]) -> PartialDate:
        """The oldest day; our own reading is as old as its file."""
        days = [self._read.get(ref, self._as_of) for source in sources for ref in source.refs]
        return PartialDate(min(days, default=self._as_of).isoformat())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What a record itself says, below the id of the record."""

    text: str
    sources: tuple[Citation, ...]
    name: str = ""
    is_dated: bool = False
    """Whether the record has dates of its own: those below."""
    recorded: PartialDate | None = None
    read_on: PartialDate | None = None


def _facts_below(record: object, path: str, dates: _Dates) -> Iterator[Fact]:
    for said in _said(record):
        read_on = said.read_on if said.is_dated else dates.read(said.sources)
        yield Fact(
            id=f"{path}/{said.name}" if said.name else path,
            text=said.text,
            sources=said.sources,
            recorded=said.recorded if said.is_dated else read_on,
            read_on=read_on,
        )
    if isinstance(record, Milestone) or not is_dataclass(record):
        return
    for field in fields(record):
        value = getattr(record, field.name)
        for number, item in enumerate(value if isinstance(value, tuple) else (value,), start=1):
            name = _name(item)
            below = f"{path}/{name}" if name else f"{path}/{field.name}/{number}"
            yield from _facts_below(item, below, dates)


def _name(record: object) -> str:
    """What a record is known by, if it has a name of its own."""
    for field in ("id", "nct"):
        name = getattr(record, field, "")
        if isinstance(name, str) and name:
            return name
    return f"status_meanings/{record.status.value}" if isinstance(record, StatusMeaning) else ""


@singledispatch
def _said(record: object) -> Iterator[_Said]:
    """Any record with sources is a fact, so that a new kind of record is never left out."""
    sources = getattr(record, "sources", ())
    if sources and is_dataclass(record):
        values = (getattr(record, field.name) for field in fields(record))
        words = [str(value) for value in values if isinstance(value, str) and value]
        yield _Said(text=" · ".join(words), sources=sources)


@_said.register
def _(statement: Statement) -> Iterator[_Said]:
    yield _Said(text=statement.text, sources=statement.sources)


@_said.register
def _(comparison: Comparison) -> Iterator[_Said]:
    figures = (
        f"{comparison.with_value:g} {comparison.with_label}, "
        f"{comparison.without_value:g} {comparison.without_label} ({comparison.unit})"
    )
    text = f"{comparison.title}: {figures}. {comparison.meaning}"
    yield _Said(text=text, sources=comparison.sources)


@_said.register
def _(meaning: StatusMeaning) -> Iterator[_Said]:
    text = f"{meaning.word}: {meaning.means} {meaning.does_not_mean}"
    yield _Said(text=text, sources=meaning.sources)


@_said.register
def _(milestone: Milestone) -> Iterator[_Said]:
    words = (milestone.day, milestone.kind.value, milestone.name, milestone.said.text)
    yield _Said(text=" · ".join(filter(None, words)), sources=milestone.said.sources)


@_said.register
def _(term: Term) -> Iterator[_Said]:
    texts = {
        "meaning": f"{' / '.join(term.printed)} → {term.correct_term}: {term.meaning}",
        "definition": term.definition,
        "how_it_arose": term.how_it_arose,
        "harm": term.harm,
        "alternatives": "; ".join(term.alternatives),
    }
    for name, text in texts.items():
        if text:
            yield _Said(text=text, sources=term.sources, name=name)


@_said.register
def _(option: Treatment) -> Iterator[_Said]:
    as_of, sources = option.status_as_of, option.status_sources
    yield _Said(
        text=f"{option.name}: {option.summary_line}. {option.status}",
        sources=sources,
        name="status",
        is_dated=True,
        recorded=as_of,
        read_on=as_of,
    )
    if option.approved_on and option.pathway:
        label = (Citation(tag=Tag.PRIMARY, refs=(option.label_ref,)),) if option.label_ref else ()
        yield _Said(
            text=f"{option.application}, approved {option.approved_on}, {option.pathway.value}",
            sources=sources + label,
            name="approval",
        )


@_said.register
def _(trial: Trial) -> Iterator[_Said]:
    phases = "/".join(phase.value for phase in trial.phases) or "phase not given"
    record = (
        trial.title, trial.sponsor, trial.country, trial.cell_type, trial.cell_source.value,
        trial.route, phases, trial.design_text, trial.enrolment_text, trial.start,
        trial.primary_completion, trial.completion,
    )  # fmt: skip
    status = f"{trial.plain_title}: status {trial.status.value}. {trial.status_note}".strip()
    for name, text in (("status", status), ("registry", " · ".join(filter(None, record)))):
        yield _Said(
            text=text,
            sources=trial.sources,
            name=name,
            is_dated=True,
            recorded=trial.last_update_posted,
            read_on=trial.as_of_date,
        )


# --- the bundled article ---


def _facts_of_article(article: Article, evidence: Evidence) -> Iterator[Fact]:
    """The notes and summary lines of an article that name references we have."""
    known = evidence.reference_by_id
    read = {id_: PartialDate(ref.checked_on.isoformat()) for id_, ref in known.items()}
    summary = article.summary
    sayings: list[tuple[str, str, tuple[str, ...]]] = [
        (f"article/{note.id}", _words(note), note.links("ref")) for note in article.notes
    ]
    for name, lines in (
        ("right", summary.right), ("wrong", summary.wrong), ("missing", summary.missing),
    ):  # fmt: skip
        sayings += [
            (f"article/in-short/{name}/{number}", _plain(line), _references(line))
            for number, line in enumerate(lines, start=1)
        ]
    for id_, text, named in sayings:
        refs = tuple(ref for ref in named if ref in read)
        if refs:
            oldest = min(read[ref] for ref in refs)
            yield Fact(
                id=id_,
                text=text,
                sources=_citations(refs, evidence),
                recorded=oldest,
                read_on=oldest,
            )


def _words(note: Note) -> str:
    said = f"{note.verdict.value}: {note.correction}".removesuffix(": ")
    return f"{said}. {' '.join(map(_plain, note.body))}"


def _plain(line: Paragraph) -> str:
    """The words of a line without the numbers of its sources."""
    return plain(tuple(run for run in line if not run.link.startswith("ref:"))).strip()


def _references(line: Paragraph) -> tuple[str, ...]:
    found = (run.link for run in line if run.link.startswith("ref:"))
    return tuple(dict.fromkeys(link.removeprefix("ref:") for link in found))


def _citations(refs: tuple[str, ...], evidence: Evidence) -> tuple[Citation, ...]:
    """An article says no tags; a reference is of the kind that its own record says."""
    by_tag: Mapping[Tag, list[str]] = {tag: [] for tag in Tag}
    for ref in refs:
        by_tag[evidence.reference_by_id[ref].tag].append(ref)
    return tuple(Citation(tag=tag, refs=tuple(found)) for tag, found in by_tag.items() if found)
