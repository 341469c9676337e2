# SPDX-License-Identifier: MIT
"""My marks for other programs (W3C Web Annotation Data Model) and as plain text."""

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping

from als_reader.core.article import Article, Span
from als_reader.core.evidence.load import Evidence
from als_reader.core.export import about
from als_reader.core.export.dates import long_date
from als_reader.core.export.markup import visible
from als_reader.core.language import said, sentence
from als_reader.core.marks.groups import LOST, grouped, headline
from als_reader.core.marks.own import (
    NOTE,
    OPTION,
    TRIAL,
    WORDS,
    MyMarks,
    OwnMark,
    places,
)
from als_reader.core.marks.store import key_of

GENERATOR = "ALS Reader"
ASK = sentence("Ask my doctor")
HIGHLIGHTED = sentence("Highlighted")
TITLES = {
    WORDS: sentence("Words"),
    NOTE: sentence("Notes"),
    OPTION: sentence("Options"),
    TRIAL: sentence("Trials"),
    LOST: sentence("Not found in this version"),
}


def marks_collection(article: Article, marks: MyMarks, evidence: Evidence) -> dict[str, object]:
    """All marks as one `AnnotationCollection`, ready for JSON. Positions count in the shown text.

    A mark that is not found in this version has its words and no position.
    """
    found = places(marks, article.text)
    source = text_name(article)
    items = []
    for mark in marks.marks:
        items.append(
            {
                "id": f"{source}#my-{mark.id}",
                "type": "Annotation",
                "motivation": _motivations(mark),
                **({"created": f"{mark.made}T00:00:00Z"} if mark.made else {}),
                "body": list(_bodies(mark, found)),
                "target": _target(mark, source, evidence, found),
            }
        )
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#my-marks",
        "type": "AnnotationCollection",
        "label": f"My marks: {about.title(article)}",
        "total": len(items),
        "generator": {"type": "Software", "name": GENERATOR},
        "first": {
            "id": f"{source}#my-marks-1",
            "type": "AnnotationPage",
            "partOf": f"{source}#my-marks",
            "startIndex": 0,
            "items": items,
        },
    }


def marks_text(article: Article, marks: MyMarks, today: str) -> str:
    """All marks as lines that anybody can read."""
    lines = [said("My marks"), about.title(article)]
    where = about.provenance(article.source)
    lines += [where] if where else []
    lines.append(said("Saved on {day}", day=long_date(today)))
    for kind, group in grouped(article, marks):
        lines += ["", said(TITLES[kind])]
        for mark in group:
            lines += ["", *mark_lines(mark, article)]
    lines += ["", said(about.NOT_MEDICAL_ADVICE)]
    return "\n".join(visible(line) for line in lines) + "\n"


def mark_lines(mark: OwnMark, article: Article) -> Iterator[str]:
    """What is marked, how, and the comment."""
    yield headline(mark, article)
    signs = signs_of(mark)
    if signs:
        yield signs
    if mark.comment:
        yield said("My comment: {words}", words=mark.comment)


def signs_of(mark: OwnMark) -> str:
    """The star and the highlight, in words."""
    signs = [said(ASK)] if mark.is_starred else []
    signs += [said(HIGHLIGHTED)] if mark.is_highlighted else []
    return " · ".join(signs)


def text_name(article: Article) -> str:
    """A name for the marked text that does not depend on where it is kept (RFC 6920)."""
    digest = bytes.fromhex(key_of(article))
    return "ni:///sha-256;" + urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def _motivations(mark: OwnMark) -> list[str] | str:
    found = ["questioning"] if mark.is_starred else []
    found += ["highlighting"] if mark.is_highlighted else []
    found += ["commenting"] if mark.comment else []
    return found if len(found) > 1 else found[0]


def _bodies(mark: OwnMark, found: Mapping[str, Span]) -> Iterator[dict[str, object]]:
    if mark.comment:
        yield _textual("commenting", mark.comment)
    if mark.is_starred:
        yield _textual("tagging", ASK)
    if mark.about == WORDS and mark.id not in found:
        yield _textual("describing", "Not found in this version of the text.")


def _textual(purpose: str, value: str) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _target(
    mark: OwnMark, source: str, evidence: Evidence, found: Mapping[str, Span]
) -> dict[str, object] | str:
    if mark.about == NOTE:
        return f"{source}#{mark.target}"
    if mark.about != WORDS:
        link = f"{mark.about}:{mark.target}"
        return evidence.address(link) or link
    quote = {"exact": mark.exact, "prefix": mark.prefix, "suffix": mark.suffix}
    selectors: list[dict[str, object]] = [{"type": "TextQuoteSelector", **quote}]
    if span := found.get(mark.id):
        place = {"start": span.start, "end": span.end}
        selectors.append({"type": "TextPositionSelector", **place})
    whole = {"id": source, "type": "Text"}
    return {"type": "SpecificResource", "source": whole, "selector": selectors}
