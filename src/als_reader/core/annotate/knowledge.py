# SPDX-License-Identifier: MIT
"""All that the recogniser goes by: rules, cue words, names, questions.

Plain values, so that it can be sent to another process.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from als_reader.core.annotate.cues import Cue, load_cues
from als_reader.core.annotate.marks import MarkKind
from als_reader.core.annotate.rules import (
    GAP,
    Need,
    Rule,
    compiled,
    load_rules,
    needs,
    one_of,
    read_toml,
)
from als_reader.core.errors import EvidenceError
from als_reader.core.evidence.glossary import Confidence
from als_reader.core.evidence.load import Evidence
from als_reader.core.evidence.treatments import Treatment, Treatments

COMMON_WORDS = frozenset(
    ("generic", "infusion", "infusions", "sodium", "tablet", "tablets", "tongue", "capsules")
)
"""Words in the names of products that are no names."""
LONG_NAME = 6
"""Letters of a medicine's name from which one wrong letter is worth a remark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A kind of claim, and what to ask about it."""

    id: str
    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    ask: str
    back: int = 0
    hint: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What a Recogniser is made from."""

    rules: tuple[Rule, ...]
    cues: tuple[Cue, ...]
    questions: tuple[Question, ...]
    medicines: frozenset[str]
    """Real names of one word, in small letters."""
    trials: frozenset[str]
    """NCT numbers that the side pane shows."""


def load_knowledge(evidence: Evidence, folder: Traversable) -> Knowledge:
    """Read the rules in `resources/recognition/`.

    Raises EvidenceError if the glossary is damaged: without it nothing can be explained.
    """
    if isinstance(evidence.glossary, EvidenceError):
        raise evidence.glossary
    correct = tuple(_correct_words(evidence, folder))
    return Knowledge(
        rules=load_rules(folder, evidence.glossary) + correct,
        cues=load_cues(folder),
        questions=tuple(_questions(folder)),
        medicines=frozenset(_medicine_names(evidence)),
        trials=frozenset(evidence.trial_by_id),
    )


def _questions(folder: Traversable) -> Iterator[Question]:
    for entry in read_toml(folder, "questions.toml")["question"]:
        yield Question(
            id=entry["id"],
            starts=tuple(entry["starts"]),
            pattern=compiled(entry["pattern"]),
            ask=entry["ask"],
            back=entry.get("back", 0),
            hint=one_of(entry.get("hints", ())),
        )


def _treatments(evidence: Evidence) -> tuple[Treatment, ...]:
    part = evidence.treatments
    return part.treatments if isinstance(part, Treatments) else ()


def _names(treatment: Treatment) -> Iterator[str]:
    """The names of a product, brand first, each without what stands in brackets."""
    for text in (treatment.name, treatment.generic):
        for part in re.split(r"[,;/]| and | or ", re.sub(r"\(.*?\)", "", text)):
            if re.fullmatch(r"[A-Za-z0-9][\w\- ]{3,40}", part.strip()):
                yield part.strip()


def _medicine_names(evidence: Evidence) -> Iterator[str]:
    for treatment in _treatments(evidence):
        for name in _names(treatment):
            words = (word.casefold() for word in name.split() if word.isalpha())
            yield from (w for w in words if len(w) >= LONG_NAME and w not in COMMON_WORDS)


def _correct_words(evidence: Evidence, folder: Traversable) -> Iterator[Rule]:
    """Rules for words that are right and that the side pane explains."""
    for entry in read_toml(folder, "terms.toml")["term"]:
        yield _correct(entry["words"], f"term:{entry['id']}", needs(entry.get("needs", ())))
    taken: set[str] = set()
    for treatment in _treatments(evidence):
        for name in _names(treatment):
            if name.casefold() not in taken:
                taken.add(name.casefold())
                yield _correct([name], f"option:{treatment.id}", ())


def _correct(words: Sequence[str], link: str, when: tuple[Need, ...]) -> Rule:
    patterns = [GAP.join(re.escape(p) for p in re.split(r"[ \-]+", w.casefold())) for w in words]
    starts = dict.fromkeys(re.split(r"[^a-z0-9]", w.casefold())[0] for w in words)
    return Rule(
        id="correct",
        why="correct",
        starts=tuple(starts),
        pattern=re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)"),
        intended=words[0],
        confidence=Confidence.HIGH,
        kind=MarkKind.TERM,
        glossary_id=link.removeprefix("term:") if link.startswith("term:") else "",
        link=link,
        needs=when,
    )
