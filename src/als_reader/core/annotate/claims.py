# SPDX-License-Identifier: MIT
"""Sentences with a claim to ask about. We do not judge whether it is true."""

import re
from collections.abc import Iterator, Mapping, Sequence

from als_reader.core.annotate.context import Context
from als_reader.core.annotate.folding import Folded
from als_reader.core.annotate.knowledge import Question
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.annotate.rules import SHORT_WORD
from als_reader.core.annotate.scopes import Scopes
from als_reader.core.evidence.glossary import Confidence

NOT = re.compile(
    r"(?:\b(?:no|not|cannot|never|without|nor|neither|unable|none|unlikely|whether|if|in search of"
    r"|yet|false|claims? of)\b|n't\b)[^.!?;]{0,40}$"
)
NOT_AFTER = re.compile(r"[^.!?;]{0,20}\b(?:not|no|never|un\w+)\b")
DENIABLE = ("ask-cure", "ask-proven", "ask-hundred", "ask-miracle")
STUDY = re.compile(
    r"nct ?\d{8}|et al|doi|\[\d+\]|\(\d+\)|\b(?:19|20)\d\d\b|https?:|journal|lancet"
)
NUMBER = re.compile(r"nct ?\d{8}")
MEDICAL = ("medical", "als", "cells", "drug")


def claims(
    questions: Sequence[Question],
    places: Mapping[bytes, Sequence[int]],
    folded: Folded,
    scopes: Scopes,
    context: Context,
) -> Iterator[Mark]:
    """One mark for each sentence with a claim; the first kind of claim in it names the question."""
    firsts: dict[tuple[int, int], tuple[int, Question]] = {}
    for question in questions:
        for start in question.starts:
            short = len(start) <= SHORT_WORD
            for place in places.get(f" {start} ".encode() if short else f" {start}".encode(), ()):
                found = (
                    question.pattern.search(folded.text, max(0, place - question.back), place + 160)
                    if question.back
                    else question.pattern.match(folded.text, place)
                )
                if not found:
                    continue
                sentence = scopes.sentence(found.start(), found.end())
                known = firsts.get(sentence)
                if known is not None and known[0] <= found.start():
                    continue
                if _is_claim(question, found, sentence, folded, context):
                    firsts[sentence] = found.start(), question
    for (start, end), (_, question) in sorted(firsts.items(), key=lambda item: item[0]):
        yield _mark(question, *_trimmed(folded.text, start, end), folded)


def _is_claim(
    question: Question,
    found: re.Match[str],
    sentence: tuple[int, int],
    folded: Folded,
    context: Context,
) -> bool:
    words = folded.text[slice(*sentence)]
    before = folded.text[sentence[0] : found.start()]
    if question.id in DENIABLE:
        after = folded.text[found.end() : sentence[1]]
        if NOT.search(before) or NOT_AFTER.match(after):
            return False
    if question.id == "ask-studies" and STUDY.search(words):
        return False
    if question.id == "ask-phase" and NUMBER.search(
        folded.text[slice(*context.scopes.paragraph(found.start()))]
    ):
        return False
    return context.is_about(MEDICAL, sentence, found.start())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _mark(question: Question, start: int, end: int, folded: Folded) -> Mark:
    first, last = folded.span(start, end)
    return Mark(
        start=first,
        end=last,
        surface="",
        intended=question.ask,
        kind=MarkKind.QUESTION,
        confidence=Confidence.MEDIUM,
        rule=question.id,
    )
