# SPDX-License-Identifier: MIT
"""The headings of an article, for Contents; short lines stand in for them in a plain text."""

from dataclasses import dataclass

from als_reader.core.article import Article, Block, BlockKind

LONGEST_HEADING = 60
"""Characters; a longer line of a plain text is a paragraph."""
TOP = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line of *Contents*."""

    text: str
    level: int
    place: int
    """A position in `Article.text`; TOP for the top of the page, above the article."""


def headings(article: Article) -> tuple[Heading, ...]:
    """Every heading, in order.

    A plain text has none of its own. There a short line that ends without a stop, with more text
    after it, is one.
    """
    found = [b for b in article.blocks if b.kind is BlockKind.HEADING]
    is_plain = article.original is not None and article.original.format == "text/plain"
    if is_plain and not found:
        found = [block for block in article.blocks[:-1] if _looks_like_one(block)]
    return tuple(
        Heading(text=block.text, level=max(block.level, 1), place=block.start) for block in found
    )


def _looks_like_one(block: Block) -> bool:
    text = block.text.strip()
    return 0 < len(text) <= LONGEST_HEADING and "\n" not in text and text[-1].isalnum()
