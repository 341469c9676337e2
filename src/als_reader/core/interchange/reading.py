# SPDX-License-Identifier: MIT
"""From the JSON of another program to its notes, whichever of the three forms it has."""

from collections.abc import Mapping
from dataclasses import replace

from als_reader.core.errors import ArticleError
from als_reader.core.interchange.hypothesis import hypothesis_notes, rows_of
from als_reader.core.interchange.loading import load, mapping, types
from als_reader.core.interchange.outside import Form, OutsideNote, OutsideSet
from als_reader.core.interchange.own_notes import own_front, own_sources
from als_reader.core.interchange.readium import readium_notes
from als_reader.core.interchange.w3c_reading import annotations_of, w3c_notes


def read_notes(data: bytes, name: str) -> OutsideSet:
    """Read all notes of a file. Raises ArticleError with what to do if it holds none."""
    value = load(data, name)
    whole = mapping(value)
    if "AnnotationSet" in types(whole):
        return _set(Form.READIUM, tuple(readium_notes(value)), whole)
    annotations = list(annotations_of(value))
    if annotations:
        return _set(Form.W3C, tuple(w3c_notes(iter(annotations))), whole)
    rows = rows_of(value)
    if rows is not None:
        return _set(Form.HYPOTHESIS, tuple(hypothesis_notes(rows)), whole)
    if {"AnnotationCollection", "AnnotationPage"} & types(whole):
        return _set(Form.W3C, (), whole)
    raise ArticleError(
        name,
        "This file does not hold notes of a kind that we know.",
        "Choose one from W3C Web Annotation, Hypothesis or Readium.",
    )


def _set(form: Form, notes: tuple[OutsideNote, ...], whole: Mapping[str, object]) -> OutsideSet:
    return OutsideSet(
        form=form,
        notes=_joined(notes),
        sources=tuple(own_sources(whole)),
        front=own_front(whole),
    )


def _joined(notes: tuple[OutsideNote, ...]) -> tuple[OutsideNote, ...]:
    """Our own notes whole again: other forms have one note for each of their places."""
    joined: dict[object, OutsideNote] = {}
    for number, note in enumerate(notes):
        key = note.own if note.own else number
        first = joined.get(key)
        joined[key] = replace(first, wheres=(*first.wheres, *note.wheres)) if first else note
    return tuple(joined.values())
