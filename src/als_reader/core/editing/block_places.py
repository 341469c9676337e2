# SPDX-License-Identifier: MIT
"""Where the blocks of a Markdown text come from in its source, line by line."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from als_reader.core.editing.inline_places import NO_PLACE, InlinePlaces, inline_places


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenBlock:
    """The tokens that one block of the article is made of."""

    token: Token
    opener: Token | None = None
    cells: tuple[str, ...] = ()
    """Of a table cell: what all cells of its row hold."""
    column: int = 0


def written_blocks(tokens: Sequence[Token]) -> list[WrittenBlock]:
    """The blocks of a text, one for each block that the reader makes of it, in order."""
    found: list[WrittenBlock] = []
    row: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "inline":
            opener = tokens[index - 1]
            if opener.type in ("th_open", "td_open"):
                row.append(len(found))
            found.append(WrittenBlock(token=token, opener=opener))
        elif token.type in ("fence", "code_block", "hr"):
            found.append(WrittenBlock(token=token))
        elif token.type == "tr_close":
            cells = tuple(found[place].token.content for place in row)
            for column, place in enumerate(row):
                block = found[place]
                found[place] = WrittenBlock(
                    token=block.token, opener=block.opener, cells=cells, column=column
                )
            row = []
    return found


class BlockPlaces:
    """Positions in the source by position in the shown words of one block."""

    def __init__(self, block: WrittenBlock, lines: Sequence[str], starts: Sequence[int]) -> None:
        """`lines` are the source's, each starting where `starts` says."""
        self._lines = lines
        self._starts = starts
        token = block.token
        if token.type == "inline":
            self._map = self._cell(block) if block.cells else self._paragraph(block)
            self._inline = inline_places(token.content, token.children or ())
        else:
            content = token.content.removesuffix("\n")
            first, last = _lines_of(token)
            first += 1 if token.type == "fence" else 0
            self._map = self._by_lines(content, range(first, last), 0)
            self._inline = InlinePlaces(ends=array("q", range(len(content) + 1)))

    def candidates(self, shown: int) -> tuple[int, ...]:
        """Where a mark after so many shown characters may stand, the best place first."""
        places = (
            self._map[place - 1] + 1
            for place in self._inline.candidates(shown)
            if place <= len(self._map) and self._map[place - 1] != NO_PLACE
        )
        return tuple(dict.fromkeys(places))

    def _paragraph(self, block: WrittenBlock) -> "array[int]":
        first, last = _lines_of(block.token)
        skipped = 0
        markup = block.opener.markup if block.opener else ""
        if markup.startswith("#"):
            skipped = self._lines[first].find("#") + len(markup)
        return self._by_lines(block.token.content, range(first, last), skipped)

    def _by_lines(self, content: str, numbers: range, skipped: int) -> "array[int]":
        """Where each character of the content stands; its lines are parts of source lines."""
        found = array("q")
        number = numbers.start
        for line in content.split("\n"):
            words = line.strip(" \t")
            place = -1
            while words and number < numbers.stop:
                source = self._lines[number]
                place = source.find(words, skipped) if skipped else source.rfind(words)
                if place >= 0:
                    break
                number += 1
            lead = len(line) - len(line.lstrip(" \t"))
            if place >= 0:
                base = self._starts[number] + place - lead
                found.extend(range(base, base + len(line) + 1))
            else:
                found.extend([NO_PLACE] * (len(line) + 1))
            number += 1
            skipped = 0
        return found

    def _cell(self, block: WrittenBlock) -> "array[int]":
        number = _lines_of(block.token)[0]
        line, start = self._lines[number], self._starts[number]
        parts = _split_row(line)
        shift = next((n for n in (0, 1) if _fits(parts[n:], block.cells, is_exact=n > 0)), None)
        if shift is None:
            return array("q")
        words, places = parts[shift + block.column]
        at = words.rfind(block.token.content)
        return array("q", (start + p for p in places[at : at + len(block.token.content)]))


def _lines_of(token: Token) -> tuple[int, int]:
    """The first line of a block, and the one after its last."""
    first, last = token.map or (0, 0)
    return first, last


_Part = tuple[str, list[int]]
"""The words of a table cell without the "\\" before a "|", and where each stands in the line."""


def _split_row(line: str) -> list[_Part]:
    parts: list[_Part] = []
    words: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(line):
        if sign == "|" and line[place - 1 : place] != "\\":
            parts.append(("".join(words), places))
            words, places = [], []
            continue
        if sign == "|":
            words.pop()
            places.pop()
        words.append(sign)
        places.append(place)
    parts.append(("".join(words), places))
    return parts


def _fits(parts: Sequence[_Part], cells: Sequence[str], *, is_exact: bool) -> bool:
    """Whether the parts of a line are these cells; before the first may stand "> " or "- "."""
    for column, cell in enumerate(cells):
        words = parts[column][0].strip() if column < len(parts) else ""
        if words != cell.strip() and (is_exact or column or not words.endswith(cell.strip())):
            return False
    return True
