# SPDX-License-Identifier: MIT
"""Writes a document for paper from top to bottom."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from als_reader.core.theme import Shape
from als_reader.ui.printing.paper import BODY_POINTS, Paper
from als_reader.ui.printing.printed import Frame, Heading, Printed, PrintedLink, PrintedSign
from als_reader.ui.printing.room import Room

SIGN_ROOM = "\u2007\u2007"
"""Spaces at which no line breaks; the sign is drawn over them."""
SIGN_LEAD = f"{SIGN_ROOM} "
JOINER = "\u2060"
"""No line breaks here."""
_ENDS = str.maketrans(
    dict.fromkeys("\n\r\u2029", "\u2028") | dict.fromkeys("\ufdd0\ufdd1", "\ufffd")
)
"""Qt would begin a paragraph of its own at these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The look of a paragraph. Gaps are in letter heights of the body.

    With a `lead`, such as a sign or "3. ", the other lines begin below the words after it.
    """

    points: float = BODY_POINTS
    above: float = 0.0
    below: float = 0.5
    indent: float = 0.0
    lead: str = ""
    has_lead: bool = True
    """False: all lines begin below the words, and the lead is in another paragraph."""
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
        self._room = Room()
        self._fonts: dict[float, QFont] = {}
        self._styles: dict[Style, dict[tuple[object, ...], QTextCharFormat]] = {}
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        """Those of this paragraph's style."""
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
        room = self._width(style)
        form.setLeftMargin(style.indent * self._letter + room)
        # A tab would do, but PDF readers then find tabs in place of all spaces.
        form.setTextIndent(-room if style.has_lead else 0)
        if self._is_empty:
            self._cursor.setBlockFormat(form)
            self._is_empty = False
        else:
            self._cursor.insertBlock(form)
        self._style = style
        self._formats = self._styles.setdefault(style, {})
        self._room = Room()
        # The size of an empty paragraph, too: room to write on.
        self._cursor.setBlockCharFormat(self._format(PLAIN))
        if style.keep:
            self.printed.kept.add(self.block)

    def write(self, text: str, look: Look = PLAIN) -> None:
        """Write words. Too many for Qt to lay out in one paragraph go on in another."""
        start = self.position
        words = text.translate(_ENDS)
        at = 0
        # A raised number stays with the word before it.
        while not look.raised and (end := self._room.end(words, at)) < len(words):
            self._insert(words[at:end], look)
            self._go_on()
            at = end
        self._insert(words[at:], look)
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

    def _insert(self, words: str, look: Look) -> None:
        self._cursor.insertText(words, self._format(look))
        self._room.take(words)

    def _go_on(self) -> None:
        """Begin a paragraph that goes on with this one; no page has room for both."""
        self.printed.kept.discard(self.block)
        self.start(replace(self._style, has_lead=False, above=0.0, keep=False))

    def _width(self, style: Style) -> float:
        if not style.lead:
            return 0.0
        paper = self.printed.paper
        return QFontMetricsF(self._font(style.points), paper.device).horizontalAdvance(style.lead)

    def _font(self, points: float) -> QFont:
        if points not in self._fonts:
            self._fonts[points] = self.printed.paper.font(points)
        return self._fonts[points]

    def _format(self, look: Look) -> QTextCharFormat:
        is_link = bool(look.target)
        kind = (look.strong, look.emphasis, look.mono, look.raised, look.colour, is_link)
        if kind not in self._formats:
            self._formats[kind] = self._new_format(self._style, look)
        return self._formats[kind]

    def _new_format(self, style: Style, look: Look) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._font(style.points))
        if look.strong or style.strong:
            form.setFontWeight(QFont.Weight.Bold)
        if look.emphasis or style.emphasis:
            form.setFontItalic(True)
        if look.mono or style.mono:
            form.setFontFamilies(["monospace", *form.font().families()])
        if look.raised:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        theme = self.printed.paper.theme
        colour = look.colour or style.colour or (theme.link if look.target else theme.text)
        form.setForeground(QColor(colour))
        return form
