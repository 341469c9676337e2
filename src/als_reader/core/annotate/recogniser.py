# SPDX-License-Identifier: MIT
"""From a text to marks: garbled terms, claims to ask about, correct words with an explanation.

A matcher for many patterns finds where marks could begin (ahocorasick-rs, one pass over the text).
Each rule then looks at the words there, and cue words around them decide. Same text, same marks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from als_reader.core.annotate.claims import claims
from als_reader.core.annotate.context import Context, Sense
from als_reader.core.annotate.cues import CueFinder, Cues
from als_reader.core.annotate.folding import Folded, fold
from als_reader.core.annotate.knowledge import Knowledge
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.rules import Rule
from als_reader.core.annotate.scopes import Scopes, pieces
from als_reader.core.annotate.searching import Matches, Searcher
from als_reader.core.collection import no_collection
from als_reader.core.evidence.glossary import Confidence

PIECE = 256 * 1024
"""Signs that are worked on at a time: what one piece needs stays in the processor's own memory."""
TEACHING = ("sound", "R2", "R3", "R4", "R7")
WEAK_TEACHING = ("R2", "R7")
"""Garbled names of signs and tests; the others are names of ALS and of its medicines."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Words of the folded text, and what they are marked as."""

    start: int
    end: int
    kind: MarkKind
    confidence: Confidence
    intended: str
    rule: str
    source: Rule | None = None
    link: str = ""


class Recogniser:
    """Marks texts. It holds no text and can be sent to another process."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def __reduce__(self) -> tuple[type["Recogniser"], tuple[Knowledge]]:
        return Recogniser, (self.knowledge,)

    @cached_property
    def _searcher(self) -> Searcher:
        return Searcher(self.knowledge)

    @cached_property
    def _cue_finder(self) -> CueFinder:
        return CueFinder(self.knowledge.cues)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Every mark in order of place; of garbled words the longest phrase only.

        Questions are whole sentences and may hold other marks.
        """
        with no_collection(len(text)):
            parts = [self._marks(text, *piece) for piece in pieces(text, PIECE)]
        return tuple(mark for part in parts for mark in part)

    def _marks(self, text: str, first: int, last: int) -> list[Mark]:
        """The marks of a piece of a text."""
        folded = fold(text[first:last], first)
        matches = self._searcher.matches(folded)
        scopes = Scopes(folded.printed, folded.text)
        context = Context(scopes, Cues(self._cue_finder, folded))
        found = [*_words(matches, folded, context), *_spellings(matches), *_trials(matches)]
        marks = [_mark(text, folded, one) for one in _longest(found)]
        marks += claims(text, matches.questions, folded, context)
        return sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind))


def _words(matches: Matches, folded: Folded, context: Context) -> list[_Found]:
    """What the rules take.

    First garbled names of ALS, because they speak for ALS; then what needs such a name; last what
    is marked only in a text that other words show to be garbled.
    """
    taken: list[_Found] = []
    waiting: list[tuple[Rule, int, int]] = []
    for rule, start, end in matches.rules:
        if rule.why in TEACHING and not rule.needs_machine:
            found = _judged(rule, start, end, folded, context)
            if found is not None:
                taken.append(found)
                continue
        waiting.append((rule, start, end))
    _teach(context, taken, folded)
    last: list[tuple[Rule, int, int]] = []
    for rule, start, end in waiting:
        if rule.needs_machine:
            last.append((rule, start, end))
        elif (found := _judged(rule, start, end, folded, context)) is not None:
            taken.append(found)
    context.is_machine_made = any(one.kind is MarkKind.GARBLED for one in taken)
    judged = (_judged(rule, start, end, folded, context) for rule, start, end in last)
    return taken + [found for found in judged if found is not None]


def _spellings(matches: Matches) -> Iterator[_Found]:
    """Words that are a medicine's name but for one letter: to be checked, not corrected."""
    for name, start, end in matches.spellings:
        reading = f"{name.capitalize()}? Check this name"
        yield _Found(start, end, MarkKind.UNCERTAIN, Confidence.LOW, reading, "spelling")


def _trials(matches: Matches) -> Iterator[_Found]:
    for number, start, end in matches.trials:
        yield _Found(
            start,
            end,
            MarkKind.TERM,
            Confidence.HIGH,
            number,
            "trial-number",
            link=f"trial:{number}",
        )


def _mark(text: str, folded: Folded, found: _Found) -> Mark:
    start, end = folded.span(found.start, found.end)
    rule = found.source
    return Mark(
        start=start,
        end=end,
        surface=text[start:end],
        intended=found.intended,
        kind=found.kind,
        confidence=found.confidence,
        rule=found.rule,
        glossary_id=rule.glossary_id if rule else "",
        link=rule.link if rule else found.link,
        alternatives=rule.alternatives if rule and found.kind is not MarkKind.NEUTRAL else (),
        remark=rule.remark if rule else "",
    )


def _judged(rule: Rule, start: int, end: int, folded: Folded, context: Context) -> _Found | None:
    """Whether the words around allow a mark, and which."""
    if not context.holds(rule, start, end):
        return None
    kind, confidence = rule.kind, rule.confidence
    if rule.rival:
        decision = context.decide(rule.rival, start, end)
        is_ours = decision.sense is Sense.OURS
        if decision.sense is Sense.RIVAL:
            return None
        both = decision.sense is Sense.BOTH
        if both and rule.both == "neutral" and context.rival_rules(rule.rival, start):
            return None
        if is_ours and rule.both == "neutral" and context.rival_rules(rule.rival, start):
            both = not context.names_als(*context.scopes.paragraph(start))
        if both and rule.both != "mark":
            if rule.both == "none":
                return None
            kind = MarkKind.NEUTRAL
        elif is_ours and decision.scope == "document" and confidence is Confidence.HIGH:
            confidence = Confidence.MEDIUM_HIGH
    reading = rule.reading(folded.text[start:end])
    return _Found(start, end, kind, confidence, reading, rule.id, rule)


def _teach(context: Context, taken: Sequence[_Found], folded: Folded) -> None:
    """Garbled names that are sure speak for ALS like the right ones."""
    cues = [
        ("weak" if one.source.why in WEAK_TEACHING else "strong", one.start, one.end)
        for one in taken
        if one.source and one.kind is MarkKind.GARBLED
    ]
    context.add((group, start, folded.text[start:end]) for group, start, end in cues)


def _longest(found: Sequence[_Found]) -> list[_Found]:
    """Of phrases that overlap, the longest; garbled ones before correct words of equal length."""
    chosen: list[_Found] = []
    together: list[_Found] = []
    end = 0
    for one in sorted(found, key=lambda one: (one.start, one.end)):
        if one.start >= end:
            chosen += _longest_of(together)
            together = []
        together.append(one)
        end = max(end, one.end)
    return chosen + _longest_of(together)


def _longest_of(together: list[_Found]) -> list[_Found]:
    """The same, of a few phrases that stand together."""
    if len(together) < 2:
        return together
    chosen: list[_Found] = []
    for one in sorted(
        together,
        key=lambda one: (one.kind is MarkKind.TERM, one.start - one.end, one.start, one.rule),
    ):
        if all(one.end <= other.start or other.end <= one.start for other in chosen):
            chosen.append(one)
    return chosen
