# SPDX-License-Identifier: MIT
"""Writes blocks and runs into a document, with shared formats."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from als_reader.core.article import Run
from als_reader.core.visible import visible_in_place
from als_reader.ui.bar_heights import TARGET
from als_reader.ui.reader.shown import Card, Look, ShownDocument, for_document

BODY_SCALE = 1.125
CARD_GAP = 0.9
"""Letter heights around a card."""
ITEM_STEP = 1.5
"""Steps that the items of a card leave for their sign."""
PARAGRAPH_GAP = 2.0
"""In letter sizes, where the reader wants more room (ACCESSIBILITY G4)."""
SPACIOUS_LINES = 150
"""Per cent, at least."""
LEAST_STEPS = 22
"""Steps in a column: large letters must not be moved out of a narrow one."""


def scaled(font: QFont, factor: float) -> QFont:
    """A font made larger, whether its size was given in points or in pixels."""
    larger = QFont(font)
    larger.setPointSizeF(QFontInfo(font).pointSizeF() * factor)
    if font.wordSpacing() > 0:
        larger.setLetterSpacing(font.letterSpacingType(), font.letterSpacing() * factor)
        larger.setWordSpacing(font.wordSpacing() * factor)
    return larger


def indent_step(look: Look) -> float:
    """How far things are moved in, in pixels."""
    letter = QFontInfo(scaled(look.font, BODY_SCALE)).pixelSize()
    return min(float(letter), look.width / LEAST_STEPS)


class Writer:
    """Fills one detached document from top to bottom."""

    def __init__(self, look: Look) -> None:
        self.look = look
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        font = scaled(look.font, BODY_SCALE)
        document.setDefaultFont(font)
        self.shown = ShownDocument(document=document)
        self.letter = float(QFontInfo(font).pixelSize())
        """The size of the letters in pixels: the measure of every gap."""
        self.step = indent_step(look)
        self.shown.step = self.step
        self.is_empty = True
        self._cursor = QTextCursor(document)
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._cursor.beginEditBlock()

    def finish(self) -> ShownDocument:
        """The finished document."""
        self._cursor.endEditBlock()
        return self.shown

    @property
    def position(self) -> int:
        """Where the next word will stand."""
        return self._cursor.position()

    def block_format(self, above: float, below: float, indent: float = 0) -> QTextBlockFormat:
        """Margins in letter heights, indent in steps.

        Gaps are margins, never empty paragraphs (ACCESSIBILITY C7).
        """
        block = QTextBlockFormat()
        height = self.look.line_height
        if self.look.is_spacious:
            height = max(height, SPACIOUS_LINES)
            below = below and max(below, PARAGRAPH_GAP)
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(above * self.letter)
        block.setBottomMargin(below * self.letter)
        block.setLeftMargin(indent * self.step)
        return block

    def card_format(self, *, is_item: bool) -> QTextBlockFormat:
        """A line of a card, kept off its edges; items leave room for their sign."""
        block = self.block_format(0.15, 0.15, 1 + (ITEM_STEP if is_item else 0))
        block.setRightMargin(self.step)
        return block

    def char_format(self, run: Run, colour: str = "", size: int = 0) -> QTextCharFormat:
        """The look of a run."""
        key = (run.strong, run.emphasis, run.code, run.link, colour, size)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = QTextCharFormat()
            if run.strong:
                found.setFontWeight(QFont.Weight.Bold)
            if run.emphasis:
                found.setFontItalic(True)
            if run.code:
                found.setFontFamilies(["monospace"])
            if size:
                found.setProperty(QTextFormat.Property.FontSizeAdjustment, size)
            if run.link:
                found.setAnchor(True)
                found.setAnchorHref(run.link)
                found.setFontUnderline(True)
                colour = colour or self.look.theme.link
            found.setForeground(QColor(colour or self.look.theme.text))
        return found

    def number_format(self, colour: str) -> QTextCharFormat:
        """The look of a note's number in the text: small and high."""
        key = ("number", colour)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = QTextCharFormat()
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            found.setFontWeight(QFont.Weight.Bold)
            found.setForeground(QColor(colour))
        return found

    def start_block(self, block: QTextBlockFormat) -> int:
        """Begin a block; give its number."""
        if self.is_empty:
            self._cursor.setBlockFormat(block)
            self.is_empty = False
        else:
            self._cursor.insertBlock(block)
        return self._cursor.blockNumber()

    def write(self, text: str, form: QTextCharFormat) -> None:
        """Write words in a look."""
        self._cursor.insertText(for_document(text), form)

    def write_runs(self, runs: Iterable[Run], colour: str = "", size: int = 0) -> None:
        """Write several runs."""
        for run in runs:
            self.write(
                visible_in_place(run.text) if run.link else run.text,
                self.char_format(run, colour, size),
            )

    def write_line(
        self, text: str, *, strong: bool = False, colour: str = "", size: int = 0
    ) -> None:
        """Write plain words."""
        self.write_runs((Run(text=text, strong=strong),), colour, size)

    def close_card(self, first: int, *, has_button: bool = False) -> None:
        """Make a card of the blocks from first to here, with room around it."""
        room = max(TARGET, 2.2 * self.letter) + 0.7 * self.letter if has_button else 0.0
        last = self._cursor.blockNumber()
        document = self.shown.document
        top = QTextCursor(document.findBlockByNumber(first))
        form = top.blockFormat()
        form.setTopMargin(self.step + (CARD_GAP * self.letter if first else 0))
        top.setBlockFormat(form)
        form = self._cursor.blockFormat()
        form.setBottomMargin(2 * self.step + CARD_GAP * self.letter + room)
        self._cursor.setBlockFormat(form)
        self.shown.cards.append(Card(first, last, self.step, room))
