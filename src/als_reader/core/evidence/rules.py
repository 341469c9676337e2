# SPDX-License-Identifier: MIT
"""What a record must obey besides its types."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from als_reader.core.evidence.glossary import Glossary, Term
from als_reader.core.evidence.references import Reference, References
from als_reader.core.evidence.statements import Citation, Comparison, Statement, Tag
from als_reader.core.evidence.treatments import OptionGroup, Treatment, Treatments
from als_reader.core.evidence.trials import StatusMeaning, Trial, Trials
from als_reader.core.links import checked_link

_NCT = re.compile(r"NCT\d{8}")


def broken_rules(record: object) -> Iterator[str]:
    """Say every rule that a record of well-typed fields breaks."""
    match record:
        case Citation():
            if record.tag is not Tag.OURS and not record.refs:
                yield f"a citation of kind {record.tag.value} needs a reference"
        case Statement():
            yield from _said(record.text)
            yield from _sourced(record.sources)
        case Comparison() | StatusMeaning():
            yield from _sourced(record.sources)
        case Reference():
            if record.url and not checked_link(record.url).startswith("http"):
                yield f"{record.url} is not the address of a web page"
        case Term():
            yield from _term(record)
        case Treatment():
            yield from _treatment(record)
        case Trial():
            yield from _trial(record)
        case Glossary() | Treatments() | Trials() | References():
            yield from _part(record)


def _said(text: str) -> Iterator[str]:
    if not text.strip():
        yield "a statement needs words"


def _sourced(sources: tuple[Citation, ...]) -> Iterator[str]:
    if not sources:
        yield "a fact needs a source"


def _term(term: Term) -> Iterator[str]:
    yield from _sourced(term.sources)
    if not term.printed:
        yield "a term needs the words that are printed"
    if term.confidence.is_uncertain and not term.alternatives:
        yield "an uncertain term needs its alternatives"


def _treatment(treatment: Treatment) -> Iterator[str]:
    yield from _sourced(treatment.status_sources)
    given = (treatment.application, treatment.approved_on, treatment.pathway)
    if treatment.group is OptionGroup.NOT_APPROVED:
        if any(given):
            yield "a product that is not approved has no application, approval date or pathway"
    elif not all(given):
        yield "a product that was approved needs application, approval date and pathway"


def _trial(trial: Trial) -> Iterator[str]:
    yield from _sourced(trial.sources)
    if not trial.found:
        yield "a trial needs what was found, or that nothing was"
    if not _NCT.fullmatch(trial.nct):
        yield f"{trial.nct} is not an NCT number"
    if trial.registry_url != f"https://clinicaltrials.gov/study/{trial.nct}":
        yield f"{trial.registry_url} is not the page of {trial.nct} in the registry"


def _part(part: Glossary | Treatments | Trials | References) -> Iterator[str]:
    match part:
        case Glossary():
            yield from _repeated(term.id for term in part.terms)
            yield from _repeated(pattern.code for pattern in part.patterns)
        case Treatments():
            yield from _repeated(treatment.id for treatment in part.treatments)
        case References():
            yield from _repeated(reference.id for reference in part.references)
        case Trials():
            yield from _repeated(trial.nct for trial in part.trials)
            yield from _repeated(study.id for study in part.other_studies)
            yield from _repeated(meaning.status for meaning in part.status_meanings)
            explained = {meaning.status for meaning in part.status_meanings}
            for status in sorted({trial.status for trial in part.trials} - explained):
                yield f"the status {status} needs its meaning"


def _repeated(ids: Iterable[str]) -> Iterator[str]:
    for id_, times in Counter(ids).items():
        if times > 1:
            yield f"{id_} stands there {times} times"
