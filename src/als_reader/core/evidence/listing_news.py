# SPDX-License-Identifier: MIT
"""What the last refresh adds to the facts: newer words of the sources, reviewed by nobody."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from als_reader.core.evidence.facts import Fact
from als_reader.core.evidence.news import News
from als_reader.core.evidence.statements import PartialDate
from als_reader.core.export.dates import long_date
from als_reader.core.refresh.values import RegistryRecord
from als_reader.core.refresh.wording import fda_name, marketing_words, registry_name


def with_news_listed(facts: Iterable[Fact], news: News) -> Iterator[Fact]:
    """The facts, with the refreshed ones marked as such, and those that a refresh brought."""
    if news.asked_on is None:
        yield from facts
        return
    read_on = PartialDate(news.asked_on.isoformat())
    registry = _read_from(registry_name(news.registry_host), news.asked_on)
    for fact in facts:
        part, _, below = fact.id.partition("/")
        nct, _, name = below.partition("/")
        is_refreshed = part == "trials" and nct in news.trials and name in ("status", "registry")
        yield replace(fact, refreshed=registry) if is_refreshed else fact
    for record in news.found:
        yield Fact(
            id=f"found/{record.nct}",
            text=_record_words(record),
            sources=(),
            recorded=record.last_update_posted,
            read_on=read_on,
            refreshed=registry,
        )
    for option, product in news.options.items():
        label = product.label_effective
        words = (*marketing_words(product), f"Newest label: {long_date(label)}." if label else "")
        yield Fact(
            id=f"fda/{option}",
            text=" ".join(filter(None, words)),
            sources=(),
            recorded=news.fda_updated,
            read_on=read_on,
            refreshed=_read_from(fda_name(news.fda_host), news.asked_on),
        )


def _read_from(name: str, day: date) -> str:
    return f"{name}, read on {long_date(day)}"


def _record_words(record: RegistryRecord) -> str:
    size = f"{record.enrolment} people" if record.enrolment is not None else ""
    said = (record.brief_title, record.sponsor, "/".join(record.phases), size)
    return f"{' · '.join(filter(None, said))}: {record.overall_status}."
