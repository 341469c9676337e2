# SPDX-License-Identifier: MIT
"""W3C Web Annotations of any program, read with patience."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from als_reader.core.interchange.loading import (
    day,
    items,
    mapping,
    mappings,
    one_line,
    raw_text,
    text,
    types,
)
from als_reader.core.interchange.outside import OutsideNote
from als_reader.core.interchange.own_notes import own_note
from als_reader.core.interchange.plain_words import tidy, words_of_html, words_of_markdown
from als_reader.core.interchange.selecting import where_of

_SEEN = ("classifying", "editing", "commenting")
"""Purposes of the bodies that make up the words of one of our notes."""
_PARTS = ("items", "first", "@graph", "annotations")


@dataclass(slots=True)
class _Bodies:
    """What the bodies of one annotation say."""

    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)


def annotations_of(value: object, depth: int = 4) -> Iterator[Mapping[str, object]]:
    """Every annotation of a collection, a page, a list, or alone."""
    for member in mappings(value):
        if "Annotation" in types(member):
            yield member
        elif depth:
            for part in _PARTS:
                yield from annotations_of(member.get(part), depth - 1)


def w3c_notes(annotations: Iterator[Mapping[str, object]]) -> Iterator[OutsideNote]:
    """Every annotation as a note."""
    for annotation in annotations:
        bodies = _bodies(annotation)
        links = [f"See {link}" for link in bodies.links]
        wheres = [where_of(target) for target in mappings(annotation.get("target"))]
        yield OutsideNote(
            words="\n\n".join(filter(None, [*bodies.words, *links])),
            wheres=tuple(where for where in wheres if where),
            author=author(annotation.get("creator")),
            made=day(annotation.get("modified")) or day(annotation.get("created")),
            tags=tuple(dict.fromkeys(bodies.tags)),
            is_reply="replying" in items(annotation.get("motivation")),
            own=own_note(annotation, bodies.seen),
        )


def author(value: object) -> str:
    """The first name that is given; an address if there is nothing else."""
    for creator in items(value):
        known = mapping(creator)
        names = (known.get("name"), known.get("nickname"), known.get("id"), creator)
        name = next(filter(None, (one_line(items(n)[0]) for n in names if items(n))), "")
        if name:
            return name
    return ""


def _bodies(annotation: Mapping[str, object]) -> _Bodies:
    found = _Bodies()
    found.words += filter(None, [tidy(text(annotation.get("bodyValue")))])
    for body in items(annotation.get("body")):
        if isinstance(body, str):
            found.links.append(one_line(body))
        for part in mappings(body):
            _read(part, found)
    return found


def _read(body: Mapping[str, object], found: _Bodies) -> None:
    value = text(body.get("value"))
    purposes = set(map(raw_text, items(body.get("purpose"))))
    if purposes & set(_SEEN) and value:
        found.seen.append(value)
    if purposes & {"tagging", "classifying"} or "Tag" in types(body):
        found.tags += filter(None, [one_line(value)])
    elif value:
        found.words.append(words_of(value, one_line(body.get("format"))))
    else:
        address = one_line(body.get("source")) or one_line(body.get("id"))
        found.links += filter(None, [address])


def words_of(value: str, media_type: str) -> str:
    """Plain words of a text in one of the usual forms."""
    match media_type.partition(";")[0].strip().lower():
        case "text/html" | "application/xhtml+xml":
            return words_of_html(value)
        case "text/markdown":
            return words_of_markdown(value)
        case _:
            return tidy(value)
