# SPDX-License-Identifier: MIT
"""Sentences with a claim to ask about. We do not judge whether it is true."""

import re
from collections.abc import Iterator, Sequence

from als_reader.core.annotate.context import Context
from als_reader.core.annotate.folding import Folded
from als_reader.core.annotate.knowledge import Question
from als_reader.core.annotate.marks import Mark, MarkKind
from als_reader.core.evidence.glossary import Confidence

NOT = re.compile(
    r"(?:\b(?:no|not|cannot|never|without|nor|neither|unable|none|unlikely|whether|if|in search of"
    r"|yet|false|claims? of)\b|n't\b)[^.!?;]{0,40}$"
)
NOT_AFTER = re.compile(r"[^.!?;]{0,20}\b(?:not|no|never|un\w+)\b")
DENIABLE = ("ask-cure", "ask-proven", "ask-hundred", "ask-miracle")
STUDY = re.compile(r"nct ?\d{8}|et al|doi|\[\d+\]|\(\d+\)|\b(?:19|20)\d\d\b|https?:|journal|lancet")
NUMBER = re.compile(r"nct ?\d{8}")
MEDICAL = ("medical", "als", "cells", "drug")


def claims(
    text: str, found: Sequence[tuple[Question, int, int]], folded: Folded, context: Context
) -> Iterator[Mark]:
    """One mark for each sentence with a claim; the first kind of claim in it names the question."""
    firsts: dict[tuple[int, int], tuple[int, Question]] = {}
    for question, start, end in found:
        sentence = context.scopes.sentence(start, end)
        known = firsts.get(sentence)
        if known is not None and start >= known[0]:
            continue
        if _is_claim(question, (start, end), sentence, folded, context):
            firsts[sentence] = start, question
    for (begin, stop), (_, question) in sorted(firsts.items(), key=lambda item: item[0]):
        yield _mark(text, question, *folded.span(*_trimmed(folded.text, begin, stop)))


def _is_claim(
    question: Question,
    words: tuple[int, int],
    sentence: tuple[int, int],
    folded: Folded,
    context: Context,
) -> bool:
    start, end = words
    if question.id in DENIABLE:
        before, after = folded.text[sentence[0] : start], folded.text[end : sentence[1]]
        if NOT.search(before) or NOT_AFTER.match(after):
            return False
    if question.id == "ask-studies" and STUDY.search(folded.text[slice(*sentence)]):
        return False
    if question.id == "ask-phase":
        paragraph = context.scopes.paragraph(start)
        if NUMBER.search(folded.text[slice(*paragraph)]):
            return False
    return context.is_about(MEDICAL, sentence, start)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _mark(text: str, question: Question, start: int, end: int) -> Mark:
    return Mark(
        start=start,
        end=end,
        surface=text[start:end],
        intended=question.ask,
        kind=MarkKind.QUESTION,
        confidence=Confidence.MEDIUM,
        rule=question.id,
    )
