# SPDX-License-Identifier: MIT
"""Load the bundled facts. One damaged file takes down its own part only."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import TypeVar

from als_reader.core.article import Article
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.data_file import read_data_file
from als_reader.core.evidence.models import (
    Glossary,
    Reference,
    References,
    Term,
    Treatment,
    Treatments,
    Trial,
    Trials,
)
from als_reader.core.evidence.news import NO_NEWS, News
from als_reader.core.evidence.records import Reading
from als_reader.core.evidence.statements import LinkTo
from als_reader.core.known import KnownIds, without_unknown_links

Part = TypeVar("Part", Glossary, Treatments, Trials, References)


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The four files of facts; each is there, or an EvidenceError that says why not."""

    glossary: Glossary | EvidenceError
    treatments: Treatments | EvidenceError
    trials: Trials | EvidenceError
    references: References | EvidenceError
    news: News = NO_NEWS
    """What a refresh brought; the records above are then those of today."""

    @cached_property
    def term_by_id(self) -> Mapping[str, Term]:
        """The terms that `term:ID` may name."""
        return {t.id: t for t in self.glossary.terms} if isinstance(self.glossary, Glossary) else {}

    @cached_property
    def option_by_id(self) -> Mapping[str, Treatment]:
        """The treatments that `option:ID` may name."""
        part = self.treatments
        return {t.id: t for t in part.treatments} if isinstance(part, Treatments) else {}

    @cached_property
    def trial_by_id(self) -> Mapping[str, Trial]:
        """The trials that `trial:NCT…` may name."""
        return {t.nct: t for t in self.trials.trials} if isinstance(self.trials, Trials) else {}

    @cached_property
    def reference_by_id(self) -> Mapping[str, Reference]:
        """The references that `ref:ID` may name."""
        part = self.references
        return {r.id: r for r in part.references} if isinstance(part, References) else {}

    @cached_property
    def known_ids(self) -> KnownIds:
        """What links of an article may name."""
        return KnownIds(
            terms=frozenset(self.term_by_id),
            options=frozenset(self.option_by_id),
            trials=frozenset(self.trial_by_id),
            refs=frozenset(self.reference_by_id),
        )

    def known_only(self, article: Article) -> Article:
        """The article with links that lead nowhere shown as plain words."""
        return without_unknown_links(article, self.known_ids)

    @property
    def as_of(self) -> date | None:
        """The oldest date of the parts that are there: what we may say of all of them."""
        parts = (self.glossary, self.treatments, self.trials, self.references)
        return min((p.as_of for p in parts if not isinstance(p, EvidenceError)), default=None)

    def address(self, target: str) -> str:
        """The outside address of an internal link, or of an outside one; empty if it has none."""
        scheme, _, id_ = target.partition(":")
        match scheme:
            case "ref":
                reference = self.reference_by_id.get(id_)
                return reference.url if reference else ""
            case "trial":
                trial = self.trial_by_id.get(id_)
                return trial.registry_url if trial else ""
            case "term" | "option":
                return ""
            case _:
                return target


def load_evidence(folder: Traversable, today: date) -> Evidence:
    """Read `glossary.json`, `treatments.json`, `trials.json` and `references.json` of a folder.

    An id that names nothing makes the part that names it an EvidenceError. What a damaged part
    would have held is taken on trust, so that the others stay.
    """
    glossary = read_data_file(Glossary, folder, "glossary.json", today)
    treatments = read_data_file(Treatments, folder, "treatments.json", today)
    trials = read_data_file(Trials, folder, "trials.json", today)
    references = read_data_file(References, folder, "references.json", today)
    known: dict[LinkTo, Collection[str]] = {}
    if glossary.record:
        known[LinkTo.TERM] = {term.id for term in glossary.record.terms}
    if treatments.record:
        known[LinkTo.OPTION] = {treatment.id for treatment in treatments.record.treatments}
    if trials.record:
        known[LinkTo.TRIAL] = {trial.nct for trial in trials.record.trials}
    if references.record:
        known[LinkTo.REFERENCE] = {reference.id for reference in references.record.references}
    return Evidence(
        glossary=_part(glossary, "glossary.json", known),
        treatments=_part(treatments, "treatments.json", known),
        trials=_part(trials, "trials.json", known),
        references=_part(references, "references.json", known),
    )


def _part(
    reading: Reading[Part], name: str, known: Mapping[LinkTo, Collection[str]]
) -> Part | EvidenceError:
    """The part if it is sound and every id in it names something, else every problem."""
    dangling = tuple(
        f"{link.path}: {link.to}:{link.id} is not there"
        for link in reading.links
        if link.to in known and link.id not in known[link.to]
    )
    if reading.record is None or dangling:
        return EvidenceError(name, reading.problems + dangling)
    return reading.record
