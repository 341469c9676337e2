# SPDX-License-Identifier: MIT
"""Marks `[^id]` in the words of an article: find them, take them out, put them in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from als_reader.core.errors import FormatError

MARK = re.compile(r"\\\[\^|\[\^([^\]\[\s^]+)\]")
"""An escaped `\\[^`, or a mark with its id in group 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, and the code point of the unmarked text that it follows."""

    id: str
    position: int
    offset: int
    """Where it stands in the marked text."""


def take_out(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """Give the text without marks (FORMAT.md rule 6) and the marks that stood in it."""
    pieces: list[str] = []
    marks: list[Mark] = []
    length = 0
    end = 0
    for found in MARK.finditer(marked):
        piece = marked[end : found.start()]
        if found[1] is None:
            piece += "[^"
        pieces.append(piece)
        length += len(piece)
        if found[1] is not None:
            marks.append(Mark(found[1], length, found.start()))
        end = found.end()
    pieces.append(marked[end:])
    return "".join(pieces), tuple(marks)


def put_in(text: str, marks: Iterable[tuple[int, str]]) -> str:
    """Give the text with a mark after each position, so that `take_out` undoes it exactly.

    Raises FormatError for the two positions that could not be recovered: after a backslash, and
    inside a `[^` of the text.
    """
    pieces: list[str] = []
    end = 0
    for position, id_ in sorted(marks, key=lambda mark: mark[0]):
        if text[position - 1 : position] == "\\":
            raise FormatError(f"The note {id_} cannot stand right after a backslash. Move it.")
        if text[position - 1 : position + 1] == "[^":
            raise FormatError(f"The note {id_} cannot stand between [ and ^. Move it.")
        pieces.append(text[end:position].replace("[^", "\\[^"))
        pieces.append(f"[^{id_}]")
        end = position
    pieces.append(text[end:].replace("[^", "\\[^"))
    return "".join(pieces)
