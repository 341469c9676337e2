# SPDX-License-Identifier: MIT
"""Put a refreshed set over the bundled facts: registry fields change, our own words stay."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Trial, Trials
from als_reader.core.evidence.news import NO_NEWS, News, TrialNews
from als_reader.core.language import said, said_again, sentence
from als_reader.core.refresh.changes import (
    NO_STATUS,
    Answer,
    Meanings,
    changes,
    is_older,
    makes_notes_older,
    updated,
)
from als_reader.core.refresh.safe_text import safe_product, safe_record
from als_reader.core.refresh.texts import KEPT_REASONS, LONGEST_REASON, clean
from als_reader.core.refresh.values import ProductRecord, RefreshedSet, RegistryRecord
from als_reader.core.refresh.wording import registry_name

NO_ANSWER: Final = sentence("It was not in the answer.")
OLD_ANSWER: Final = sentence("The answer was older than what we already know.")


def with_news(evidence: Evidence, new: RefreshedSet) -> Evidence:
    """The facts with the news of a refreshed set; news of an earlier set is left out first."""
    evidence = as_bundled(evidence)
    asked_on = date.fromisoformat(new.asked_at[:10])
    news = News(
        asked_on=asked_on,
        registry_timestamp=clean(new.registry_timestamp),
        registry_host=clean(new.registry_host),
        fda_host=clean(new.fda_host),
        fda_updated=new.fda_updated,
        fda_disclaimer=clean(new.fda_disclaimer, LONGEST_REASON),
        search=clean(new.search, LONGEST_REASON),
        is_search_whole=new.is_search_whole,
        found=tuple(
            safe_record(record) for record in new.found if record.nct not in evidence.trial_by_id
        ),
    )
    reasons = {
        one.id: said_again(clean(one.reason, LONGEST_REASON), KEPT_REASONS) for one in new.unchecked
    }
    evidence, news = _with_trials(evidence, news, new, reasons)
    return replace(evidence, news=_with_options(evidence, news, new, reasons))


def as_bundled(evidence: Evidence) -> Evidence:
    """The facts as they came with ALS Reader, without any news."""
    if not evidence.news.is_there:
        return evidence
    part = evidence.trials
    if isinstance(part, Trials):
        before = {nct: found.bundled for nct, found in evidence.news.trials.items()}
        trials = tuple(before.get(trial.nct, trial) for trial in part.trials)
        part = replace(part, trials=trials)
    return replace(evidence, trials=part, news=NO_NEWS)


def meanings_of(evidence: Evidence) -> Meanings:
    """Our words for each status; none if that part is damaged."""
    part = evidence.trials
    return {m.status: m for m in part.status_meanings} if isinstance(part, Trials) else {}


def _with_trials(
    evidence: Evidence, news: News, new: RefreshedSet, reasons: Mapping[str, str]
) -> tuple[Evidence, News]:
    part = evidence.trials
    if not isinstance(part, Trials) or news.asked_on is None:
        return evidence, news
    records = {record.nct: record for record in (*new.found, *new.trials)}
    answer = Answer(source=registry_name(news.registry_host), read_on=news.asked_on)
    meanings = meanings_of(evidence)
    found: dict[str, TrialNews] = {}
    unchecked: dict[str, str] = {}
    trials = []
    for trial in part.trials:
        record = records.get(trial.nct)
        problem = _problem(record, trial)
        if record is None or problem:
            unchecked[trial.nct] = reasons.get(trial.nct, said(problem))
            trials.append(trial)
            continue
        record = safe_record(record)
        today = updated(trial, record, meanings, answer)
        found[trial.nct] = _trial_news(trial, today, record, meanings)
        trials.append(today)
    part = replace(part, trials=tuple(trials))
    return replace(evidence, trials=part), replace(news, trials=found, unchecked=unchecked)


def _problem(record: RegistryRecord | None, trial: Trial) -> str:
    """Why a record cannot be used for a trial; empty if it can."""
    if record is None:
        return NO_ANSWER
    if not record.overall_status:
        return NO_STATUS
    return OLD_ANSWER if is_older(record, trial) else ""


def _trial_news(
    bundled: Trial, today: Trial, record: RegistryRecord, meanings: Meanings
) -> TrialNews:
    found = changes(bundled, today, record, meanings)
    return TrialNews(
        record=record,
        bundled=bundled,
        changes=found,
        is_note_older=makes_notes_older(found),
    )


def _with_options(
    evidence: Evidence, news: News, new: RefreshedSet, reasons: Mapping[str, str]
) -> News:
    products = {product.application: product for product in new.products}
    options: dict[str, ProductRecord] = {}
    unchecked = dict(news.unchecked)
    for id_, application in _applications(evidence):
        if application in products:
            options[id_] = safe_product(products[application])
        else:
            unchecked[id_] = reasons.get(application, said(NO_ANSWER))
    return replace(news, options=options, unchecked=unchecked)


def _applications(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for option in evidence.option_by_id.values():
        if option.application:
            yield option.id, option.application
