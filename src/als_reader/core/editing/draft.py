# SPDX-License-Identifier: MIT
"""An annotated article while it is written: a value that every change replaces by a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from als_reader.core.anchors import Anchors
from als_reader.core.article import Article, Span
from als_reader.core.editing.placing import Placing
from als_reader.core.errors import FormatError
from als_reader.core.format.body import split_body
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import Value, read_front_matter
from als_reader.core.format.header import FORMAT_NAME
from als_reader.core.format.marks import take_out_of_markdown
from als_reader.core.format.notes import references, split_definitions
from als_reader.core.format.reading import SAME_NAME, WORDS_OUTSIDE, read_article
from als_reader.core.format.writing import (
    UNPLACED,
    ArticleSource,
    SourceNote,
    read_source,
    unfolded,
    write_source,
)
from als_reader.core.review import AUTOMATIC, AUTOMATIC_ID
from als_reader.core.sums import sha256


class PlaceError(FormatError):
    """A note cannot stand at its words, or would alter how the article's words are shown."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What an annotated file will hold. Every value of this class can be written and read back.

    Positions of words are those of `article.text`.
    """

    source: ArticleSource
    touched: str = ""
    """Id of the note, or label of the source, that the last change was about."""

    @cached_property
    def data(self) -> bytes:
        """The file's bytes. Raises FormatError, but never for a draft that a change has given."""
        return write_source(self.source)

    @cached_property
    def article(self) -> Article:
        """The article as a reader will see it."""
        return read_article(self.data)

    @cached_property
    def anchors(self) -> Anchors:
        """Where quoted words stand in the text as it is shown."""
        return Anchors(self.article.text)

    @cached_property
    def original_hash(self) -> str:
        """SHA-256 of the original: under it the draft is kept."""
        return sha256(self.source.original)

    @cached_property
    def placing(self) -> Placing:
        """Places for marks in the original."""
        source = self.source
        text = unfolded(source.original)[0]
        known = references(source.sources)
        return Placing(text, source.content_format, self.article, known)

    @property
    def title(self) -> str:
        """The article's title, if it has one."""
        title = self.source.front.get("title", "")
        return title if isinstance(title, str) else ""

    def note(self, id_: str) -> SourceNote:
        """A note as written. Raises FormatError if there is none."""
        for note in self.source.notes:
            if note.id == id_:
                return note
        raise FormatError("This note is not in the article any more. Choose another note.")

    def is_automatic(self, id_: str) -> bool:
        """Whether a note was made by the program and not yet looked at by a person."""
        return id_ in self.rules or AUTOMATIC_ID.fullmatch(id_) is not None

    @property
    def rules(self) -> Mapping[str, Value]:
        """The rule that each automatic note comes from, by the note's id."""
        rules = self.source.front.get(AUTOMATIC)
        return rules if isinstance(rules, dict) else {}

    def without_memory(self) -> "Draft":
        """The same draft without what can be worked out again: hundreds of them fit in memory."""
        return Draft(source=self.source, touched=self.touched)


def open_draft(data: bytes, name: str = "") -> Draft:
    """Begin with a file: an annotated one goes on, an ordinary text becomes the original.

    Only the front matter of an ordinary text, if it has any, is not a part of the original; and
    the notes of a file that says it is an annotated article, but does not hold its original.
    Raises FormatError with what to do if the file cannot be kept byte for byte.
    """
    text = decode(data).text
    front = read_front_matter(text)
    if "original" in front.values and split_body(text, front.body_start).is_framed:
        return checked(Draft(source=read_source(data)))
    content_format = "text/plain" if name.lower().endswith(".txt") else "text/markdown"
    kept = {k: v for k, v in front.values.items() if k not in ("format", "original")}
    if front.values.get("format") == FORMAT_NAME:
        return checked(Draft(source=_unframed(text[front.body_start :], content_format, kept)))
    return _new(_body(data, front.body_start if front.values else 0, text), content_format, kept)


def losses(data: bytes) -> tuple[str, ...]:
    """What an annotated file holds that a draft of it does not, in words for a reader."""
    told = {WORDS_OUTSIDE, SAME_NAME}
    return tuple(notice for notice in read_article(data).notices if notice in told)


def new_draft(text: str, content_format: str, *, title: str = "", url: str = "") -> Draft:
    """Begin with an imported text, such as that of a web page.

    Raises FormatError with what to do if it cannot be kept byte for byte.
    """
    front: dict[str, Value] = {}
    if title:
        front["title"] = title
    if url:
        front["source"] = {"url": url}
    return _new(text.encode("utf-8", "surrogatepass"), content_format, front)


def _new(original: bytes, content_format: str, front: Mapping[str, Value]) -> Draft:
    whole = {**front, "review": front.get("review", {"status": "draft"})}
    return checked(
        Draft(source=ArticleSource(original=original, content_format=content_format, front=whole))
    )


def _unframed(body: str, content_format: str, front: Mapping[str, Value]) -> ArticleSource:
    """The content of a file whose notes stand in its text, with the text as the original."""
    is_plain = content_format == "text/plain"
    split = split_definitions(body, is_article=True, has_sources=not is_plain)
    notes = {note.id: note.text for note in reversed(split.notes)}
    words, marks = take_out_of_markdown(split.rest.rstrip(), notes.keys())
    positions = {mark.id: mark.position for mark in reversed(marks)}
    first = set(positions.items())
    return ArticleSource(
        original=words.encode("utf-8", "replace"),
        front=front,
        content_format=content_format,
        notes=tuple(
            SourceNote(id=id_, text=text, position=positions.get(id_, UNPLACED))
            for id_, text in reversed(notes.items())
        ),
        sources=tuple(source for source in split.sources if source.target),
        loose_marks=tuple((m.position, m.id) for m in marks if (m.id, m.position) not in first),
    )


def _body(data: bytes, start: int, text: str) -> bytes:
    """The bytes after the front matter, which are as many lines as in the text."""
    if not start:
        return data
    line_end = b"\r\n" if b"\r\n" in data else b"\r" if b"\n" not in data else b"\n"
    return data.split(line_end, text.count("\n", 0, start))[-1]


def checked(draft: Draft) -> Draft:
    """Give the draft back if it can be written and read. Raises FormatError if not."""
    _ = draft.data
    return draft


def changed(
    draft: Draft,
    source: ArticleSource,
    *,
    touched: str = "",
    spans: Mapping[str, tuple[Span, ...]] | None = None,
) -> Draft:
    """The draft with another content, read back and compared.

    Words stay the same, every note stays where it was, and the notes in `spans` stand just there.
    Raises FormatError if not.
    """
    new = checked(Draft(source=source, touched=touched))
    before, after = draft.article, new.article
    if _shape(before) != _shape(after):
        raise PlaceError(
            "This change would alter how the article's own words are shown. "
            "Choose a little more or a little less of the words, then try again."
        )
    wanted = {note.id: note.spans for note in before.notes} | dict(spans or {})
    for note in after.notes:
        if note.spans != wanted.get(note.id, note.spans):
            raise PlaceError(
                "The note cannot stand at these words. "
                "Choose a little more or a little less of the words, then try again."
            )
    if source.sources == draft.source.sources and "placing" in draft.__dict__:
        new.__dict__["placing"] = draft.placing
    return new


def _shape(article: Article) -> object:
    """The words, and the blocks that they are in."""
    return article.text, [(block.kind, block.start, block.level) for block in article.blocks]


def with_front(draft: Draft, key: str, value: Value) -> ArticleSource:
    """The content with one key of the front matter set; an empty value takes the key away."""
    front = dict(draft.source.front)
    if value:
        front[key] = value
    else:
        front.pop(key, None)
    return replace(draft.source, front=front)
