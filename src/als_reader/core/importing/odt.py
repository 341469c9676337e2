# SPDX-License-Identifier: MIT
"""Articles from LibreOffice and OpenOffice files (.odt)."""

from als_reader.core.importing.archives import Archive
from als_reader.core.importing.document import Document
from als_reader.core.importing.imported import DamagedError, LockedError
from als_reader.core.importing.odt_styles import Styles
from als_reader.core.importing.tree import Element, names, words_of
from als_reader.core.importing.words_left_out import has_letters, loses_words

_CONTENT, _STYLES, _META, _MANIFEST = (
    "content.xml",
    "styles.xml",
    "meta.xml",
    "META-INF/manifest.xml",
)
_LEFT_OUT = names(
    "annotation tracked-changes table-of-content sequence-decls forms variable-decls"
    " user-field-decls event-listeners soft-page-break bookmark bookmark-start bookmark-end"
)
_MOST_SPACES = 100
_MOST_REPEATED = 50
"""A row or cell that says it stands there more often is empty, or a trick."""


def read_odt(data: bytes) -> Document:
    """Read an .odt. Raises CannotImportError."""
    archive = Archive(data)
    if _CONTENT not in archive:
        raise DamagedError
    if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
        raise LockedError
    content = archive.xml(_CONTENT)
    styles = archive.xml(_STYLES) if _STYLES in archive else Element("")
    body = content.find("text")
    if body is None:
        raise DamagedError
    tree = _Conversion(Styles(styles, content)).tree(body)
    margins = [words for x in styles.find_all("master-page") if has_letters(words := _plain(x))]
    everything = "\n".join([_plain(body), *margins])
    return Document(
        tree=tree,
        title=_title(archive),
        all_words=everything if loses_words(everything, words_of(tree)) else "",
        has_pictures=any(name.startswith("Pictures/") for name in archive.names),
    )


def _title(archive: Archive) -> str:
    found = archive.xml(_META).find("title") if _META in archive else None
    return " ".join(words_of(found, unseen=frozenset()).split()) if found else ""


def _plain(root: Element) -> str:
    """All words, those of remarks and contents lists too."""
    return words_of(_renamed(root), unseen=frozenset(["script", "sequence-decls", "title"]))


def _renamed(root: Element) -> Element:
    """The same words with a line for each paragraph."""
    copy = Element("div")
    for element in root.elements():
        if element.tag in ("p", "h"):
            words = Element("p")
            waiting: list[Element | str] = [*reversed(element.children)]
            while waiting:
                child = waiting.pop()
                if isinstance(child, str):
                    words.children.append(child)
                elif child.tag in ("s", "tab", "line-break"):
                    words.children.append(" ")
                elif child.tag not in ("p", "h"):
                    waiting.extend(reversed(child.children))
            copy.children.append(words)
    return copy


class _Conversion:
    """From the elements of OpenDocument to those of HTML."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._notes: list[Element] = []
        self._list_styles: list[str] = []

    def tree(self, body: Element) -> Element:
        root = Element("article")
        self._into(root, body)
        root.children += self._notes
        return root

    def _into(self, target: Element, source: Element) -> None:
        for child in source.children:
            if isinstance(child, str):
                target.children.append(child)
            elif child.tag not in _LEFT_OUT:
                self._element(target, child)

    def _element(self, target: Element, source: Element) -> None:
        match source.tag:
            case "p" | "h":
                self._paragraph(target, source)
            case "list":
                self._list(target, source)
            case "list-item" | "list-header":
                self._add(target, source, Element("li"))
            case "span":
                self._span(target, source)
            case "table":
                self._add(target, source, Element("table"))
            case "table-row":
                self._repeat(target, source, "tr", "number-rows-repeated")
            case "table-cell" | "covered-table-cell":
                self._repeat(target, source, "td", "number-columns-repeated")
            case "note":
                self._note(target, source)
            case "frame":
                self._frame(target, source)
            case _:
                self._small_element(target, source)

    def _small_element(self, target: Element, source: Element) -> None:
        match source.tag:
            case "a":
                self._add(target, source, Element("a", {"href": source.get("xlink:href")}))
            case "s":
                target.children.append(" " * min(_count(source.get("c")), _MOST_SPACES))
            case "tab":
                target.children.append(" ")
            case "line-break":
                target.children.append(Element("br"))
            case _:
                self._into(target, source)

    def _add(self, target: Element, source: Element, element: Element) -> None:
        target.children.append(element)
        self._into(element, source)

    def _paragraph(self, target: Element, source: Element) -> None:
        level = _count(source.get("outline-level")) if source.tag == "h" else 0
        style = source.get("style-name")
        level = level or self._styles.heading_level(style)
        tag = f"h{min(level, 6)}" if level else "p"
        element = Element(tag)
        target.children.append(element)
        inner = element if level else _looks(element, *self._styles.look(style))
        self._into(inner, source)

    def _span(self, target: Element, source: Element) -> None:
        style = source.get("style-name")
        raised = self._styles.is_raised(style)
        inner = _looks(target, *self._styles.look(style))
        if raised:
            self._add(inner, source, Element("sup"))
        else:
            self._into(inner, source)

    def _list(self, target: Element, source: Element) -> None:
        if source.find("h"):  # a numbered heading is written as an item of a list
            for item in source.children:
                if isinstance(item, Element):
                    self._into(target, item)
            return
        style = source.get("style-name") or (self._list_styles[-1] if self._list_styles else "")
        is_numbered = self._styles.is_numbered(style, len(self._list_styles) + 1)
        self._list_styles.append(style)
        self._add(target, source, Element("ol" if is_numbered else "ul"))
        self._list_styles.pop()

    def _repeat(self, target: Element, source: Element, tag: str, attribute: str) -> None:
        count = min(_count(source.get(attribute)), _MOST_REPEATED)
        if not words_of(source):
            count = min(count, 1)
        for _ in range(count):
            self._add(target, source, Element(tag))

    def _note(self, target: Element, source: Element) -> None:
        """A footnote: its number stays where it is, its words go to the end."""
        citation, body = source.find("note-citation"), source.find("note-body")
        number = words_of(citation) if citation else str(len(self._notes) + 1)
        target.children.append(f"[{number}]")
        note = Element("div")
        if body:
            self._into(note, body)
        first = next(note.find_all("p"), note)
        first.children.insert(0, f"[{number}] ")
        self._notes.append(note)

    def _frame(self, target: Element, source: Element) -> None:
        """A picture leaves its description, a box of words the words."""
        box = source.find("text-box")
        if box is not None:
            self._add(target, box, Element("div"))
            return
        words = [words_of(found, unseen=frozenset()) for found in _described(source)]
        target.children.append(Element("img", {"alt": " ".join(filter(None, words))}))


def _described(frame: Element) -> list[Element]:
    return [x for x in frame.elements() if x.tag in ("desc", "title")][:1]


def _looks(target: Element, is_strong: bool, is_emphasis: bool) -> Element:
    for tag, is_on in (("strong", is_strong), ("em", is_emphasis)):
        if is_on:
            inner = Element(tag)
            target.children.append(inner)
            target = inner
    return target


def _count(number: str) -> int:
    return int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 1
