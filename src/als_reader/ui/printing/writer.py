# SPDX-License-Identifier: MIT
"""Writes a document for paper from top to bottom."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from als_reader.core.theme import Shape
from als_reader.ui.printing.paper import BODY_POINTS, Paper
from als_reader.ui.printing.printed import Frame, Heading, Printed, PrintedLink, PrintedSign

SIGN_ROOM = "\u2007\u2007"
"""Spaces at which no line breaks; the sign is drawn over them."""
JOINER = "\u2060"
"""No line breaks here."""
_ENDS = str.maketrans(
    dict.fromkeys("\n\r\u2029", "\u2028") | dict.fromkeys("\ufdd0\ufdd1", "\ufffd")
)
"""Qt would begin a paragraph of its own at these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The look of a paragraph. Gaps are in letter heights of the body.

    With `hanging`, a tab leads from the sign or number to where the other lines begin.
    """

    points: float = BODY_POINTS
    above: float = 0.0
    below: float = 0.5
    indent: float = 0.0
    hanging: float = 0.0
    line_height: int = 135
    strong: bool = False
    emphasis: bool = False
    mono: bool = False
    colour: str = ""
    keep: bool = False
    """Stays on one page with what follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What some words have over their paragraph's style."""

    strong: bool = False
    emphasis: bool = False
    mono: bool = False
    raised: bool = False
    colour: str = ""
    target: str = ""
    """Where they lead: "#name" or an outside address."""


PLAIN = Look()
STRONG = Look(strong=True)


class PrintWriter:
    """Fills one document and remembers what is drawn and linked where."""

    def __init__(self, paper: Paper, title: str, language: str) -> None:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(paper.device)
        font = paper.font(BODY_POINTS)
        document.setDefaultFont(font)
        self.printed = Printed(document=document, paper=paper, title=title, language=language)
        self._letter = BODY_POINTS * paper.text_scale / 100 * 96 / 72
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()
        self._style = Style()
        self._is_empty = True

    def finish(self) -> Printed:
        """The finished document, not yet cut into pages."""
        self._cursor.endEditBlock()
        return self.printed

    @property
    def position(self) -> int:
        """Where the next word will stand."""
        return self._cursor.position()

    @property
    def block(self) -> int:
        """The number of the paragraph that is being written."""
        return self._cursor.blockNumber()

    def start(self, style: Style) -> None:
        """Begin a paragraph."""
        form = QTextBlockFormat()
        form.setLineHeight(
            style.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        form.setTopMargin(style.above * self._letter)
        form.setBottomMargin(style.below * self._letter)
        form.setLeftMargin((style.indent + style.hanging) * self._letter)
        if style.hanging:
            form.setTextIndent(-style.hanging * self._letter)
            form.setTabPositions([QTextOption.Tab(0.0, QTextOption.TabType.LeftTab)])
        if self._is_empty:
            self._cursor.setBlockFormat(form)
            self._is_empty = False
        else:
            self._cursor.insertBlock(form)
        self._style = style
        # The size of an empty paragraph, too: room to write on.
        self._cursor.setBlockCharFormat(self._format(PLAIN))
        if style.keep:
            self.printed.kept.add(self.block)

    def write(self, text: str, look: Look = PLAIN) -> None:
        """Write words."""
        start = self.position
        self._cursor.insertText(text.translate(_ENDS), self._format(look))
        if look.target:
            self.printed.links.append(PrintedLink(start, self.position, look.target))

    def line(self, text: str, style: Style, look: Look = PLAIN) -> None:
        """Write a paragraph of one look."""
        self.start(style)
        self.write(text, look)

    def heading(self, text: str, style: Style, level: int = 1) -> None:
        """Write a heading that stands in the outline."""
        self.start(style)
        self.printed.headings.append(Heading(self.position, text, level))
        self.write(text)

    def sign(self, shape: Shape | None, colour: str) -> None:
        """Leave room for a sign."""
        self.printed.signs.append(PrintedSign(self.position, shape, colour))
        self.write(SIGN_ROOM)

    def rule(self) -> None:
        """Draw a line to write on, from here to the end of the line."""
        self.printed.rules.append(self.position)

    def place(self, name: str) -> None:
        """Let "#name" lead here; the first place of a name holds."""
        self.printed.places.setdefault(name, self.position)

    @contextmanager
    def framed(self, bar: str = "") -> Iterator[None]:
        """Put the paragraphs written inside on a ground, or beside a bar."""
        first = self.block + (0 if self._is_empty else 1)
        yield
        self.printed.frames.append(Frame(first, self.block, bar))

    def _format(self, look: Look) -> QTextCharFormat:
        style = self._style
        paper = self.printed.paper
        form = QTextCharFormat()
        form.setFont(paper.font(style.points))
        if look.strong or style.strong:
            form.setFontWeight(QFont.Weight.Bold)
        if look.emphasis or style.emphasis:
            form.setFontItalic(True)
        if look.mono or style.mono:
            form.setFontFamilies(["monospace", *form.font().families()])
        if look.raised:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        colour = look.colour or style.colour
        if not colour:
            colour = paper.theme.link if look.target else paper.theme.text
        form.setForeground(QColor(colour))
        return form
