# SPDX-License-Identifier: MIT
"""What the cards and filters of trials say of a trial, in short plain words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.models import (
    EnrolmentKind,
    OverallStatus,
    Phase,
    ResultsPosted,
    Trial,
    TrialResult,
)
from als_reader.core.theme import Shape
from als_reader.core.trial_filters import EARLY, NOT_GIVEN, phase_number, start_year

STATUS_LOOKS = {
    OverallStatus.NOT_YET_RECRUITING: (Shape.CLOCK, "missing"),
    OverallStatus.RECRUITING: (Shape.CIRCLE, "link"),
    OverallStatus.ENROLLING_BY_INVITATION: (Shape.CIRCLE, "link"),
    OverallStatus.ACTIVE_NOT_RECRUITING: (Shape.CIRCULAR_ARROW, "link"),
    OverallStatus.COMPLETED: (Shape.SQUARE, "missing"),
    OverallStatus.SUSPENDED: (Shape.PAUSE, "caution"),
    OverallStatus.TERMINATED: (Shape.CROSS, "caution"),
    OverallStatus.WITHDRAWN: (Shape.CROSS, "caution"),
    OverallStatus.UNKNOWN: (Shape.QUESTION, "caution"),
    OverallStatus.AVAILABLE: (Shape.CIRCLE, "link"),
    OverallStatus.NO_LONGER_AVAILABLE: (Shape.CROSS, "caution"),
    OverallStatus.TEMPORARILY_NOT_AVAILABLE: (Shape.PAUSE, "caution"),
    OverallStatus.APPROVED_FOR_MARKETING: (Shape.CHECK, "right"),
    OverallStatus.WITHHELD: (Shape.QUESTION, "caution"),
    OverallStatus.UNVERIFIED: (Shape.QUESTION, "caution"),
}
"""Sign and colour of a status. Completed has no tick: it does not mean that it worked."""


def phase_words(trial: Trial) -> str:
    """Such as "phase 1/2"."""
    return phases_in_words(trial.phases)


def phases_in_words(phases: Sequence[Phase]) -> str:
    """The same of phases alone."""
    if not phases:
        return _tr("no phase given")
    if tuple(phases) == (Phase.NA,):
        return _tr("phase does not apply")
    return _tr("phase {number}").format(number=number_words(phase_number(phases)))


def number_words(number: str) -> str:
    """Such as "1/2" or "early 1"."""
    return number.replace(EARLY, _tr("early 1"))


def size_words(trial: Trial) -> str:
    """Such as "196 people" or "200 people planned"."""
    return size_in_words(trial.enrolment, trial.enrolment_kind)


def size_in_words(enrolment: int | None, kind: EnrolmentKind) -> str:
    """The same of a number and whether it is counted or planned."""
    if enrolment is None:
        return _tr("size not known")
    if kind is EnrolmentKind.ESTIMATED:
        words = _tr("{count} people planned")
    elif enrolment == 1:
        words = _tr("{count} person")
    else:
        words = _tr("{count} people")
    return words.format(count=enrolment)


def country_words(trial: Trial) -> str:
    """Its country, or that we do not know it."""
    return _tr("country not known") if trial.country == "not known" else trial.country


def trial_line(trial: Trial) -> str:
    """Phase, size, country and year in one line."""
    year = start_year(trial)
    if year and "(planned" in trial.start:
        year = _tr("planned for {year}").format(year=year)
    parts = (phase_words(trial), size_words(trial), country_words(trial), year)
    return " · ".join(part for part in parts if part)


def result_words(result: TrialResult) -> str:
    """What is known of its main goal, as a heading or a choice."""
    return {
        TrialResult.MISSED: _tr("Main goal missed"),
        TrialResult.MET: _tr("Main goal met"),
        TrialResult.SAFETY_ONLY: _tr("Looked at safety"),
        TrialResult.PUBLISHED: _tr("Published, no clear answer"),
        TrialResult.NOT_FOUND: _tr("We found no result"),
        TrialResult.NOT_FINISHED: _tr("Not finished"),
    }[result]


def posted_words(posted: ResultsPosted) -> str:
    """Whether the registry showed results."""
    return {
        ResultsPosted.YES: _tr("The registry showed results."),
        ResultsPosted.NO: _tr("The registry showed no results."),
        ResultsPosted.NOT_SEEN: _tr("We could not see if the registry shows results."),
    }[posted]


def phase_choice_words(value: str) -> str:
    """A phase as a choice of a filter."""
    if value == NOT_GIVEN:
        return _tr("No phase given")
    if not value[0].isdigit() and not value.startswith("early"):
        return _tr("Phase does not apply")
    return _tr("Phase {number}").format(number=number_words(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrialWords", text)
