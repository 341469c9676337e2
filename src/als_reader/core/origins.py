# SPDX-License-Identifier: MIT
"""Where a fact is from and how fresh that is: bundled with ALS Reader, or refreshed later."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Treatment, Trial
from als_reader.core.export.dates import long_date
from als_reader.core.freshness import RecordAge, clock_of, day_age, record_age
from als_reader.core.language import said, sentence, sentences
from als_reader.core.refresh.wording import (
    APPROVAL_OPEN,
    NOT_CONFIRMED,
    OLDER_NOTE,
    change_words,
    fda_name,
    marketing_words,
    registry_name,
)

CHECK_FOR_NEWS: Final = "command:check-for-news"
"""What a button leads to that lets the reader look for news."""
BUNDLED: Final = sentence("Bundled with ALS Reader.")
REFRESHED_FROM: Final = sentence("Refreshed on {day} from {source}.")
DATA_OF: Final = sentence("Its data are of {day}.")
MAY_BE_OLD: Final = sentence("They may be out of date.")


def facts_origin(evidence: Evidence, today: date) -> str:
    """Where all the facts are from and how old they are, in a sentence or two."""
    news = evidence.news
    bundled = evidence.as_of
    if not bundled:
        return ""
    made = day_age(bundled, evidence, today)
    if not news.asked_on:
        words = _bundled(evidence, today)
        return sentences(words, said(MAY_BE_OLD)) if made.is_old else words
    asked = day_age(news.asked_on, evidence, today)
    parts = [
        said(
            "Refreshed on {day} from {registry} and {fda}.",
            day=_day(asked),
            registry=registry_name(news.registry_host),
            fda=fda_name(news.fda_host),
        )
    ]
    if asked.is_old:
        parts.append(said("This may be out of date."))
    return sentences(*parts, said("What we wrote ourselves is of {day}.", day=_day(made)))


def trial_origin(trial: Trial, evidence: Evidence, today: date) -> str:
    """Where the record of a trial is from: bundled, or refreshed and when."""
    news = evidence.news
    if news.asked_on and trial.nct in news.trials:
        asked = _day(day_age(news.asked_on, evidence, today))
        words = said(REFRESHED_FROM, day=asked, source=registry_name(news.registry_host))
        data = news.registry_timestamp[:10]
        return sentences(words, said(DATA_OF, day=long_date(data))) if data else words
    return _bundled(evidence, today)


def option_origin(evidence: Evidence, today: date) -> str:
    """Where the facts on a product are from; the FDA's data stand beside them."""
    return _bundled(evidence, today)


def fda_origin(evidence: Evidence, today: date) -> str:
    """When the FDA's data were asked for, and of which day they are."""
    news = evidence.news
    if not news.asked_on:
        return ""
    asked = _day(day_age(news.asked_on, evidence, today))
    words = said(REFRESHED_FROM, day=asked, source=fda_name(news.fda_host))
    if not news.fda_updated:
        return words
    age = record_age(news.fda_updated, clock_of(evidence, today))
    words = sentences(words, said(DATA_OF, day=_day(age)))
    return sentences(words, said(MAY_BE_OLD)) if age.is_old else words


def trial_news(trial: Trial, evidence: Evidence) -> Iterator[str]:
    """What the last refresh says of a trial, in sentences."""
    news = evidence.news
    if not news.asked_on:
        yield said(BUNDLED)
        return
    day = long_date(news.asked_on)
    if trial.nct not in news.trials:
        reason = news.unchecked.get(trial.nct, "")
        words = said("Bundled with ALS Reader. On {day} it could not be checked.", day=day)
        yield sentences(words, reason)
        return
    found = news.trials[trial.nct]
    yield said("Refreshed on {day}.", day=day)
    yield from (change_words(change) for change in found.changes)
    if found.is_note_older:
        yield said(OLDER_NOTE)


def option_news(option: Treatment, evidence: Evidence) -> Iterator[str]:
    """What the FDA's data said of a product at the last refresh, in sentences."""
    news = evidence.news
    yield said(BUNDLED)
    if not news.asked_on or not option.application:
        return
    record = news.options.get(option.id)
    day = long_date(news.asked_on)
    if record is None:
        words = sentences(said(NOT_CONFIRMED), said(APPROVAL_OPEN))
        yield said("On {day}: {words}", day=day, words=words)
        return
    yield said("Refreshed on {day} from {source}:", day=day, source=fda_name(news.fda_host))
    yield from marketing_words(record)
    if record.label_effective:
        yield said("Newest label: {day}.", day=long_date(record.label_effective))


def _bundled(evidence: Evidence, today: date) -> str:
    if not evidence.as_of:
        return said(BUNDLED)
    age = day_age(evidence.as_of, evidence, today)
    return said("Bundled with ALS Reader: facts of {day}.", day=_day(age))


def _day(age: RecordAge) -> str:
    return age.date_and_age
