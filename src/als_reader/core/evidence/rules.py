# SPDX-License-Identifier: MIT
"""What a record must obey besides its types."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import singledispatch

from als_reader.core.evidence.glossary import Glossary, Term
from als_reader.core.evidence.references import Reference, References
from als_reader.core.evidence.statements import Citation, Comparison, Statement, Tag
from als_reader.core.evidence.treatments import (
    MilestoneKind,
    OptionGroup,
    Treatment,
    Treatments,
)
from als_reader.core.evidence.trials import StatusMeaning, Trial, Trials
from als_reader.core.links import checked_link

_NCT = re.compile(r"NCT\d{8}")


@singledispatch
def broken_rules(_record: object) -> Iterator[str]:
    """Say every rule that a record of well-typed fields breaks; most records have no rules."""
    return iter(())


@broken_rules.register
def _(citation: Citation) -> Iterator[str]:
    if citation.tag is not Tag.OURS and not citation.refs:
        yield f"a citation of kind {citation.tag.value} needs a reference"


@broken_rules.register
def _(statement: Statement) -> Iterator[str]:
    if not statement.text.strip():
        yield "a statement needs words"
    yield from _unsourced(statement.sources)


@broken_rules.register
def _(comparison: Comparison) -> Iterator[str]:
    yield from _unsourced(comparison.sources)


@broken_rules.register
def _(meaning: StatusMeaning) -> Iterator[str]:
    yield from _unsourced(meaning.sources)


@broken_rules.register
def _(reference: Reference) -> Iterator[str]:
    if reference.url and not checked_link(reference.url).startswith("http"):
        yield f"{reference.url} is not the address of a web page"


@broken_rules.register
def _(term: Term) -> Iterator[str]:
    yield from _unsourced(term.sources)
    if not term.printed:
        yield "a term needs the words that are printed"
    if term.confidence.is_uncertain and not term.alternatives:
        yield "an uncertain term needs its alternatives"


@broken_rules.register
def _(treatment: Treatment) -> Iterator[str]:
    yield from _unsourced(treatment.status_sources)
    given = (treatment.application, treatment.approved_on, treatment.pathway)
    if treatment.group is OptionGroup.NOT_APPROVED:
        if any(given):
            yield "a product that is not approved has no application, approval date or pathway"
    elif not all(given):
        yield "a product that was approved needs application, approval date and pathway"
    for milestone in treatment.milestones:
        is_approval = milestone.kind is MilestoneKind.APPROVED
        if is_approval and milestone.day != treatment.approved_on:
            yield f"the approval on {milestone.day} is not the one of approved_on"


@broken_rules.register
def _(trial: Trial) -> Iterator[str]:
    yield from _unsourced(trial.sources)
    if not trial.found:
        yield "a trial needs what was found, or that nothing was"
    if not _NCT.fullmatch(trial.nct):
        yield f"{trial.nct} is not an NCT number"
    if trial.registry_url != f"https://clinicaltrials.gov/study/{trial.nct}":
        yield f"{trial.registry_url} is not the page of {trial.nct} in the registry"


@broken_rules.register
def _(part: Glossary) -> Iterator[str]:
    yield from _repeated(term.id for term in part.terms)
    yield from _repeated(pattern.code for pattern in part.patterns)


@broken_rules.register
def _(part: Treatments) -> Iterator[str]:
    yield from _repeated(treatment.id for treatment in part.treatments)


@broken_rules.register
def _(part: Trials) -> Iterator[str]:
    yield from _repeated(trial.nct for trial in part.trials)
    yield from _repeated(study.id for study in part.other_studies)
    yield from _repeated(meaning.status for meaning in part.status_meanings)
    explained = {meaning.status for meaning in part.status_meanings}
    for status in sorted({trial.status for trial in part.trials} - explained):
        yield f"the status {status} needs its meaning"


@broken_rules.register
def _(part: References) -> Iterator[str]:
    yield from _repeated(reference.id for reference in part.references)


def _unsourced(sources: tuple[Citation, ...]) -> Iterator[str]:
    if not sources:
        yield "a fact needs a source"


def _repeated(ids: Iterable[str]) -> Iterator[str]:
    for id_, times in Counter(ids).items():
        if times > 1:
            yield f"{id_} stands there {times} times"
