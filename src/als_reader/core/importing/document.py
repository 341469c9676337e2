# SPDX-License-Identifier: MIT
"""What the reader of each kind of file gives, before it is written as Markdown."""

from dataclasses import dataclass

from als_reader.core.importing.tree import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The article as a tree, and what is known about it."""

    tree: Element
    title: str = ""
    url: str = ""
    encoding: str = ""
    all_words: str = ""
    """Empty if nothing was left out."""
    has_pictures: bool = False
    notices: tuple[str, ...] = ()
