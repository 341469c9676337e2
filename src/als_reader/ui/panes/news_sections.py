# SPDX-License-Identifier: MIT
"""Sections of cards that say what the last refresh brought, and what to do with old facts."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Treatment, Trial, Trials
from als_reader.core.export.dates import long_date
from als_reader.core.origins import CHECK_FOR_NEWS, fda_origin, option_origin, trial_origin
from als_reader.core.refresh.values import ProductRecord
from als_reader.core.refresh.wording import (
    APPROVAL_OPEN,
    NOT_CONFIRMED,
    OLDER_NOTE,
    change_words,
    marketing_words,
)
from als_reader.ui.panes.card_body import CardBody
from als_reader.ui.panes.freshness_line import check_words


def add_changes(body: CardBody, trial: Trial, evidence: Evidence) -> None:
    """What is not as it was when we wrote about a trial; nothing at all if nothing changed."""
    news = evidence.news.trials.get(trial.nct)
    if news is None or not news.changes:
        return
    body.heading(_tr("What changed"))
    for change in news.changes:
        body.text(change_words(change))
    if news.is_note_older:
        body.text(OLDER_NOTE, is_bold=True)


def add_trial_origin(body: CardBody, trial: Trial, evidence: Evidence, today: date) -> None:
    """Whether the record is bundled or refreshed, and why it could not be checked."""
    body.text(trial_origin(trial, evidence, today), look="quiet")
    _add_unchecked(body, trial.nct, evidence)
    news = evidence.news.trials.get(trial.nct)
    if news is not None and news.bundled.status_note and isinstance(evidence.trials, Trials):
        words = _tr("What we wrote on {day}: {words}")
        day = long_date(evidence.trials.as_of)
        body.text(words.format(day=day, words=news.bundled.status_note), look="quiet")


def add_old_trial(body: CardBody) -> None:
    """What to do where the record of a trial may be out of date."""
    body.text(_tr("Ask your clinic, open it in the registry (below), or check for news."))
    body.action_row([(check_words(), CHECK_FOR_NEWS)])


def add_old_option(body: CardBody) -> None:
    """What to do where the status of a product may be out of date."""
    body.text(_tr("Your care team knows the newest. You can also check for news."))
    body.action_row([(check_words(), CHECK_FOR_NEWS)])


def add_option_origin(body: CardBody, evidence: Evidence, today: date) -> None:
    """Where our words on a product are from."""
    body.text(option_origin(evidence, today), look="quiet")


def add_fda_data(body: CardBody, option: Treatment, evidence: Evidence, today: date) -> None:
    """What the FDA's data said at the last refresh; nothing where there was nothing to ask."""
    news = evidence.news
    if not news.asked_on or not option.application:
        return
    body.heading(_tr("What the FDA’s data say"))
    for words in fda_words(option, evidence):
        body.text(words)
    body.text(fda_origin(evidence, today), look="quiet")
    words = _tr(
        "openFDA says: do not use its data to decide about medical care. Ask your care team."
    )
    body.text(words, look="quiet")
    if news.fda_disclaimer:
        theirs = _tr("In its own words: “{words}”")
        body.text(theirs.format(words=news.fda_disclaimer), look="quiet")


def fda_words(option: Treatment, evidence: Evidence) -> tuple[str, ...]:
    """The same in sentences, for Find too; empty if nothing was asked."""
    news = evidence.news
    record = news.options.get(option.id)
    if record is not None:
        return (*marketing_words(record), *_days(option, record))
    if option.id in news.unchecked:
        return (NOT_CONFIRMED, news.unchecked[option.id], APPROVAL_OPEN)
    return ()


def trial_news_words(trial: Trial, evidence: Evidence) -> tuple[str, ...]:
    """What the card of a trial says of the last refresh, for Find."""
    news = evidence.news.trials.get(trial.nct)
    if news is None:
        reason = evidence.news.unchecked.get(trial.nct)
        return (reason,) if reason else ()
    older = (OLDER_NOTE,) if news.is_note_older else ()
    return (*(change_words(change) for change in news.changes), *older, news.bundled.status_note)


def _days(option: Treatment, record: ProductRecord) -> tuple[str, ...]:
    found = []
    if record.approved_on:
        words = _tr("First approval in these data: {day}.")
        found.append(words.format(day=long_date(record.approved_on)))
        if not _is_same_day(record.approved_on, option.approved_on or ""):
            words = _tr("This is not the day in our own record: {day}.")
            found.append(words.format(day=long_date(option.approved_on)))
    if record.label_effective:
        words = _tr("Newest label: {day}.")
        found.append(words.format(day=long_date(record.label_effective)))
    return tuple(found)


def _is_same_day(one: str, other: str) -> bool:
    """Whether two dates agree as far as both are exact."""
    return one.startswith(other) or other.startswith(one)


def _add_unchecked(body: CardBody, id_: str, evidence: Evidence) -> None:
    reason = evidence.news.unchecked.get(id_)
    if reason is None or not evidence.news.asked_on:
        return
    words = _tr("On {day} this could not be checked. {reason} We show what we knew before.")
    body.text(words.format(day=long_date(evidence.news.asked_on), reason=reason))


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewsSections", text)
