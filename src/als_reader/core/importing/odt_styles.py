# SPDX-License-Identifier: MIT
"""The looks that an .odt file gives names to."""

from als_reader.core.importing.tree import Element

_BOLD_FROM = 600


class Styles:
    """The styles of a file, its own automatic ones last, since those are used most."""

    def __init__(self, *sources: Element) -> None:
        self._styles: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        for source in sources:
            for element in source.elements():
                if element.tag == "style":
                    self._styles[element.get("style:name")] = element
                elif element.tag == "list-style":
                    self._lists[element.get("style:name")] = element

    def look(self, name: str) -> tuple[bool, bool]:
        """Whether an automatic style is bold, and slanted; what a named style is stays with it."""
        properties = self._text_properties(name)
        weight = properties.get("font-weight", "")
        is_strong = weight == "bold" or (weight.isdigit() and int(weight) >= _BOLD_FROM)
        return is_strong, properties.get("font-style", "") in ("italic", "oblique")

    def is_raised(self, name: str) -> bool:
        """Whether words in this style are a superscript."""
        position = self._text_properties(name).get("text-position", "")
        return position.startswith("super") or (
            position[:1].isdigit() and not position.startswith("0")
        )

    def heading_level(self, name: str) -> int:
        """1 for the style of a title, else 0: other headings say their level themselves."""
        seen = 0
        while name and seen < 20:
            if name == "Title":
                return 1
            style = self._styles.get(name)
            name = style.get("parent-style-name") if style else ""
            seen += 1
        return 0

    def is_numbered(self, name: str, level: int) -> bool:
        """Whether a list counts at this level."""
        style = self._lists.get(name)
        if style is None:
            return False
        levels = [x for x in style.children if isinstance(x, Element)]
        found = [x for x in levels if x.get("level") == str(level)]
        return (
            bool(found)
            and found[0].tag == "list-level-style-number"
            and bool(found[0].get("num-format"))
        )

    def _text_properties(self, name: str) -> dict[str, str]:
        style = self._styles.get(name)
        found = style.find("text-properties") if style else None
        return found.attributes if found else {}
