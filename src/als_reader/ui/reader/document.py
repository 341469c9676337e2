# SPDX-License-Identifier: MIT
"""The article as a `QTextDocument`: words only; what marks them is painted by `painting`.

A document is built detached, in one go, and shown when it is complete.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextOption

from als_reader.core.article import Block, BlockKind, Run
from als_reader.core.theme import verdict_style
from als_reader.core.visible import visible_in_place
from als_reader.core.words import DisplayBlock, Piece, PieceKind
from als_reader.ui.reader.cards import write_end, write_head
from als_reader.ui.reader.shown import Content, Look, ShownDocument, Target, places_of
from als_reader.ui.reader.writer import Writer

LIST_STEP = 1.4
MARKER_WIDTH = 1.2
STRONG = Run(text="", strong=True)


def build_document(content: Content, look: Look) -> ShownDocument:
    """Build the document of an article, or of one part of a long one."""
    writer = Writer(look)
    if content.is_first_part:
        write_head(writer, content)
    _Body(writer, content).write()
    if content.rest_is_coming:
        writer.start_block(writer.block_format(0.4, 0))
        words = QCoreApplication.translate(
            "Document", "There is more. The rest of this file is being read. Please wait a moment."
        )
        writer.write_line(words, colour=look.theme.quiet)
    elif content.is_last_part:
        write_end(writer, content)
    if writer.is_empty:
        writer.start_block(writer.block_format(0.4, 0))
        words = QCoreApplication.translate("Document", "There are no words in this file.")
        writer.write_line(words, colour=look.theme.quiet)
    return writer.finish()


class _Body:
    """Writes the article's own blocks."""

    def __init__(self, writer: Writer, content: Content) -> None:
        self._writer = writer
        self._blocks = content.blocks
        self._places = content.places
        self._colours: Mapping[int, str] = {
            entry.number: verdict_style(entry.verdict).colour(writer.look.theme)
            for entry in content.entries
        }
        self._formats: dict[tuple[object, ...], QTextBlockFormat] = {}

    def write(self) -> None:
        writer, shown, blocks = self._writer, self._writer.shown, self._blocks
        shown.article_start = shown.article_end = writer.position
        for index, display in enumerate(blocks):
            writer.start_block(self._block_format(display))
            if index == 0:
                shown.article_start = writer.position
            self._write_pieces(display)
        if blocks:
            shown.article_end = writer.position
            shown.first_source = blocks[0].start
            shown.last_source = blocks[-1].end
        places = self._places or places_of(blocks)
        shown.screen, shown.units = places.screen, places.units

    def _block_format(self, display: DisplayBlock) -> QTextBlockFormat:
        """The format of a block; those of one kind share it."""
        block = display.block
        has_marker = display.pieces[0].kind is PieceKind.MARKER
        column = min(block.table[2], 9) if block.table else 0
        key = (
            block.kind,
            block.level,
            block.quote_depth,
            has_marker,
            column,
            self._writer.is_empty,
        )
        if key not in self._formats:
            self._formats[key] = self._new_format(block, column, has_marker=has_marker)
        return self._formats[key]

    def _new_format(self, block: Block, column: int, *, has_marker: bool) -> QTextBlockFormat:
        writer = self._writer
        indent = 1.2 * block.quote_depth
        match block.kind:
            case BlockKind.HEADING:
                form = writer.block_format(0.0 if writer.is_empty else 0.6, 0.35, indent)
                form.setHeadingLevel(block.level)
            case BlockKind.LIST_ITEM:
                form = writer.block_format(0, 0.35, indent + LIST_STEP * block.level)
                if has_marker:
                    form.setTextIndent(-MARKER_WIDTH * writer.step)
                    form.setTabPositions([QTextOption.Tab(0.0, QTextOption.TabType.LeftTab)])
            case BlockKind.TABLE_CELL:
                form = writer.block_format(0.5 if column == 0 else 0, 0.1, indent + min(column, 8))
            case BlockKind.CODE:
                form = writer.block_format(0, 0.9, indent + 1)
            case _:
                form = writer.block_format(0, 0.9, indent)
        return form

    def _write_pieces(self, display: DisplayBlock) -> None:
        writer, block = self._writer, display.block
        size = {1: 2, 2: 1}.get(block.level, 0) if block.kind is BlockKind.HEADING else 0
        is_strong = _is_strong(block)
        for piece in display.pieces:
            run = piece.run
            if piece.kind is PieceKind.TEXT:
                if is_strong and not run.strong:
                    run = replace(run, strong=True)
                words = visible_in_place(run.text) if run.link else run.text
                writer.write(words, writer.char_format(run, "", size))
            else:
                self._write_put_in(piece, size)

    def _write_put_in(self, piece: Piece, size: int) -> None:
        """Write what we put in, and remember where, if it opens a note."""
        writer = self._writer
        start = writer.position
        if piece.kind is PieceKind.MARKER:
            writer.write_line(piece.text, colour=writer.look.theme.quiet)
            return
        colour = self._colours.get(piece.entry, writer.look.theme.garbled)
        is_number = piece.kind is PieceKind.NUMBER
        look = (
            writer.number_format(colour) if is_number else writer.char_format(STRONG, colour, size)
        )
        writer.write(piece.text, look)
        if piece.entry:
            target = Target(start, writer.position, piece.entry, piece.kind)
            writer.shown.targets.append(target)


def _is_strong(block: Block) -> bool:
    is_table_head = block.table is not None and block.table[1] == 0
    return block.kind is BlockKind.HEADING or is_table_head
