# SPDX-License-Identifier: MIT
"""The article's own text on paper, with its marks and the numbers of its notes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from als_reader.core.article import Block, BlockKind, Run
from als_reader.core.export.html_text import heading_levels
from als_reader.core.export.marked import Mark, MarkedBlock, MarkedPiece
from als_reader.core.theme import Line, verdict_style
from als_reader.core.words import PieceKind
from als_reader.ui.printing.printed import Heading, PrintedMark
from als_reader.ui.printing.writer import JOINER, Look, PrintWriter, Style

TEXT = Style(line_height=165, below=0.55)
HEADING_POINTS = {3: 13.0, 4: 12.0}
CELL_GAP = "  |  "
RULE = "* * *"
LOWEST_LANE = 3
"""A line further down would run through the words below it."""

WriteRuns = Callable[[Iterable[Run]], None]


class TextWriter:
    """Writes the blocks of the article."""

    def __init__(self, out: PrintWriter, write_runs: WriteRuns) -> None:
        self._out = out
        self._write_runs = write_runs
        self._lanes: dict[Mark, int] = {}
        self._was_number = False
        self._row: tuple[int, int] | None = None

    def write(self, blocks: Sequence[MarkedBlock]) -> None:
        """Write all blocks."""
        levels = heading_levels([marked.block for marked in blocks])
        for marked, level in zip(blocks, levels, strict=True):
            self._write_block(marked, level)

    def _write_block(self, marked: MarkedBlock, level: int) -> None:
        block, out = marked.block, self._out
        row = block.table[:2] if block.table else None
        self._row, last_row = row, self._row
        if row is not None and row == last_row:
            out.write(CELL_GAP)
        else:
            out.start(_style(block, level))
        self._begin(block)
        for piece in marked.pieces:
            self._write_piece(piece)

    def _begin(self, block: Block) -> None:
        out = self._out
        if block.kind is BlockKind.HEADING:
            out.printed.headings.append(Heading(out.position, block.text, 2))
        out.write(_lead(block))
        if block.kind is BlockKind.RULE:
            out.write(RULE)

    def _write_piece(self, piece: MarkedPiece) -> None:
        out = self._out
        theme = out.printed.paper.theme
        start = out.position
        entry = piece.entry
        if piece.kind is PieceKind.NUMBER and entry:
            colour = verdict_style(entry.verdict).colour(theme)
            out.place(f"mark-{entry.number}-{piece.place}")
            target = f"#note-{entry.number}"
            look = Look(raised=True, strong=True, colour=colour, target=target)
            if self._was_number:
                out.write(",", replace(look, target=""))
            out.write(f"{JOINER}{entry.number}", look)
        elif piece.kind in (PieceKind.CORRECTION, PieceKind.REPLACEMENT):
            out.write(piece.run.text, Look(strong=True, colour=theme.garbled))
            if piece.kind is PieceKind.REPLACEMENT:
                mark = PrintedMark(start, out.position, Line.DOTTED, theme.garbled, 0)
                out.printed.marks.append(mark)
        else:
            self._write_runs((piece.run,))
        self._was_number = piece.kind is PieceKind.NUMBER
        for mark_, lane in self._lanes_of(piece.marks):
            style = verdict_style(mark_.verdict)
            if style.line is Line.WAVY and piece.kind is not PieceKind.TEXT:
                continue
            if lane > LOWEST_LANE and style.line is not Line.STRIPED:
                continue
            found = PrintedMark(start, out.position, style.line, style.colour(theme), lane)
            out.printed.marks.append(found)

    def _lanes_of(self, marks: Sequence[Mark]) -> list[tuple[Mark, int]]:
        """Each mark with its line's lane; lines that meet have different ones.

        Wavy lines may lie next to the letters, straight ones lie below them.
        """
        for mark in reversed(marks):
            if mark not in self._lanes:
                busy = {self._lanes[other] for other in marks if other in self._lanes}
                lane = 0 if verdict_style(mark.verdict).line is Line.WAVY else 1
                while lane in busy:
                    lane += 1
                self._lanes[mark] = lane
        return [(mark, self._lanes[mark]) for mark in marks]


def _lead(block: Block) -> str:
    return f"{block.marker} " if block.marker else ""


def _style(block: Block, level: int) -> Style:
    indent = 1.4 * min(block.quote_depth, 8)
    match block.kind:
        case BlockKind.HEADING:
            points = HEADING_POINTS.get(level, 11.0)
            return Style(points=points, above=0.6, below=0.3, strong=True, keep=True)
        case BlockKind.LIST_ITEM:
            depth = indent + 1.4 * (min(block.level, 8) - 1)
            return replace(TEXT, indent=depth, lead=_lead(block), below=0.3)
        case BlockKind.CODE:
            return replace(TEXT, mono=True, line_height=130, indent=indent + 1)
        case BlockKind.TABLE_CELL:
            is_head = bool(block.table and block.table[1] == 0)
            return replace(TEXT, below=0.2, indent=indent, strong=is_head)
        case _:
            return replace(TEXT, indent=indent)
