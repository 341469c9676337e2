# SPDX-License-Identifier: MIT
"""From a text to marks: garbled terms, claims to ask about, correct words with an explanation.

A matcher for many patterns finds where marks could begin (ahocorasick-rs, one pass over the text).
Each rule then looks at the words there, and cue words around them decide. Same text, same marks.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ahocorasick_rs import BytesAhoCorasick, Implementation

from als_reader.core.annotate.claims import claims
from als_reader.core.annotate.context import Context, Sense
from als_reader.core.annotate.cues import cue_places, without_other_als
from als_reader.core.annotate.folding import Folded, fold
from als_reader.core.annotate.knowledge import Knowledge
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.rules import SHORT_WORD, Rule
from als_reader.core.annotate.scopes import Scopes
from als_reader.core.annotate.spelling import nearly, nearly_starts
from als_reader.core.evidence.glossary import Confidence

TRIAL_START = b" nct"
TRIAL = re.compile(r"nct[ :#-]?(\d{8})(?!\w)")
LONGEST_WORDS = 240
"""Signs of the longest phrase that a rule marks."""
BEFORE = 60
"""Signs before words that a rule may look at."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Words of the folded text that a rule took."""

    start: int
    end: int
    rule: Rule
    kind: MarkKind
    confidence: Confidence

    @property
    def size(self) -> int:
        return self.end - self.start


class Recogniser:
    """Marks texts. It holds no text and can be sent to another process."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def __reduce__(self) -> tuple[type["Recogniser"], tuple[Knowledge]]:
        return Recogniser, (self.knowledge,)

    def marks(self, text: str) -> tuple[Mark, ...]:
        """Every mark in order of place; of garbled words the longest phrase only.

        Questions are whole sentences and may hold other marks.
        """
        folded = fold(text)
        places = self._places(folded)
        scopes = Scopes(folded.printed, folded.text)
        cues = cue_places(self.knowledge.cues, places, folded)
        context = Context(scopes, len(folded.text), without_other_als(cues))
        found = _longest([*self._words(folded, places, context), *self._spellings(folded, places)])
        marks = [self._mark(text, folded, one) for one in found]
        marks += self._trials(text, folded, places.get(TRIAL_START, ()))
        marks += [
            replace(mark, surface=text[mark.start : mark.end])
            for mark in claims(self.knowledge.questions, places, folded, scopes, context)
        ]
        return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)))

    # --- where marks could begin ---

    @cached_property
    def _rules_by_start(self) -> Mapping[bytes, Sequence[Rule]]:
        rules: dict[bytes, list[Rule]] = {}
        for rule in self.knowledge.rules:
            for start in rule.starts:
                rules.setdefault(_start(start), []).append(rule)
        return rules

    @cached_property
    def _name_starts(self) -> Mapping[bytes, Sequence[str]]:
        return nearly_starts(self.knowledge.medicines)

    @cached_property
    def _starts(self) -> tuple[bytes, ...]:
        questions = (_start(s) for q in self.knowledge.questions for s in q.starts)
        cues = (cue.start for cue in self.knowledge.cues if cue.start)
        everything = (
            *self._rules_by_start,
            *self._name_starts,
            *questions,
            *cues,
            TRIAL_START,
        )
        return tuple(dict.fromkeys(everything))

    @cached_property
    def _matcher(self) -> BytesAhoCorasick:
        return BytesAhoCorasick(self._starts, implementation=Implementation.DFA)

    def _places(self, folded: Folded) -> dict[bytes, list[int]]:
        """Start → every place in the folded text, in order."""
        lists: list[list[int]] = [[] for _ in self._starts]
        for index, start, _ in self._matcher.find_matches_as_indexes(
            folded.words + b" ", overlapping=True
        ):
            lists[index].append(start)
        return {s: places for s, places in zip(self._starts, lists, strict=True) if places}

    # --- what stands there ---

    def _words(
        self, folded: Folded, places: Mapping[bytes, Sequence[int]], context: Context
    ) -> list[_Found]:
        """What the rules take: first what needs no other garble, then what does."""
        taken: list[_Found] = []
        waiting: list[tuple[Rule, int, int]] = []
        for rule, start, end in self._matches(folded, places):
            if rule.needs_machine:
                waiting.append((rule, start, end))
            elif (found := _judged(rule, start, end, context)) is not None:
                taken.append(found)
                _teach(context, found, folded)
            elif rule.needs or rule.rival:
                waiting.append((rule, start, end))
        sure = {one.rule.id for one in taken if one.kind is MarkKind.GARBLED}
        context.is_machine_made = bool(sure)
        for rule, start, end in waiting:
            if (found := _judged(rule, start, end, context)) is not None:
                taken.append(found)
        return taken

    def _matches(
        self, folded: Folded, places: Mapping[bytes, Sequence[int]]
    ) -> Iterator[tuple[Rule, int, int]]:
        seen: set[tuple[int, int, int]] = set()
        for start, rules in self._rules_by_start.items():
            hits = places.get(start)
            if not hits:
                continue
            for rule in rules:
                for place in hits:
                    span = _match(rule, folded, place)
                    if span is None or (key := (id(rule), *span)) in seen:
                        continue
                    seen.add(key)
                    yield rule, *span

    def _spellings(self, folded: Folded, places: Mapping[bytes, Sequence[int]]) -> Iterator[_Found]:
        """Words that are a medicine's name but for one letter: to be checked, not corrected."""
        seen: set[int] = set()
        for start, names in self._name_starts.items():
            for place in places.get(start, ()):
                begin = folded.words.rfind(b" ", 0, place + 1)
                if begin in seen:
                    continue
                end = folded.words.find(b" ", begin + 1)
                end = len(folded.words) if end < 0 else end
                word = folded.text[begin : end - 1]
                name = nearly(word, names, self.knowledge.medicines)
                if name:
                    seen.add(begin)
                    yield _Found(
                        begin, end - 1, _spelling_rule(name), MarkKind.UNCERTAIN, Confidence.LOW
                    )

    def _trials(self, text: str, folded: Folded, places: Sequence[int]) -> Iterator[Mark]:
        for place in places:
            found = TRIAL.match(folded.text, place)
            if not found or f"NCT{found[1]}" not in self.knowledge.trials:
                continue
            start, end = folded.span(found.start(), found.end())
            yield Mark(
                start=start,
                end=end,
                surface=text[start:end],
                intended=f"NCT{found[1]}",
                kind=MarkKind.TERM,
                confidence=Confidence.HIGH,
                rule="trial-number",
                link=f"trial:NCT{found[1]}",
            )

    def _mark(self, text: str, folded: Folded, found: _Found) -> Mark:
        start, end = folded.span(found.start, found.end)
        rule = found.rule
        is_neutral = found.kind is MarkKind.NEUTRAL
        return Mark(
            start=start,
            end=end,
            surface=text[start:end],
            intended=rule.reading(folded.text[found.start : found.end]),
            kind=found.kind,
            confidence=found.confidence,
            rule=rule.id,
            glossary_id=rule.glossary_id,
            link=rule.link,
            alternatives=() if is_neutral else rule.alternatives,
            remark=rule.remark,
        )


def _start(word: str) -> bytes:
    """What to look for: a short word as a whole, a longer one as the beginning of words."""
    return f" {word} ".encode() if len(word) <= SHORT_WORD else f" {word}".encode()


def _match(rule: Rule, folded: Folded, place: int) -> tuple[int, int] | None:
    """The words that a rule takes at a place where it could begin."""
    if rule.back:
        first = max(0, place - rule.back)
        found = rule.pattern.search(folded.text, first, place + LONGEST_WORDS)
        if found and not found.start() <= place < found.end():
            return None
    else:
        found = rule.pattern.match(folded.text, place)
    if not found:
        return None
    start, end = found.span()
    if rule.is_at_start and folded.text[:start].strip():
        return None
    words = found.group()
    if rule.not_words and rule.not_words.match(words):
        return None
    if rule.must and not rule.must.search(words):
        return None
    if rule.exact and not rule.exact.fullmatch(folded.printed[start:end]):
        return None
    if rule.after_not and rule.after_not.match(folded.text, end):
        return None
    before = folded.text[max(0, start - BEFORE) : start]
    if rule.before_not and rule.before_not.search(before):
        return None
    if rule.before_must and not rule.before_must.search(before):
        return None
    return start, end


def _judged(rule: Rule, start: int, end: int, context: Context) -> _Found | None:
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
        if both and rule.both == "neutral" and context.rival_rules(rule.rival):
            return None
        if is_ours and rule.both == "neutral" and context.rival_rules(rule.rival):
            both = not context.names_als(*context.scopes.paragraph(start))
        if both and rule.both != "mark":
            if rule.both == "none":
                return None
            kind = MarkKind.NEUTRAL
        elif is_ours and decision.scope == "document" and confidence is Confidence.HIGH:
            confidence = Confidence.MEDIUM_HIGH
    return _Found(start, end, rule, kind, confidence)


def _teach(context: Context, found: _Found, folded: Folded) -> None:
    """A garbled name that is sure speaks for ALS like the right one."""
    if found.kind is MarkKind.GARBLED and found.rule.why in ("sound", "R2", "R3", "R4", "R7"):
        strength = "weak" if found.rule.why in ("R2", "R7") else "strong"
        context.add(strength, found.start, folded.text[found.start : found.end])


def _longest(found: Sequence[_Found]) -> list[_Found]:
    """Of phrases that overlap, the longest; garbled ones before correct words of equal length."""
    chosen: list[_Found] = []
    starts: list[int] = []
    order = sorted(
        found, key=lambda one: (one.kind is MarkKind.TERM, -one.size, one.start, one.rule.id)
    )
    for one in order:
        at = bisect_left(starts, one.start)
        if at < len(starts) and starts[at] < one.end:
            continue
        if at and chosen[at - 1].end > one.start:
            continue
        starts.insert(at, one.start)
        chosen.insert(at, one)
    return chosen


def _spelling_rule(name: str) -> Rule:
    return Rule(
        id="spelling",
        why="spelling",
        starts=(),
        pattern=TRIAL,
        intended=f"Check this name. It looks like {name}.",
        confidence=Confidence.LOW,
        kind=MarkKind.UNCERTAIN,
    )
