# SPDX-License-Identifier: MIT
"""Who checked which facts. A review holds for the words it was made of, and no longer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources.abc import Traversable
from typing import Final

from als_reader.core.evidence.data_file import sound_record
from als_reader.core.evidence.facts import Fact
from als_reader.core.evidence.rules import broken_rules
from als_reader.core.sums import sha256

NAME: Final = "reviews.json"
PRINT_LENGTH: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A record as it was when somebody checked it."""

    record: str
    """Such as "treatments/qalsody"."""
    words: str
    """The fingerprint of its facts then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person or group who checked facts on one day."""

    by: str
    role: str
    """What they are, and what they are not: "neurologist", "not a clinician"."""
    on: date
    how: str
    """Against what it was checked."""
    records: tuple[Reviewed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    """resources/evidence/reviews.json; `scripts/review_facts.py` adds to it."""

    reviews: tuple[Review, ...]

    def of(self, facts: Sequence[Fact]) -> Mapping[str, tuple[Review, ...]]:
        """By record, the reviews of exactly the words that it has now, the newest first."""
        now = fingerprints(facts)
        found: dict[str, list[Review]] = defaultdict(list)
        for review in sorted(self.reviews, key=lambda review: review.on, reverse=True):
            for entry in review.records:
                if now.get(entry.record) == entry.words:
                    found[entry.record].append(review)
        return {record: tuple(reviews) for record, reviews in found.items()}


def fingerprints(facts: Iterable[Fact]) -> Mapping[str, str]:
    """By record, what its ids, words and sources come to; any change gives another one.

    A change in how `listing` puts facts into words ends all reviews too. That is wanted: nobody
    can tell what was seen before.
    """
    lines: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        sources = " ".join(f"{source.tag.value}:{','.join(source.refs)}" for source in fact.sources)
        line = (fact.id, fact.text, sources)
        lines[fact.record].append("\t".join(" ".join(part.split()) for part in line))
    return {
        record: sha256("\n".join(sorted(found)).encode())[:PRINT_LENGTH]
        for record, found in lines.items()
    }


def read_reviews(folder: Traversable, today: date = date.max) -> Reviews:
    """Read the reviews that lie in the folder of evidence; EvidenceError if they are damaged.

    Reviews after `today` are damage too. Only who seals them needs to know: a reader's clock may
    be behind, and then the reviews are not to blame.
    """
    return sound_record(Reviews, folder, NAME, today)


@broken_rules.register
def _(review: Review) -> Iterator[str]:
    if not (review.by.strip() and review.role.strip() and review.how.strip()):
        yield "a review says by whom, in which role and how"
    if not review.records:
        yield "a review is of something"
