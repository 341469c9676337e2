# SPDX-License-Identifier: MIT
"""Questions for my clinic: those of the article and the reader's own, ticked or not."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from als_reader.core.stored import fill

LONGEST_QUESTION = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One line of the list."""

    text: str
    is_own: bool = False
    is_ticked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    ticked: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionList:
    """The questions of one article. Every change gives a new list, so Undo keeps the old one."""

    questions: tuple[Question, ...] = ()

    @classmethod
    def build(cls, asked: Iterable[str], kept: object) -> "QuestionList":
        """Put together what the article asks and what was kept of the reader's choices."""
        memory = fill(_Kept, kept)
        both = [(text, False) for text in asked] + [(text, True) for text in memory.own]
        return cls(
            questions=tuple(
                Question(text=text, is_own=is_own, is_ticked=text in memory.ticked)
                for text, is_own in both
            )
        )

    def to_json(self) -> Mapping[str, object]:
        """The reader's own part as plain values."""
        kept = _Kept(
            ticked=tuple(q.text for q in self.questions if q.is_ticked),
            own=tuple(q.text for q in self.questions if q.is_own),
        )
        return asdict(kept)

    def tick(self, index: int, is_ticked: bool) -> "QuestionList":
        """The list with one question ticked or not."""
        changed = replace(self.questions[index], is_ticked=is_ticked)
        return QuestionList(
            questions=(*self.questions[:index], changed, *self.questions[index + 1 :])
        )

    def add(self, text: str) -> "QuestionList":
        """The list with one more question, ticked; the same list if the text says nothing new."""
        words = " ".join(text.split())[:LONGEST_QUESTION]
        if not words or any(question.text == words for question in self.questions):
            return self
        new = Question(text=words, is_own=True, is_ticked=True)
        return QuestionList(questions=(*self.questions, new))

    def remove(self, index: int) -> "QuestionList":
        """The list without one of the reader's own questions."""
        if not self.questions[index].is_own:
            return self
        return QuestionList(questions=self.questions[:index] + self.questions[index + 1 :])

    def to_print(self) -> tuple[str, ...]:
        """The ticked questions, or all of them if none is ticked."""
        ticked = tuple(question.text for question in self.questions if question.is_ticked)
        return ticked or tuple(question.text for question in self.questions)
