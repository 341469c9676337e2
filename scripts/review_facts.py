#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write down who checked which facts: adds a review to resources/evidence/reviews.json.

    python scripts/review_facts.py --by NAME --role ROLE --on DAY --how HOW ID…

An ID is a record, such as treatments/qalsody, or a part, such as treatments. The review holds for
the words as they are now. It replaces what the same person said of these records before.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import seal_facts
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.listing import list_facts
from als_reader.core.evidence.load import load_evidence
from als_reader.core.evidence.manifest import bundle_date
from als_reader.core.evidence.reviews import (
    NAME,
    Review,
    Reviewed,
    Reviews,
    fingerprints,
    read_reviews,
)
from als_reader.core.format import read_article
from als_reader.resources import BUNDLED_ARTICLE

ROOT = Path(__file__).resolve().parents[1] / "resources"


def main(words: Sequence[str], root: Path = ROOT) -> int:
    """Add the review and seal the facts again; the status is 0 if that was done."""
    parser = argparse.ArgumentParser(prog="review_facts.py", description=__doc__)
    parser.add_argument("--by", required=True, help="who checked")
    parser.add_argument("--role", required=True, help="such as neurologist, or not a clinician")
    parser.add_argument("--on", required=True, type=date.fromisoformat, help="such as 2026-11-22")
    parser.add_argument("--how", required=True, help="against what it was checked")
    parser.add_argument("ids", nargs="+", metavar="ID")
    choices = parser.parse_args(words)
    if choices.on > _today(root):
        print(f"{choices.on} is still to come. A review is written down when it is done.")
        return 1
    now = _fingerprints(root)
    chosen = {record for record in now for id_ in choices.ids if f"{record}/".startswith(f"{id_}/")}
    unknown = [id_ for id_ in choices.ids if not any(f"{r}/".startswith(f"{id_}/") for r in now)]
    if unknown:
        print(f"There is no record {unknown[0]}. als-reader facts lists what there is.")
        return 1
    records = tuple(Reviewed(record=record, words=now[record]) for record in sorted(chosen))
    review = Review(
        by=choices.by, role=choices.role, on=choices.on, how=choices.how, records=records
    )
    _write(root, _with(_kept(root), review))
    print(f"{len(records)} records reviewed by {review.by}.")
    return seal_facts.main([], root)


def _today(root: Path) -> date:
    return max(date.today(), bundle_date(root / "evidence"))


def _fingerprints(root: Path) -> dict[str, str]:
    article = read_article((root / "articles" / BUNDLED_ARTICLE).read_bytes(), BUNDLED_ARTICLE)
    facts = list_facts(load_evidence(root / "evidence", _today(root)), article)
    return dict(fingerprints(facts))


def _kept(root: Path) -> tuple[Review, ...]:
    if not (root / "evidence" / NAME).exists():
        return ()
    return read_reviews(root / "evidence").reviews


def _with(kept: Sequence[Review], review: Review) -> tuple[Review, ...]:
    """The reviews with the new one, which stands in the place of its own older ones."""
    again = {entry.record for entry in review.records}
    older = [
        replace(old, records=tuple(entry for entry in old.records if entry.record not in again))
        if old.by == review.by
        else old
        for old in kept
    ]
    return (*(old for old in older if old.records), review)


def _write(root: Path, reviews: tuple[Review, ...]) -> None:
    value = asdict(Reviews(reviews=reviews))
    text = json.dumps(value, ensure_ascii=False, indent=1, default=date.isoformat) + "\n"
    (root / "evidence" / NAME).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except EvidenceError as error:
        sys.exit(str(error))
