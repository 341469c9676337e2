# SPDX-License-Identifier: MIT
"""What a writer says in a note, field by field, and what is still missing. No widgets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from als_reader.core.article import Kind, Note, SourceLink, Span, Verdict
from als_reader.core.editing.draft import Draft
from als_reader.core.editing.facts import add_source
from als_reader.core.editing.noting import NoteWords, words_of
from als_reader.core.entries import Entry
from als_reader.core.format.markdown import parse_inline
from als_reader.core.format.notes import VERDICTS, references

_LABELS_AT_END = re.compile(r"(?:\s*\[[^\]\[^]+\])+\s*$")
_LABEL = re.compile(r"\[([^\]\[^]+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteValues:
    """The fields of a note as they stand in the form."""

    kind: Kind = Kind.CLAIM
    verdict: Verdict | None = None
    """None until the writer has chosen one."""
    correction: str = ""
    explanation: str = ""
    """Markdown, without the labels of sources at its end."""
    sources: tuple[SourceLink, ...] = ()
    """Those that stand at its end; one without a label is new."""
    for_all: bool = False

    def of_kind(self, kind: Kind) -> "NoteValues":
        """The same note as another kind; a verdict that this kind does not have is taken away."""
        allowed = VERDICTS[kind]
        verdict = self.verdict if self.verdict in allowed else None
        if verdict is None and (len(allowed) == 1 or kind is Kind.GARBLE):
            verdict = allowed[0]
        return replace(self, kind=kind, verdict=verdict)


def split_sources(text: str, known: Sequence[SourceLink]) -> tuple[str, tuple[SourceLink, ...]]:
    """An explanation without the source labels at its end, and those sources."""
    by_label = {source.label: source for source in known}
    found = _LABELS_AT_END.search(text)
    labels = _LABEL.findall(found[0]) if found else []
    if not found or not all(label in by_label for label in labels):
        return text, ()
    return text[: found.start()].rstrip(), tuple(by_label[label] for label in labels)


def with_labels(
    values: NoteValues, known: Sequence[SourceLink]
) -> tuple[str, tuple[SourceLink, ...]]:
    """The whole explanation with a label for each source, and the file's sources with new ones.

    A source that the file has already keeps its label.
    """
    every = list(known)
    words = [values.explanation.strip()]
    for source in values.sources:
        same = next((s for s in every if s.target == source.target), None)
        if same is None:
            same = replace(source, label=_free_label(every))
            every.append(same)
        words.append(f"[{same.label}]")
    return " ".join(word for word in words if word), tuple(every)


def _free_label(sources: Sequence[SourceLink]) -> str:
    taken = {source.label for source in sources}
    return next(f"S{n}" for n in range(1, len(taken) + 2) if f"S{n}" not in taken)


def preview_entry(
    values: NoteValues, quote: str, spans: Sequence[Span], known: Sequence[SourceLink]
) -> tuple[Entry, tuple[SourceLink, ...], list[str]]:
    """The note as its card will show it, the sources it needs, and links that are not safe."""
    explanation, sources = with_labels(values, known)
    refused: list[str] = []
    note = Note(
        id="preview",
        kind=values.kind,
        verdict=values.verdict or Verdict.NOTE,
        correction=values.correction.strip() if values.kind is Kind.GARBLE else "",
        quote=quote,
        spans=tuple(spans if values.for_all else spans[:1]),
        body=parse_inline(explanation, references(sources), refused),
    )
    return Entry(number=1, notes=(note,)), sources, refused


def values_of(draft: Draft, id_: str) -> NoteValues:
    """What a note says now, for the form."""
    words = words_of(draft, id_)
    explanation, sources = split_sources(words.explanation, draft.source.sources)
    values = NoteValues(
        kind=words.kind,
        verdict=words.verdict,
        correction=words.correction,
        explanation=explanation,
        sources=sources,
        for_all=words.uses_all,
    )
    return values if words.kind in VERDICTS else values.of_kind(Kind.INFO)


def with_sources(draft: Draft, values: NoteValues, span: Span | None) -> tuple[Draft, NoteWords]:
    """The draft with every source of a note, and the note's words with their labels.

    Raises FormatError if a source cannot be one.
    """
    parts = [values.explanation.strip()]
    for source in values.sources:
        draft = add_source(draft, source.target, source.title)
        parts.append(f"[{draft.touched}]")
    return draft, NoteWords(
        kind=values.kind,
        verdict=values.verdict or Verdict.NOTE,
        correction=values.correction,
        explanation=" ".join(part for part in parts if part),
        span=None if values.kind is Kind.MISSING else span,
        uses_all=values.for_all,
    )


def same_words(text: str, span: Span) -> tuple[Span, ...]:
    """Every place of the chosen words, the chosen one first."""
    line = text.replace("\n", " ")
    words = line[span.start : span.end]
    if not words.strip():
        return (span,)
    starts = [found.start() for found in re.finditer(re.escape(words), line)]
    others = [Span(start, start + len(words)) for start in starts if start != span.start]
    return (span, *others)
