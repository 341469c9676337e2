# SPDX-License-Identifier: MIT
"""Annotated files in the form in which they are edited and written.

`read_source` and `write_source` are each other's inverse: the original's bytes, every note as it
was written, and every front-matter key come back.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from als_reader.core.article import SourceLink, Verdict
from als_reader.core.errors import FormatError
from als_reader.core.format.body import BEGIN, END, LINE_ENDS, original_bytes, split_body
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import Value, read_front_matter
from als_reader.core.format.header import FORMAT_NAME, read_header
from als_reader.core.format.marks import put_in, take_out
from als_reader.core.format.notes import split_definitions
from als_reader.core.language import said
from als_reader.core.sums import sha256

UNPLACED = -1
_MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<&]")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceNote:
    """A note as written, and where its mark stands in the original text."""

    id: str
    text: str
    """What follows `[^id]: `; see `note_text`."""
    position: int = UNPLACED
    """Code points of the original text before the mark; UNPLACED for a missing note."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleSource:
    """Everything an annotated file holds."""

    original: bytes
    front: Mapping[str, Value] = field(default_factory=dict)
    """Front matter without `format` and `original`, which are made when it is written."""
    content_format: str = "text/plain"
    notes: tuple[SourceNote, ...] = ()
    sources: tuple[SourceLink, ...] = ()
    loose_marks: tuple[tuple[int, str], ...] = ()
    """Position and id of marks without a note, and of further marks of one footnote."""


def note_text(
    *, quote: str, verdict: Verdict, explanation: str, correction: str = "", count: int = 1
) -> str:
    """Write one note: quote, `(all N)`, verdict, explanation in Markdown.

    Quote the words as they are shown; a line break in them becomes a space, as in the file. The
    correction is plain words too; only the explanation is Markdown.
    """
    quote = quote.replace("\n", " ")
    escaped = quote.replace('"', '\\"')
    every = f" (all {count})" if count > 1 else ""
    correction = _MARKDOWN_SIGNS.sub(r"\\\g<0>", correction)
    judgement = f"{verdict.value}: {correction}." if correction else f"{verdict.value}."
    return f'"{escaped}"{every}: **{judgement}** {explanation}'.rstrip()


def read_source(data: bytes) -> ArticleSource:
    """Read a file for editing. Raises FormatError if it does not hold an original."""
    text = decode(data).text
    front = read_front_matter(text)
    header = read_header(front)
    body = split_body(text, front.body_start)
    if header.original is None or not body.is_framed:
        raise FormatError(
            said(
                "This file does not hold an original text between {begin} and {end}. "
                "Annotate the article again from its own text.",
                begin=BEGIN,
                end=END,
            )
        )
    split = [split_definitions(part, is_article=False) for _, part in body.others]
    definitions = {d.id: d for part in reversed(split) for d in reversed(part.notes)}
    positions: dict[str, int] = {}
    loose: list[tuple[int, str]] = []
    for mark in take_out(body.marked)[1]:
        if mark.id in definitions and mark.id not in positions:
            positions[mark.id] = mark.position
        else:
            loose.append((mark.position, mark.id))
    return ArticleSource(
        original=original_bytes(body.marked, header.original),
        front={k: v for k, v in front.values.items() if k not in ("format", "original")},
        content_format=header.original.format,
        notes=tuple(
            SourceNote(id=d.id, text=d.text, position=positions.get(d.id, UNPLACED))
            for d in reversed(definitions.values())
        ),
        sources=tuple(source for part in split for source in part.sources),
        loose_marks=tuple(loose),
    )


def write_source(source: ArticleSource) -> bytes:
    """Write an annotated file.

    Raises FormatError if the original, or a note, could not be read back as it is.
    """
    text, line_end, final_newline = unfolded(source.original)
    marks = [(n.position, n.id) for n in source.notes if n.position != UNPLACED]
    marked = put_in(text, [*marks, *source.loose_marks])
    original = {
        "format": source.content_format,
        "sha256": sha256(source.original),
        "bytes": str(len(source.original)),
        "eol": line_end,
        "final-newline": "yes" if final_newline else "no",
    }
    front = {"format": FORMAT_NAME, **source.front, "original": original}
    head = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=120)
    parts = [f"---\n{head}---\n{BEGIN}\n{marked}\n{END}\n"]
    parts += [f"\n{_definition(note)}" for note in source.notes]
    parts += ["\n", *_source_lines(source.sources)] if source.sources else []
    whole = "".join(parts)
    data = whole.encode("utf-8", "replace")
    try:
        read = read_source(data)
    except FormatError:
        raise _broken_front(whole) from None
    _refuse_changes(source, read)
    return data


def _broken_front(text: str) -> FormatError:
    """Why the front matter of a file that was just written cannot be read."""
    reasons = [p.text.removeprefix("front matter: ") for p in read_front_matter(text).problems]
    return FormatError(
        said(
            "The information at the top cannot be written: {reasons}. "
            "Make it shorter, then try again.",
            reasons=", ".join(reasons),
        )
    )


def _refuse_changes(source: ArticleSource, read: ArticleSource) -> None:
    """What comes back must be what was given."""
    if read.original != source.original:
        raise FormatError(
            "This text cannot be kept byte for byte. Save it as UTF-8 with one kind of line ends, "
            "and without a byte-order mark, then try again."
        )
    written = {note.id: note for note in read.notes}
    for note in source.notes:
        if written.get(note.id) != note:
            raise FormatError(
                said(
                    "The note {id} cannot be written as it is. "
                    "Check its name, its blank lines and its unusual signs.",
                    id=note.id,
                )
            )
    if read.sources != source.sources:
        raise FormatError("A source cannot be written as it is. Check its name and its address.")
    if dict(read.front) != dict(source.front):
        raise FormatError("The information at the top cannot be written. Use texts and lists only.")


def unfolded(original: bytes) -> tuple[str, str, bool]:
    """The text with "\\n" line ends, the name of its line ends, and whether it ends with one.

    The last line end is not in the text. Positions of notes count in it.
    """
    try:
        text = original.decode("utf-8")
    except UnicodeDecodeError:
        raise FormatError("This text is not UTF-8. Save it as UTF-8, then try again.") from None
    name = "crlf" if "\r\n" in text else "cr" if "\r" in text and "\n" not in text else "lf"
    text = text.replace(LINE_ENDS[name], "\n")
    return text.removesuffix("\n"), name, text.endswith("\n")


def _definition(note: SourceNote) -> str:
    lines = note.text.split("\n")
    indented = [lines[0], *(f"    {line}" if line.strip() else "" for line in lines[1:])]
    return f"[^{note.id}]: " + "\n".join(indented) + "\n"


def _source_lines(sources: Sequence[SourceLink]) -> list[str]:
    return [
        f"[{s.label}]: {s.target}" + (f' "{s.title}"' if s.title else "") + "\n" for s in sources
    ]
