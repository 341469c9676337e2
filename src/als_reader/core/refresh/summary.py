# SPDX-License-Identifier: MIT
"""What a refresh has brought, in plain sentences."""

from collections.abc import Iterator, Sequence

from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.news import Change
from als_reader.core.export.dates import long_date
from als_reader.core.refresh.applying import meanings_of
from als_reader.core.refresh.changes import changes
from als_reader.core.refresh.values import ProductRecord
from als_reader.core.refresh.wording import APPROVAL_OPEN, change_words, counted, product_words


def summary(before: Evidence, after: Evidence) -> tuple[str, ...]:
    """What changed from one state of the facts to the next, trial by trial, then the FDA's data."""
    if not after.news.is_there:
        return ("These are the facts that came with ALS Reader.",)
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


def _trials(before: Evidence, after: Evidence) -> Iterator[str]:
    changed = changed_trials(before, after)
    same = len(after.news.trials) - len(changed)
    yield f"{counted(len(changed), 'trial')} changed."
    for nct, some in changed.items():
        yield f"{nct}: {' '.join(change_words(change) for change in some)}"
    yield f"{counted(same, 'trial')} unchanged."
    unchecked = [nct for nct in after.trial_by_id if nct in after.news.unchecked]
    if unchecked:
        yield f"{counted(len(unchecked), 'trial')} could not be checked:"
        for nct in unchecked:
            yield f"{nct}: {after.news.unchecked[nct]} We still show what we knew before."


def _found(before: Evidence, after: Evidence) -> Iterator[str]:
    known = {record.nct for record in before.news.found}
    new = [record for record in after.news.found if record.nct not in known]
    if not new:
        yield "No new trials found."
    else:
        yield f"{counted(len(new), 'new trial')} found. We have not reviewed {_it(new)} yet."
        for record in new:
            yield f"{record.nct}: {record.brief_title}"
    if not after.news.is_search_whole:
        yield "The search found more than we can show. So there may be more new trials."


def _options(before: Evidence, after: Evidence) -> Iterator[str]:
    news = after.news
    names = {id_: option.name for id_, option in after.option_by_id.items()}
    yield f"{counted(len(news.options), 'option')} found in the FDA’s data."
    for id_, record in news.options.items():
        old = before.news.options.get(id_)
        yield from (f"{names[id_]}: {words}" for words in _product_changes(old, record))
    for id_, name in names.items():
        if id_ in news.unchecked:
            yield (
                f"{name}: this could not be confirmed in the FDA’s data. "
                f"{news.unchecked[id_]} {APPROVAL_OPEN}"
            )


def _product_changes(old: ProductRecord | None, new: ProductRecord) -> Iterator[str]:
    if old is None:
        return
    before, after = product_words(old), product_words(new)
    if before != after:
        yield f"The FDA’s data said {before}. They now say {after}."
    if new.label_effective and new.label_effective != old.label_effective:
        yield f"There is a newer label, of {long_date(new.label_effective)}."


def _it(things: Sequence[object]) -> str:
    return "it" if len(things) == 1 else "them"
