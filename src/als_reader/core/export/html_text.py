# SPDX-License-Identifier: MIT
"""The text of an article as elements: its blocks, its marks, and the links to the notes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from als_reader.core.article import Block, BlockKind, Run
from als_reader.core.entries import Entry
from als_reader.core.export.citing import Sources
from als_reader.core.export.marked import Mark, MarkedBlock, MarkedPiece
from als_reader.core.export.markup import Element, element, visible
from als_reader.core.export.shapes import shape
from als_reader.core.language import said
from als_reader.core.links import checked_link, is_internal
from als_reader.core.theme import verdict_style
from als_reader.core.words import PieceKind

FIRST_LEVEL = 3
"""The article's own headings stand below the heading of its section."""
LAST_LEVEL = 6

Content = Element | str


class TextElements:
    """Turns runs, marks and blocks into elements; knows which links lead somewhere on the page."""

    def __init__(self, targets: frozenset[str], sources: Sources) -> None:
        self._targets = targets
        self._sources = sources

    def runs(self, runs: Iterable[Run]) -> Iterator[Content]:
        """Words with their look; a source's sign becomes its number."""
        for run in runs:
            if self._sources.cites(run):
                yield self._cite(run.link)
            else:
                yield from self._run(run)

    def blocks(self, blocks: Sequence[MarkedBlock]) -> Iterator[Element]:
        """All blocks of the article, with its lists, tables and quotes."""
        levels = heading_levels([marked.block for marked in blocks])
        yield from self._quoted(list(zip(blocks, levels, strict=True)), 1)

    # --- words ---

    def _run(self, run: Run) -> Iterator[Content]:
        words: tuple[Content, ...] = tuple(_broken(run.text))
        for wanted, name in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
            if wanted:
                words = (element(name, *words),)
        address = self._address(run.link)
        if address.startswith("#"):
            words = (element("a", *words, href=address),)
        elif address:
            shown = tuple(_broken(visible(run.text)))
            words = (element("a", *shown, href=address, rel="noreferrer"),)
        yield from words

    def _address(self, link: str) -> str:
        """Where a link leads; empty if nowhere, then its words stay plain."""
        if link in self._targets:
            return "#" + link.replace(":", "-", 1)
        if link.startswith("ref:"):
            return f"#source-{self._sources.number(link)}"
        return "" if is_internal(link) else checked_link(link)

    def _cite(self, link: str) -> Element:
        number = self._sources.number(link)
        hidden = element("span", said("Source "), class_="hidden")
        return element("a", hidden, f"[{number}]", class_="cite", href=f"#source-{number}")

    # --- marks ---

    def _pieces(self, pieces: Iterable[MarkedPiece], depth: int = 0) -> Iterator[Content]:
        """Nest the marks: a mark that crosses another one is cut where that one ends."""

        def mark_here(piece: MarkedPiece) -> Mark | None:
            return piece.marks[depth] if depth < len(piece.marks) else None

        for mark, group in groupby(pieces, mark_here):
            if mark is None:
                for piece in group:
                    yield from self._piece(piece)
            else:
                style = verdict_style(mark.verdict)
                classes = f"words {style.token} {style.line.value}"
                yield element("span", *self._pieces(group, depth + 1), class_=classes)

    def _piece(self, piece: MarkedPiece) -> Iterator[Content]:
        match piece.kind:
            case PieceKind.NUMBER if piece.entry:
                yield number_link(piece.entry, piece.place)
            case PieceKind.CORRECTION:
                yield element("span", *self._run(piece.run), class_="ours")
            case PieceKind.REPLACEMENT:
                hint = (
                    said("In place of “{words}”", words=piece.entry.first.quote)
                    if piece.entry
                    else ""
                )
                yield element("span", *self._run(piece.run), class_="replaced", title=visible(hint))
            case _:
                yield from self._run(piece.run)

    # --- blocks ---

    def _quoted(self, blocks: Sequence[tuple[MarkedBlock, int]], depth: int) -> Iterator[Element]:
        for is_quote, group in groupby(blocks, lambda pair: pair[0].block.quote_depth >= depth):
            if is_quote and depth <= LAST_LEVEL:
                yield element("blockquote", *self._quoted(list(group), depth + 1))
            else:
                yield from self._grouped(list(group))

    def _grouped(self, blocks: Sequence[tuple[MarkedBlock, int]]) -> Iterator[Element]:
        """Put list items into lists and cells into tables."""
        for (kind, _), group in groupby(blocks, lambda pair: _group(pair[0].block)):
            found = list(group)
            if kind is BlockKind.LIST_ITEM:
                yield from self._list([marked for marked, _ in found])
            elif kind is BlockKind.TABLE_CELL:
                yield self._table([marked for marked, _ in found])
            else:
                for marked, level in found:
                    yield self._block(marked, level)

    def _block(self, marked: MarkedBlock, level: int) -> Element:
        words = self._pieces(marked.pieces)
        match marked.block.kind:
            case BlockKind.HEADING:
                return element(f"h{level}", *words, dir="auto")
            case BlockKind.CODE:
                return element("pre", *words, dir="auto")
            case BlockKind.RULE:
                return element("hr")
            case _:
                return element("p", *words, dir="auto")

    def _list(self, items: Sequence[MarkedBlock], level: int = 1) -> Iterator[Element]:
        """One list, or several where numbers and dots follow each other."""
        numbered = _numbered(items, level)
        for is_numbered, group in groupby(zip(items, numbered, strict=True), lambda pair: pair[1]):
            lines: list[Element] = []
            parts = groupby((item for item, _ in group), lambda item: _is_deeper(item, level))
            for is_deeper, found in parts:
                if is_deeper:
                    inner = self._list(list(found), level + 1)
                    line = lines.pop() if lines else element("li", class_="plain")
                    lines.append(replace(line, children=(*line.children, *inner)))
                else:
                    lines += [self._list_item(item) for item in found]
            yield element("ol" if is_numbered else "ul", *lines)

    def _list_item(self, item: MarkedBlock) -> Element:
        marker = item.block.marker
        number = marker.rstrip(".)")
        look = {} if marker else {"class_": "plain"}
        if number.isascii() and number.isdigit():
            look = {"value": number}
        return element("li", *self._pieces(item.pieces), dir="auto", **look)

    def _table(self, cells: Sequence[MarkedBlock]) -> Element:
        rows = []
        for row, group in groupby(cells, lambda cell: (cell.block.table or (0, 0, 0))[1]):
            name, scope = ("td", {}) if row else ("th", {"scope": "col"})
            made = (element(name, *self._pieces(c.pieces), dir="auto", **scope) for c in group)
            rows.append(element("tr", *made))
        return element("table", *rows)


def number_link(entry: Entry, place: int) -> Element:
    """The number of a note, as a link to it."""
    style = verdict_style(entry.verdict)
    # The figure comes first: no line can break between it and the words before it.
    word = element("span", f", {style.word}", class_="hidden")
    return element(
        "a",
        element("span", said("Note "), class_="hidden"),
        str(entry.number),
        shape(style.shape),
        word,
        class_=f"tag {style.token}",
        id=f"mark-{entry.number}-{place}",
        href=f"#note-{entry.number}",
    )


def heading_levels(blocks: Sequence[Block]) -> list[int]:
    """The level of each heading on the page, so that no level is skipped."""
    levels = []
    open_: list[int] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            while open_ and open_[-1] >= block.level:
                open_.pop()
            open_.append(block.level)
        levels.append(min(FIRST_LEVEL + len(open_) - 1, LAST_LEVEL))
    return levels


def _broken(text: str) -> Iterator[Content]:
    for index, line in enumerate(text.split("\n")):
        if index:
            yield element("br")
        if line:
            yield line


def _group(block: Block) -> tuple[BlockKind, int]:
    return block.kind, block.table[0] if block.table else 0


def _is_deeper(item: MarkedBlock, level: int) -> bool:
    return item.block.level > level and level < LAST_LEVEL


def _numbered(items: Sequence[MarkedBlock], level: int) -> list[bool]:
    """Whether each item is in a numbered list; deeper items and further lines stay where they are.

    A further paragraph of an item has no marker of its own.
    """
    found: list[bool] = []
    for item in items:
        if found and (_is_deeper(item, level) or not item.block.marker):
            found.append(found[-1])
        else:
            found.append(item.block.marker[:1].isdigit())
    return found
