# SPDX-License-Identifier: MIT
"""What *Copy* gives: the printed words in *Original*; in the other modes, what is seen."""

from als_reader.core.article import Article
from als_reader.core.words import PieceKind, WordMode
from als_reader.ui.reader.document import LINE_SEPARATOR, ShownDocument

PARAGRAPH_SEPARATOR = "\u2029"


def copied_text(shown: ShownDocument, article: Article, mode: WordMode, span: range) -> str:
    """Plain text of a stretch of the document, in UTF-16 units.

    Note numbers stand in square brackets, so that "liruquine" is never copied as "liruquine9".
    """
    start, end = span.start, span.stop
    inside = shown.article_start <= start and end <= shown.article_end
    if mode is WordMode.ORIGINAL and inside:
        return article.text[shown.source(start) : shown.source(end)]
    units = _Units(shown)
    parts = []
    for target in shown.targets:
        if target.kind is PieceKind.NUMBER and start <= target.start < end:
            parts.append(units.text(start, target.start))
            parts.append(f" [{target.entry}]")
            start = min(target.end, end)
    parts.append(units.text(start, end))
    return "".join(parts)


class _Units:
    """Slices of a document's text by UTF-16 units."""

    def __init__(self, shown: ShownDocument) -> None:
        text = shown.document.toRawText()
        self._units = text.encode("utf-16-le", "surrogatepass")

    def text(self, start: int, end: int) -> str:
        words = self._units[2 * start : 2 * end].decode("utf-16-le", "replace")
        return words.replace(LINE_SEPARATOR, "\n").replace(PARAGRAPH_SEPARATOR, "\n\n")
