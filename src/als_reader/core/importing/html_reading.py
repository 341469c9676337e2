# SPDX-License-Identifier: MIT
"""From the source of a web page to a tree, in one pass, whatever is wrong with the page.

The time grows with the length of the page and with nothing else: no element is looked for further
up than `DEEPEST` levels, and no part of the page is looked through more than twice. Where a browser
would swallow the rest of a broken page, the words stay (docs/decisions/0010-imports.md).
"""

import re
from collections import Counter
from html import unescape

from als_reader.core.importing.tree import BLOCKS, DEEPEST, INLINE, Element, names

LOST = "lost"
"""The name of the element with what stands after a script that never ends."""

_VOID = names("area base basefont br col embed frame hr img input link meta param source track wbr")
_VERBATIM = names("script style textarea title xmp noembed iframe")
_WITH_ENTITIES = frozenset(["title", "textarea"])
_STAYS_IN_P = INLINE | {"noscript", "template", "option", "optgroup", "title"}
_IN_HEAD = names("title meta link base script style noscript template basefont")
_SCOPES = names("html body table td th caption button object svg math template")
_CLOSES = {
    "li": (frozenset(["li"]), frozenset(["ul", "ol", "menu", "dir"])),
    "dt": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "dd": (frozenset(["dt", "dd"]), frozenset(["dl"])),
    "tr": (frozenset(["tr", "caption", "colgroup"]), frozenset(["table"])),
    "td": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "th": (frozenset(["td", "th"]), frozenset(["tr", "table"])),
    "thead": (frozenset(["thead", "tbody", "tfoot", "caption"]), frozenset(["table"])),
    "tbody": (frozenset(["thead", "tbody", "tfoot", "caption"]), frozenset(["table"])),
    "tfoot": (frozenset(["thead", "tbody", "tfoot", "caption"]), frozenset(["table"])),
    "option": (frozenset(["option"]), frozenset(["select", "datalist"])),
    "a": (frozenset(["a"]), _SCOPES),
}
"""A start tag: what it ends, and where looking for that stops."""

_TAG_NAME = re.compile(r"/?[A-Za-z][^\s/>]*")
_ATTRIBUTE = re.compile(r"""([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?""")
_GAP = re.compile(r"[\s/]*")
_HUGE_NUMBER = re.compile(r"&#[0-9]{9,};?")
"""`unescape` would hand a number of any length to `int`, which refuses some."""


def read_html(text: str, *, is_xml: bool = False) -> Element:
    """The tree of a page. In XML, a tag that ends in "/>" has no end tag."""
    return _Reading(text.replace("\0", ""), is_xml=is_xml).tree()


def decode_entities(text: str) -> str:
    """Put the characters in place of `&amp;` and its kind."""
    return unescape(_HUGE_NUMBER.sub("\ufffd", text)) if "&" in text else text


class _Reading:
    def __init__(self, text: str, *, is_xml: bool) -> None:
        self._text = text
        self._is_xml = is_xml
        self._root = Element("html")
        self._open = [self._root]
        self._count = Counter(["html"])
        self._too_deep: Counter[str] = Counter()
        self._last_end = {mark: text.rfind(mark) for mark in ("-->", "]]>", ">")}
        self._endless: set[str] = set()

    def tree(self) -> Element:
        text, place = self._text, 0
        while True:
            found = text.find("<", place)
            if found < 0:
                self._add_text(text[place:])
                return self._root
            if found > place:
                self._add_text(text[place:found])
            place = self._markup(found)

    def _add_text(self, text: str) -> None:
        if not text:
            return
        if not text.isspace():
            self._leave_head()
        self._open[-1].children.append(decode_entities(text))

    def _markup(self, start: int) -> int:
        """Read what begins with "<"; gives where to go on."""
        text = self._text
        if text.startswith("<!--", start):
            if start + 2 > self._last_end["-->"]:
                return start + 4  # never ends: what follows is read as if it were no comment
            return text.find("-->", start + 2) + 3  # "<!-->" ends at once
        if text.startswith("<![CDATA[", start):
            if not self._is_xml or start > self._last_end["]]>"]:
                return start + 9
            end = text.find("]]>", start)
            self._open[-1].children.append(text[start + 9 : end])
            return end + 3
        if text.startswith(("<!", "<?"), start):
            return text.find(">", start) + 1 if start < self._last_end[">"] else start + 2
        name = _TAG_NAME.match(text, start + 1)
        if name is None:
            self._add_text("<")
            return start + 1
        return self._tag(name, start)

    def _tag(self, name: re.Match[str], start: int) -> int:
        text, place = self._text, name.end()
        attributes: dict[str, str] = {}
        while True:
            gap = _GAP.match(text, place)
            place = gap.end() if gap else place
            if place >= len(text):  # the page ends inside a tag
                self._add_text(text[start:])
                return place
            if text[place] == ">":
                break
            found = _ATTRIBUTE.match(text, place)
            assert found is not None  # _GAP leaves neither space, "/" nor ">"
            value = found[2] or ""
            if value[:1] in ("'", '"') and len(value) > 1 and value[0] == value[-1]:
                value = value[1:-1]
            attributes.setdefault(found[1].lower(), decode_entities(value))
            place = found.end()
        tag = name[0].lower().rpartition(":")[2] if self._is_xml else name[0].lower()
        is_empty = text[place - 1] == "/"
        if name[0].startswith("/"):
            self._end(tag.removeprefix("/"))
            return place + 1
        return self._start(tag, attributes, place + 1, is_empty=is_empty)

    def _start(self, tag: str, attributes: dict[str, str], place: int, *, is_empty: bool) -> int:
        if tag in ("html", "body"):
            self._leave_head()
            return place
        if tag not in _IN_HEAD:
            self._leave_head()
        self._close_before(tag)
        if tag in self._endless:
            tag = "div"
        element = Element(tag, attributes)
        self._open[-1].children.append(element)
        if tag in _VERBATIM and not (is_empty and self._is_xml):
            return self._verbatim(element, place)
        known = tag in BLOCKS or tag in INLINE
        # In a page "/>" means nothing but for the elements of drawings and formulas.
        if tag in _VOID or (is_empty and (self._is_xml or not known or tag in ("svg", "math"))):
            return place
        if len(self._open) >= DEEPEST:
            self._too_deep[tag] += 1
        else:
            self._open.append(element)
            self._count[tag] += 1
        return place

    def _leave_head(self) -> None:
        if self._open[-1].tag == "head":
            self._cut(len(self._open) - 1)

    def _cut(self, number: int) -> None:
        """End the elements from that level on."""
        self._count.subtract(element.tag for element in self._open[number:])
        del self._open[number:]

    def _close_before(self, tag: str) -> None:
        """End what cannot go on after this start tag."""
        rule = _CLOSES.get(tag)
        if rule:
            self._close(*rule)
        if tag not in _STAYS_IN_P and tag in BLOCKS:
            self._close(frozenset(["p"]), _SCOPES)
        if len(tag) == 2 and tag[0] == "h" and self._open[-1].tag in ("h1", "h2", "h3", "h4"):
            self._cut(len(self._open) - 1)

    def _close(self, tags: frozenset[str], stops: frozenset[str]) -> None:
        if not any(self._count[tag] for tag in tags):
            return
        for number in range(len(self._open) - 1, 0, -1):
            open_tag = self._open[number].tag
            if open_tag in tags:
                self._cut(number)
                return
            if open_tag in stops:
                return

    def _end(self, tag: str) -> None:
        if tag == "br":
            self._open[-1].children.append(Element("br"))
            return
        if self._too_deep[tag]:
            self._too_deep[tag] -= 1
            return
        stops = frozenset(["table"]) if tag in ("tr", "td", "th", "tbody", "thead") else _SCOPES
        self._close(frozenset([tag]), stops - {tag})

    def _verbatim(self, element: Element, place: int) -> int:
        """Read an element in which only its own end tag counts."""
        found = re.compile(rf"</{element.tag}(?=[\s/>])", re.IGNORECASE).search(self._text, place)
        if found is None:
            return self._never_ends(element, place)
        words = self._text[place : found.start()]
        if words:
            words = decode_entities(words) if element.tag in _WITH_ENTITIES else words
            element.children.append(words)
        end = self._text.find(">", found.end())
        return end + 1 if end >= 0 else len(self._text)

    def _never_ends(self, element: Element, place: int) -> int:
        """The end tag is missing; a script goes on to the end, but its words are not forgotten."""
        self._endless.add(element.tag)
        if element.tag in ("script", "style"):
            self._open[-1].children.append(Element(LOST, {}, [self._text[place:]]))
            return len(self._text)
        element.tag = "div"
        return place
