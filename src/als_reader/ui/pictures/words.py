# SPDX-License-Identifier: MIT
"""What the pictures say: in the picture, in its table, in words and on paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.models import MilestoneKind, OverallStatus
from als_reader.core.export.dates import day_of_year, long_date
from als_reader.core.export.facts import sentence
from als_reader.core.language import listed, sentences
from als_reader.core.pictures.timeline import Event, Timeline
from als_reader.core.pictures.trial_counts import WITHOUT_PHASE, StatusRow, TrialCounts
from als_reader.core.theme import Shape
from als_reader.ui.panes.trial_words import phase_choice_words

NOT_APPLICABLE, NOT_GIVEN = WITHOUT_PHASE
NO_PHASE = {NOT_APPLICABLE: "–", NOT_GIVEN: "?"}
"""What stands in the square of a trial that has no phase."""
TRAPS = (OverallStatus.COMPLETED, OverallStatus.UNKNOWN)
"""Words that are often taken for something else: the picture says what they do not mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLook:
    """Sign, colour and word of an event. What ended is a ring, what began a disc."""

    shape: Shape
    token: str
    word: str
    is_ring: bool = False


def event_look(event: Event) -> EventLook:
    """How an event looks, the same on screen and on paper."""
    kind = MilestoneKind
    match event.kind:
        case kind.APPROVED if event.is_symptom:
            word = _tr("Approved for a symptom")
            return EventLook(shape=Shape.CHECK, token="link", word=word)
        case kind.APPROVED:
            word = _tr("Approved the accelerated way") if event.is_accelerated else _tr("Approved")
            return EventLook(shape=Shape.CHECK, token="right", word=word)
        case kind.WITHDRAWN:
            shape, token, word = Shape.CROSS, "caution", _tr("Approval withdrawn")
        case kind.DISCONTINUED:
            shape, token, word = Shape.CIRCULAR_ARROW, "caution", _tr("Listed as no longer sold")
        case _:
            shape, token, word = Shape.CROSS, "missing", _tr("Request taken back")
    return EventLook(shape=shape, token=token, word=word, is_ring=True)


def day_words(event: Event, *, has_year: bool = True) -> str:
    """Such as "29 August 2025", or without the year where it stands beside it."""
    return long_date(event.day) if has_year else day_of_year(event.day)


def event_line(event: Event) -> str:
    """What happened and on which day, in one line."""
    return _tr("{what}, {day}").format(what=event_look(event).word, day=day_words(event))


def gap_words(event: Event) -> str:
    """How many quiet years there were since the event before."""
    words = _tr("more than {years} years later") if event.is_longer else _tr("{years} years later")
    return words.format(years=event.years_since)


def event_sentence(event: Event) -> str:
    """An event in words, with its day."""
    words = _tr("{day}: {name}. {what}. {more}")
    return words.format(
        day=day_words(event), name=event.name, what=event_look(event).word, more=event.words
    )


def timeline_title() -> str:
    """The name of the picture of approvals."""
    return _tr("Approvals over time")


def timeline_line(shown: Timeline) -> str:
    """What the picture shows, in one line."""
    words = _tr("From {first} to {last}: what the FDA approved, and what ended")
    return words.format(first=shown.first_year, last=shown.events[-1].year)


def timeline_end(shown: Timeline) -> str:
    """Where the facts end, at the foot of the picture."""
    later = _tr("What came later is not in this picture.")
    return sentences(sentence(shown.age.recorded), later)


def timeline_refreshed(shown: Timeline) -> str:
    """What the last refresh said about these products; empty if there was none."""
    if shown.asked_on is None:
        return ""
    words = _tr(
        "Refreshed on {day}: the FDA’s data held {count} of these {total} products. "
        "The days above are those that came with ALS Reader."
    )
    return words.format(
        day=long_date(shown.asked_on.isoformat()), count=shown.confirmed, total=shown.approved
    )


def timeline_sentences(shown: Timeline) -> tuple[str, ...]:
    """The whole picture in words."""
    return tuple(event_sentence(event) for event in shown.events)


def trials_title() -> str:
    """The name of the picture of the trials."""
    return _tr("Trials by status and phase")


def trials_line(counts: TrialCounts) -> str:
    """What the picture shows, in one line."""
    return _tr("All {total} trials, one square each").format(total=counts.total)


def trials_table_line(counts: TrialCounts) -> str:
    """What its table shows."""
    words = _tr("All {total} trials: a row for each status, a column for each phase.")
    return words.format(total=counts.total)


def square_words(phase: str) -> str:
    """What stands in a square."""
    return NO_PHASE.get(phase, phase)


def trials_legend(counts: TrialCounts) -> str:
    """How to read the squares; only signs that are there are explained."""
    legend = [_tr("Each square is one trial. The number in it is its phase.")]
    if NOT_APPLICABLE in counts.phases:
        legend.append(_tr("“–” means that a phase does not apply."))
    if NOT_GIVEN in counts.phases:
        legend.append(_tr("“?” means that no phase was given."))
    return sentences(*legend)


def phase_parts(counts: Mapping[str, int]) -> str:
    """Such as "10 in phase 1, 8 in phase 1/2"."""
    return listed(_phase_part(phase, count) for phase, count in counts.items())


def _phase_part(phase: str, count: int) -> str:
    if phase == NOT_GIVEN:
        words = _tr("{count} with no phase given")
    elif phase == NOT_APPLICABLE:
        words = _tr("{count} to which a phase does not apply")
    else:
        words = _tr("{count} in phase {phase}")
    return words.format(count=count, phase=phase)


def row_caution(row: StatusRow) -> str:
    """What a word that is often misread does not mean; empty for the others."""
    return row.meaning.does_not_mean if row.meaning.status in TRAPS else ""


def row_sentence(row: StatusRow) -> str:
    """One status in words."""
    is_one = row.total == 1
    words = (
        _tr("{status}: 1 trial ({parts}).")
        if is_one
        else _tr("{status}: {total} trials ({parts}).")
    )
    said = words.format(status=row.meaning.word, total=row.total, parts=phase_parts(row.counts))
    return sentences(said, row_caution(row))


def trials_sentences(counts: TrialCounts) -> tuple[str, ...]:
    """The whole picture in words."""
    return tuple(row_sentence(row) for row in counts.rows)


def column_words(phase: str) -> str:
    """A phase as the head of a column."""
    return phase_choice_words(phase)


def trials_fresh(counts: TrialCounts) -> tuple[str, ...]:
    """How fresh the squares are, in sentences."""
    return tuple(_fresh(counts))


def _fresh(counts: TrialCounts) -> Iterator[str]:
    if counts.asked_on is None:
        words = _tr("We counted this in the copies of the registry that we read, {age}.")
        yield words.format(age=counts.age.recorded)
    else:
        words = _tr("Refreshed on {day}. Asked was: {host}.")
        yield words.format(day=long_date(counts.asked_on.isoformat()), host=counts.host)
    if counts.unchecked:
        words = _tr("{count} of these trials could not be checked. They stand as before.")
        yield words.format(count=counts.unchecked)
    if counts.old:
        words = _tr(
            "{count} of the {total} records may be out of date. Your ALS clinic knows the newest."
        )
        yield words.format(count=counts.old, total=counts.total)
    if counts.found:
        words = _tr("Newly found in the registry and not counted here: {count}.")
        yield words.format(count=counts.found)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
