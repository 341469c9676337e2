# SPDX-License-Identifier: MIT
"""From the lines of a PDF to paragraphs, headings, lists and tables."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from als_reader.core.importing.pdf_lines import Line
from als_reader.core.importing.tree import Element, names

_BULLET = re.compile(r"([•◦▪‣●○■□–·*\uf0b7\u2043-])\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_LONGEST_HEADING = 200
_LARGER = 1.12
"""Times the size of most words; a heading is at least so large."""
_WIDE_GAP = 1.35
"""Times the usual distance of lines; a paragraph ends at such a gap."""
_ALIGNED = 2.5
"""Points between the starts of cells that stand under each other."""
_KEPT_HYPHEN = names(
    "well self non side long short high low two three four half co ex semi all by follow"
    " double single first second third full part one up mid cross anti"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDS = '.!?:;”"»。!?'


def document_of(lines: Sequence[Line]) -> Element:
    """The article that the lines make."""
    return _Building(lines).article()


class _Building:
    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._body_size = _most_common_size(lines)
        self._leading = _usual_leading(lines)
        sizes = {round(line.size, 1) for line in lines if self._is_heading(line)}
        self._levels = {s: min(n, 4) for n, s in enumerate(sorted(sizes, reverse=True), 1)}
        self._known = _whole_words([line.text for line in lines])
        lengths = sorted(len(line.text) for line in lines) or [0]
        self._usual_length = lengths[len(lengths) * 3 // 4]
        self._article = Element("article")
        self._lists: list[tuple[float, Element]] = []

    def article(self) -> Element:
        number = 0
        while number < len(self._lines):
            rows = self._table_rows(number)
            if rows:
                self._add_table(rows)
                number += len(rows)
            else:
                count = self._paragraph_length(number)
                self._add(self._lines[number : number + count])
                number += count
        return self._article

    def _is_heading(self, line: Line) -> bool:
        is_large = line.size >= _LARGER * self._body_size
        return is_large and len(line.text) <= _LONGEST_HEADING

    # --- which lines belong together ---

    def _paragraph_length(self, start: int) -> int:
        number = start + 1
        while number < len(self._lines) and self._goes_on(start, number):
            number += 1
        return number - start

    def _goes_on(self, start: int, number: int) -> bool:
        """Whether a line goes on with the paragraph of the line before it."""
        first, before, line = self._lines[start], self._lines[number - 1], self._lines[number]
        if abs(line.size - before.size) > 0.1 * before.size or _marker(line):
            return False
        text = before.text
        is_end = text[-1] in _ENDS
        if line.page != before.page or line.y > before.y + before.size:
            return not is_end and line.text[0].islower()
        gap = before.y - line.y
        if gap > _WIDE_GAP * max(self._leading, 1.05 * before.size):
            return False
        if self._is_heading(first):
            return True
        if _marker(first) and line.x < first.x - _ALIGNED:
            return False
        if len(text) < 0.7 * self._usual_length and is_end:
            return False
        is_indented = line.x > before.x + 0.8 * line.size and not _marker(first)
        return not (is_indented and is_end)

    def _table_rows(self, start: int) -> list[Line]:
        """The lines from here on whose pieces stand under each other."""
        first = self._lines[start]
        if len(first.cells) < 2 or _marker(first):
            return []
        rows = [first]
        for line in self._lines[start + 1 :]:
            if not _is_aligned(first, line) or line.page != first.page or _marker(line):
                break
            rows.append(line)
        return rows if len(rows) > 1 else []

    # --- what they become ---

    def _add_table(self, rows: Sequence[Line]) -> None:
        self._lists.clear()
        table = Element("table")
        for row in rows:
            cells: list[Element | str] = [Element("td", {}, [words]) for _, words in row.cells]
            table.children.append(Element("tr", {}, cells))
        self._article.children.append(table)

    def _add(self, lines: Sequence[Line]) -> None:
        words = self._joined([line.text for line in lines])
        first = lines[0]
        marker = _marker(first)
        if marker:
            self._add_item(first, marker, words[marker.end() :])
            return
        self._lists.clear()
        tag = f"h{self._levels[round(first.size, 1)]}" if self._is_heading(first) else "p"
        self._article.children.append(Element(tag, {}, [words]))

    def _add_item(self, line: Line, marker: re.Match[str], words: str) -> None:
        """Add to the list that starts at the same place, or begin one inside the last item."""
        is_numbered = marker.re is _NUMBER
        while self._lists and line.x < self._lists[-1][0] - _ALIGNED:
            self._lists.pop()
        tag = "ol" if is_numbered else "ul"
        is_beside = self._lists and abs(line.x - self._lists[-1][0]) <= _ALIGNED
        if is_beside and self._lists[-1][1].tag != tag:
            self._lists.pop()
        if not self._lists or line.x > self._lists[-1][0] + _ALIGNED:
            made = Element(tag, {"start": marker[1]} if is_numbered else {})
            parent = self._lists[-1][1].children[-1] if self._lists else self._article
            assert isinstance(parent, Element)
            parent.children.append(made)
            self._lists.append((line.x, made))
        self._lists[-1][1].children.append(Element("li", {}, [words]))

    def _joined(self, lines: Sequence[str]) -> str:
        """Lines as one text, with the words whole that were cut at line ends."""
        text = lines[0]
        for line in lines[1:]:
            if text.endswith("\u00ad"):
                text = text[:-1] + line
            elif text.endswith("-") and text[-2:-1].isalpha() and line[0].islower():
                text = text[:-1] + line if self._is_cut(text, line) else text + line
            elif _needs_no_space(text, line):
                text += line
            else:
                text += " " + line
        return text

    def _is_cut(self, text: str, line: str) -> bool:
        """Whether a hyphen at a line end only cuts a word, and is no part of it."""
        first = text[:-1].rsplit(maxsplit=1)[-1].lower()
        second = line.split(maxsplit=1)[0].lower().strip(".,;:!?)”\"'")
        if first + second in self._known:
            return True
        if f"{first}-{second}" in self._known or first in _KEPT_HYPHEN or "-" in first:
            return False
        return not {first, second} <= self._known


def _whole_words(lines: Sequence[str]) -> set[str]:
    """The words of the text, without the pieces of those that may be cut at line ends."""
    words: set[str] = set()
    is_cut = False
    for line in lines:
        found = [word.lower() for word in _WORD.findall(line)]
        found = found[1:] if is_cut else found
        is_cut = line.endswith("-")
        words.update(found[:-1] if is_cut else found)
    return words


def _marker(line: Line) -> re.Match[str] | None:
    text = line.text
    return _BULLET.match(text) or _NUMBER.match(text)


def _is_aligned(first: Line, second: Line) -> bool:
    pairs = zip(first.cells, second.cells, strict=False)
    return len(first.cells) == len(second.cells) and all(
        abs(a[0] - b[0]) <= _ALIGNED for a, b in pairs
    )


def _needs_no_space(text: str, line: str) -> bool:
    is_compound = text.endswith("-") and text[-2:-1].isalnum()
    return is_compound or (_is_wide(text[-1]) and _is_wide(line[0]))


def _is_wide(character: str) -> bool:
    """Whether it is of a script that is written without spaces."""
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uff60"


def _most_common_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _usual_leading(lines: Sequence[Line]) -> float:
    """The distance of lines inside paragraphs: the commonest one."""
    gaps: Counter[float] = Counter()
    for before, line in pairwise(lines):
        gap = before.y - line.y
        if before.page == line.page and 0 < gap < 3 * max(line.size, 1.0):
            gaps[round(gap, 0)] += 1
    return gaps.most_common(1)[0][0] if gaps else 0.0
