# SPDX-License-Identifier: MIT
"""Builds HTML that is also well-formed XML, so that no text can ever become markup."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from als_reader.core.visible import visible

__all__ = ["Element", "element", "render", "visible"]

VOID = frozenset({"br", "hr", "link", "meta", "path", "use"})
"""Elements without content."""

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element; what it holds is text or other elements, never a string of markup."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple["Element | str", ...] = ()


def element(name: str, /, *children: "Element | str", **attributes: str) -> Element:
    """Make an element. `class_` is written `class`, `aria_label` is written `aria-label`."""
    named = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    return Element(name=name, attributes=named, children=children)


def render(root: Element) -> str:
    """Write an element and all that it holds; everything that is text is escaped."""
    parts: list[str] = []
    open_: list[tuple[Element, int]] = [(root, 0)]
    parts.append(_start(root))
    while open_:
        parent, index = open_.pop()
        if index == len(parent.children):
            if parent.name not in VOID:
                parts.append(f"</{parent.name}>")
            continue
        open_.append((parent, index + 1))
        child = parent.children[index]
        if isinstance(child, str):
            parts.append(_escaped(child))
        else:
            parts.append(_start(child))
            open_.append((child, 0))
    return "".join(parts)


def _start(element_: Element) -> str:
    attributes = "".join(
        f' {name}="{_escaped(value).replace(chr(34), "&quot;").replace(chr(10), "&#10;")}"'
        for name, value in element_.attributes.items()
    )
    return f"<{element_.name}{attributes}{'/' if element_.name in VOID else ''}>"


def _escaped(text: str) -> str:
    text = _NOT_XML.sub("\ufffd", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
