# SPDX-License-Identifier: MIT
"""What the registry's record of a trial changes about ours, and how that is said.

What was not known before and is known now fills a gap; that is no change that readers are told.
What a record does not give stays as it was.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from als_reader.core.evidence.models import (
    EnrolmentKind,
    OverallStatus,
    PartialDate,
    Phase,
    ResultsPosted,
    StatusMeaning,
    Trial,
)
from als_reader.core.evidence.news import Change, ChangedField
from als_reader.core.export.dates import long_date
from als_reader.core.export.phases import phases_words
from als_reader.core.freshness import PLANNED, dates_in_words
from als_reader.core.language import counted, said, sentence, sentences
from als_reader.core.refresh.values import PlannedDate, RegistryRecord

NO_STATUS: Final = sentence("The registry gave no status.")
Meanings = Mapping[OverallStatus, StatusMeaning]

_DATE = re.compile(r"\b\d{4}(?:-\d\d(?:-\d\d)?)?\b")
_PLAIN_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}(?: \(planned(?:, in a copy from \d{4})?\))?")
"""A date without any words of ours about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Who gave the records and when."""

    source: str
    """Such as "ClinicalTrials.gov"."""
    read_on: date


def status_of(code: str) -> OverallStatus:
    """The status that a code of the registry names; UNVERIFIED for one that we do not know."""
    known = code in OverallStatus.__members__ and code != OverallStatus.UNVERIFIED
    return OverallStatus(code) if known else OverallStatus.UNVERIFIED


def status_words(code: str, meanings: Meanings) -> str:
    """Our words for a code, to stand inside a sentence; the code itself if we have none."""
    status = status_of(code)
    meaning = meanings.get(status)
    if status is OverallStatus.UNVERIFIED:
        return said("“{word}”, a word that we do not know yet", word=code)
    return _small(meaning.word) if meaning else code.replace("_", " ").lower()


def known_phases(codes: Sequence[str]) -> tuple[Phase, ...]:
    """The phases that we have words for."""
    return tuple(Phase(code) for code in codes if code in Phase.__members__)


def size_words(count: int, kind: EnrolmentKind) -> str:
    """Such as "12 people" or "12 people planned"."""
    if kind is EnrolmentKind.ESTIMATED:
        return counted("{count} person planned", "{count} people planned", count)
    return counted("{count} person", "{count} people", count)


def planned_date(given: PlannedDate) -> str:
    """A date as our own facts write it: "2029-05-01 (planned)"; shown by `dates_in_words`."""
    return f"{given.day}{PLANNED}" if given.is_planned else given.day


def is_older(record: RegistryRecord, trial: Trial) -> bool:
    """Whether a record is from before what we know: a mirror may be behind."""
    new, known = record.last_update_posted, trial.last_update_posted
    if new is None or known is None:
        return False
    exact = min(len(new), len(known))
    return new[:exact] < known[:exact]


def updated(trial: Trial, record: RegistryRecord, meanings: Meanings, answer: Answer) -> Trial:
    """The trial with the registry's fields of today; all that we wrote ourselves stays."""
    phases = known_phases(record.phases)
    posted = {True: ResultsPosted.YES, False: ResultsPosted.NO, None: trial.has_results}
    trial = _with_size(trial, record)
    source = answer.source[:1].upper() + answer.source[1:]
    return replace(
        trial,
        status=status_of(record.overall_status),
        status_note=sentences(*status_notes(record, meanings)),
        has_results=posted[record.has_results],
        phases=phases if phases and len(phases) == len(record.phases) else trial.phases,
        start=_date_text(trial.start, record.start),
        primary_completion=_date_text(trial.primary_completion, record.primary_completion),
        completion=_date_text(trial.completion, record.completion),
        last_update_posted=record.last_update_posted or trial.last_update_posted,
        as_of=said("{source}, read on {day}", source=source, day=long_date(answer.read_on)),
        as_of_date=PartialDate(answer.read_on.isoformat()),
    )


def status_notes(record: RegistryRecord, meanings: Meanings) -> Iterator[str]:
    """What the registry adds to a status, in sentences."""
    code = record.overall_status
    if status_of(code) is OverallStatus.UNVERIFIED:
        yield (
            said("The registry’s word is “{word}”. We do not know this word yet.", word=code)
            if code
            else said(NO_STATUS)
        )
    if record.last_known_status and record.last_known_status != code:
        words = status_words(record.last_known_status, meanings)
        yield said("The last status that was confirmed: {status}.", status=words)
    if record.why_stopped:
        reason = record.why_stopped.rstrip(".")
        yield said("Reason given in the registry: “{reason}”.", reason=reason)
    if record.status_verified:
        day = long_date(record.status_verified)
        yield (
            said("The sponsor last confirmed this on {day}.", day=day)
            if record.status_verified.count("-") == 2
            else said("The sponsor last confirmed this in {day}.", day=day)
        )


def changes(
    old: Trial, new: Trial, record: RegistryRecord, meanings: Meanings
) -> tuple[Change, ...]:
    """What is told of the way from one state of a trial to the next; empty if nothing changed.

    A newer date of the last update alone is no change.
    """
    found = tuple(_changes(old, new, record, meanings))
    before, after = old.last_update_posted, new.last_update_posted
    if found and before and after and before != after:
        found += (_change(ChangedField.LAST_UPDATE, long_date(before), long_date(after)),)
    return found


def makes_notes_older(found: Sequence[Change]) -> bool:
    """Whether our own words about a trial may not fit any more: they were written before."""
    return any(change.field in (ChangedField.STATUS, ChangedField.RESULTS) for change in found)


def _changes(
    old: Trial, new: Trial, record: RegistryRecord, meanings: Meanings
) -> Iterator[Change]:
    before = _status_before(old, meanings)
    after = status_words(record.overall_status, meanings)
    is_new_word = (
        new.status is OverallStatus.UNVERIFIED
        and f"“{record.overall_status}”" not in old.status_note
    )
    if new.status is not old.status or is_new_word:
        yield _change(ChangedField.STATUS, before, after)
        if record.why_stopped:
            yield _change(ChangedField.WHY_STOPPED, "", record.why_stopped)
    if new.has_results is ResultsPosted.YES and old.has_results is not ResultsPosted.YES:
        yield _change(ChangedField.RESULTS, _posted(old.has_results), _posted(new.has_results))
    if new.has_results is ResultsPosted.NO and old.has_results is ResultsPosted.YES:
        yield _change(ChangedField.RESULTS, _posted(old.has_results), _posted(new.has_results))
    codes = tuple(phase.value for phase in old.phases)
    if codes and record.phases and set(codes) != set(record.phases):
        yield _change(ChangedField.PHASES, phases_words(codes), phases_words(record.phases))
    if old.enrolment is not None and new.enrolment is not None:
        sizes = [size_words(t.enrolment or 0, t.enrolment_kind) for t in (old, new)]
        if sizes[0] != sizes[1]:
            yield _change(ChangedField.ENROLMENT, *sizes)
    for field, text, given in (
        (ChangedField.START, old.start, record.start),
        (ChangedField.PRIMARY_COMPLETION, old.primary_completion, record.primary_completion),
        (ChangedField.COMPLETION, old.completion, record.completion),
    ):
        if given is not None and _DATE.search(text) and not _says(text, given):
            yield _change(field, dates_in_words(text), dates_in_words(planned_date(given)))


def _change(field: ChangedField, before: str, after: str) -> Change:
    return Change(field=field, before=before, after=after)


def _status_before(trial: Trial, meanings: Meanings) -> str:
    meaning = meanings.get(trial.status)
    return _small(meaning.word) if meaning else trial.status.value.replace("_", " ").lower()


def _posted(posted: ResultsPosted) -> str:
    return {
        ResultsPosted.YES: said("results are shown in the registry"),
        ResultsPosted.NO: said("no results were shown in the registry"),
        ResultsPosted.NOT_SEEN: said("we could not see if results were shown"),
    }[posted]


def _with_size(trial: Trial, record: RegistryRecord) -> Trial:
    """Our words about a size stay as long as the number and its kind are the same."""
    kind, count = record.enrolment_kind, record.enrolment
    if count is None or (
        count == trial.enrolment and kind in (trial.enrolment_kind, EnrolmentKind.NOT_KNOWN)
    ):
        return trial
    text = size_words(count, kind)
    return replace(trial, enrolment=count, enrolment_kind=kind, enrolment_text=text)


def _date_text(text: str, given: PlannedDate | None) -> str:
    if given is None or (_says(text, given) and not _PLAIN_DATE.fullmatch(text)):
        return text
    return planned_date(given)


def _says(text: str, given: PlannedDate) -> bool:
    """Whether a text of ours already says a date, as exactly as it can."""
    if ("planned" in text) is not given.is_planned:
        return False
    return any(
        found.startswith(given.day) or given.day.startswith(found) for found in _DATE.findall(text)
    )


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
