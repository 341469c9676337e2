# SPDX-License-Identifier: MIT
"""A document as nested elements with HTML names, whatever kind of file it came from."""

from collections.abc import Iterator, Mapping

DEEPEST = 100
"""Levels of a tree. Real pages stay under 60; what is deeper hangs at this level, words and all."""


def names(words: str) -> frozenset[str]:
    """A set of names, written as words between spaces."""
    return frozenset(words.split())


BLOCKS = names(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl"
    " dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr"
    " html legend li listing main menu nav noscript ol optgroup option p pre search section"
    " select summary table tbody td template textarea tfoot th thead title tr ul xmp"
)
INLINE = names(
    "a abbr acronym applet area audio b base basefont bdi bdo big br button canvas cite code"
    " data datalist del dfn em embed font frame i iframe img input ins kbd label link map mark"
    " math meta meter noembed object output param picture progress q rp rt ruby s samp script"
    " slot small source span strike strong style sub sup svg time track tt u var video wbr"
)
UNSEEN = frozenset(["script", "style", "template", "head", "title", "datalist"])
"""What holds no words of the page."""


class Element:
    """One element: its name, its attributes, and what is in it."""

    __slots__ = ("attributes", "children", "tag")

    def __init__(
        self,
        tag: str,
        attributes: Mapping[str, str] | None = None,
        children: "list[Element | str] | None" = None,
    ) -> None:
        self.tag = tag
        self.attributes = dict(attributes or {})
        self.children: list[Element | str] = [] if children is None else children

    def get(self, name: str) -> str:
        """An attribute, or an empty string."""
        return self.attributes.get(name, "")

    def elements(self) -> "Iterator[Element]":
        """This element and all in it, in the order of the page."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            for child in reversed(element.children):
                if child.__class__ is Element:  # twice as quick as isinstance, on every page
                    waiting.append(child)

    def find_all(self, tag: str) -> "Iterator[Element]":
        """Every element of that name, this one included."""
        return (element for element in self.elements() if element.tag == tag)

    def find(self, tag: str) -> "Element | None":
        """The first element of that name."""
        return next(self.find_all(tag), None)


def words_of(root: Element, *, unseen: frozenset[str] = UNSEEN) -> str:
    """All words in an element; each block is a line, and no line is empty."""
    pieces: list[str] = []
    waiting: list[Element | str] = [root]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            pieces.append(item)
        elif item.tag == "br":
            pieces.append("\n")
        elif item.tag == "img":
            pieces.append(f" {item.get('alt')} ")
        elif item.tag not in unseen:
            if item.tag in BLOCKS:
                pieces.append("\n")
                waiting.append("\n")
            waiting.extend(reversed(item.children))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
