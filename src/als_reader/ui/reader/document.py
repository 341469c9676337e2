# SPDX-License-Identifier: MIT
"""The article as a `QTextDocument`: words only; what marks them is painted by `painting`.

A document is built detached, in one go, and shown when it is complete.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat, QTextOption

from als_reader.core.article import Block, BlockKind, Run
from als_reader.core.display_map import DisplayMap
from als_reader.core.offsets import Utf16Map
from als_reader.core.theme import verdict_style
from als_reader.core.visible import visible_in_place
from als_reader.core.words import DisplayBlock, Piece, PieceKind
from als_reader.ui.reader.cards import write_end, write_head
from als_reader.ui.reader.shown import Content, Look, ShownDocument, Target
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
        self._colours: Mapping[int, str] = {
            entry.number: verdict_style(entry.verdict).colour(writer.look.theme)
            for entry in content.entries
        }

    def write(self) -> None:
        writer, shown, blocks = self._writer, self._writer.shown, self._blocks
        shown.article_start = shown.article_end = writer.position
        for index, display in enumerate(blocks):
            writer.start_block(self._block_format(display))
            if index == 0:
                shown.article_start = writer.position
            for piece in display.pieces:
                self._write_piece(piece, display.block)
        if blocks:
            shown.article_end = writer.position
            shown.first_source = blocks[0].start
            shown.last_source = blocks[-1].end
        shown.screen = DisplayMap(blocks)
        shown.units = Utf16Map("\n".join(block.text for block in blocks))

    def _block_format(self, display: DisplayBlock) -> QTextBlockFormat:
        writer, block = self._writer, display.block
        indent = 1.2 * block.quote_depth
        match block.kind:
            case BlockKind.HEADING:
                form = writer.block_format(0.0 if writer.is_empty else 0.6, 0.35, indent)
                form.setHeadingLevel(block.level)
            case BlockKind.LIST_ITEM:
                form = writer.block_format(0, 0.35, indent + LIST_STEP * block.level)
                if display.pieces[0].kind is PieceKind.MARKER:
                    form.setTextIndent(-MARKER_WIDTH * writer.step)
                    form.setTabPositions([QTextOption.Tab(0.0, QTextOption.TabType.LeftTab)])
            case BlockKind.TABLE_CELL:
                column = block.table[2] if block.table else 0
                form = writer.block_format(0.5 if column == 0 else 0, 0.1, indent + min(column, 8))
            case BlockKind.CODE:
                form = writer.block_format(0, 0.9, indent + 1)
            case _:
                form = writer.block_format(0, 0.9, indent)
        return form

    def _write_piece(self, piece: Piece, block: Block) -> None:
        writer = self._writer
        start = writer.position
        size = {1: 2, 2: 1}.get(block.level, 0) if block.kind is BlockKind.HEADING else 0
        colour = self._colours.get(piece.entry, writer.look.theme.garbled)
        match piece.kind:
            case PieceKind.TEXT:
                run = piece.run
                if _is_strong(block) and not run.strong:
                    run = replace(run, strong=True)
                words = visible_in_place(run.text) if run.link else run.text
                writer.write(words, writer.char_format(run, "", size))
            case PieceKind.MARKER:
                writer.write_line(piece.text, colour=writer.look.theme.quiet)
            case PieceKind.NUMBER:
                writer.write(piece.text, writer.number_format(colour))
            case PieceKind.CORRECTION | PieceKind.REPLACEMENT | PieceKind.LABEL:
                writer.write(piece.text, writer.char_format(STRONG, colour, size))
        if piece.entry:
            target = Target(start, writer.position, piece.entry, piece.kind)
            writer.shown.targets.append(target)


def _is_strong(block: Block) -> bool:
    is_table_head = block.table is not None and block.table[1] == 0
    return block.kind is BlockKind.HEADING or is_table_head
