# SPDX-License-Identifier: MIT
"""Notes as W3C Web Annotations, for other annotation tools.

Follows the Web Annotation Data Model (W3C Recommendation, 23 February 2017): each note is an
`Annotation` whose targets carry a `TextQuoteSelector` and a `TextPositionSelector`, both counted
in code points.
"""

from collections.abc import Iterator

from als_reader.core.article import Article, Kind, Note, Span, plain

CONTEXT_LENGTH = 32
"""Characters of prefix and suffix: enough to tell repeated words apart, as other tools do."""

MOTIVATIONS = {
    Kind.GARBLE: "editing",
    Kind.CLAIM: "assessing",
    Kind.AD: "classifying",
    Kind.MISSING: "commenting",
    Kind.INFO: "commenting",
    Kind.NOTE: "commenting",
}


def annotation_collection(article: Article, original: str = "") -> dict[str, object]:
    """Give all notes of an article as one `AnnotationCollection`, ready for JSON.

    `original` is the recovered text of a `text/plain` article; positions then count in it.
    Without it they count in the text as shown.
    """
    text = original or article.text
    starts = _block_starts(article, original) if original else None
    source = _source(article)
    items = [_annotation(note, article, text, source, starts) for note in article.notes]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "label": article.title,
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _source(article: Article) -> str:
    """A name for the annotated text that does not depend on where it is kept."""
    original = article.original
    return f"urn:sha256:{original.sha256 if original else article.content_hash}"


def _block_starts(article: Article, original: str) -> tuple[tuple[int, int], ...]:
    """For each block: where it starts in the shown text and in the original."""
    starts = []
    place = 0
    for block in article.blocks:
        found = original.find(block.text, place)
        if found < 0:
            return ()
        starts.append((block.start, found))
        place = found + len(block.text)
    return tuple(starts)


def _moved(span: Span, starts: tuple[tuple[int, int], ...]) -> Span:
    """The span in the original text."""

    def move(position: int) -> int:
        shown, there = max(pair for pair in starts if pair[0] <= position)
        return position - shown + there

    return Span(move(span.start), move(span.end))


def _annotation(
    note: Note,
    article: Article,
    text: str,
    source: str,
    starts: tuple[tuple[int, int], ...] | None,
) -> dict[str, object]:
    spans = [_moved(span, starts) for span in note.spans] if starts else list(note.spans)
    targets: list[object] = [_target(span, text, source) for span in spans] or [{"source": source}]
    return {
        "id": f"{source}#{note.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS[note.kind],
        "body": list(_bodies(note, article)),
        "target": targets if len(targets) > 1 else targets[0],
    }


def _target(span: Span, text: str, source: str) -> dict[str, object]:
    return {
        "source": source,
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


def _bodies(note: Note, article: Article) -> Iterator[dict[str, object]]:
    """The verdict, the correction, the explanation, and the outside links of a note."""
    language = article.language or "und"

    def textual(purpose: str, value: str) -> dict[str, object]:
        return {
            "type": "TextualBody",
            "purpose": purpose,
            "value": value,
            "format": "text/plain",
            "language": language,
        }

    yield textual("classifying", note.verdict.value)
    if note.correction:
        yield textual("editing", note.correction)
    words = "\n".join(plain(paragraph) for paragraph in note.body).strip()
    if words:
        yield textual("commenting", words)
    targets = dict.fromkeys(run.link for paragraph in note.body for run in paragraph if run.link)
    for target in targets:
        yield {"type": "SpecificResource", "purpose": "linking", "source": target}
