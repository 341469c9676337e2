# SPDX-License-Identifier: MIT
"""The sentence at a place of an article, and the ones beside it."""

from bisect import bisect_right

from als_reader.core.article import Article, Block, BlockKind, Span
from als_reader.core.speech import sentences


def sentence_at(article: Article, place: int) -> Span | None:
    """The sentence that holds a place, or the next one; the last at the end, none without words."""
    place = max(place, 0)
    blocks = _with_words(article)
    index = max(0, bisect_right([block.start for block in blocks], place) - 1)
    for block in blocks[index : index + 2]:
        for sentence in _sentences(article, block):
            if sentence.end > place:
                return sentence
    return _sentences(article, blocks[-1])[-1] if blocks else None


def sentence_beside(article: Article, span: Span, step: int) -> Span | None:
    """The sentence after (1) or before (-1) some words; none at the ends."""
    blocks = _with_words(article)
    index = max(0, bisect_right([block.start for block in blocks], span.start) - 1)
    around = blocks[max(0, index - 1) : index + 2]
    found = [sentence for block in around for sentence in _sentences(article, block)]
    if step > 0:
        return next((s for s in found if s.start >= span.end), None)
    return next((s for s in reversed(found) if s.end <= span.start), None)


def _with_words(article: Article) -> list[Block]:
    return [b for b in article.blocks if b.kind is not BlockKind.RULE and b.text.strip()]


def _sentences(article: Article, block: Block) -> list[Span]:
    found = sentences(block.text, article.language)
    return [Span(block.start + s.start, block.start + s.end) for s in found]
