# SPDX-License-Identifier: MIT
"""The article as a `QTextDocument`: words only; what marks them is painted by `painting`.

A document is built detached, in one go, and shown when it is complete.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from als_reader.core.article import Article, Block, BlockKind, Kind, Paragraph, Run, plain
from als_reader.core.entries import Entry
from als_reader.core.offsets import Utf16Map
from als_reader.core.theme import Shape, Theme
from als_reader.core.words import DisplayBlock, DisplayMap, PieceKind
from als_reader.ui.reader.provenance import provenance_line

BODY_SCALE = 1.125
CARD_BUTTON_ROOM = 58
"""Pixels below the last line of a card for a button of 44."""
LINE_SEPARATOR = "\u2028"
FEW_LINES = 2
"""How many lines of each kind *In short* shows before the reader asks for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the reader wants the text."""

    theme: Theme
    font: QFont
    """The window's font; its size is the reader's."""
    line_height: int = 150
    """Per cent."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A verdict shape painted at the start of a block."""

    block: int
    shape: Shape
    colour: str


@dataclass(frozen=True, slots=True)
class Target:
    """A stretch of the document that we put in and that opens an entry."""

    start: int
    end: int
    entry: int
    kind: PieceKind = PieceKind.TEXT


@dataclass(frozen=True, slots=True)
class Card:
    """Blocks that stand on a ground of their own."""

    first: int
    last: int
    has_button: bool = False
    """Whether there is room for a button below the last line."""


@dataclass(kw_only=True)
class ShownDocument:
    """A document and what stands where in it. Positions are UTF-16 units."""

    document: QTextDocument
    article_start: int = 0
    article_end: int = 0
    first_source: int = 0
    last_source: int = 0
    """Which part of `Article.text` it shows."""
    screen: DisplayMap = field(default_factory=lambda: DisplayMap(()))
    units: Utf16Map = field(default_factory=lambda: Utf16Map(""))
    cards: list[Card] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    has_more_summary: bool = False

    def position(self, source: int, *, is_end: bool = False) -> int:
        """Where a position of `Article.text` stands in the document."""
        return self.article_start + self.units.to_utf16(
            self.screen.to_screen(source, is_end=is_end)
        )

    def source(self, position: int) -> int:
        """Where a position of the document comes from in `Article.text`; -1 above the article."""
        if position < self.article_start:
            return -1
        units = min(position, self.article_end) - self.article_start
        return self.screen.to_source(self.units.to_code_points(units))


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What of an article a document shows."""

    article: Article
    entries: Sequence[Entry]
    blocks: Sequence[DisplayBlock]
    all_summary: bool = False
    is_first_part: bool = True
    is_last_part: bool = True


def build_document(content: Content, look: Look) -> ShownDocument:
    """Build the document of an article, or of one part of a long one."""
    return _Builder(content, look).build()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Document", text)


class _Builder:
    """Writes one document from top to bottom."""

    def __init__(self, content: Content, look: Look) -> None:
        self._content = content
        self._look = look
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        font = QFont(look.font)
        font.setPointSizeF(font.pointSizeF() * BODY_SCALE)
        document.setDefaultFont(font)
        self._shown = ShownDocument(document=document)
        self._cursor = QTextCursor(document)
        self._is_empty = True
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._gap = font.pointSizeF() * document_dpi() / 72

    def build(self) -> ShownDocument:
        self._cursor.beginEditBlock()
        if self._content.is_first_part:
            self._write_head()
        self._write_article()
        if self._content.is_last_part:
            self._write_end()
        self._cursor.endEditBlock()
        return self._shown

    # --- formats ---

    def _block_format(self, above: float, below: float, indent: float = 0) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLineHeight(
            self._look.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        block.setTopMargin(above * self._gap)
        block.setBottomMargin(below * self._gap)
        block.setLeftMargin(indent * self._gap)
        return block

    def _char(self, run: Run, colour: str = "", size: int = 0) -> QTextCharFormat:
        key = (run.strong, run.emphasis, run.code, run.link, colour, size)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = QTextCharFormat()
            if run.strong:
                found.setFontWeight(QFont.Weight.DemiBold)
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
                colour = colour or self._look.theme.link
            found.setForeground(QColor(colour or self._look.theme.text))
        return found

    # --- writing ---

    def _start_block(self, block: QTextBlockFormat) -> int:
        """Begin a block; give its number."""
        if self._is_empty:
            self._cursor.setBlockFormat(block)
            self._is_empty = False
        else:
            self._cursor.insertBlock(block)
        return self._cursor.blockNumber()

    def _write_runs(self, runs: Iterable[Run], colour: str = "", size: int = 0) -> None:
        for run in runs:
            text = run.text.replace("\n", LINE_SEPARATOR)
            self._cursor.insertText(text, self._char(run, colour, size))

    def _write_line(
        self, text: str, *, strong: bool = False, colour: str = "", size: int = 0
    ) -> None:
        self._write_runs((Run(text=text, strong=strong),), colour, size)

    def _write_head(self) -> None:
        article = self._content.article
        if article.title:
            self._start_block(self._block_format(0.4, 0.3))
            self._write_line(article.title, strong=True, size=2)
        line = provenance_line(article)
        if line:
            self._start_block(self._block_format(0, 0.9))
            self._write_line(line, colour=self._look.theme.quiet)
        self._write_summary()

    def _write_summary(self) -> None:
        summary = self._content.article.summary
        theme = self._look.theme
        kinds = (
            (summary.right, _tr("Right:"), Shape.CHECK, theme.right),
            (summary.wrong, _tr("Wrong:"), Shape.CROSS, theme.wrong),
            (summary.missing, _tr("Left out:"), Shape.CIRCLE, theme.missing),
        )
        if not any(lines for lines, _, _, _ in kinds):
            return
        first = self._start_block(self._block_format(0.9, 0.25, 1.1))
        self._write_line(_tr("In short"), strong=True)
        for lines, label, shape, colour in kinds:
            shown = lines if self._content.all_summary else lines[:FEW_LINES]
            self._shown.has_more_summary |= len(lines) > FEW_LINES
            for line in shown:
                number = self._start_block(self._block_format(0.1, 0.1, 2.6))
                self._shown.signs.append(Sign(number, shape, colour))
                self._write_line(f"{label} ", strong=True)
                self._write_runs(_without_sources(line))
        self._close_card(first, has_button=self._shown.has_more_summary)

    def _close_card(self, first: int, *, has_button: bool = False) -> None:
        last = self._cursor.blockNumber()
        block = self._cursor.blockFormat()
        block.setBottomMargin(1.9 * self._gap + (CARD_BUTTON_ROOM if has_button else 0))
        self._cursor.setBlockFormat(block)
        self._shown.cards.append(Card(first, last, has_button))

    def _write_article(self) -> None:
        shown = self._shown
        blocks = self._content.blocks
        for index, display in enumerate(blocks):
            self._start_block(self._article_block_format(display.block, is_first=index == 0))
            if index == 0:
                shown.article_start = self._cursor.position()
            self._write_pieces(display)
        shown.article_end = self._cursor.position()
        if blocks:
            shown.first_source = blocks[0].block.start
            shown.last_source = blocks[-1].block.end
        shown.screen = DisplayMap(blocks)
        shown.units = Utf16Map("\n".join(block.text for block in blocks))

    def _article_block_format(self, block: Block, *, is_first: bool) -> QTextBlockFormat:
        above = 0.9 if is_first and not self._is_empty else 0
        indent = 1.2 * block.quote_depth
        match block.kind:
            case BlockKind.HEADING:
                form = self._block_format(above + 0.6, 0.35, indent)
                form.setHeadingLevel(block.level)
            case BlockKind.LIST_ITEM:
                form = self._block_format(above, 0.35, indent + 1.4 * block.level)
                form.setTextIndent(-1.2 * self._gap if block.marker else 0)
            case BlockKind.TABLE_CELL:
                column = block.table[2] if block.table else 0
                form = self._block_format(above + (0.5 if column == 0 else 0), 0.1, indent + column)
            case BlockKind.CODE:
                form = self._block_format(above, 0.9, indent + 1)
                form.setNonBreakableLines(max(map(len, block.text.split("\n"))) > 20_000)
            case _:
                form = self._block_format(above, 0.9, indent)
        if len(block.text) > 20_000 and not any(c.isspace() for c in block.text[:20_000]):
            form.setNonBreakableLines(True)
        return form

    def _write_pieces(self, display: DisplayBlock) -> None:
        theme = self._look.theme
        block = display.block
        size = {1: 2, 2: 1}.get(block.level, 0) if block.kind is BlockKind.HEADING else 0
        for piece in display.pieces:
            text = piece.text.replace("\n", LINE_SEPARATOR)
            start = self._cursor.position()
            match piece.kind:
                case PieceKind.TEXT:
                    run = piece.run
                    is_head = block.kind is BlockKind.HEADING or (block.table or (0, 1))[1] == 0
                    if is_head and not run.strong:
                        run = Run(text=run.text, strong=True, link=run.link, code=run.code)
                    self._cursor.insertText(text, self._char(run, "", size))
                case PieceKind.NUMBER:
                    self._cursor.insertText(text, self._number_format())
                case _:
                    strong = Run(text="", strong=True)
                    self._cursor.insertText(text, self._char(strong, theme.garbled, size))
            if piece.kind is not PieceKind.TEXT:
                target = Target(start, self._cursor.position(), piece.entry, piece.kind)
                self._shown.targets.append(target)

    def _number_format(self) -> QTextCharFormat:
        key = ("number",)
        found = self._formats.get(key)
        if found is None:
            found = self._formats[key] = QTextCharFormat()
            found.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            found.setFontWeight(QFont.Weight.Bold)
            found.setForeground(QColor(self._look.theme.garbled))
        return found

    # --- after the article ---

    def _write_end(self) -> None:
        entries = self._content.entries
        missing = [e for e in entries if e.kind is Kind.MISSING and e.is_placed]
        if missing:
            self._write_entry_card(
                _tr("What this article leaves out"), missing, Shape.CIRCLE, self._look.theme.missing
            )
        orphans = [e for e in entries if not e.is_placed]
        if orphans:
            self._write_entry_card(
                _tr("Notes we could not place"), orphans, Shape.INFO, self._look.theme.link
            )

    def _write_entry_card(
        self, title: str, entries: Sequence[Entry], shape: Shape, colour: str
    ) -> None:
        first = self._start_block(self._block_format(1.6, 0.25, 1.1))
        self._write_line(title, strong=True)
        for entry in entries:
            number = self._start_block(self._block_format(0.1, 0.1, 2.6))
            self._shown.signs.append(Sign(number, shape, colour))
            start = self._cursor.position()
            self._write_line(f"{entry.number} ", strong=True)
            note = entry.first
            if note.quote:
                self._write_line(f"“{note.quote}” ", colour=self._look.theme.quiet)
            self._write_line(_first_sentence(note.body))
            self._shown.targets.append(Target(start, self._cursor.position(), entry.number))
        self._close_card(first)


def document_dpi() -> float:
    """Dots per inch that Qt lays fonts out with."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen else 96.0


def _without_sources(paragraph: Paragraph) -> Paragraph:
    """The words of a summary line; its sources stand in the side pane and in exports."""
    runs = [run for run in paragraph if not run.link.startswith("ref:")]
    while runs and not runs[-1].text.strip():
        runs.pop()
    return tuple(runs)


def _first_sentence(body: Sequence[Paragraph]) -> str:
    """The first sentence of a note: enough to choose it by."""
    text = plain(body[0]) if body else ""
    end = text.find(". ")
    return text[: end + 1] if end > 0 else text.strip()
