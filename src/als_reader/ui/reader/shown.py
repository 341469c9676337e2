# SPDX-License-Identifier: MIT
"""A shown document: what stands where in it. Positions are UTF-16 units, as Qt counts them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtGui import QFont, QTextDocument

from als_reader.core.article import Article, Span
from als_reader.core.display_map import DisplayMap
from als_reader.core.entries import Entry
from als_reader.core.offsets import Utf16Map
from als_reader.core.theme import Shape, Theme
from als_reader.core.words import DisplayBlock, PieceKind

LINE_SEPARATOR = "\u2028"
_STAND_INS = str.maketrans(
    {"\n": LINE_SEPARATOR, "\r": " ", "\u2029": LINE_SEPARATOR, "\0": "\ufffd"}
    | {"\ufdd0": "\ufffd", "\ufdd1": "\ufffd"}
)
_NEEDS_STAND_IN = re.compile(f"[{''.join(map(chr, _STAND_INS))}]")


def for_document(text: str) -> str:
    """The text with a stand-in for each character that would end a block of a document."""
    return text.translate(_STAND_INS) if _NEEDS_STAND_IN.search(text) else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the reader wants the text."""

    theme: Theme
    font: QFont
    """The window's font; its size is the reader's."""
    line_height: int = 150
    """Per cent."""
    width: int = 600
    """Pixels of the text column."""
    is_spacious: bool = False
    """Letters, words and paragraphs further apart (ACCESSIBILITY G4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What of an article a document shows."""

    article: Article
    entries: Sequence[Entry]
    blocks: Sequence[DisplayBlock]
    all_summary: bool = False
    is_first_part: bool = True
    is_last_part: bool = True
    rest_is_coming: bool = False
    """It is the beginning of a large file; the rest is being read."""
    places: "Places | None" = None
    """Where its words stand, if that is known from the last time."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the words of some blocks stand: in `Article.text`, on screen and in UTF-16 units."""

    screen: DisplayMap
    units: Utf16Map


def places_of(blocks: Sequence[DisplayBlock]) -> Places:
    """Count where the words of some blocks stand. No colour, size or width changes that."""
    return Places(DisplayMap(blocks), Utf16Map("\n".join([block.text for block in blocks])))


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
    padding: float = 0
    """Pixels between its edge and its words."""
    button_room: float = 0
    """Pixels below the last line for a button; 0 if the card has none."""


class Area(Enum):
    """The three stretches of a document, from the top."""

    HEAD = auto()
    ARTICLE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A position that survives another mode, size or theme.

    It counts code points of `Article.text` in the article, and UTF-16 units from the start of the
    head or the end.
    """

    area: Area
    position: int


TOP = Spot(Area.HEAD, 0)


@dataclass(kw_only=True)
class ShownDocument:
    """A document and what stands where in it."""

    document: QTextDocument
    step: float = 0
    """Pixels by which things are moved in: less than a letter in a narrow column."""
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

    @property
    def last_position(self) -> int:
        """The last position that a cursor can have."""
        return max(0, self.document.characterCount() - 1)

    def position(self, source: int, *, is_end: bool = False) -> int:
        """Where a position of `Article.text` stands in the document."""
        screen = self.screen.to_screen(source, is_end=is_end)
        return self.article_start + self.units.to_utf16(screen)

    def positions(self, span: Span) -> tuple[int, int]:
        """Where a span of `Article.text` starts and ends in the document."""
        return self.position(span.start), self.position(span.end, is_end=True)

    def source(self, position: int, *, is_end: bool = False) -> int:
        """Where a position of the document comes from in `Article.text`; -1 above the article."""
        if position < self.article_start:
            return -1
        units = min(position, self.article_end) - self.article_start
        return self.screen.to_source(self.units.to_code_points(units), is_end=is_end)

    def spot(self, position: int, *, is_end: bool = False) -> Spot:
        """A position that can be found again in another document of the same article."""
        if position < self.article_start:
            return Spot(Area.HEAD, position)
        if position > self.article_end:
            return Spot(Area.END, position - self.article_end)
        return Spot(Area.ARTICLE, self.source(position, is_end=is_end))

    def position_of(self, spot: Spot, *, is_end: bool = False) -> int:
        """Where a spot stands in this document."""
        match spot.area:
            case Area.HEAD:
                return min(spot.position, max(0, self.article_start - 1))
            case Area.END:
                return min(self.article_end + spot.position, self.last_position)
            case Area.ARTICLE:
                return self.position(spot.position, is_end=is_end)
