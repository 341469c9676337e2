# SPDX-License-Identifier: MIT
"""Annotates a file without a person: reads it, recognises, writes an annotated article."""

import codecs
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from als_reader.core import limits
from als_reader.core.annotate.marks import Mark
from als_reader.core.annotate.notes import Draught, draughts
from als_reader.core.annotate.recogniser import Recogniser
from als_reader.core.annotate.scopes import BLOCK_END
from als_reader.core.annotate.why import page_notice, rule_words
from als_reader.core.article import Article
from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.format.front_matter import Value
from als_reader.core.format.reading import read_article
from als_reader.core.format.writing import ArticleSource, SourceNote, write_source
from als_reader.core.importing import import_bytes, kind_of
from als_reader.core.review import AUTOMATIC

NAMED_RULES = 400
"""Notes whose rule the file names: its front matter may have 1,000 nodes."""
ATTEMPTS = 3
"""Times that notes which did not come back are tried at other places."""

__all__ = ["Annotated", "annotate_file", "page_notice", "rule_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """A file with automatic notes."""

    source: ArticleSource
    data: bytes
    """The annotated file; its review status is "automatic"."""
    marks: tuple[Mark, ...]
    """Everything that was recognised, in the text as it is shown."""
    left_out: tuple[Mark, ...]
    """Marks that no note could stand at."""


def annotate_file(data: bytes, name: str, recogniser: Recogniser) -> Annotated:
    """Give a file automatic notes. The name tells plain text from Markdown.

    Notes that it has already are left away; its original stays as it is, byte for byte.
    Raises ArticleError or FormatError, with what to do, if it cannot be read or kept.
    """
    draft = _without_notes(_draft(data, name))
    marks = recogniser.marks(_in_blocks(draft.article))
    wanted = list(draughts(marks, draft.article.text, draft.anchors))
    kept, left_out = wanted[: limits.NOTES], wanted[limits.NOTES :]
    tried: dict[str, int] = {}
    for _ in range(ATTEMPTS):
        source = _with_notes(draft, kept, tried)
        written = write_source(source)
        lost = _lost(draft, kept, written)
        if not lost:
            break
        for draught in lost:
            tried[draught.id] = tried.get(draught.id, 0) + 1
    else:
        kept, left_out = [d for d in kept if d not in lost], [*left_out, *lost]
        source = _with_notes(draft, kept, tried)
        written = write_source(source)
    return Annotated(
        source=source,
        data=written,
        marks=marks,
        left_out=tuple(mark for draught in left_out for mark in draught.marks),
    )


def _in_blocks(article: Article) -> str:
    """The text as it is shown, with a sign of its own where each block ends."""
    pieces: list[str] = []
    done = 0
    for block in article.blocks[1:]:
        pieces += (article.text[done : block.start - 1], BLOCK_END)
        done = block.start
    return "".join((*pieces, article.text[done:]))


def _draft(data: bytes, name: str) -> Draft:
    data = data.removeprefix(codecs.BOM_UTF8)
    if kind_of(data, name) is None:
        return open_draft(data, name)
    imported = import_bytes(data, name)
    return new_draft(imported.text, imported.content_format, title=imported.title, url=imported.url)


def _without_notes(draft: Draft) -> Draft:
    front: dict[str, Value] = {
        key: value for key, value in draft.source.front.items() if key not in (AUTOMATIC, "review")
    }
    front["review"] = {"status": "automatic", "by": "ALS Reader"}
    return Draft(source=replace(draft.source, front=front, notes=(), sources=(), loose_marks=()))


def _with_notes(draft: Draft, wanted: Sequence[Draught], tried: Mapping[str, int]) -> ArticleSource:
    """The content with each note at the first place that was not tried in vain."""
    notes: list[SourceNote] = []
    rules: dict[str, Value] = {}
    for draught in wanted:
        places = draft.placing.candidates(draught.spans[0].end)
        at = tried.get(draught.id, 0)
        if at >= len(places):
            continue
        notes.append(SourceNote(id=draught.id, text=draught.text, position=places[at]))
        if len(rules) < NAMED_RULES:
            rules[draught.id] = draught.marks[0].rule
    front = {**draft.source.front, AUTOMATIC: rules} if rules else draft.source.front
    notes.sort(key=lambda note: note.position)
    return replace(draft.source, front=front, notes=tuple(notes))


def _lost(draft: Draft, wanted: Sequence[Draught], written: bytes) -> list[Draught]:
    """The notes that are not read back where they belong."""
    article = read_article(written)
    if article.text != draft.article.text:
        return list(wanted)
    spans = {note.id: note.spans for note in article.notes}
    return [draught for draught in wanted if spans.get(draught.id) != draught.spans]
