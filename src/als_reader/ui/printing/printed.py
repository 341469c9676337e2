# SPDX-License-Identifier: MIT
"""A document for paper, and what is drawn or linked where. Positions are UTF-16 units."""

from dataclasses import dataclass, field

from PySide6.QtGui import QTextDocument

from als_reader.core.theme import Line, Shape
from als_reader.ui.printing.paper import Paper


@dataclass(frozen=True, slots=True)
class PrintedMark:
    """Marked words and their line."""

    start: int
    end: int
    line: Line
    colour: str
    lane: int


@dataclass(frozen=True, slots=True)
class PrintedSign:
    """A sign drawn over a wide space; no shape is a box to tick."""

    position: int
    shape: Shape | None
    colour: str


@dataclass(frozen=True, slots=True)
class PrintedLink:
    """Words that lead somewhere: "#name" in the document, or an outside address."""

    start: int
    end: int
    target: str


@dataclass(frozen=True, slots=True)
class Frame:
    """Blocks on a ground, or with a bar of a verdict's colour beside them."""

    first: int
    last: int
    bar: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line of the outline."""

    position: int
    text: str
    level: int


@dataclass(kw_only=True)
class Printed:
    """The document and all that stands on it."""

    document: QTextDocument
    paper: Paper
    title: str = ""
    language: str = ""
    marks: list[PrintedMark] = field(default_factory=list)
    signs: list[PrintedSign] = field(default_factory=list)
    links: list[PrintedLink] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    """Where a "#name" leads."""
    rules: list[int] = field(default_factory=list)
    """Where lines to write on begin."""
    kept: set[int] = field(default_factory=set)
    """Blocks that stay on one page with the block after them."""
