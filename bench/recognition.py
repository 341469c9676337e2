# SPDX-License-Identifier: MIT
"""How well garbled words are recognised, on the labelled passages of tests/data/recognition.

python bench/recognition.py             the figures
python bench/recognition.py --misses    and what was missed, misread or wrongly marked
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.core.annotate.labelled import (
    Recognise,
    Score,
    bundled_recogniser,
    found_in_bundled_article,
    measure,
    passages,
)


def scores(recognise: Recognise) -> dict[str, Score]:
    """The score of each set; near misses are the novel passages without a garble."""
    novel = passages("novel")
    unseen = passages("unseen")
    sets = {
        "known": passages("positive"),
        "novel": [passage for passage in novel if passage.expected],
        "near misses": [passage for passage in novel if not passage.expected],
        "mixed": passages("mixed"),
        "negative": passages("negative"),
        **{
            f"unseen {family}": [passage for passage in unseen if passage.family == family]
            for family in ("known", "novel", "right")
        },
    }
    return {name: measure(recognise, members) for name, members in sets.items()}


def report(name: str, score: Score) -> str:
    """One line of the table."""
    return (
        f"{name:14}{score.passages:9}{score.words:8}{score.expected:10}{score.found:7}"
        f"{score.recall:8.3f}{len(score.false):7}{score.precision:11.3f}"
        f"{score.false_per_10_000_words:14.2f}{score.reading:9.3f}"
    )


def details(name: str, score: Score) -> list[str]:
    """Every miss, wrong reading and false mark of a set, by family."""
    missed = [
        f"{name}\tmissed\t{passage.name}\t{place.quote!r}\t{place.intended}"
        for passage, place in score.missed
    ]
    misread = [
        f"{name}\tmisread\t{passage.name}\t{place.quote!r}\t{place.intended} ≠ {mark.intended}"
        for passage, place, mark in score.misread
    ]
    false = [
        f"{name}\tfalse\t{passage.name}\t{mark.surface!r}\t{mark.kind} {mark.rule}: {mark.intended}"
        for passage, mark in score.false
    ]
    return sorted(missed) + sorted(misread) + sorted(false)


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description="How well garbled words are recognised.")
    parser.add_argument("--misses", action="store_true", help="list what went wrong")
    choices = parser.parse_args()
    recognise = bundled_recogniser()
    table = scores(recognise)
    print(
        f"{'set':14}{'passages':>9}{'words':>8}{'expected':>10}{'found':>7}{'recall':>8}"
        f"{'false':>7}{'precision':>11}{'false/10,000':>14}{'reading':>9}"
    )
    for name, score in table.items():
        print(report(name, score))
    in_article = found_in_bundled_article(recognise)
    print(f"\nbundled article: {sum(in_article.values())} of {len(in_article)} garbles")
    if choices.misses:
        print()
        print("\n".join(line for name, score in table.items() for line in details(name, score)))
        print(
            "\n".join(f"article\tmissed\t{term}" for term, found in in_article.items() if not found)
        )


if __name__ == "__main__":
    main()
