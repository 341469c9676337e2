# SPDX-License-Identifier: MIT
"""Footnotes as a page keeps them: numbers that lead down, arrows that lead back."""

from als_reader.core.importing.tree import Element, words_of

_ARROWS = frozenset(["↑", "↩", "↩︎", "↩️", "^"])


def tidy_footnotes(root: Element) -> None:
    """Take the arrows away, and put brackets round bare numbers: "so.1" becomes "so.[1]"."""
    for element in root.elements():
        element.children = [
            child for child in element.children if isinstance(child, str) or not _is_arrow(child)
        ]
        for child in element.children:
            if isinstance(child, Element) and _is_bare_number(child):
                child.children = ["[", *child.children, "]"]


def _is_arrow(element: Element) -> bool:
    return (
        element.tag == "a" and "#" in element.get("href") and words_of(element).strip() in _ARROWS
    )


def _is_bare_number(element: Element) -> bool:
    is_reference = "noteref" in element.get("epub:type") or "noteref" in element.get("role")
    return is_reference and element.find("sup") is None and words_of(element).isdigit()
