# SPDX-License-Identifier: MIT
"""Which words are chosen, and how each step moves their ends. No widgets."""

import re
from enum import StrEnum

from als_reader.core.article import Span
from als_reader.core.speech import sentences

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"  # scripts without spaces: letter by letter
    r"|[^\W_]+(?:['’.\-][^\W_]+)*"
    r"|[^\w\s]|_+"
)
"""A word with the signs inside it; a sign that stands by itself is a step of its own."""
NEAR = 4_000
"""Characters around the chosen words in which the next word or sentence is looked for."""


class Step(StrEnum):
    """What one press does to the chosen words."""

    START_EARLIER = "start-earlier"
    START_LATER = "start-later"
    END_EARLIER = "end-earlier"
    END_LATER = "end-later"
    NEXT_WORD = "next-word"
    PREVIOUS_WORD = "previous-word"
    NEXT_SENTENCE = "next-sentence"
    PREVIOUS_SENTENCE = "previous-sentence"


def moved(text: str, chosen: Span, step: Step, language: str = "") -> Span:
    """The chosen words after a step; at an end of the text they stay as they are."""
    if step in (Step.NEXT_SENTENCE, Step.PREVIOUS_SENTENCE):
        return _other_sentence(text, chosen, 1 if step is Step.NEXT_SENTENCE else -1, language)
    words = _spans(_WORD, text, chosen)
    if not words:
        return chosen
    first = next((i for i, w in enumerate(words) if w.end > chosen.start), len(words) - 1)
    inside = [i for i, w in enumerate(words) if w.start < chosen.end]
    last = max(first, inside[-1] if inside else first)
    end = len(words) - 1
    match step:
        case Step.START_EARLIER:
            first = max(0, first - 1)
        case Step.START_LATER:
            first = min(last, first + 1)
        case Step.END_EARLIER:
            last = max(first, last - 1)
        case Step.END_LATER:
            last = min(end, last + 1)
        case Step.NEXT_WORD:
            first = last = min(end, last + 1 if len(chosen) else last)
        case Step.PREVIOUS_WORD:
            first = last = max(0, first - 1)
    return Span(words[first].start, words[last].end)


def sentence_at(text: str, place: int, language: str = "") -> Span:
    """The sentence at a place, or the next one; the last one at the end; else nothing."""
    found = _sentences_near(text, Span(place, place), language)
    last = found[-1] if found else Span(place, place)
    return next((span for span in found if span.end > place), last)


def trimmed(text: str, chosen: Span) -> Span:
    """The same words without the space around them; empty if there are none."""
    words = text[chosen.start : chosen.end]
    start = chosen.start + len(words) - len(words.lstrip())
    return Span(start, max(start, chosen.start + len(words.rstrip())))


# --- private ---


def _other_sentence(text: str, chosen: Span, step: int, language: str) -> Span:
    found = _sentences_near(text, chosen, language)
    if not found:
        return chosen
    now = next((i for i, s in enumerate(found) if s.end > chosen.start), len(found) - 1)
    is_part = len(found[now]) > len(chosen) and found[now].start <= chosen.start
    if is_part and chosen != found[now]:
        return found[now]  # first the whole sentence of which a part was chosen
    return found[min(max(0, now + step), len(found) - 1)]


def _spans(pattern: re.Pattern[str], text: str, around: Span) -> list[Span]:
    start, end = max(0, around.start - NEAR), min(len(text), around.end + NEAR)
    return [Span(*found.span()) for found in pattern.finditer(text, start, end)]


def _sentences_near(text: str, around: Span, language: str) -> list[Span]:
    """The sentences of the paragraphs around some words."""
    start = text.rfind("\n", 0, max(0, around.start - NEAR)) + 1
    end = text.find("\n", min(len(text), around.end + NEAR))
    found: list[Span] = []
    for line in text[start : end if end >= 0 else len(text)].split("\n"):
        if line.strip():
            found += [Span(s.start + start, s.end + start) for s in sentences(line, language)]
        start += len(line) + 1
    return found
