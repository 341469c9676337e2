# SPDX-License-Identifier: MIT
"""From a note as written to a note with its verdict and its place, or the reason for none."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from als_reader.core import limits
from als_reader.core.anchors import Anchors, Placed
from als_reader.core.article import Block, Kind, Note, Paragraph, Run, Severity, Span, Verdict
from als_reader.core.format.markdown import Allowance, parse_inline
from als_reader.core.format.notes import (
    VERDICTS,
    Definition,
    QuotedNote,
    judged,
    kind_of,
    quoted,
)
from als_reader.core.format.telling import Teller
from als_reader.core.language import sentence

_BOLD = re.compile(r"\*\*|__")

NO_MARK = sentence("its mark is not in the text")
NO_NOTE = sentence("the text has a mark for it, but the note itself is not in the file")
NO_QUOTE = sentence("it does not say which words it is about")
OTHER_WORDS = sentence("its words do not match the text at its mark")
TOO_MANY = sentence("this file has too many notes")
MANY_NOTES = sentence(
    "This file has very many notes. The last ones are shown as one note, without a place."
)
MANY_MARKS = sentence("This file has very many marks without a note. Not all of them are listed.")


@dataclass(slots=True)
class Shown:
    """The article's words as shown, and the marks in them."""

    blocks: tuple[Block, ...] = ()
    text: str = ""
    marks: dict[str, list[int]] = field(default_factory=dict)
    """Positions of each id's marks."""
    offsets: dict[str, list[int]] = field(default_factory=dict)
    """Where each id's marks stand in the file, also those that are lost."""
    lost: set[str] = field(default_factory=set)
    """Ids of marks that stand where no words are shown, such as in an address."""


class NoteReader:
    """Reads the notes of one file."""

    def __init__(
        self,
        shown: Shown,
        teller: Teller,
        references: Mapping[str, object],
        allowance: Allowance,
        *,
        is_annotated: bool,
    ) -> None:
        self._shown = shown
        self._teller = teller
        self._references = dict(references)
        self._allowance = allowance
        self._is_annotated = is_annotated
        self._anchors = Anchors(shown.text)

    def notes(self, definitions: Sequence[Definition]) -> tuple[Note, ...]:
        """Every note, in the order of the file; the words of those past the limit as one note.

        Each has a card, and 20,000 cards would keep the reader waiting for a minute.
        """
        read = [self._note(definition) for definition in definitions[: limits.NOTES]]
        others = definitions[limits.NOTES :]
        if others:
            words = f"more than {limits.NOTES} notes"
            self._teller.tell(others[0].offset, words, notice=MANY_NOTES)
            text = " ".join(f"[^{other.id}]: {other.text}" for other in others)
            note = _unplaced(others[0].id, TOO_MANY)
            read.append(replace(note, body=((Run(text=text),),)))
        return tuple(read)

    def marks_without_notes(self, known: set[str]) -> tuple[Note, ...]:
        """A note that says so for each mark whose note is missing in the file."""
        offsets = self._shown.offsets
        ids = [id_ for id_ in offsets if id_ not in known]
        for id_ in ids:
            words = f"the mark [^{id_}] has no note; write its note below, or take the mark out"
            self._teller.tell(offsets[id_][0], words)
        if len(ids) > limits.NOTES:
            words = f"more than {limits.NOTES} marks have no note"
            self._teller.tell(offsets[ids[limits.NOTES]][0], words, notice=MANY_MARKS)
        return tuple(_unplaced(id_, NO_NOTE) for id_ in ids[: limits.NOTES])

    def _note(self, definition: Definition) -> Note:
        quote = quoted(definition.text)
        if quote is None:
            return self._footnote(definition)
        kind = kind_of(definition.id)
        body = self._paragraphs(quote.rest, definition)
        if kind is None:
            allowed = ", ".join(f"{k}-" for k in VERDICTS)
            self._teller.tell(
                definition.offset,
                f"the note {definition.id} has an unknown kind; ids begin with {allowed}",
            )
            note = Note(id=definition.id, kind=Kind.NOTE, verdict=Verdict.NOTE, body=body)
        else:
            verdict = judged(kind, body)
            if verdict.problem:
                found = _BOLD.search(definition.text, quote.rest_at)
                at = found.start() if found else quote.rest_at
                self._tell_inside(definition, at, verdict.problem)
            note = Note(
                id=definition.id,
                kind=kind,
                verdict=verdict.verdict,
                correction=verdict.correction,
                body=verdict.body,
            )
        return self._placed(replace(note, quote=quote.quote), quote, definition)

    def _tell_inside(self, definition: Definition, index: int, problem: str) -> None:
        """Tell of a problem at an index of a note's text."""
        words = f"{definition.id}: {problem}"
        self._teller.tell_inside(definition.text_offset, definition.text, index, words)

    def _paragraphs(self, text: str, definition: Definition) -> tuple[Paragraph, ...]:
        refused: list[str] = []
        body = parse_inline(text, self._references, refused, self._allowance)
        self._teller.tell_refused_links(refused, definition.text_offset)
        return body

    def _footnote(self, definition: Definition) -> Note:
        if self._is_annotated:
            self._teller.tell(
                definition.offset,
                f"{definition.id} does not open with a quote; it is shown as an ordinary footnote",
                severity=Severity.WARNING,
            )
        positions = self._shown.marks.get(definition.id, ())
        return Note(
            id=definition.id,
            kind=Kind.NOTE,
            verdict=Verdict.NOTE,
            spans=tuple(Span(position, position) for position in positions),
            body=self._paragraphs(definition.text, definition),
            orphan_reason="" if positions else self._no_mark(definition),
        )

    def _no_mark(self, definition: Definition) -> str:
        id_ = definition.id
        if id_ in self._shown.lost:
            words = f"the mark of {id_} stands where no words are shown; move it"
            self._teller.tell(self._shown.offsets.get(id_, [definition.offset])[0], words)
        else:
            words = f"the note {id_} has no mark in the text; put [^{id_}] after its words"
            self._teller.tell(definition.offset, words)
        return NO_MARK

    def _placed(self, note: Note, quote: QuotedNote, definition: Definition) -> Note:
        """The note with its spans, or with the reason why it has none."""
        positions = self._shown.marks.get(note.id, ())
        if note.kind is Kind.MISSING:
            words = f'{note.id}: a missing note quotes "" and has no mark'
            if quote.quote:
                self._teller.tell(definition.text_offset, words)
            if positions:
                self._teller.tell(self._shown.offsets[note.id][0], words)
            return note
        if not quote.quote:
            words = f"{note.id}: only missing notes may quote nothing; quote the marked words"
            self._teller.tell(definition.text_offset, words)
            return replace(note, orphan_reason=NO_QUOTE)
        if not positions:
            return replace(note, orphan_reason=self._no_mark(definition))
        if len(positions) > 1:
            words = (
                f"the mark of {note.id} stands {len(positions)} times; "
                "keep the first and write (all N) after the quote"
            )
            self._teller.tell(self._shown.offsets[note.id][1], words)
        if quote.count is None:
            place = self._anchors.place_before(quote.quote, positions[0])
        else:
            place = self._anchors.place_all(quote.quote, quote.count, positions[0])
        if isinstance(place, Placed):
            return replace(note, spans=place.spans)
        self._tell_inside(definition, quote.count_at, place.reason)
        return replace(note, orphan_reason=OTHER_WORDS)


def _unplaced(id_: str, reason: str) -> Note:
    kind = kind_of(id_) or Kind.NOTE
    if kind is Kind.MISSING:
        kind = Kind.NOTE
    return Note(id=id_, kind=kind, verdict=Verdict.NOTE, orphan_reason=reason)
