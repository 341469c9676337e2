# SPDX-License-Identifier: MIT
"""Marks `[^id]` in the words of an article: find them, take them out, put them in."""

import re
from collections.abc import Container, Iterable
from dataclasses import dataclass

from als_reader.core.errors import FormatError

MARK_ID = r"[^\]\[\s^]+"
_ESCAPED_OR_MARK = re.compile(rf"\\\[\^|\[\^({MARK_ID})\]")
"""An escaped `\\[^`, or a mark with its id in group 1."""
_MARKDOWN_ESCAPE_OR_MARK = re.compile(rf"\\.|\[\^({MARK_ID})\]", re.DOTALL)
"""Any character after a backslash, or a mark with its id in group 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, and the code point of the unmarked text that it follows."""

    id: str
    position: int
    offset: int
    """Where it stands in the marked text."""


Unmarked = tuple[str, tuple[Mark, ...]]


def take_out(marked: str) -> Unmarked:
    """Give the text without marks (FORMAT.md rule 6) and the marks that stood in it."""
    return _without(marked, _ESCAPED_OR_MARK, "[^")


def take_out_of_markdown(source: str, known: Container[str] | None) -> Unmarked:
    """The same for an ordinary Markdown text, whose backslashes stay for the parser to read.

    With `known` ids, any other mark stays in the text.
    """
    return _without(source, _MARKDOWN_ESCAPE_OR_MARK, None, known)


def _without(
    marked: str,
    pattern: re.Pattern[str],
    unescaped: str | None,
    known: Container[str] | None = None,
) -> Unmarked:
    pieces: list[str] = []
    marks: list[Mark] = []
    length = 0
    end = 0
    for found in pattern.finditer(marked):
        is_mark = found[1] is not None and (known is None or found[1] in known)
        piece = marked[end : found.start()]
        if not is_mark:
            piece += found[0] if unescaped is None else unescaped
        pieces.append(piece)
        length += len(piece)
        if is_mark:
            marks.append(Mark(found[1], length, found.start()))
        end = found.end()
    pieces.append(marked[end:])
    return "".join(pieces), tuple(marks)


def put_in(text: str, marks: Iterable[tuple[int, str]]) -> str:
    """Give the text with a mark after each position, so that `take_out` undoes it exactly.

    Raises FormatError for a position outside the text, and for the two positions that could not
    be recovered: after a backslash, and inside a `[^` of the text.
    """
    pieces: list[str] = []
    end = 0
    for position, id_ in sorted(marks, key=lambda mark: mark[0]):
        if not 0 <= position <= len(text):
            raise FormatError(f"The note {id_} does not stand in the text. Move it.")
        if text.endswith("\\", 0, position):
            raise FormatError(f"The note {id_} cannot stand right after a backslash. Move it.")
        if position and text[position - 1 : position + 1] == "[^":
            raise FormatError(f"The note {id_} cannot stand between [ and ^. Move it.")
        pieces.append(text[end:position].replace("[^", "\\[^"))
        pieces.append(f"[^{id_}]")
        end = position
    pieces.append(text[end:].replace("[^", "\\[^"))
    return "".join(pieces)
