# SPDX-License-Identifier: MIT
"""From marks to notes of an annotated file (FORMAT.md)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from als_reader.core.anchors import Anchors
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.why import rule_words
from als_reader.core.article import Span, Verdict
from als_reader.core.format.writing import note_text

SPECIAL = re.compile(r"([\\`*_\[\]<>&#|~])")
NEUTRAL_WORDS = "This word can mean two things in this text. Read the words around it."
MATCHING_WORDS = {"term:": "the glossary", "option:": "the options", "trial:": "the trials"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draught:
    """A note that is to be written, and where it must be read back."""

    id: str
    text: str
    spans: tuple[Span, ...]
    marks: tuple[Mark, ...]


def draughts(marks: Sequence[Mark], text: str, anchors: Anchors) -> Iterator[Draught]:
    """The notes for the marks of a shown text.

    Equal words that mean the same everywhere share one note; a correct word is explained where it
    first stands.
    """
    numbers: dict[str, int] = {}
    words = text.replace("\n", " ")
    for group in _groups(marks, words):
        kind = "garble" if _is_garble(group[0]) else "info"
        numbers[kind] = numbers.get(kind, 0) + 1
        first = group[0]
        quote = words[first.start : first.end]
        spans = tuple(Span(mark.start, mark.end) for mark in group)
        if len(group) > 1:
            spans = _all_places(quote, words)
        else:
            quote = anchors.shortened(quote, spans[0])
        yield Draught(
            id=f"{kind}-auto-{numbers[kind]}",
            text=_text(first, quote, len(spans)),
            spans=spans,
            marks=tuple(group),
        )


def _groups(marks: Sequence[Mark], words: str) -> list[list[Mark]]:
    """Marks that share a note, in order of the first one."""
    same: dict[tuple[str, str, str], list[Mark]] = {}
    for mark in marks:
        same.setdefault((mark.kind, mark.rule, words[mark.start : mark.end]), []).append(mark)
    garbled = [mark for mark in marks if _is_garble(mark)]
    groups: list[list[Mark]] = []
    explained: set[str] = set()
    for (kind, _, quote), group in same.items():
        if kind == MarkKind.TERM:
            if group[0].link not in explained:
                explained.add(group[0].link)
                groups.append(group[:1])
        elif len(group) > 1 and _are_all(group, quote, words, garbled):
            groups.append(group)
        else:
            groups += [[mark] for mark in group]
    return sorted(groups, key=lambda group: (group[0].start, -group[0].end))


def _are_all(group: Sequence[Mark], quote: str, words: str, garbled: Sequence[Mark]) -> bool:
    """Whether the quote stands nowhere else but inside longer marked words."""
    starts = {mark.start for mark in group}
    others = [span for span in _all_places(quote, words) if span.start not in starts]
    return all(any(m.start <= o.start and o.end <= m.end for m in garbled) for o in others)


def _all_places(quote: str, words: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in re.finditer(re.escape(quote), words))


def _is_garble(mark: Mark) -> bool:
    return mark.kind in (MarkKind.GARBLED, MarkKind.UNCERTAIN)


def _text(mark: Mark, quote: str, count: int) -> str:
    verdict, correction = Verdict.GOOD_TO_KNOW, ""
    if mark.kind is MarkKind.GARBLED:
        verdict, correction = Verdict.GARBLED, mark.intended
    elif mark.kind is MarkKind.UNCERTAIN:
        verdict, correction = Verdict.GARBLED_UNCERTAIN, mark.intended
    return note_text(
        quote=quote,
        verdict=verdict,
        explanation=" ".join(part for part in _sentences(mark) if part),
        correction=correction.rstrip("."),
        count=count,
    )


def _sentences(mark: Mark) -> Iterator[str]:
    match mark.kind:
        case MarkKind.QUESTION:
            yield _plain(rule_words(mark.rule))
            yield _plain(mark.intended)
        case MarkKind.NEUTRAL:
            yield NEUTRAL_WORDS
        case MarkKind.TERM:
            yield _plain(rule_words(mark.rule))
        case _:
            yield _plain(mark.remark or rule_words(mark.rule))
            if mark.alternatives:
                yield _plain("It could also mean: " + "; ".join(mark.alternatives) + ".")
    if mark.link:
        scheme = mark.link.partition(":")[0] + ":"
        yield f"See [{MATCHING_WORDS[scheme]}]({mark.link})."


def _plain(words: str) -> str:
    """Words that Markdown shows as they are."""
    return SPECIAL.sub(r"\\\1", words)
