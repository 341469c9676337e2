# SPDX-License-Identifier: MIT
"""The rules of recognition, read from `resources/recognition/`.

A pattern is a regular expression over the folded text with three short forms: a blank is any gap
between words (or none), "~" a gap inside a word that may be there, "%" an ending of a plural.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

from als_reader.core.annotate.marks import MarkKind
from als_reader.core.evidence.glossary import Confidence, Glossary, Pattern, Term

GAP = r"""[ \-'"/]{0,4}"""
BREAK = r"[ \-]{0,2}"
ENDING = r"(?:'s|s'|es|s)?"
SHORT_WORD = 2
"""A start of so few letters stands for the whole word, a longer one for words that begin so."""
RULE_FILES = ("medicines.toml", "names.toml", "body.toml", "treatments.toml")


class RuleError(ValueError):
    """A rule file does not make sense; for the people who write rules."""


@dataclass(frozen=True, slots=True)
class Need:
    """One of these groups of cue words must (or must not) stand in its scope."""

    choices: tuple[tuple[str, str], ...]
    """Pairs of group and scope: surface, near, sentence, paragraph, document, or nearest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Which words are marked, when, and what is said about them."""

    id: str
    why: str
    starts: tuple[str, ...]
    pattern: re.Pattern[str]
    intended: str
    confidence: Confidence
    kind: MarkKind
    glossary_id: str = ""
    link: str = ""
    alternatives: tuple[str, ...] = ()
    remark: str = ""
    back: int = 0
    """How many signs before a start the words may begin."""
    hint: re.Pattern[str] | None = None
    """What must stand there, if `back` is not 0: a quick look that saves time."""
    needs: tuple[Need, ...] = ()
    unless: tuple[Need, ...] = ()
    rival: str = ""
    """The group of cue words that speak for another sense."""
    both: str = "neutral"
    """What to do where cues of both senses stand together: neutral, none or mark."""
    exact: re.Pattern[str] | None = None
    """What the words must look like in the text itself, with capitals."""
    not_words: re.Pattern[str] | None = None
    """Words that the pattern takes in but that are right."""
    must: re.Pattern[str] | None = None
    before_not: re.Pattern[str] | None = None
    after_not: re.Pattern[str] | None = None
    before_must: re.Pattern[str] | None = None
    swap: tuple[tuple[re.Pattern[str], str], ...] = ()
    """How the right words are made from the printed ones; else `intended` is right."""
    needs_machine: bool = False
    """Whether it may mark only what is known to be garbled by other words."""
    is_at_start: bool = False
    """Only as the first words of the text."""

    def reading(self, words: str) -> str:
        """What the printed words were meant to be."""
        read = words
        for pattern, right in self.swap:
            read = pattern.sub(right, read)
        return re.sub(r"\s+", " ", read).strip() if read != words else self.intended


def expanded(pattern: str) -> str:
    """A pattern with its short forms written out; sets of signs such as "[ -]" stay as they are."""
    parts = re.split(r"(\\.|\[[^\]]*\]|\(\?|\(| \?| |~|%)", pattern)
    short = {" ": GAP, " ?": GAP, "~": BREAK, "%": ENDING, "(": "(?:"}
    return "".join(short.get(part, part) for part in parts)


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern that matches whole words only."""
    return re.compile(rf"(?<!\w)(?:{expanded(pattern)})(?!\w)")


def one_of(words: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern for any of these words; None for no words."""
    return re.compile("|".join(map(re.escape, words))) if words else None


def needs(items: Sequence[str]) -> tuple[Need, ...]:
    """Read `["als|medical@sentence", …]`: all must hold, each by one of its choices."""
    return tuple(
        Need(
            tuple(
                (group, scope or ("document" if group == "machine" else "nearest"))
                for group, _, scope in (choice.partition("@") for choice in item.split("|"))
            )
        )
        for item in items
    )


def read_toml(folder: Traversable, name: str) -> dict[str, Any]:
    """A rule file as plain values."""
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


def load_rules(folder: Traversable, glossary: Glossary) -> tuple[Rule, ...]:
    """Every rule. Raises RuleError where one names what the glossary does not have."""
    reader = _RuleReader(glossary)
    rules = [reader.rule(entry) for name in RULE_FILES for entry in read_toml(folder, name)["rule"]]
    for entry in read_toml(folder, "article.toml")["phrase"]:
        rules += reader.phrases(entry)
    return tuple(rules)


class _RuleReader:
    def __init__(self, glossary: Glossary) -> None:
        self._terms: Mapping[str, Term] = {term.id: term for term in glossary.terms}
        self._patterns: Mapping[str, Pattern] = {p.code: p for p in glossary.patterns}

    def rule(self, entry: Mapping[str, Any]) -> Rule:
        term = self._term(entry.get("term", ""))
        pattern = self._pattern(entry.get("code", ""))
        source = term or pattern
        if source is None:
            raise RuleError(f"{entry['id']} names neither a term nor a pattern")
        own = Confidence(entry["confidence"]) if "confidence" in entry else source.confidence
        term_id = term.id if term else pattern.term if pattern else ""
        right = term.correct_term if term else pattern.intended if pattern else ""
        link = f"term:{term_id}" if term_id else ""
        return Rule(
            id=entry["id"],
            why=entry["why"],
            starts=tuple(entry["starts"]),
            pattern=compiled(entry["pattern"]),
            intended=entry.get("intended", right),
            confidence=own,
            kind=MarkKind(entry.get("kind", _kind_of(own))),
            glossary_id=term_id or (pattern.code if pattern else ""),
            link=entry.get("link", link),
            alternatives=term.alternatives if term else (),
            remark=self._terms[term_id].definition if term_id else "",
            back=entry.get("back", 0),
            hint=one_of(entry.get("hints", ())),
            needs=(own_needs := needs(entry.get("needs", ()))),
            needs_machine=_waits(own_needs),
            unless=needs(entry.get("unless", ())),
            rival=entry.get("rival", ""),
            both=entry.get("both", "neutral"),
            exact=re.compile(entry["exact"], re.DOTALL) if "exact" in entry else None,
            not_words=_whole(entry, "not_words"),
            must=re.compile(entry["must"]) if "must" in entry else None,
            before_not=_beside(entry, "before_not", r"(?:{})$"),
            after_not=_beside(entry, "after_not", "{}"),
            before_must=_beside(entry, "before_must", r"(?:{})$"),
            swap=tuple((re.compile(expanded(a)), b) for a, b in entry.get("swap", ())),
        )

    def phrases(self, entry: Mapping[str, Any]) -> Iterator[Rule]:
        """Rules for the printed words of glossary terms."""
        for id_ in entry["terms"]:
            term = self._term(id_)
            if term is None:
                raise RuleError("a phrase names no term")
            for words in term.printed:
                yield self._phrase(term, words.casefold(), entry)

    def _phrase(self, term: Term, words: str, entry: Mapping[str, Any]) -> Rule:
        split = [re.escape(part) for part in re.split(r"[ \-]+", words)]
        start = max(re.findall(r"[a-z0-9]+", words), key=len)
        return Rule(
            id=f"phrase-{term.id}",
            why=entry["why"],
            starts=(start,),
            pattern=re.compile(rf"(?<!\w){GAP.join(split)}"),
            intended=term.correct_term,
            confidence=term.confidence,
            kind=_kind_of(term.confidence),
            glossary_id=term.id,
            link=f"term:{term.id}",
            alternatives=term.alternatives,
            remark=term.definition,
            back=words.index(start) + 12 if words.index(start) else 0,
            hint=one_of(words.split(maxsplit=1)[:1]) if words.index(start) else None,
            needs=(own_needs := needs(entry["needs"])),
            needs_machine=_waits(own_needs),
            is_at_start=term.id == "lead-in",
        )

    def _term(self, id_: str) -> Term | None:
        if id_ and id_ not in self._terms:
            raise RuleError(f"the glossary has no term {id_}")
        return self._terms.get(id_)

    def _pattern(self, code: str) -> Pattern | None:
        if code and code not in self._patterns:
            raise RuleError(f"the glossary has no pattern {code}")
        return self._patterns.get(code)


def _kind_of(confidence: Confidence) -> MarkKind:
    return MarkKind.UNCERTAIN if confidence.is_uncertain else MarkKind.GARBLED


def _waits(items: Sequence[Need]) -> bool:
    return any(("machine", "document") in need.choices for need in items)


def _whole(entry: Mapping[str, Any], key: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{expanded(entry[key])})\Z") if key in entry else None


def _beside(entry: Mapping[str, Any], key: str, shape: str) -> re.Pattern[str] | None:
    return re.compile(shape.format(entry[key])) if key in entry else None
