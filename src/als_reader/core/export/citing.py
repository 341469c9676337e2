# SPDX-License-Identifier: MIT
"""Numbers the sources of an article in the order in which they are first named."""

from collections.abc import Iterable
from dataclasses import dataclass

from als_reader.core.article import Article, Paragraph, Run
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Citation
from als_reader.core.export.dates import long_date
from als_reader.core.language import said
from als_reader.core.links import checked_link

REFERENCE = "ref:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A numbered source: what it is, and where it can be read."""

    number: int
    citation: str
    address: str = ""
    detail: str = ""
    """How and when it was read."""


class Sources:
    """The sources named so far. Each has one number, however often it is named."""

    def __init__(self, article: Article, evidence: Evidence) -> None:
        self._evidence = evidence
        self._found: dict[str, Source] = {}
        self._titles = {link.target: link.title for link in article.sources if link.target}
        self._labels = {(s.label, s.target) for s in article.sources if s.target}

    def cites(self, run: Run) -> bool:
        """Whether a run is a sign such as "S4" that names a source, and not a sentence's words."""
        return (run.text, run.link) in self._labels

    def number(self, target: str) -> int:
        """The number of a source, a new one the first time."""
        if target not in self._found:
            self._found[target] = self._source(target, len(self._found) + 1)
        return self._found[target].number

    def source(self, target: str) -> Source:
        """The numbered source of a link target."""
        self.number(target)
        return self._found[target]

    def of_paragraphs(self, paragraphs: Iterable[Paragraph]) -> tuple[Source, ...]:
        """The sources that some words name, each once."""
        targets = dict.fromkeys(
            run.link
            for words in paragraphs
            for run in words
            if self.cites(run) or run.link.startswith(REFERENCE)
        )
        return tuple(self.source(target) for target in targets)

    def of_citations(self, citations: Iterable[Citation]) -> tuple[Source, ...]:
        """The sources behind bundled facts, each once."""
        ids = dict.fromkeys(id_ for citation in citations for id_ in citation.refs)
        return tuple(self.source(REFERENCE + id_) for id_ in ids)

    def listed(self) -> tuple[Source, ...]:
        """All sources named so far, by number."""
        return tuple(self._found.values())

    def _source(self, target: str, number: int) -> Source:
        title = self._titles.get(target, "")
        if not target.startswith(REFERENCE):
            return Source(number=number, citation=title or target, address=checked_link(target))
        id_ = target.removeprefix(REFERENCE)
        reference = self._evidence.reference_by_id.get(id_)
        if reference is None:
            return Source(
                number=number, citation=title or said("Source “{id}” (not at hand)", id=id_)
            )
        return Source(
            number=number,
            citation=reference.citation,
            address=checked_link(reference.url),
            detail=said(
                "We read: {part}. Checked on {day}.",
                part=reference.read,
                day=long_date(reference.checked_on),
            ),
        )
