# SPDX-License-Identifier: MIT
"""From the bytes of a file to an `Article`. Nothing in a file can make this raise."""

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field, replace

from als_reader.core.anchors import Orphan, Placed, place_all, place_before
from als_reader.core.article import (
    Article,
    Block,
    Kind,
    Note,
    Original,
    Run,
    Severity,
    SourceLink,
    Span,
    Summary,
    Verdict,
)
from als_reader.core.format.body import Body, is_intact, plain_text, split_body
from als_reader.core.format.decoding import Places, decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.format.header import Header, read_header
from als_reader.core.format.markdown import TooDeepError, parse_blocks, parse_inline
from als_reader.core.format.marks import MARK, take_out
from als_reader.core.format.notes import (
    VERDICTS,
    Definition,
    QuotedNote,
    judged,
    kind_of,
    quoted,
    references,
    split_definitions,
)

CHANGED_WORDS = (
    "The words of this article were changed after its notes were written. "
    "Some notes may not fit any more."
)


@dataclass
class _Shown:
    """The article's words as shown, and the marks in them."""

    blocks: tuple[Block, ...] = ()
    text: str = ""
    marks: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))


def read_article(data: bytes, name: str = "") -> Article:
    """Read an annotated article, or an ordinary Markdown or plain text file.

    `name` is the file's name; it decides what an ordinary file is. Whatever is wrong with the
    file stands in `Article.problems`.
    """
    return _Reading(data, name).article()


class _Reading:
    """One file on its way to an article."""

    def __init__(self, data: bytes, name: str) -> None:
        decoded = decode(data)
        self._hash = hashlib.sha256(data).hexdigest()
        self._text = decoded.text
        self._places = Places(self._text)
        self._front = read_front_matter(self._text)
        self._header: Header = read_header(self._front)
        self._problems = [*decoded.problems, *self._header.problems]
        self._body: Body = split_body(self._text, self._front.body_start)
        self._is_plain = self._decide_plain(name)
        self._definitions: dict[str, Definition] = {}
        self._sources: tuple[SourceLink, ...] = ()
        self._references: dict[str, object] = {}

    def _decide_plain(self, name: str) -> bool:
        if self._header.original:
            return self._header.original.format == "text/plain"
        return name.lower().endswith(".txt")

    def article(self) -> Article:
        marked = self._take_definitions()
        shown = self._show(marked)
        notes = self._notes(shown)
        self._tell_marks_without_notes(shown)
        original = self._checked_original()
        header = self._header
        return Article(
            title=header.title,
            language=header.language,
            source=header.source,
            original=original,
            review=header.review,
            summary=Summary(**{k: self._lines(v) for k, v in header.summary.items()}),
            questions=header.questions,
            blocks=shown.blocks,
            text=shown.text,
            notes=notes,
            sources=self._sources,
            problems=tuple(sorted(self._problems, key=lambda p: (p.line, p.column))),
            extra=header.extra,
            is_annotated=header.is_annotated,
            content_hash=self._hash,
        )

    def _lines(self, lines: list[str]) -> tuple[tuple[Run, ...], ...]:
        paragraphs = (parse_inline(line, self._references) for line in lines)
        return tuple(found[0] for found in paragraphs if found)

    def _tell(
        self, offset: int, text: str, *, notice: str = "", severity: Severity = Severity.ERROR
    ) -> None:
        self._problems.append(self._places.problem(offset, text, severity=severity, notice=notice))

    # --- the parts of the body ---

    def _take_definitions(self) -> str:
        """Collect notes and sources; give the marked text of the article."""
        marked = self._body.marked
        found: list[Definition] = []
        sources: list[SourceLink] = []
        parts = list(self._body.others)
        if not self._body.is_framed and not (self._is_plain and "\n[^" not in marked):
            parts.append((self._body.marked_start, marked))
        for start, text in parts:
            rest, definitions, links = split_definitions(text)
            found += [
                replace(d, offset=d.offset + start, text_offset=d.text_offset + start)
                for d in definitions
            ]
            sources += links
            if not self._body.is_framed:
                marked = rest
            elif rest.strip():
                self._tell(
                    start + len(rest) - len(rest.lstrip()),
                    "words stand outside the original",
                    notice="This file has words outside the article. They are not shown here.",
                )
        for definition in found:
            if definition.id in self._definitions:
                self._tell(definition.offset, f"two notes have the id {definition.id}")
            else:
                self._definitions[definition.id] = definition
        self._sources = tuple(sources)
        self._references = references(self._sources)
        return marked

    def _show(self, marked: str) -> _Shown:
        if not self._is_plain:
            try:
                return self._show_markdown(marked)
            except TooDeepError as error:
                self._tell(
                    self._body.marked_start,
                    f"shown as plain text, because {error}",
                    notice="This article is built in an unusual way. It is shown as plain text.",
                )
        return self._show_plain(marked)

    def _show_markdown(self, marked: str) -> _Shown:
        parsed = parse_blocks(marked, self._references)
        shown = _Shown(tuple(parsed.blocks), parsed.text)
        for mark in parsed.marks:
            shown.marks[mark.id].append(mark.position)
        for target in parsed.refused_links:
            offset = max(marked.find(target), 0) + self._body.marked_start
            self._tell(offset, f"this address may not be a link: {target[:80]}")
        return shown

    def _show_plain(self, marked: str) -> _Shown:
        text, marks = take_out(marked)
        plain = plain_text(text)
        shown = _Shown(plain.blocks, plain.text)
        for mark in marks:
            shown.marks[mark.id].append(plain.shown(mark.position))
        return shown

    def _checked_original(self) -> Original | None:
        original = self._header.original
        if original is None:
            return None
        if not self._body.is_framed:
            self._tell(
                self._front.body_start,
                "the lines <!-- original:begin --> and <!-- original:end --> are missing",
                notice=CHANGED_WORDS,
            )
            return replace(original, is_intact=False)
        if is_intact(self._body.marked, original):
            return original
        self._tell(
            self._body.marked_start,
            "the recovered words do not have the SHA-256 or size of original",
            notice=CHANGED_WORDS,
        )
        return replace(original, is_intact=False)

    # --- the notes ---

    def _notes(self, shown: _Shown) -> tuple[Note, ...]:
        return tuple(self._note(definition, shown) for definition in self._definitions.values())

    def _note(self, definition: Definition, shown: _Shown) -> Note:
        quote = quoted(definition.text)
        positions = shown.marks.get(definition.id, [])
        if quote is None:
            return self._footnote(definition, positions)
        kind = kind_of(definition.id)
        body = parse_inline(quote.rest, self._references)
        if kind is None:
            allowed = ", ".join(f"{k}-" for k in VERDICTS)
            self._tell(
                definition.offset,
                f"the note {definition.id} has an unknown kind; ids begin with {allowed}",
            )
            note = Note(id=definition.id, kind=Kind.NOTE, verdict=Verdict.NOTE, body=body)
        else:
            verdict = judged(kind, body)
            if verdict.problem:
                self._tell(definition.text_offset, f"{definition.id}: {verdict.problem}")
            note = Note(
                id=definition.id,
                kind=kind,
                verdict=verdict.verdict,
                correction=verdict.correction,
                body=verdict.body,
            )
        return self._placed(replace(note, quote=quote.quote), quote, definition, shown)

    def _footnote(self, definition: Definition, positions: list[int]) -> Note:
        if self._header.is_annotated:
            self._tell(
                definition.offset,
                f"{definition.id} does not open with a quote; it is shown as an ordinary footnote",
                severity=Severity.WARNING,
            )
        reason = "" if positions else self._no_mark(definition)
        return Note(
            id=definition.id,
            kind=Kind.NOTE,
            verdict=Verdict.NOTE,
            spans=tuple(Span(position, position) for position in positions),
            body=parse_inline(definition.text, self._references),
            orphan_reason=reason,
        )

    def _no_mark(self, definition: Definition) -> str:
        self._tell(definition.offset, f"the note {definition.id} has no mark in the text")
        return "Its mark is not in the text."

    def _placed(self, note: Note, quote: QuotedNote, definition: Definition, shown: _Shown) -> Note:
        """The note with its spans, or with the reason why it has none."""
        positions = shown.marks.get(note.id, [])
        if note.kind is Kind.MISSING:
            if quote.quote or positions:
                self._tell(
                    definition.offset, f'{note.id}: a missing note quotes "" and has no mark'
                )
            return note
        if not quote.quote:
            self._tell(definition.offset, f"{note.id}: only missing notes may quote nothing")
            return replace(note, orphan_reason="It does not say which words it is about.")
        if not positions:
            return replace(note, orphan_reason=self._no_mark(definition))
        if len(positions) > 1:
            self._tell(definition.offset, f"the mark of {note.id} stands twice; use (all N)")
        if quote.count is None:
            place = place_before(shown.text, quote.quote, positions[0])
        else:
            place = place_all(shown.text, quote.quote, quote.count, positions[0])
        match place:
            case Placed(spans):
                return replace(note, spans=spans)
            case Orphan(reason):
                self._tell(definition.text_offset, f"{note.id}: {reason}")
                return replace(
                    note, orphan_reason="Its words do not match the text at its mark any more."
                )

    def _tell_marks_without_notes(self, shown: _Shown) -> None:
        for id_ in shown.marks:
            if id_ not in self._definitions:
                found = (m for m in MARK.finditer(self._body.marked) if m[1] == id_)
                offset = next((m.start() for m in found), 0) + self._body.marked_start
                self._tell(
                    offset,
                    f"the mark [^{id_}] has no note",
                    notice=f"The text has a mark, {id_}, but its note is not in the file.",
                )
