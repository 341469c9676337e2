# SPDX-License-Identifier: MIT
"""Notes as W3C Web Annotations.

Follows the Web Annotation Data Model (W3C Recommendation, 23 February 2017): each note is an
`Annotation` whose targets carry a `TextQuoteSelector` and a `TextPositionSelector`, both counted
in code points.
"""

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from als_reader.core.article import Kind, Note, ReviewStatus
from als_reader.core.interchange.outgoing import Outgoing, Places
from als_reader.core.interchange.outside import GENERATOR, Where

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN_CONTEXT = {"als": "urn:als-reader:"}
MOTIVATIONS = {
    Kind.GARBLE: "editing",
    Kind.CLAIM: "assessing",
    Kind.AD: "classifying",
    Kind.MISSING: "commenting",
    Kind.INFO: "commenting",
    Kind.NOTE: "commenting",
}


def annotation_collection(article: Outgoing) -> dict[str, object]:
    """Give all notes of an article as one `AnnotationCollection`, ready for JSON."""
    writer = _Writer(article)
    items = [writer.annotation(note) for note in article.article.notes]
    page = {
        "id": f"{article.name}#notes-1",
        "type": "AnnotationPage",
        "partOf": f"{article.name}#notes",
        "startIndex": 0,
        "items": items,
    }
    return {
        "@context": [CONTEXT, OWN_CONTEXT],
        "id": f"{article.name}#notes",
        "type": "AnnotationCollection",
        "label": article.article.title,
        "total": len(items),
        "generator": {"type": "Software", "name": GENERATOR},
        **article.article_value(),
        "first": page,
    }


def selectors(where: Where, end: int) -> list[dict[str, object]]:
    """The words with what stands around them, and their position."""
    return [
        {
            "type": "TextQuoteSelector",
            "exact": where.exact,
            "prefix": where.prefix,
            "suffix": where.suffix,
        },
        {"type": "TextPositionSelector", "start": where.start, "end": end},
    ]


def annotation_id(article: Outgoing, note: Note) -> str:
    """A note's id is unique in its file, and the text's name does not change."""
    return f"{article.name}#{quote(note.id)}"


class _Writer:
    """Writes annotations about one text."""

    def __init__(self, article: Outgoing) -> None:
        self._outgoing = article
        self._article = article.article
        self._places = Places(article)

    def annotation(self, note: Note) -> dict[str, object]:
        """One note."""
        targets: list[object] = [
            {
                "type": "SpecificResource",
                "source": self._whole(),
                "selector": selectors(where, end),
            }
            for where, end in self._places.of(note)
        ] or [self._whole()]
        said = dict(self._said(note))
        return {
            "id": annotation_id(self._outgoing, note),
            "type": "Annotation",
            "motivation": MOTIVATIONS[note.kind],
            **self._made(),
            "body": [
                *(self._textual(purpose, value) for purpose, value in said.items()),
                *self._remarks(note),
            ],
            "target": targets if len(targets) > 1 else targets[0],
            **self._outgoing.note_value(note, list(said.values())),
        }

    def _whole(self) -> dict[str, object]:
        original, language = self._article.original, self._article.language
        return {
            "id": self._outgoing.name,
            "type": "Text",
            "format": original.format if original else "text/markdown",
            **({"language": language} if language else {}),
        }

    def _said(self, note: Note) -> Iterator[tuple[str, str]]:
        """The verdict, the correction and the explanation."""
        yield "classifying", note.verdict.value
        if note.correction:
            yield "editing", note.correction
        words = self._outgoing.words(note)
        if words:
            yield "commenting", words

    def _remarks(self, note: Note) -> Iterator[dict[str, object]]:
        """What else there is to say, and the links."""
        if note.orphan_reason:
            yield self._textual("describing", f"“{note.quote}” could not be placed.")
        for tag in self._outgoing.tags:
            yield self._textual("tagging", tag)
        for link in self._outgoing.links(note):
            yield {"type": "SpecificResource", "purpose": "linking", "source": link}

    def _textual(self, purpose: str, value: str) -> dict[str, object]:
        return {
            "type": "TextualBody",
            "purpose": purpose,
            "value": value,
            "format": "text/plain",
            "language": self._article.language or "und",
        }

    def _made(self) -> Mapping[str, object]:
        """Who made the notes and when, as far as the file says."""
        review = self._article.review
        made: dict[str, object] = {}
        if review.by:
            kind = {"type": "Software"} if review.status is ReviewStatus.AUTOMATIC else {}
            made["creator"] = {**kind, "name": review.by}
        if self._outgoing.made:
            made["created"] = f"{self._outgoing.made}T00:00:00Z"
        return made
