# SPDX-License-Identifier: MIT
"""What a note can lead to, found by words: sources, terms, options and trials. No widgets."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.load import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something of the bundled facts."""

    target: str
    """"ref:als-overview", "term:als" …"""
    name: str
    """The words of a link to it."""
    about: str = ""
    """A quiet line: what kind of thing it is, or the whole citation."""

    @property
    def words(self) -> str:
        """All that a search looks at."""
        return f"{self.name} {self.about} {self.target.partition(':')[2]}".casefold()


def sources(evidence: Evidence) -> tuple[Fact, ...]:
    """Every reference."""
    part = evidence.references
    if isinstance(part, EvidenceError):
        return ()
    return tuple(
        Fact(target=f"ref:{ref.id}", name=ref.citation, about=ref.year) for ref in part.references
    )


def links(evidence: Evidence, kinds: dict[str, str]) -> tuple[Fact, ...]:
    """Every glossary term, option and trial; `kinds` are the words for the three schemes."""
    return tuple(_links(evidence, kinds))


def _links(evidence: Evidence, kinds: dict[str, str]) -> Iterator[Fact]:
    if not isinstance(evidence.glossary, EvidenceError):
        for term in evidence.glossary.terms:
            printed = ", ".join(f"“{words}”" for words in term.printed[:2])
            about = f"{kinds['term']} · {printed}" if printed else kinds["term"]
            yield Fact(target=f"term:{term.id}", name=term.correct_term, about=about)
    if not isinstance(evidence.treatments, EvidenceError):
        for option in evidence.treatments.treatments:
            about = f"{kinds['option']} · {option.generic} · {option.form}"
            yield Fact(target=f"option:{option.id}", name=option.name, about=about)
    if not isinstance(evidence.trials, EvidenceError):
        for trial in evidence.trials.trials:
            about = f"{kinds['trial']} · {trial.plain_title}"
            yield Fact(target=f"trial:{trial.nct}", name=trial.nct, about=about)


def matching(facts: Iterable[Fact], query: str) -> Sequence[Fact]:
    """The facts that have every word of the query; those whose name begins so come first."""
    words = query.casefold().split()
    found = [fact for fact in facts if all(word in fact.words for word in words)]
    begin = " ".join(words)
    return sorted(found, key=lambda fact: not fact.name.casefold().startswith(begin))


def fact_of(facts: Iterable[Fact], target: str) -> Fact | None:
    """The fact that a target names."""
    return next((fact for fact in facts if fact.target == target), None)
