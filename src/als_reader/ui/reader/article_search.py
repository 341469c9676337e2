# SPDX-License-Identifier: MIT
"""Find in the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from als_reader.core.offsets import Utf16Map
from als_reader.core.search import SearchText
from als_reader.core.words import DisplayBlock
from als_reader.ui.reader.parts import Part


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a query was found; UTF-16 units from the start of what was searched of its part."""

    part: int
    start: int
    end: int


def find_hits(
    query: str, document: QTextDocument, display: Sequence[DisplayBlock], parts: Sequence[Part]
) -> list[Hit]:
    """Find a query in the whole document, or in the article's own words if it has many parts."""
    if len(parts) == 1:
        texts = [document.toRawText().replace("\u2029", "\n").replace("\u2028", "\n")]
    else:
        texts = ["\n".join(b.text for b in display[p.first : p.last]) for p in parts]
    hits = []
    for part, text in enumerate(texts):
        units = Utf16Map(text)
        for span in SearchText(text).find_all(query):
            hits.append(Hit(part, units.to_utf16(span.start), units.to_utf16(span.end)))
    return hits
