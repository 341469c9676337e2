# SPDX-License-Identifier: MIT
"""What *Copy* gives: the printed words in *Original*; in the other modes, what is seen."""

from als_reader.core.article import Article
from als_reader.core.words import PieceKind, WordMode
from als_reader.ui.reader.shown import LINE_SEPARATOR, ShownDocument

PARAGRAPH_SEPARATOR = "\u2029"


def copied_text(shown: ShownDocument, article: Article, mode: WordMode, span: range) -> str:
    """Plain text of a stretch of the document, in UTF-16 units.

    Note numbers stand in square brackets, so that "liruquine" is never copied as "liruquine9".
    """
    if mode is WordMode.ORIGINAL:
        return _printed(shown, article, span)
    return _seen(shown, span)


def _printed(shown: ShownDocument, article: Article, span: range) -> str:
    """The article's words from the file; what stands around them as seen."""
    start = max(span.start, shown.article_start)
    end = min(span.stop, shown.article_end)
    if start >= end:
        return _seen(shown, span)
    before = _seen(shown, range(span.start, start))
    words = article.text[shown.source(start) : shown.source(end, is_end=True)]
    return before + words + _seen(shown, range(end, max(end, span.stop)))


def _seen(shown: ShownDocument, span: range) -> str:
    units = shown.document.toRawText().encode("utf-16-le", "surrogatepass")
    start, end = span.start, span.stop
    parts = []
    for target in shown.targets:
        if target.kind is PieceKind.NUMBER and start <= target.start < end:
            parts.append(_slice(units, start, target.start))
            parts.append(f" [{target.entry}]")
            start = min(target.end, end)
    parts.append(_slice(units, start, end))
    return "".join(parts)


def _slice(units: bytes, start: int, end: int) -> str:
    words = units[2 * start : 2 * end].decode("utf-16-le", "replace")
    return words.replace(LINE_SEPARATOR, "\n").replace(PARAGRAPH_SEPARATOR, "\n\n")
