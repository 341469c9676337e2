# SPDX-License-Identifier: MIT
"""From the bytes of a file to an `Article`. Nothing in a file can make this raise."""

from collections.abc import Sequence
from dataclasses import replace

from als_reader.core.article import Article, Original, Paragraph, Severity, SourceLink, Summary
from als_reader.core.format.body import Body, original_bytes, plain_text, split_body
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.format.header import read_header
from als_reader.core.format.markdown import (
    Allowance,
    TooDeepError,
    parse_blocks,
    parse_inline,
)
from als_reader.core.format.marks import Mark, take_out, take_out_of_markdown
from als_reader.core.format.notes import Definition, Split, references, split_definitions
from als_reader.core.format.noting import NoteReader, Shown
from als_reader.core.format.telling import Teller
from als_reader.core.language import sentence
from als_reader.core.remarks import PICTURES, UNSEEN
from als_reader.core.sums import sha256

CHANGED_WORDS = sentence(
    "The words of this article were changed after its notes were written. "
    "Some notes may not fit any more."
)
WORDS_OUTSIDE = sentence("This file has words outside the article. They are not shown here.")
OUTSIDE = (
    "words stand outside the original; put them between its two comment lines, or take them out"
)
SHOWN_PLAINLY = sentence("This article is built in an unusual way. It is shown as plain text.")
SHOWN_UNSEEN = 500
"""Characters of such words that a notice gives."""
FEWER_LINKS = sentence("This file has very many links. Some of them are shown as plain words.")
SAME_NAME = sentence("Two notes of this file have the same name. Only the first one is shown.")


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
        self._hash = sha256(data)
        front = read_front_matter(decoded.text)
        self._body_start = front.body_start
        self._header = read_header(front)
        self._teller = Teller(decoded.text, [*decoded.problems, *self._header.problems])
        self._body: Body = split_body(decoded.text, front.body_start)
        original = self._header.original
        self._is_plain = (
            original.format == "text/plain" if original else name.lower().endswith(".txt")
        )
        self._definitions: dict[str, Definition] = {}
        self._sources: tuple[SourceLink, ...] = ()
        self._references: dict[str, object] = {}
        self._allowance = Allowance.of(decoded.text)

    def article(self) -> Article:
        marked = self._take_definitions()
        shown, marks = self._show(marked)
        for mark in marks:
            shown.offsets.setdefault(mark.id, []).append(mark.offset + self._body.marked_start)
        reader = NoteReader(
            shown,
            self._teller,
            self._references,
            self._allowance,
            is_annotated=self._header.is_annotated,
        )
        notes = reader.notes(tuple(self._definitions.values()))
        notes += reader.marks_without_notes(set(self._definitions))
        header = self._header
        summary = {key: self._lines(lines) for key, lines in header.summary.items()}
        if self._allowance.is_spent:
            self._teller.tell(0, "its sources are used too often", notice=FEWER_LINKS)
        return Article(
            title=header.title,
            language=header.language,
            source=header.source,
            original=self._checked_original(),
            review=header.review,
            summary=Summary(**summary),
            questions=header.questions,
            blocks=shown.blocks,
            text=shown.text,
            notes=notes,
            sources=self._sources,
            problems=self._teller.problems,
            extra=header.extra,
            is_annotated=header.is_annotated,
            content_hash=self._hash,
        )

    def _lines(self, lines: Sequence[str]) -> tuple[Paragraph, ...]:
        """Summary lines: each one paragraph, whatever Markdown is in it."""
        refused: list[str] = []
        paragraphs = [
            parse_inline(line, self._references, refused, self._allowance) for line in lines
        ]
        self._teller.tell_refused_links(refused, 0)
        return tuple(paragraph for found in paragraphs for paragraph in found)

    # --- the parts of the body ---

    def _take_definitions(self) -> str:
        """Collect notes and sources; give the marked text of the article."""
        body = self._body
        found: list[tuple[int, Split]] = []
        marked = body.marked
        if not body.is_framed:
            split = split_definitions(marked, is_article=True, has_sources=not self._is_plain)
            marked = split.rest
            found.append((body.marked_start, split))
        for start, text in body.others:
            split = split_definitions(text, is_article=False)
            found.append((start, split))
            if split.rest.strip():
                first = start + len(split.rest) - len(split.rest.lstrip())
                self._teller.tell(first, OUTSIDE, notice=WORDS_OUTSIDE)
            for offset, target in split.refused:
                self._teller.tell_refused_links([target], start + offset)
        for start, split in found:
            self._define(start, split)
        self._sources = tuple(source for _, split in found for source in split.sources)
        self._references = references(self._sources)
        return marked

    def _define(self, start: int, split: Split) -> None:
        for written in split.notes:
            definition = replace(
                written, offset=written.offset + start, text_offset=written.text_offset + start
            )
            if definition.id in self._definitions:
                words = f"two notes have the id {definition.id}; give this one another"
                self._teller.tell(definition.offset, words, notice=SAME_NAME)
            else:
                self._definitions[definition.id] = definition

    def _show(self, marked: str) -> tuple[Shown, tuple[Mark, ...]]:
        if not self._is_plain:
            try:
                return self._show_markdown(marked)
            except TooDeepError as error:
                self._teller.tell(
                    self._body.marked_start,
                    f"shown as plain text, because {error}",
                    notice=SHOWN_PLAINLY,
                )
        return self._show_plain(marked)

    def _take_out(self, marked: str) -> tuple[str, tuple[Mark, ...]]:
        if self._body.is_framed:
            return take_out(marked)
        # In an ordinary text, what looks like a mark but has no note is a part of the words.
        known = None if self._header.is_annotated else self._definitions.keys()
        return take_out_of_markdown(marked, known)

    def _show_markdown(self, marked: str) -> tuple[Shown, tuple[Mark, ...]]:
        is_framed = self._body.is_framed
        text, marks = self._take_out(marked)
        parsed = parse_blocks(
            text, self._references, marks, are_in_code=is_framed, allowance=self._allowance
        )
        shown = Shown(tuple(parsed.blocks), parsed.text)
        seen = [mark for number, mark in enumerate(marks) if number in parsed.marks]
        for number, mark in enumerate(marks):
            if number in parsed.marks:
                shown.marks.setdefault(mark.id, []).append(parsed.marks[number])
        shown.lost = {mark.id for mark in marks} - set(shown.marks)
        self._teller.tell_refused_links(parsed.refused_links, self._body.marked_start)
        if parsed.unseen:
            self._tell_unseen(parsed.unseen)
        if parsed.has_pictures:
            start = self._body.marked_start + max(marked.find("!["), 0)
            words = "pictures are not shown, only their descriptions"
            self._teller.tell(start, words, notice=PICTURES, severity=Severity.WARNING)
        return shown, marks if is_framed else tuple(seen)

    def _tell_unseen(self, unseen: Sequence[str]) -> None:
        """Show the words that Markdown hides, so that nothing is hidden from a reader."""
        from als_reader.core.export.markup import visible

        words = visible("; ".join(dict.fromkeys(unseen)))
        if len(words) > SHOWN_UNSEEN:
            words = f"{words[:SHOWN_UNSEEN]} …"
        self._teller.tell(
            self._body.marked_start,
            f"Markdown hides these words, put them into the text: {words}",
            notice=UNSEEN.format(words=words),
            severity=Severity.WARNING,
        )

    def _show_plain(self, marked: str) -> tuple[Shown, tuple[Mark, ...]]:
        text, marks = self._take_out(marked)
        plain = plain_text(text)
        shown = Shown(plain.blocks, plain.text)
        for mark in marks:
            shown.marks.setdefault(mark.id, []).append(plain.shown(mark.position))
        return shown, marks

    def _checked_original(self) -> Original | None:
        original = self._header.original
        if original is None:
            return None
        if not self._body.is_framed:
            words = (
                "the lines <!-- original:begin --> and <!-- original:end --> are missing; "
                "put them around the article's own words"
            )
            self._teller.tell(self._body_start, words, notice=CHANGED_WORDS)
            return replace(original, is_intact=False)
        data = original_bytes(self._body.marked, original)
        digest = sha256(data)
        if digest != original.sha256:
            words = (
                f"the recovered words have the SHA-256 {digest} ({len(data)} bytes), "
                "and not the one of original.sha256; put the words back as they were, "
                "or annotate the changed text anew"
            )
            self._teller.tell(self._body.marked_start, words, notice=CHANGED_WORDS)
            return replace(original, is_intact=False)
        if len(data) != original.bytes:
            words = f"original.bytes is {original.bytes}; write {len(data)}, so many there are"
            self._teller.tell(self._body.marked_start, words)
        return original
