# SPDX-License-Identifier: MIT
"""From a tree to clean CommonMark: no HTML, no pictures, only links that may be links.

Every word of the tree is written, once. What is left out was taken from the tree before.
"""

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin

from als_reader.core.importing.inline_writing import (
    Look,
    Words,
    collapsed,
    line_of,
    paragraphs_of,
)
from als_reader.core.importing.table_writing import grid_of, table_lines
from als_reader.core.importing.tree import BLOCKS, UNSEEN, Element
from als_reader.core.links import checked_link

_STRONG = frozenset(["b", "strong", "th", "dt"])
_EMPHASIS = frozenset(["i", "em", "cite", "dfn", "var"])
_CODE = frozenset(["code", "kbd", "samp", "tt"])
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_RAISABLE = frozenset("0123456789+-−")
DEEPEST_LIST = 10
"""Levels of lists and quotes; deeper ones stand at this level."""


def write_markdown(root: Element, base: str = "") -> str:
    """The Markdown of a tree. Links without a host are completed from `base`."""
    blocks = _Flow(base).blocks_of(root)
    while blocks and blocks[0] == _RULE:  # three stars at the top are no heading of a file
        del blocks[0]
    return "\n\n".join(blocks) + "\n" if blocks else ""


_RULE = "***"


class _Flow:
    """The blocks in one container: an article, an item, a quote."""

    def __init__(self, base: str, depth: int = 0) -> None:
        self._base = base
        self._depth = depth
        self._runs: list[Words] = []
        self._blocks: list[str] = []
        self._has_only_pictures = True
        self._picture_words = ""

    def blocks_of(self, root: Element) -> list[str]:
        self._walk(root, Look())
        self._flush()
        return self._blocks

    def _walk(self, element: Element, look: Look) -> None:
        for child in element.children:
            if isinstance(child, str):
                self._has_only_pictures &= not child.strip()
                self._runs.append(Words(collapsed(child), look))
            elif child.tag not in UNSEEN:
                self._element(child, look)

    def _element(self, element: Element, look: Look) -> None:
        tag = element.tag
        if tag == "br":
            self._runs.append(Words("\n"))
        elif tag == "img":
            self._runs.append(Words(collapsed(f" {element.get('alt')} "), look))
        elif tag == "sup":
            self._superscript(element, look)
        elif tag not in BLOCKS and tag != "hr":
            self._walk(element, self._look(element, look))
        else:
            self._flush()
            self._block(element, look)
            self._flush()

    def _block(self, element: Element, look: Look) -> None:
        tag = element.tag
        if tag in _HEADINGS:
            self._heading(element)
        elif tag in ("ul", "ol", "menu", "dir") and self._depth < DEEPEST_LIST:
            self._list(element)
        elif tag == "blockquote" and self._depth < DEEPEST_LIST:
            inner = _Flow(self._base, self._depth + 1).blocks_of(element)
            if inner:
                lines = "\n\n".join(inner).split("\n")
                self._blocks.append("\n".join(f"> {line}".rstrip(" ") for line in lines))
        elif tag in ("pre", "listing", "xmp"):
            self._verbatim(element)
        elif tag == "hr":
            if not self._blocks or self._blocks[-1] != _RULE:
                self._blocks.append(_RULE)
        elif tag == "table":
            self._table(element, look)
        else:
            self._walk(element, self._look(element, look))

    def _look(self, element: Element, look: Look) -> Look:
        if element.tag == "a":
            return replace(look, link=self._link(element.get("href")))
        return replace(
            look,
            strong=look.strong or element.tag in _STRONG,
            emphasis=look.emphasis or element.tag in _EMPHASIS,
            code=look.code or element.tag in _CODE,
        )

    def _link(self, target: str) -> str:
        target = target.strip()
        if not target or target.startswith("#"):
            return ""
        try:
            whole = urljoin(self._base, target)
        except ValueError:
            return ""
        is_outside = whole.lower().startswith(("http:", "https:", "mailto:"))
        return checked_link(whole.replace(" ", "%20")) if is_outside else ""

    def _flush(self) -> None:
        runs, self._runs = self._runs, []
        paragraphs = paragraphs_of(runs)
        if paragraphs:
            words = " ".join("".join(run.text for run in runs).split())
            if words != self._picture_words:  # else the caption only repeats the description
                self._blocks += paragraphs
            self._picture_words = words if self._has_only_pictures else ""
        self._has_only_pictures = True

    def _inline(self, element: Element) -> list[Words]:
        """Everything in an element as one line of words."""
        flow = _Flow(self._base)
        flow._one_line(element, Look())
        return flow._runs

    def _one_line(self, element: Element, look: Look) -> None:
        for child in element.children:
            if isinstance(child, str):
                self._runs.append(Words(collapsed(child), look))
            elif child.tag in ("br", "hr"):
                self._runs.append(Words(" "))
            elif child.tag in ("img", "sup"):
                self._element(child, look)
            elif child.tag not in UNSEEN:
                gap = [Words(" ")] if child.tag in BLOCKS else []
                self._runs += gap
                self._one_line(child, self._look(child, look))
                self._runs += gap

    def _heading(self, element: Element) -> None:
        runs = [replace(run, look=replace(run.look, strong=False)) for run in self._inline(element)]
        words = line_of(runs).replace("\n", " ").strip()
        if words.endswith("#"):
            words = words[:-1] + "\\#"
        if words:
            self._blocks.append("#" * _HEADINGS[element.tag] + " " + words)

    def _superscript(self, element: Element, look: Look) -> None:
        """10 to the 9th must not become 109."""
        runs = self._inline(element)
        words = "".join(run.text for run in runs).strip()
        if words and set(words) <= _RAISABLE and not any(run.look.link for run in runs):
            self._runs.append(Words(words.translate(_RAISED), look))
        else:
            self._walk(element, look)

    def _verbatim(self, element: Element) -> None:
        words = "".join(_verbatim_words(element)).strip("\n")
        if not words.strip():
            return
        longest = 2
        run = 0
        for character in words:
            run = run + 1 if character == "`" else 0
            longest = max(longest, run)
        fence = "`" * (longest + 1)
        self._blocks.append(f"{fence}\n{words}\n{fence}")

    def _list(self, element: Element) -> None:
        start = element.get("start")
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1
        items: list[str] = []
        is_loose = False
        for child in element.children:
            if isinstance(child, str):
                child = Element("li", {}, [child])  # noqa: PLW2901
            blocks = _Flow(self._base, self._depth + 1).blocks_of(
                child if child.tag in ("li", "dd", "dt") else Element("li", {}, [child])
            )
            if not blocks:
                continue
            marker = f"{number}. " if element.tag == "ol" else "- "
            number += 1
            is_tight = len(blocks) == 1 or (len(blocks) == 2 and _is_list(blocks[1]))
            is_loose |= not is_tight
            inner = ("\n" if is_tight else "\n\n").join(blocks).split("\n")
            gap = " " * len(marker)
            items.append(marker + "\n".join(gap + x if n and x else x for n, x in enumerate(inner)))
        if items:
            self._blocks.append(("\n\n" if is_loose else "\n").join(items))

    def _table(self, element: Element, look: Look) -> None:
        grid = grid_of(element)
        if grid is None:
            self._walk(element, look)
            return
        for caption in element.find_all("caption"):
            self._walk(caption, look)
            self._flush()
        rows = [
            [self._cell(cell, is_head=not number) if cell else "" for cell in row]
            for number, row in enumerate(grid)
        ]
        self._blocks += table_lines(rows)

    def _cell(self, element: Element, *, is_head: bool) -> str:
        runs = self._inline(element)
        if is_head or element.tag == "th":  # bold anyway
            runs = [replace(run, look=replace(run.look, strong=False)) for run in runs]
        return line_of(runs, is_cell=True)


def _verbatim_words(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag == "br":
            yield "\n"
        elif child.tag == "img":
            yield child.get("alt")
        elif child.tag not in UNSEEN:
            yield from _verbatim_words(child)


def _is_list(block: str) -> bool:
    return block.startswith("- ") or block.partition(". ")[0].isdigit()
