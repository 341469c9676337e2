# SPDX-License-Identifier: MIT
"""The body of an article file: the original between its two comment lines, and what follows."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import chain, islice

from als_reader.core import limits
from als_reader.core.article import Block, BlockKind, Original, Run
from als_reader.core.format.marks import take_out

BEGIN = "<!-- original:begin -->"
END = "<!-- original:end -->"
LINE_ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
_BLANK_LINES = re.compile(r"\n(?:[ \t]*+\n)++")
"""Never gives back what it took: 16 MB of line ends once filled 2 GB of memory."""


@dataclass(frozen=True, slots=True)
class Body:
    """The parts of a file below its front matter, with their offsets in the file."""

    marked: str
    """The article with its marks."""
    marked_start: int
    others: tuple[tuple[int, str], ...]
    """Offset and text of what stands before and after the original."""
    is_framed: bool


def split_body(text: str, start: int) -> Body:
    """Find the original between its comment lines; without them the whole body is the article."""
    begin = _line(text, BEGIN, start)
    end = _last_line(text, END, start)
    if begin < 0 or end < 0 or end <= begin:
        return Body(text[start:], start, (), False)
    marked_start = begin + len(BEGIN) + 1
    marked_end = max(end - 1, marked_start)
    after = min(end + len(END) + 1, len(text))
    others = ((start, text[start:begin]), (after, text[after:]))
    return Body(text[marked_start:marked_end], marked_start, others, True)


def _line(text: str, line: str, start: int) -> int:
    """Offset of the first line that is just `line`, or -1."""
    found = re.compile(rf"^{re.escape(line)}$", re.MULTILINE).search(text, start)
    return found.start() if found else -1


def _last_line(text: str, line: str, start: int) -> int:
    place = text.rfind(line, start)
    while place >= 0:
        stop = place + len(line)
        if text[place - 1 : place] in ("", "\n") and text[stop : stop + 1] in ("", "\n"):
            return place
        place = text.rfind(line, start, place)
    return -1


def original_bytes(marked: str, original: Original) -> bytes:
    """The article's own bytes (FORMAT.md rule 6)."""
    text, _ = take_out(marked)
    if original.final_newline:
        text += "\n"
    return text.replace("\n", LINE_ENDS[original.eol]).encode("utf-8", "surrogatepass")


@dataclass(frozen=True, slots=True)
class PlainText:
    """Paragraphs of a plain text as blocks, and how positions move with them."""

    blocks: tuple[Block, ...]
    text: str
    starts: tuple[int, ...]
    """Where each block starts in the plain text."""

    def shown(self, position: int) -> int:
        """Where a position of the plain text stands in the shown text."""
        index = bisect_right(self.starts, position) - 1
        if index < 0:
            return 0
        block = self.blocks[index]
        return min(block.start + position - self.starts[index], block.end)


def plain_text(text: str) -> PlainText:
    """Split a plain text at its blank lines; single line breaks stay (FORMAT.md rule 7)."""
    blocks: list[Block] = []
    starts: list[int] = []
    start = length = 0
    blank = islice(_BLANK_LINES.finditer(text), limits.PLAIN_PARAGRAPHS - 1)
    for stop, following in chain((found.span() for found in blank), [(len(text), len(text))]):
        piece = text[start:stop]
        lead = len(piece) - len(piece.lstrip("\n"))
        words = piece.strip("\n")
        if words.strip():
            runs = (Run(text=words),)
            blocks.append(Block(kind=BlockKind.PARAGRAPH, runs=runs, start=length))
            starts.append(start + lead)
            length += len(words) + 1
        start = following
    shown = "\n".join(block.text for block in blocks)
    return PlainText(tuple(blocks), shown, tuple(starts))
