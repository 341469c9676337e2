# SPDX-License-Identifier: MIT
"""The words of `als-reader facts`: every shown fact with its source, its age and its reviewers."""

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from als_reader.cli import BAD_USE, Parser, complain
from als_reader.core.article import Article
from als_reader.core.errors import EvidenceError, ReaderError
from als_reader.core.evidence.current import current_evidence
from als_reader.core.evidence.facts import Fact
from als_reader.core.evidence.listing import list_facts
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.models import Tag
from als_reader.core.evidence.reviews import Review, Reviews, read_reviews
from als_reader.core.export.dates import long_date
from als_reader.core.format import read_article
from als_reader.core.freshness import record_age
from als_reader.paths import find_paths
from als_reader.resources import BUNDLED_ARTICLE, resource_root

USAGE = "als-reader facts [ID…] [--due DAYS] [--json | --markdown] [--profile FOLDER]"
READ_AS = {
    Tag.PRIMARY: "primary text or a faithful copy",
    Tag.SECONDARY: "secondary source",
    Tag.OURS: "our own reading",
}
UNREVIEWED = "nobody, in these words"
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#|~])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A fact as it is told, with whoever checked exactly these words."""

    fact: Fact
    age: int | None
    reviews: tuple[Review, ...]


class Choices(argparse.Namespace):
    """What the words after `facts` ask for."""

    ids: Sequence[str] = ()
    due: int | None = None
    json: bool = False
    markdown: bool = False
    profile: Path | None = None


def facts(words: Sequence[str], today: date | None = None) -> int:
    """List the facts, the oldest first; with --due the status says whether any is due."""
    parser = Parser(prog="als-reader facts", usage=USAGE)
    parser.add_argument("ids", nargs="*", metavar="ID", help="only these, such as treatments")
    parser.add_argument("--due", type=int, metavar="DAYS", help="only sources not read since then")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="a JSON list")
    forms.add_argument("--markdown", action="store_true", help="a table for a page")
    parser.add_argument("--profile", type=Path, metavar="FOLDER", help="with the news kept there")
    choices = parser.parse_args(words, Choices())
    if choices.due is not None and choices.due < 0:
        parser.exit(BAD_USE, "als-reader: --due needs a number of days, such as 90\n")
    try:
        return _list(choices, today or date.today())
    except ReaderError as error:
        return complain(str(error))


def _list(choices: Choices, today: date) -> int:
    ids = choices.ids
    evidence, reviews, faults = _known(choices.profile, today)
    needs_article = not ids or any(id_.startswith("article") for id_ in ids)
    every = list_facts(evidence, _article() if needs_article else None)
    chosen = [fact for fact in every if not ids or any(_is_below(fact.id, id_) for id_ in ids)]
    if ids and not chosen:
        raise ReaderError(f"There is no fact {ids[0]}. als-reader facts lists all of them.")
    if choices.due is not None:
        chosen = [fact for fact in chosen if fact.is_due(today, choices.due)]
    of_record = reviews.of(every)
    rows = [
        Row(fact=fact, age=fact.age(today), reviews=of_record.get(fact.record, ()))
        for fact in chosen
    ]
    told = _json if choices.json else _markdown if choices.markdown else _lines
    _write("\n".join(told(rows, evidence, today)) + "\n")
    for fault in faults:
        complain(fault)
    return int(bool(faults) or (choices.due is not None and bool(rows)))


def _is_below(id_: str, chosen: str) -> bool:
    return id_ == chosen or id_.startswith(f"{chosen.rstrip('/')}/")


def _known(profile: Path | None, today: date) -> tuple[Evidence, Reviews, tuple[str, ...]]:
    """The facts and reviews that are sound, and what is wrong with the others."""
    folder = resource_root() / "evidence"
    kept = find_paths(profile).refreshed if profile else None
    current = current_evidence(folder, kept, today, may_mend=False)
    faults = (*_faults(current.evidence), *filter(None, [current.notice]))
    try:
        return current.evidence, read_reviews(folder), faults
    except EvidenceError as error:
        return current.evidence, Reviews(reviews=()), (*faults, str(error))


def _faults(evidence: Evidence) -> tuple[str, ...]:
    parts = (evidence.glossary, evidence.treatments, evidence.trials, evidence.references)
    return tuple(str(part) for part in parts if isinstance(part, EvidenceError))


def _article() -> Article:
    data = (resource_root() / "articles" / BUNDLED_ARTICLE).read_bytes()
    return read_article(data, BUNDLED_ARTICLE)


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads the list has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# --- the three forms ---


def _lines(rows: Sequence[Row], _: Evidence, today: date) -> Iterator[str]:
    for row in rows:
        yield row.fact.id
        yield f"    {' '.join(row.fact.text.split())}"
        yield f"    Source: {_sources(row.fact)}"
        yield f"    Date:   {_date(row, today)}"
        yield f"    Read:   {_read(row.fact)}"
        yield f"    Review: {_reviewers(row.reviews)}"
        yield ""
    yield _total(rows)


def _json(rows: Sequence[Row], evidence: Evidence, _: date) -> Iterator[str]:
    found = [
        {
            "id": row.fact.id,
            "text": row.fact.text,
            "sources": [
                {
                    "kind": READ_AS[source.tag],
                    "references": [_reference(ref, evidence) for ref in source.refs],
                }
                for source in row.fact.sources
            ],
            "refreshed_from": row.fact.refreshed,
            "date": row.fact.recorded,
            "age_in_days": row.age,
            "source_read_on": row.fact.read_on,
            "reviews": [
                {"by": r.by, "role": r.role, "on": r.on.isoformat(), "how": r.how}
                for r in row.reviews
            ],
        }
        for row in rows
    ]
    yield json.dumps(found, ensure_ascii=True, indent=1)


def _markdown(rows: Sequence[Row], _: Evidence, today: date) -> Iterator[str]:
    yield "| Fact | Words | Source | Date | Source read | Reviewed by |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        cells = (
            row.fact.id, row.fact.text, _sources(row.fact), _date(row, today),
            _read(row.fact), _reviewers(row.reviews),
        )  # fmt: skip
        yield f"| {' | '.join(map(_cell, cells))} |"
    yield ""
    yield _total(rows)


def _cell(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _sources(fact: Fact) -> str:
    told = [
        f"{', '.join(source.refs)} ({READ_AS[source.tag]})" if source.refs else READ_AS[source.tag]
        for source in fact.sources
    ]
    return "; ".join([*told, f"refreshed from {fact.refreshed}"] if fact.refreshed else told)


def _reference(id_: str, evidence: Evidence) -> Mapping[str, str]:
    found = evidence.reference_by_id.get(id_)
    return {"id": id_, "citation": found.citation, "url": found.url} if found else {"id": id_}


def _date(row: Row, today: date) -> str:
    age = record_age(row.fact.recorded, today)
    days = f" ({row.age:,} days old)" if row.age is not None else ""
    return f"{age.day}{days}" if age.day else "not known"


def _read(fact: Fact) -> str:
    return long_date(fact.read_on) if fact.read_on else "day not known"


def _reviewers(reviews: Sequence[Review]) -> str:
    told = (f"{r.by} ({r.role}), {long_date(r.on.isoformat())}: {r.how}" for r in reviews)
    return "; ".join(told) or UNREVIEWED


def _total(rows: Sequence[Row]) -> str:
    if not rows:
        return "There are no such facts."
    count = f"{len(rows):,} facts, the oldest first." if len(rows) > 1 else "1 fact."
    unseen = sum(not row.reviews for row in rows)
    reviewed = f"Not reviewed in these words: {unseen:,}." if unseen else "All were reviewed."
    return f"{count} {reviewed}"
