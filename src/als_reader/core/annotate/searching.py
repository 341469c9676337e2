# SPDX-License-Identifier: MIT
"""Where rules, questions and names take words of a text: one pass for all of them together.

A matcher for many patterns finds the places where words could begin. At each, one quick look tells
whether it is worth asking every rule that knows this beginning; most often it is not.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ahocorasick_rs import BytesAhoCorasick, Implementation

from als_reader.core.annotate.folding import Folded
from als_reader.core.annotate.knowledge import Knowledge, Question
from als_reader.core.annotate.rules import SHORT_WORD, Rule
from als_reader.core.annotate.scopes import crosses_paragraphs
from als_reader.core.annotate.spelling import nearly, nearly_starts

TRIAL_START = b" nct"
TRIAL = re.compile(r"nct[ :#-]?(\d{8})(?!\w)")
BEFORE = 60
"""Signs before words that a rule may look at."""

Gate = Callable[[str, int], re.Match[str] | None]
Asked = Rule | Question


@dataclass(slots=True)
class _Start:
    """What may begin with the same letters."""

    here: list[Asked] = field(default_factory=list)
    before: list[Asked] = field(default_factory=list)
    """What may have begun some signs before."""
    names: Sequence[str] = ()
    gate: Gate | None = None

    def close(self) -> None:
        """Make the quick look from everything that begins here."""
        patterns = [asked.pattern.pattern for asked in self.here]
        self.gate = re.compile("|".join(patterns)).match if patterns else None


@dataclass(frozen=True, slots=True)
class Matches:
    """All that was found in a text, as places of the folded text."""

    rules: list[tuple[Rule, int, int]] = field(default_factory=list)
    questions: list[tuple[Question, int, int]] = field(default_factory=list)
    spellings: list[tuple[str, int, int]] = field(default_factory=list)
    """The right name and the place of the one that is nearly right."""
    trials: list[tuple[str, int, int]] = field(default_factory=list)
    """NCT numbers that the side pane shows."""


class Searcher:
    """Finds everything that rules could mark. It holds no text."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._medicines = knowledge.medicines
        self._trials = knowledge.trials
        starts: dict[bytes, _Start] = {TRIAL_START: _Start()}
        everything: list[Asked] = [*knowledge.rules, *knowledge.questions]
        for asked in everything:
            for word in asked.starts:
                start = starts.setdefault(_form(word), _Start())
                (start.before if asked.back else start.here).append(asked)
        for form, names in nearly_starts(knowledge.medicines).items():
            starts.setdefault(form, _Start()).names = names
        for start in starts.values():
            start.close()
        self._starts = list(starts.values())
        self._gates = [start.gate for start in self._starts]
        self._has_more = [bool(start.before or start.names) for start in self._starts]
        self._trial = list(starts).index(TRIAL_START)
        self._matcher = BytesAhoCorasick(list(starts), implementation=Implementation.DFA)

    def matches(self, folded: Folded) -> Matches:
        """Everything in a text, each thing once."""
        found = Matches()
        seen: set[tuple[int, int, int]] = set()
        text, gates, has_more = folded.text, self._gates, self._has_more
        places = self._matcher.find_matches_as_indexes(folded.words, overlapping=True)
        for index, place, _ in places:
            gate = gates[index]
            if gate is not None and gate(text, place):
                for asked in self._starts[index].here:
                    _add(found, seen, asked, _span(asked, folded, asked.pattern.match(text, place)))
            if has_more[index]:
                start = self._starts[index]
                for asked in start.before:
                    _add(found, seen, asked, _span(asked, folded, _around(asked, folded, place)))
                if start.names:
                    self._add_spelling(found, seen, start.names, folded, place)
            elif index == self._trial:
                self._add_trial(found, folded, place)
        return found

    def _add_spelling(
        self,
        found: Matches,
        seen: set[tuple[int, int, int]],
        names: Sequence[str],
        folded: Folded,
        place: int,
    ) -> None:
        begin = folded.words.rfind(b" ", 0, place + 1)
        end = folded.words.find(b" ", begin + 1)
        end = (end if end >= 0 else len(folded.words)) - 1
        name = nearly(folded.text[begin:end], names, self._medicines)
        if name and (0, begin, end) not in seen:
            seen.add((0, begin, end))
            found.spellings.append((name, begin, end))

    def _add_trial(self, found: Matches, folded: Folded, place: int) -> None:
        number = TRIAL.match(folded.text, place)
        if number and f"NCT{number[1]}" in self._trials:
            found.trials.append((f"NCT{number[1]}", *number.span()))


def _form(word: str) -> bytes:
    """What to look for: a short word as a whole, a longer one as the beginning of words."""
    return f" {word} ".encode() if len(word) <= SHORT_WORD else f" {word}".encode()


def _add(
    found: Matches, seen: set[tuple[int, int, int]], asked: Asked, span: tuple[int, int] | None
) -> None:
    if span is None or (key := (id(asked), *span)) in seen:
        return
    seen.add(key)
    if isinstance(asked, Rule):
        found.rules.append((asked, *span))
    else:
        found.questions.append((asked, *span))


def _around(asked: Asked, folded: Folded, place: int) -> re.Match[str] | None:
    """What a pattern takes from the earliest word near a place, up to the place and beyond."""
    text, words, match = folded.text, folded.words, asked.pattern.match
    first, begin = match(text, place), place
    least = place - asked.back if place > asked.back else 0
    if asked.hint is not None and not asked.hint.search(text, least, place):
        return first
    while (begin := words.rfind(b" ", least, begin)) >= 0:
        found = match(text, begin)
        if found and found.end() > place:
            first = found
    return first


def _span(asked: Asked, folded: Folded, found: re.Match[str] | None) -> tuple[int, int] | None:
    """The words that were taken, unless a rule says that just these are right."""
    if found is None:
        return None
    return found.span() if isinstance(asked, Question) or _allows(asked, folded, found) else None


def _allows(rule: Rule, folded: Folded, found: re.Match[str]) -> bool:
    start, end = found.span()
    words = found.group()
    if rule.is_at_start and (folded.offset or folded.text[:start].strip()):
        return False
    if rule.not_words and rule.not_words.match(words):
        return False
    if rule.must and not rule.must.search(words):
        return False
    if rule.exact and not rule.exact.fullmatch(folded.printed[start:end]):
        return False
    if crosses_paragraphs(folded.printed, start, end):
        return False
    if rule.after_not and rule.after_not.match(folded.text, end):
        return False
    before = folded.text[max(0, start - BEFORE) : start]
    if rule.before_not and rule.before_not.search(before):
        return False
    return not rule.before_must or rule.before_must.search(before) is not None
