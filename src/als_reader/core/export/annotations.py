# SPDX-License-Identifier: MIT
"""Notes as W3C Web Annotations, for other annotation tools.

Follows the Web Annotation Data Model (W3C Recommendation, 23 February 2017): each note is an
`Annotation` whose targets carry a `TextQuoteSelector` and a `TextPositionSelector`, both counted
in code points.
"""

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote

from als_reader.core.article import Article, Kind, Note, Paragraph, Review, ReviewStatus, Span
from als_reader.core.export.alignment import Alignment, align

CONTEXT_LENGTH = 32
"""Characters of prefix and suffix: enough to tell repeated words apart, as other tools do."""

GENERATOR = "ALS Reader"

MOTIVATIONS = {
    Kind.GARBLE: "editing",
    Kind.CLAIM: "assessing",
    Kind.AD: "classifying",
    Kind.MISSING: "commenting",
    Kind.INFO: "commenting",
    Kind.NOTE: "commenting",
}
_SHA256 = re.compile("[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
TAGS = {
    ReviewStatus.AUTOMATIC: "not reviewed by a person",
    ReviewStatus.DRAFT: "draft",
}


def annotation_collection(
    article: Article, original: str = "", address: Callable[[str], str] = str
) -> dict[str, object]:
    """Give all notes of an article as one `AnnotationCollection`, ready for JSON.

    `original` is the recovered text of a `text/plain` article; positions then count in it.
    Without it, and in Markdown, they count in the text as shown. `address` gives the outside
    address of an internal link, or nothing if it has none.
    """
    writer = _Writer(article, original, address)
    items = [writer.annotation(note) for note in article.notes]
    page = {
        "id": f"{writer.source}#notes-1",
        "type": "AnnotationPage",
        "partOf": f"{writer.source}#notes",
        "startIndex": 0,
        "items": items,
    }
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{writer.source}#notes",
        "type": "AnnotationCollection",
        "label": article.title,
        "total": len(items),
        "generator": {"type": "Software", "name": GENERATOR},
        "first": page,
    }


class _Writer:
    """Writes annotations about one text."""

    def __init__(self, article: Article, original: str, address: Callable[[str], str]) -> None:
        self._article = article
        self._address = address
        self.source = text_name(article)
        is_plain = article.original is not None and article.original.format == "text/plain"
        found = align(article, original) if original and is_plain else None
        self._alignment: Alignment | None = found
        self._text = original if found else article.text

    def annotation(self, note: Note) -> dict[str, object]:
        """One note."""
        spans = [self._alignment.moved(s) if self._alignment else s for s in note.spans]
        targets: list[object] = [self._target(span) for span in spans] or [self._whole()]
        return {
            # A note's id is unique in its file, and the text's name does not change.
            "id": f"{self.source}#{quote(note.id)}",
            "type": "Annotation",
            "motivation": MOTIVATIONS[note.kind],
            **_made(self._article.review),
            "body": list(self._bodies(note)),
            "target": targets if len(targets) > 1 else targets[0],
        }

    def _whole(self) -> dict[str, object]:
        original, language = self._article.original, self._article.language
        return {
            "id": self.source,
            "type": "Text",
            "format": original.format if original else "text/markdown",
            **({"language": language} if language else {}),
        }

    def _target(self, span: Span) -> dict[str, object]:
        text = self._text
        return {
            "type": "SpecificResource",
            "source": self._whole(),
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": text[span.start : span.end],
                    "prefix": text[max(0, span.start - CONTEXT_LENGTH) : span.start],
                    "suffix": text[span.end : span.end + CONTEXT_LENGTH],
                },
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            ],
        }

    def _bodies(self, note: Note) -> Iterator[dict[str, object]]:
        """The verdict, the correction, the explanation, and the links of a note."""
        yield self._textual("classifying", note.verdict.value)
        if note.correction:
            yield self._textual("editing", note.correction)
        words = "\n".join(filter(None, map(self._words, note.body)))
        if words:
            yield self._textual("commenting", words)
        if note.orphan_reason:
            yield self._textual("describing", f"“{note.quote}” could not be placed.")
        tag = TAGS.get(self._article.review.status)
        if tag:
            yield self._textual("tagging", tag)
        targets = dict.fromkeys(run.link for words in note.body for run in words if run.link)
        for target in targets:
            link = self._address(target) or target
            yield {"type": "SpecificResource", "purpose": "linking", "source": link}

    def _words(self, paragraph: Paragraph) -> str:
        """The words without signs such as "S4", which mean nothing outside the file."""
        signs = {(source.label, source.target) for source in self._article.sources}
        runs = (run.text for run in paragraph if (run.text, run.link) not in signs)
        return " ".join("".join(runs).split())

    def _textual(self, purpose: str, value: str) -> dict[str, object]:
        return {
            "type": "TextualBody",
            "purpose": purpose,
            "value": value,
            "format": "text/plain",
            "language": self._article.language or "und",
        }


def text_name(article: Article) -> str:
    """A name for the annotated text that does not depend on where it is kept (RFC 6920)."""
    original = article.original
    checksum = original.sha256 if original else ""
    digest = bytes.fromhex(checksum if _SHA256.fullmatch(checksum) else article.content_hash)
    return "ni:///sha-256;" + urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def _made(review: Review) -> Mapping[str, object]:
    """Who made the notes and when, as far as the file says."""
    made: dict[str, object] = {}
    if review.by:
        kind = {"type": "Software"} if review.status is ReviewStatus.AUTOMATIC else {}
        made["creator"] = {**kind, "name": review.by}
    if _DATE.fullmatch(review.on):
        made["created"] = f"{review.on}T00:00:00Z"
    return made
