# SPDX-License-Identifier: MIT
"""Notes as a Readium annotation set, for reading programs such as Thorium.

An annotation of Readium has one place and one body, so a note with several places becomes
several annotations.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from als_reader import __version__
from als_reader.core.article import Kind, Note, Verdict
from als_reader.core.interchange.loading import items, mapping, mappings, one_line, text
from als_reader.core.interchange.outgoing import Outgoing, Places
from als_reader.core.interchange.outside import GENERATOR, OutsideNote
from als_reader.core.interchange.own_notes import own_note
from als_reader.core.interchange.w3c import CONTEXT, annotation_id, selectors
from als_reader.core.interchange.w3c_reading import annotations_of, w3c_notes

LOOKS = {
    Kind.GARBLE: ("orange", "underline"),
    Kind.CLAIM: ("pink", "solid"),
    Kind.AD: ("purple", "outline"),
    Kind.MISSING: ("yellow", "solid"),
    Kind.INFO: ("blue", "solid"),
    Kind.NOTE: ("yellow", "solid"),
}
"""Colour and line, both of those that Readium knows: other programs must not show all alike."""

AUTHOR = {"id": "urn:als-reader:author", "type": "Organization"}
"""Readium wants an address of whoever wrote a note."""


def annotation_set(article: Outgoing) -> dict[str, object]:
    """Give all notes of an article as one `AnnotationSet`, ready for JSON."""
    places = Places(article)
    return {
        "@context": CONTEXT,
        "id": f"{article.name}#set",
        "type": "AnnotationSet",
        "generator": {
            "id": "urn:als-reader",
            "type": "Software",
            "name": f"{GENERATOR} {__version__}",
        },
        "generated": f"{article.made_or_today}T00:00:00Z",
        "title": article.article.title,
        "about": _about(article),
        **article.article_value(),
        "items": [i for note in article.article.notes for i in _items(note, article, places)],
    }


def _about(article: Outgoing) -> dict[str, object]:
    """Which text the notes are about."""
    shown, source = article.article, article.article.source
    known = {
        "dc:title": shown.title,
        "dc:format": shown.original.format if shown.original else "text/markdown",
        "dc:publisher": source.publisher,
        "dc:creator": [source.author] if source.author else [],
        "dc:date": source.published[:4] if source.published[:4].isdecimal() else "",
    }
    return {
        "dc:identifier": [article.name],
        **{key: value for key, value in known.items() if value and value != "unknown"},
    }


def _items(note: Note, article: Outgoing, places: Places) -> Iterator[dict[str, object]]:
    found = places.of(note)
    length = max(1, len(places.text))
    words = _words(note, article)
    colour, line = LOOKS[note.kind]
    by = article.article.review.by
    for number in range(max(1, len(found))):
        target: dict[str, object] = {"source": article.name}
        if found:
            where, end = found[number]
            progression = {"type": "ProgressionSelector", "value": (where.start or 0) / length}
            target["selector"] = [*selectors(where, end), progression]
        body = {
            "type": "TextualBody",
            "value": words,
            "format": "text/plain",
            "color": colour,
            "highlight": line,
            "keyword": note.verdict.value,
            **({"language": article.article.language} if article.article.language else {}),
        }
        yield {
            "@context": CONTEXT,
            "id": annotation_id(article, note) + (f"-place-{number + 1}" if number else ""),
            "type": "Annotation",
            "created": f"{article.made_or_today}T00:00:00Z",
            **(
                {"creator": {"id": "urn:als-reader:author", "type": "Organization", "name": by}}
                if by
                else {}
            ),
            "target": target,
            "body": body,
            **article.note_value(note, [words]),
        }


def _words(note: Note, article: Outgoing) -> str:
    """The verdict, the explanation, and where it leads, in plain words."""
    judgement = f"{note.verdict.value}: {note.correction}" if note.correction else note.verdict
    verdict = "" if note.verdict is Verdict.NOTE else f"{judgement}."
    lost = f"“{note.quote}” could not be placed." if note.orphan_reason else ""
    links = [link for link in article.links(note) if link.startswith(("http:", "https:"))]
    remarks = [tag.capitalize() + "." for tag in article.tags]
    lines = (verdict, article.words(note), lost, *remarks, *links)
    return "\n".join(filter(None, lines))


def readium_notes(value: object) -> Iterator[OutsideNote]:
    """Every annotation of a set as a note."""
    annotations = [*annotations_of(mapping(value).get("items")), *_bare(value)]
    for annotation, note in zip(annotations, w3c_notes(iter(annotations)), strict=True):
        bodies = list(mappings(annotation.get("body")))
        tags = [one_line(k) for body in bodies for k in items(body.get("keyword"))]
        visible = [text(body.get("value")) for body in bodies]
        yield replace(
            note,
            tags=(*note.tags, *filter(None, tags)),
            own=own_note(annotation, visible),
        )


def _bare(value: object) -> Iterator[Mapping[str, object]]:
    """Members without a type; some programs leave it out."""
    for member in mappings(mapping(value).get("items")):
        if "type" not in member and ("target" in member or "locator" in member):
            yield {"target": member, **member}
