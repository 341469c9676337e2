# SPDX-License-Identifier: MIT
"""Puts the notes of another program onto an article: each at its one sure place, or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from als_reader.core import limits
from als_reader.core.article import Kind, Span
from als_reader.core.editing.draft import Draft, changed
from als_reader.core.errors import FormatError
from als_reader.core.format.notes import kind_of, quoted
from als_reader.core.format.writing import UNPLACED, SourceNote, unfolded
from als_reader.core.interchange.finding import TOO_MUCH, Finder, Found, NotFound
from als_reader.core.interchange.foreign import foreign_text
from als_reader.core.interchange.fronts import merged_front, with_sources
from als_reader.core.interchange.outside import OutsideNote, OutsideSet, OwnNote, Where
from als_reader.core.language import sentence

WHOLE_TEXT = sentence("It is about the whole text, not about some of its words.")
ANSWER = sentence("It is an answer to another note.")
LOST_BEFORE = sentence("It had no place in the file that it comes from.")
REFUSED = sentence("It cannot stand at its words in this article.")
CUT = sentence("It does not hold for all the places that it was made for.")
TOO_LONG = sentence("It is too long for a note.")
NOTE_CHARACTERS = 20_000
MOST_TRIES = 200
"""So often the whole file is written and read back to find the notes that it cannot hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A note that has found its place."""

    id: str
    quote: str
    is_sure: bool = True
    """False if the words around it are others than where it was made: a person should look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A note that a person has to place, with all that it says."""

    quote: str
    words: str
    author: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Merged:
    """The article with the notes that have a place, and the rest."""

    draft: Draft
    placed: tuple[Placed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    known: int = 0
    """How many notes were there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """A note with its place, before it is written."""

    note: OutsideNote
    source: SourceNote
    spans: tuple[Span, ...]
    marks: tuple[int, ...] = ()
    """Further places of an ordinary footnote."""
    is_sure: bool = True


def merge(outside: OutsideSet, draft: Draft) -> Merged:
    """Place what has a sure place. The article's own words and notes stay as they are."""
    return _Merging(outside, draft).merged()


class _Merging:
    """The notes of one file on their way onto one article."""

    def __init__(self, outside: OutsideSet, draft: Draft) -> None:
        self._outside = outside
        self._old = draft
        self._draft, self._own_text = with_sources(draft, outside)
        self._finder = Finder(draft.article, unfolded(draft.source.original)[0])
        self._taken = {note.id for note in draft.source.notes}
        self._taken |= {id_ for _, id_ in draft.source.loose_marks}
        self._rest: list[Unplaced] = []
        self._placed: list[_Candidate] = []
        self._known = 0
        self._tries = 0

    def merged(self) -> Merged:
        candidates = [c for note in self._outside.notes for c in self._candidates(note)]
        room = max(0, limits.NOTES - len(self._draft.source.notes))
        self._add(candidates[:room])
        for candidate in candidates[room:]:
            self._leave_candidate(candidate, TOO_MUCH)
        if not self._placed:
            return Merged(draft=self._old, unplaced=tuple(self._rest), known=self._known)
        return Merged(
            draft=self._with_front(),
            placed=tuple(
                Placed(
                    id=candidate.source.id,
                    quote=self._words(candidate.spans[0]) if candidate.spans else "",
                    is_sure=candidate.is_sure,
                )
                for candidate in self._placed
            ),
            unplaced=tuple(self._rest),
            known=self._known,
        )

    # --- where ---

    def _candidates(self, note: OutsideNote) -> Iterator[_Candidate]:
        """What can be tried for a note; what cannot goes to the rest."""
        if note.own:
            yield from self._own(note, note.own)
        elif len(note.words) > NOTE_CHARACTERS:
            self._leave(note, TOO_LONG)
        elif not note.wheres:
            self._leave(note, ANSWER if note.is_reply else WHOLE_TEXT)
        else:
            for where in note.wheres:
                yield from self._foreign(note, where)

    def _foreign(self, note: OutsideNote, where: Where) -> Iterator[_Candidate]:
        found = self._finder.find(where)
        if isinstance(found, NotFound):
            return self._leave(note, found.reason, where)
        quote = self._draft.anchors.shortened(self._words(found.span), found.span)
        text = foreign_text(note, quote, self._outside.form)
        yield from self._candidate(note, "info-imported-1", text, (found,))

    def _own(self, note: OutsideNote, own: OwnNote) -> Iterator[_Candidate]:
        text = self._own_text(own.text)
        if kind_of(own.id) is Kind.MISSING:
            yield from self._candidate(note, own.id, text, ())
            return
        if not note.wheres:
            return self._leave(note, LOST_BEFORE)
        is_footnote = quoted(own.text) is None
        find = self._finder.find_point if is_footnote else self._finder.find
        found = [find(where) for where in note.wheres]
        lost = next((place for place in found if isinstance(place, NotFound)), None)
        if lost:
            return self._leave(note, lost.reason if len(found) == 1 else CUT, note.wheres[0])
        places = [place for place in found if isinstance(place, Found)]
        if len({place.span for place in places}) < len(places):
            return self._leave(note, CUT, note.wheres[0])
        yield from self._candidate(note, own.id, text, places, is_footnote=is_footnote)

    def _candidate(
        self,
        note: OutsideNote,
        id_: str,
        text: str,
        places: Sequence[Found],
        *,
        is_footnote: bool = False,
    ) -> Iterator[_Candidate]:
        spans = tuple(sorted({place.span for place in places}))
        positions = [self._draft.placing.candidates(span.end) for span in spans]
        if not all(positions):
            return self._leave(note, REFUSED, note.wheres[0])
        first = positions[0][0] if positions else UNPLACED
        if any(n.text == text and n.position == first for n in self._draft.source.notes):
            self._known += 1
            return
        source = SourceNote(id=self._free_id(id_), text=text, position=first)
        marks = tuple(p[0] for p in positions[1:]) if is_footnote else ()
        is_sure = all(place.is_sure for place in places)
        yield _Candidate(note=note, source=source, spans=spans, marks=marks, is_sure=is_sure)

    def _free_id(self, id_: str) -> str:
        stem = id_.rstrip("0123456789").rstrip("-") or id_
        names = (f"{stem}-{number}" for number in count(1))
        free = id_ if id_ not in self._taken else next(n for n in names if n not in self._taken)
        self._taken.add(free)
        return free

    # --- writing ---

    def _add(self, candidates: Sequence[_Candidate]) -> None:
        """Add all of them; if the file cannot hold one, find out which by halves."""
        if not candidates:
            return
        if self._tries < MOST_TRIES and self._is_written(candidates):
            self._placed += candidates
        elif len(candidates) == 1:
            self._leave_candidate(candidates[0], REFUSED)
        else:
            half = len(candidates) // 2
            self._add(candidates[:half])
            self._add(candidates[half:])

    def _is_written(self, candidates: Sequence[_Candidate]) -> bool:
        self._tries += 1
        source = self._draft.source
        marks = [(mark, c.source.id) for c in candidates for mark in c.marks]
        whole = replace(
            source,
            notes=(*source.notes, *(c.source for c in candidates)),
            loose_marks=(*source.loose_marks, *marks),
        )
        try:
            self._draft = changed(
                self._draft, whole, spans={c.source.id: c.spans for c in candidates}
            )
        except FormatError:
            return False
        return True

    def _with_front(self) -> Draft:
        """The draft with the information at the top that its notes need."""
        ids = {c.note.own.id: c.source.id for c in self._placed if c.note.own}
        are_own = all(c.note.own for c in self._placed)
        for given in (self._outside.front, {}):
            front = merged_front(self._old, given, ids, are_own=are_own)
            try:
                return changed(self._draft, replace(self._draft.source, front=front))
            except FormatError:
                continue  # what the other file says of itself cannot be written
        return self._draft

    # --- the rest ---

    def _words(self, span: Span) -> str:
        return self._draft.article.text[span.start : span.end].replace("\n", " ")

    def _leave_candidate(self, candidate: _Candidate, reason: str) -> None:
        self._leave(candidate.note, reason, next(iter(candidate.note.wheres), None))

    def _leave(self, note: OutsideNote, reason: str, where: Where | None = None) -> None:
        if where is None and len(note.wheres) == 1:
            where = note.wheres[0]
        quote = " ".join(where.exact.split()) if where else ""
        self._rest.append(
            Unplaced(quote=quote, words=note.words, author=note.author, reason=reason)
        )
