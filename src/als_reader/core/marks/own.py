# SPDX-License-Identifier: MIT
"""What a reader marks for themselves: words, notes, options and trials."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Final

from als_reader.core.article import Article, Note, Span
from als_reader.core.marks.anchor import Anchor
from als_reader.core.stored import fill

WORDS: Final = "words"
NOTE: Final = "note"
OPTION: Final = "option"
TRIAL: Final = "trial"
KINDS: Final = (WORDS, NOTE, OPTION, TRIAL)
LONGEST_COMMENT: Final = 1000
MOST_MARKS: Final = 2000
"""Of one article; nobody looks through more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMark:
    """A star, a highlight or a comment, or several of them, on one thing."""

    id: str = ""
    about: str = WORDS
    """One of KINDS."""
    target: str = ""
    """The note's id in its file, the option's id, or the trial's number; empty for words."""
    exact: str = ""
    """The words themselves; the words of the note; the name of the option or trial."""
    prefix: str = ""
    suffix: str = ""
    start: int = 0
    is_starred: bool = False
    """Ask my doctor."""
    is_highlighted: bool = False
    comment: str = ""
    made: str = ""
    """The day, such as "2026-11-25"."""

    @property
    def says_something(self) -> bool:
        """Whether anything would be lost without it."""
        return self.is_starred or self.is_highlighted or bool(self.comment)

    @property
    def anchor(self) -> Anchor:
        """Where its words stand, if it is about words."""
        return Anchor(exact=self.exact, prefix=self.prefix, suffix=self.suffix, start=self.start)

    def moved(self, text: str, span: Span) -> "OwnMark":
        """The same mark at a place of another text."""
        anchor = Anchor.at(text, span)
        return replace(self, prefix=anchor.prefix, suffix=anchor.suffix, start=anchor.start)


def words_mark(text: str, span: Span, made: str) -> OwnMark:
    """A mark on words of an article that says nothing yet."""
    anchor = Anchor.at(text, span)
    return OwnMark(
        exact=anchor.exact,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
        start=anchor.start,
        made=made,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MyMarks:
    """All marks of one article. Every change gives a new value, so Undo keeps the old one."""

    marks: tuple[OwnMark, ...] = ()

    @classmethod
    def from_json(cls, values: object) -> "MyMarks":
        """Read what is sensible; the rest is left out."""
        given = values if isinstance(values, list) else []
        read = (fill(OwnMark, item) for item in given[:MOST_MARKS])
        return cls(marks=tuple(_numbered(mark for mark in read if _is_sensible(mark))))

    def to_json(self) -> list[Mapping[str, object]]:
        """All marks as plain values."""
        return [asdict(mark) for mark in self.marks]

    def put(self, mark: OwnMark) -> "MyMarks":
        """With a mark that is new or changed; one that says nothing any more is taken out."""
        short = replace(mark, comment=mark.comment[:LONGEST_COMMENT])
        if not short.id:
            short = replace(short, id=self._new_id())
        if not short.says_something:
            return self.remove(short.id)
        if self.get(short.id) is None:
            return MyMarks(marks=(*self.marks, short)) if self.has_room else self
        return MyMarks(marks=tuple(short if m.id == short.id else m for m in self.marks))

    def remove(self, id_: str) -> "MyMarks":
        """Without a mark."""
        return MyMarks(marks=tuple(mark for mark in self.marks if mark.id != id_))

    @property
    def has_room(self) -> bool:
        """Whether one more mark can be kept."""
        return len(self.marks) < MOST_MARKS

    def get(self, id_: str) -> OwnMark | None:
        """A mark by its id."""
        return next((mark for mark in self.marks if mark.id == id_), None)

    def about(self, kind: str, target: str, exact: str = "") -> OwnMark | None:
        """The mark on an option, a trial, or a note: another note may have had the same id."""
        found = (mark for mark in self.marks if (mark.about, mark.target) == (kind, target))
        return next((mark for mark in found if kind != NOTE or mark.exact == exact), None)

    def of_kind(self, kind: str) -> tuple[OwnMark, ...]:
        """All marks on words, or notes, or options, or trials."""
        return tuple(mark for mark in self.marks if mark.about == kind)

    def _new_id(self) -> str:
        numbers = [int(m.id[1:]) for m in self.marks if m.id[:1] == "m" and _is_number(m.id[1:])]
        return f"m{max(numbers, default=0) + 1}"


def places(marks: MyMarks, text: str) -> dict[str, Span]:
    """Where the marked words stand in a text, by the ids of the marks; none that is not found."""
    found = {mark.id: mark.anchor.find(text) for mark in marks.of_kind(WORDS)}
    return {id_: span for id_, span in found.items() if span is not None}


def marked_note(mark: OwnMark, article: Article) -> Note | None:
    """The note that a mark is about; None if this version of the file has it not.

    A program numbers its notes anew each time, so the words must be the same, too.
    """
    return next((n for n in article.notes if (n.id, n.quote) == (mark.target, mark.exact)), None)


def _is_sensible(mark: OwnMark) -> bool:
    has_thing = bool(mark.exact) if mark.about == WORDS else bool(mark.target)
    return mark.about in KINDS and has_thing and mark.says_something and mark.start >= 0


def _numbered(marks: Iterable[OwnMark]) -> Iterable[OwnMark]:
    """Marks with an id of their own each: another program may have written the file."""
    seen: set[str] = set()
    for number, mark in enumerate(marks, 1):
        id_ = mark.id if mark.id and mark.id not in seen else f"x{number}"
        while id_ in seen:
            id_ = f"{id_}x"
        seen.add(id_)
        yield replace(mark, id=id_, comment=mark.comment[:LONGEST_COMMENT])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
