# SPDX-License-Identifier: MIT
"""What a refresh has brought, in plain sentences."""

from collections.abc import Iterator
from dataclasses import dataclass

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.news import Change
from als_reader.core.export.dates import long_date
from als_reader.core.language import counted, labelled, said, sentences
from als_reader.core.refresh.applying import meanings_of
from als_reader.core.refresh.changes import changes
from als_reader.core.refresh.values import ProductRecord
from als_reader.core.refresh.wording import APPROVAL_OPEN, change_words, product_words


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsLine:
    """A sentence or two of the news."""

    words: str
    is_count: bool = False
    """It says how many; the lines below name each."""


def summary(before: Evidence, after: Evidence) -> tuple[str, ...]:
    """What changed from one state of the facts to the next, in sentences."""
    return tuple(line.words for line in news_lines(before, after))


def news_lines(before: Evidence, after: Evidence) -> tuple[NewsLine, ...]:
    """The same as lines that can be told apart: trial by trial, then the FDA's data."""
    if not after.news.is_there:
        return (NewsLine(words=said("These are the facts that came with ALS Reader.")),)
    return (*_trials(before, after), *_found(before, after), *_options(before, after))


def changed_trials(before: Evidence, after: Evidence) -> dict[str, tuple[Change, ...]]:
    """What changed of each trial that is not as it was, by NCT number."""
    meanings = meanings_of(after)
    found = {}
    for nct, news in after.news.trials.items():
        old = before.trial_by_id.get(nct)
        if old is not None:
            found[nct] = changes(old, after.trial_by_id[nct], news.record, meanings)
    return {nct: some for nct, some in found.items() if some}


def _trials(before: Evidence, after: Evidence) -> Iterator[NewsLine]:
    changed = changed_trials(before, after)
    same = len(after.news.trials) - len(changed)
    yield _count(
        counted("{count} trial changed.", "{count} trials changed.", len(changed))
        if changed
        else said("No trials changed.")
    )
    for nct, some in changed.items():
        words = sentences(*(change_words(change) for change in some))
        yield NewsLine(words=labelled(nct, words))
    yield _count(
        counted("{count} trial unchanged.", "{count} trials unchanged.", same)
        if same
        else said("No trials unchanged.")
    )
    unchecked = [nct for nct in after.trial_by_id if nct in after.news.unchecked]
    if unchecked:
        yield _count(
            counted(
                "{count} trial could not be checked:",
                "{count} trials could not be checked:",
                len(unchecked),
            )
        )
        for nct in unchecked:
            kept = said("We still show what we knew before.")
            yield NewsLine(words=labelled(nct, sentences(after.news.unchecked[nct], kept)))


def _found(before: Evidence, after: Evidence) -> Iterator[NewsLine]:
    known = {record.nct for record in before.news.found}
    new = [record for record in after.news.found if record.nct not in known]
    if not new:
        yield _count(said("No new trials found."))
    else:
        yield _count(
            counted(
                "{count} new trial found. We have not reviewed it yet.",
                "{count} new trials found. We have not reviewed them yet.",
                len(new),
            )
        )
        for record in new:
            yield NewsLine(words=labelled(record.nct, record.brief_title))
    if not after.news.is_search_whole:
        words = said("The search found more than we can show. So there may be more new trials.")
        yield NewsLine(words=words)


def _options(before: Evidence, after: Evidence) -> Iterator[NewsLine]:
    news = after.news
    names = {id_: option.name for id_, option in after.option_by_id.items()}
    yield _count(
        counted(
            "{count} option found in the FDA’s data.",
            "{count} options found in the FDA’s data.",
            len(news.options),
        )
        if news.options
        else said("No options found in the FDA’s data.")
    )
    for id_, record in news.options.items():
        old = before.news.options.get(id_)
        for words in _product_changes(old, record):
            yield NewsLine(words=labelled(names[id_], words))
    for id_, name in names.items():
        if id_ in news.unchecked:
            words = said("{name}: this could not be confirmed in the FDA’s data.", name=name)
            yield NewsLine(words=sentences(words, news.unchecked[id_], said(APPROVAL_OPEN)))


def _product_changes(old: ProductRecord | None, new: ProductRecord) -> Iterator[str]:
    if old is None:
        return
    before, after = product_words(old), product_words(new)
    if before != after:
        yield said(
            "The FDA’s data said {before}. They now say {after}.", before=before, after=after
        )
    if new.label_effective and new.label_effective != old.label_effective:
        yield said("There is a newer label, of {day}.", day=long_date(new.label_effective))


def _count(words: str) -> NewsLine:
    return NewsLine(words=words, is_count=True)
