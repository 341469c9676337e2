# SPDX-License-Identifier: MIT
"""Which tables hold data, and their rows as Markdown."""

from als_reader.core import limits
from als_reader.core.importing.tree import Element, names

_WIDEST = 50
"""Columns; a cell that says it spans more is not believed."""
_GROUPS = frozenset(["thead", "tbody", "tfoot"])
_ROW = frozenset(["tr"])
_PROSE = names("h1 h2 h3 h4 h5 h6 table article section form blockquote pre")
Grid = list[list[Element | None]]


def grid_of(table: Element) -> Grid | None:
    """The cells of a table that holds data, or None for one that only arranges a page.

    A table whose cells hold headings, tables or several paragraphs each is an arrangement; so is
    one that is larger than an article may show. Its words follow each other like any others.
    """
    grid = [[*_cells(row)] for row in _rows(table)]
    grid = [row for row in grid if row]
    columns = max((len(row) for row in grid), default=0)
    if len(grid) < 2 or columns < 2 or columns > _WIDEST:
        return None
    if len(grid) * columns > limits.TABLE_CELLS or _is_arrangement(grid) or _has_loose_words(table):
        return None
    return [row + [None] * (columns - len(row)) for row in grid]


def table_lines(rows: list[list[str]]) -> list[str]:
    """A table as one Markdown block; the first row is its head."""
    head, *body = [f"| {' | '.join(row)} |" for row in rows]
    ruler = "|" + " --- |" * len(rows[0])
    return ["\n".join([head, ruler, *body])]


def _rows(table: Element) -> list[Element]:
    rows: list[Element] = []
    for child in _inner(table, _GROUPS | _ROW):
        rows += [child] if child.tag == "tr" else _inner(child, _ROW)
    return rows


def _inner(element: Element, tags: frozenset[str]) -> list[Element]:
    """Those of its children, and not of what is in them."""
    return [x for x in element.children if isinstance(x, Element) and x.tag in tags]


def _cells(row: Element) -> list[Element | None]:
    cells: list[Element | None] = []
    for child in row.children:
        if isinstance(child, Element) and child.tag in ("td", "th"):
            span = child.get("colspan").strip()
            count = int(span) if span.isascii() and span.isdigit() and len(span) < 3 else 1
            cells += [child, *[None] * (min(count, _WIDEST) - 1)]
    return cells


def _has_loose_words(table: Element) -> bool:
    """Words that stand in no cell; as a table they would be lost."""
    containers = [table, *_inner(table, _GROUPS), *_rows(table)]
    allowed = {"tr", "td", "th", "caption", "colgroup", "col", *_GROUPS}
    return any(
        child.tag not in allowed if isinstance(child, Element) else bool(child.strip())
        for container in containers
        for child in container.children
    )


def _is_arrangement(grid: Grid) -> bool:
    cells = [cell for row in grid for cell in row if cell is not None]
    for cell in cells:
        paragraphs = 0
        for element in cell.elements():
            if element.tag in _PROSE:
                return True
            paragraphs += element.tag == "p"
        if paragraphs > 3:
            return True
    return False
