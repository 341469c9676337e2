# SPDX-License-Identifier: MIT
"""How many letters stand where in a page, counted once for all its elements."""

from dataclasses import dataclass

from als_reader.core.importing.tree import UNSEEN, Element

_PROSE = frozenset(["p", "pre", "li", "td", "dd", "h1", "h2", "h3", "h4", "blockquote"])


@dataclass(slots=True)
class Measure:
    """What is in one element. Letters are characters that are no white space."""

    letters: int = 0
    prose: int = 0
    """Letters in paragraphs, lists, tables and headings."""
    links: int = 0
    link_letters: int = 0
    has_article: bool = False
    """Whether a main heading or the article itself is in it."""


def measure(root: Element) -> dict[Element, Measure]:
    """The measures of an element and of all in it. Takes one step for each."""
    elements = list(root.elements())
    measures = {element: Measure() for element in elements}
    for element in reversed(elements):  # what is inside stands later in the page
        if element.tag in UNSEEN:
            continue
        own = measures[element]
        if element.tag == "img":
            own.letters += sum(map(len, element.get("alt").split()))
        for child in element.children:
            if isinstance(child, str):
                own.letters += sum(map(len, child.split()))
            else:
                _add(own, measures[child])
        if element.tag == "a":
            own.links += 1
            own.link_letters = own.letters
        if element.tag in _PROSE:
            own.prose = own.letters
        own.has_article |= element.tag in ("h1", "article", "main")
    return measures


def _add(own: Measure, inner: Measure) -> None:
    own.letters += inner.letters
    own.prose += inner.prose
    own.links += inner.links
    own.link_letters += inner.link_letters
    own.has_article |= inner.has_article
