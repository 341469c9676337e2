# SPDX-License-Identifier: MIT
"""The labelled passages of tests/data/recognition, and how marks are held against them."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from als_reader.core.annotate import make_recogniser
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.evidence.load import Evidence, load_evidence
from als_reader.core.format import recover_original
from als_reader.resources import resource_root

FOLDER = Path(__file__).parents[2] / "data" / "recognition"
ARTICLE = resource_root() / "articles" / "stem-cells-frostbite.alsmd"
WRONG_WORDS = frozenset({MarkKind.GARBLED, MarkKind.UNCERTAIN})
JUDGED = WRONG_WORDS | {MarkKind.NEUTRAL}
"""Questions and explained terms are no judgement on the words, so they are not counted."""

Recognise = Callable[[str], Iterable[Mark]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Words that a person marked in a passage."""

    start: int
    end: int
    quote: str
    kind: MarkKind
    intended: str
    """A pattern that the reading must hold, any case; empty where there is no reading."""
    optional: bool
    """Good readers differ here: marked or not, it is not counted."""

    def is_met_by(self, mark: Mark) -> bool:
        """Whether the mark says the same of about the same words."""
        neutral = self.kind is MarkKind.NEUTRAL
        return neutral == (mark.kind is MarkKind.NEUTRAL) and covers(mark, self.start, self.end)

    def is_read_rightly_by(self, mark: Mark) -> bool:
        """Whether one of the mark's readings is the meant one."""
        readings = " / ".join((mark.intended, *mark.alternatives))
        return re.search(self.intended, readings, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text with everything that should be marked in it."""

    name: str
    text: str
    expected: tuple[Expected, ...]
    why: str

    @property
    def family(self) -> str:
        """The first word of its name: what the passage is about."""
        return self.name.partition("-")[0]


@dataclass(slots=True, kw_only=True)
class Score:
    """What was found, missed and wrongly marked in a set of passages."""

    passages: int = 0
    words: int = 0
    found: int = 0
    read_rightly: int = 0
    missed: list[tuple[Passage, Expected]] = field(default_factory=list)
    misread: list[tuple[Passage, Expected, Mark]] = field(default_factory=list)
    false: list[tuple[Passage, Mark]] = field(default_factory=list)

    @property
    def expected(self) -> int:
        """How many places a person marked."""
        return self.found + len(self.missed)

    @property
    def recall(self) -> float:
        """The share of what should be marked that is."""
        return self.found / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """The share of the marks that should be there."""
        marks = self.found + len(self.false)
        return self.found / marks if marks else 1.0

    @property
    def reading(self) -> float:
        """The share of the found places whose meaning is the right one."""
        return self.read_rightly / self.found if self.found else 1.0

    @property
    def false_per_10_000_words(self) -> float:
        """Wrong marks in ten thousand words."""
        return len(self.false) * 10_000 / self.words if self.words else 0.0

    def add(self, passage: Passage, marks: Iterable[Mark]) -> None:
        """Hold the marks of one passage against what a person marked in it."""
        self.passages += 1
        self.words += len(passage.text.split())
        left = [mark for mark in marks if mark.kind in JUDGED]
        for expected in passage.expected:
            met = next((mark for mark in left if expected.is_met_by(mark)), None)
            if met is not None:
                left.remove(met)
            if expected.optional:
                continue
            if met is None:
                self.missed.append((passage, expected))
                continue
            self.found += 1
            if expected.is_read_rightly_by(met):
                self.read_rightly += 1
            else:
                self.misread.append((passage, expected, met))
        self.false += [(passage, mark) for mark in left]


def covers(mark: Mark, start: int, end: int) -> bool:
    """Whether mark and place share at least half of each."""
    shared = min(mark.end, end) - max(mark.start, start)
    return shared * 2 >= max(mark.end - mark.start, end - start)


def passages(name: str) -> tuple[Passage, ...]:
    """A set of labelled passages: `positive`, `negative`, `mixed` or `novel`."""
    lines = (FOLDER / f"{name}.jsonl").read_text("utf-8").splitlines()
    return tuple(passage_of(json.loads(line)) for line in lines)


def passage_of(row: dict[str, object]) -> Passage:
    """A passage from one line of a set."""
    text = row["text"]
    assert isinstance(text, str)
    expect = row["expect"]
    assert isinstance(expect, list)
    return Passage(
        name=str(row["id"]),
        text=text,
        expected=tuple(expected_in(text, place) for place in expect),
        why=str(row["why"]),
    )


def expected_in(text: str, place: dict[str, object]) -> Expected:
    """Find the words of an expectation in the text."""
    quote = str(place["quote"])
    start = -1
    for _ in range(int(str(place["occurrence"]))):
        start = text.index(quote, start + 1)
    return Expected(
        start=start,
        end=start + len(quote),
        quote=quote,
        kind=MarkKind(str(place["kind"])),
        intended=str(place.get("intended", "")),
        optional=bool(place.get("optional", False)),
    )


def bundled_evidence() -> Evidence:
    """The facts that ship with the program, on a fixed day."""
    return load_evidence(resource_root() / "evidence", date(2026, 11, 25))


@cache
def bundled_recogniser() -> Recognise:
    """What is measured: text in, marks out."""
    return make_recogniser(bundled_evidence()).marks


def measure(recognise: Recognise, among: Iterable[Passage]) -> Score:
    """Recognise every passage and keep the score."""
    score = Score()
    for passage in among:
        score.add(passage, recognise(passage.text))
    return score


def found_in_bundled_article(recognise: Recognise) -> dict[str, bool]:
    """For each term of the glossary: whether it is found in the article it was written for."""
    text = recover_original(ARTICLE.read_bytes()).decode()
    marks = [mark for mark in recognise(text) if mark.kind in WRONG_WORDS]
    return {
        term.id: any(
            mark.glossary_id == term.id and covers(mark, place.start(), place.end())
            for printed in term.printed
            for place in re.finditer(re.escape(printed), text)
            for mark in marks
        )
        for term in bundled_evidence().term_by_id.values()
    }
