# SPDX-License-Identifier: MIT
"""The lines of the pages of a PDF: what stands where, and which lines only frame the pages."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import hypot
from typing import Any

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\0": None}
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBER_ONLY = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|página|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:/|of|von|de)\s*\d{1,4})?[-–—|\s]*",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(r"[0-9]{1,4}")
_EDGE = 2
"""Lines at the top and at the bottom of a page that may belong to the paper, not to the text."""
_SAME_HEIGHT = 6.0


@dataclass(slots=True)
class Line:
    """One line of a page."""

    page: int
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0
    cells: list[tuple[float, str]] = field(default_factory=list)
    """Its pieces with a wide gap between them, and where each starts."""

    @property
    def text(self) -> str:
        """The words."""
        return " ".join(" ".join(words for _, words in self.cells).split())


class PageVisitor:
    """Collects lines while pypdf goes through a page."""

    def __init__(self, page: int) -> None:
        self.lines: list[Line] = []
        self._page = page
        self._line = Line(page)
        self._is_gap = False

    def visit(
        self, text: str, cm: Sequence[float], tm: Sequence[float], _: Any, size: float
    ) -> None:
        """What pypdf calls for each piece of text."""
        for number, piece in enumerate(text.translate(_LIGATURES).split("\n")):
            if number:
                self.end_line()
            if piece:
                self._add(piece, cm, tm, size)

    def end_line(self) -> None:
        """Begin a new line."""
        if self._line.text:
            self.lines.append(self._line)
        self._line = Line(self._page)
        self._is_gap = False

    def _add(self, text: str, cm: Sequence[float], tm: Sequence[float], size: float) -> None:
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        real = abs(size) * hypot(tm[2], tm[3]) * hypot(cm[2], cm[3])
        line = self._line
        if text == " " and line.cells:
            self._is_gap = True
            return
        if not line.cells:
            line.x, line.y, line.size = x, y, real
            line.cells.append((x, text))
        elif self._is_gap:
            line.cells.append((x, text))
        else:
            is_raised = real < 0.8 * line.size and y > line.y + 0.2 * line.size
            if is_raised and text.strip().isdigit():
                text = text.translate(_RAISED)
            start, before = line.cells[-1]
            line.cells[-1] = (start, before + text)
        self._is_gap = False
        if len(text) > 3:  # a mark or a letter may be larger or smaller than its line
            line.size = max(line.size, real)


def without_frames(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], bool]:
    """The lines without page numbers and what stands on many pages at the same height.

    Also gives whether something was left out.
    """
    edges = [_edges(page) for page in pages]
    seen: Counter[str] = Counter()
    for page_edges in edges:
        seen.update({_key(line) for line in page_edges})
    enough = max(2, (len(pages) + 1) // 2)
    kept: list[Line] = []
    is_cut = False
    for page, page_edges in zip(pages, edges, strict=True):
        frame = {
            id(line)
            for line in page_edges
            if (len(page) > 1 and _NUMBER_ONLY.fullmatch(line.text))
            or (len(page) > 2 * _EDGE and seen[_key(line)] >= enough)
        }
        kept += [line for line in page if id(line) not in frame]
        is_cut |= bool(frame)
    return kept, is_cut


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: line.y)
    return list({id(x): x for x in (*by_height[:_EDGE], *by_height[-_EDGE:])}.values())


def _key(line: Line) -> str:
    """The same for lines that stand at one height and differ only in the number of the page."""
    text = _PAGE_NUMBER.sub(lambda found: f"#{int(found[0]) - line.page}", line.text)
    return f"{text} {round(line.y / _SAME_HEIGHT)}"
