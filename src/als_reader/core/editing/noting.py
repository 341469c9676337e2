# SPDX-License-Identifier: MIT
"""Adds, changes and deletes notes. Each function gives a new draft or raises FormatError."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from als_reader.core.article import Kind, Note, Paragraph, Span, Verdict
from als_reader.core.editing.draft import Draft, PlaceError, changed
from als_reader.core.errors import FormatError
from als_reader.core.format.front_matter import Value
from als_reader.core.format.markdown import parse_inline
from als_reader.core.format.notes import VERDICTS, judged, kind_of, quoted, references
from als_reader.core.format.writing import UNPLACED, ArticleSource, SourceNote, note_text
from als_reader.core.review import AUTOMATIC

ID_WORDS = 3
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1[ \t]*", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWords:
    """What a writer says in one note."""

    kind: Kind
    verdict: Verdict
    correction: str = ""
    """For a garble: the correct term, in plain words."""
    explanation: str = ""
    """Markdown."""
    span: Span | None = None
    """The words it is about, in `Article.text`; for a change, None leaves them as they are."""
    uses_all: bool = False
    """The note holds everywhere these words stand."""


def occurrences(draft: Draft, span: Span) -> int:
    """How often the chosen words stand in the article, for the choice "everywhere"."""
    words = draft.article.text.replace("\n", " ")
    span = trimmed(draft, span)
    return words.count(words[span.start : span.end]) if len(span) else 0


def trimmed(draft: Draft, span: Span) -> Span:
    """The chosen words without white space around them; empty if nothing else is chosen."""
    text = draft.article.text
    start, end = max(0, span.start), min(span.end, len(text))
    chosen = text[start:end]
    start += len(chosen) - len(chosen.lstrip())
    return Span(start, max(start, start + len(chosen.strip())))


def add_note(draft: Draft, words: NoteWords) -> Draft:
    """The draft with one more note; `touched` is its id."""
    _refuse_wrong(words)
    if words.kind is Kind.MISSING:
        note = SourceNote(id=_new_id(draft, words.kind, ""), text=_text(words, ""))
        source = replace(draft.source, notes=_inserted(draft.source.notes, note))
        return changed(draft, _unreviewed(source), touched=note.id)
    return _placed(draft, words, draft.source, "")


def change_note(draft: Draft, id_: str, words: NoteWords) -> Draft:
    """The draft with a note said in other words, or about other words of the article.

    An automatic note becomes a reviewed one. `touched` is the id, which is a new one only if the
    note was automatic or its kind is another.
    """
    old = draft.note(id_)
    _refuse_wrong(words)
    keeps_id = kind_of(id_) is words.kind and not draft.is_automatic(id_)
    if words.kind is not Kind.MISSING and words.span is not None:
        rest = _without(draft, id_)
        return _placed(draft, words, rest, id_ if keeps_id else "")
    quote = quoted(old.text)
    if words.kind is not Kind.MISSING and (quote is None or old.position == UNPLACED):
        raise FormatError("Choose the words that the note is about, then try again.")
    kept = quote.quote if quote and words.kind is not Kind.MISSING else ""
    count = quote.count or 1 if quote and kept else 1
    new = SourceNote(
        id=id_ if keeps_id else _new_id(draft, words.kind, kept),
        text=_text(words, kept, count),
        position=UNPLACED if words.kind is Kind.MISSING else old.position,
    )
    return _replaced(draft, id_, new)


def accept_note(draft: Draft, id_: str) -> Draft:
    """The draft with an automatic note as a reviewed one: `touched` is its new id."""
    old = draft.note(id_)
    if not draft.is_automatic(id_):
        raise FormatError("A person wrote this note. There is nothing to accept.")
    quote = quoted(old.text)
    kind = kind_of(id_) or Kind.INFO
    return _replaced(
        draft, id_, replace(old, id=_new_id(draft, kind, quote.quote if quote else ""))
    )


def delete_note(draft: Draft, id_: str) -> Draft:
    """The draft without a note."""
    draft.note(id_)
    return changed(draft, _unreviewed(_without(draft, id_)))


def reject_note(draft: Draft, id_: str) -> Draft:
    """The draft without an automatic note that is wrong."""
    if not draft.is_automatic(id_):
        raise FormatError("A person wrote this note. Delete it if it is wrong.")
    return delete_note(draft, id_)


def words_of(draft: Draft, id_: str) -> NoteWords:
    """What a note says, for a form in which it is changed."""
    written = draft.note(id_)
    read = next(note for note in draft.article.notes if note.id == id_)
    quote = quoted(written.text)
    rest = quote.rest if quote else written.text
    if read.verdict is not Verdict.NOTE:
        bold = _BOLD.search(rest)
        rest = rest[: bold.start()] + rest[bold.end() :] if bold else rest
    return NoteWords(
        kind=read.kind,
        verdict=read.verdict,
        correction=read.correction,
        explanation=rest.strip(),
        span=read.spans[0] if read.spans else None,
        uses_all=len(read.spans) > 1,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """How a note will look."""

    correction: str
    body: tuple[Paragraph, ...]
    refused_links: tuple[str, ...]
    """Addresses in it that may not be links; they are shown as plain words."""


def preview(draft: Draft, words: NoteWords) -> Preview:
    """Read what a writer has typed, as a reader of the note will see it. Never raises."""
    text = note_text(
        quote="x",
        verdict=words.verdict,
        explanation=_tidy(words.explanation),
        correction=_correction(words),
    )
    quote = quoted(text)
    refused: list[str] = []
    body = parse_inline(quote.rest if quote else text, references(draft.source.sources), refused)
    read = judged(words.kind, body) if words.kind in VERDICTS else None
    return Preview(
        correction=read.correction if read else "",
        body=read.body if read else body,
        refused_links=tuple(refused),
    )


# --- parts ---


def _refuse_wrong(words: NoteWords) -> None:
    allowed = VERDICTS.get(words.kind, ())
    if words.verdict not in allowed:
        raise FormatError("This kind of note cannot say that. Choose another verdict.")
    if words.kind is Kind.GARBLE and not _correction(words):
        raise FormatError(
            "A note on garbled words needs the correct term. Type it, then try again."
        )


def _correction(words: NoteWords) -> str:
    return " ".join(words.correction.split()) if words.kind is Kind.GARBLE else ""


def _tidy(explanation: str) -> str:
    lines = explanation.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    return "\n".join(line if line.strip() else "" for line in lines)


def _text(words: NoteWords, quote: str, count: int = 1) -> str:
    return note_text(
        quote=quote,
        verdict=words.verdict,
        explanation=_tidy(words.explanation),
        correction=_correction(words),
        count=count,
    )


def _unreviewed(source: ArticleSource) -> ArticleSource:
    """The content with the review status of a file that was changed."""
    review = source.front.get("review")
    kept = {k: v for k, v in review.items() if k != "on"} if isinstance(review, dict) else {}
    return replace(source, front={**source.front, "review": {**kept, "status": "draft"}})


def _inserted(notes: Sequence[SourceNote], note: SourceNote) -> tuple[SourceNote, ...]:
    """Notes in the order of their words; those without words come last."""
    if note.position == UNPLACED:
        return (*notes, note)
    place = next(
        (i for i, n in enumerate(notes) if n.position == UNPLACED or n.position > note.position),
        len(notes),
    )
    return (*notes[:place], note, *notes[place:])


def _without(draft: Draft, id_: str) -> ArticleSource:
    """The content without a note, its marks and what is said of its rule."""
    source = draft.source
    front = dict(source.front)
    rules: dict[str, Value] = {k: v for k, v in draft.rules.items() if k != id_}
    if rules:
        front[AUTOMATIC] = rules
    elif draft.rules:
        del front[AUTOMATIC]
    return replace(
        source,
        front=front,
        notes=tuple(note for note in source.notes if note.id != id_),
        loose_marks=tuple(mark for mark in source.loose_marks if mark[1] != id_),
    )


def _replaced(draft: Draft, id_: str, new: SourceNote) -> Draft:
    """The draft with another note in the place of one."""
    rest = _without(draft, id_)
    notes = tuple(new if note.id == id_ else note for note in draft.source.notes)
    source = _unreviewed(replace(rest, notes=notes))
    spans = next((note.spans for note in draft.article.notes if note.id == id_), ())
    wanted = {new.id: spans if new.position != UNPLACED else ()}
    return changed(draft, source, touched=new.id, spans=wanted)


def _placed(draft: Draft, words: NoteWords, rest: ArticleSource, id_: str) -> Draft:
    """The draft with a note on its words, put into `rest`; a new id unless one is given."""
    if words.span is None or not len(span := trimmed(draft, words.span)):
        raise FormatError("Choose the words that the note is about, then try again.")
    quote, spans = _quote(draft, span, uses_all=words.uses_all)
    name = id_ or _new_id(draft, words.kind, quote)
    text = _text(words, quote, len(spans))
    for position in draft.placing.candidates(spans[0].end):
        note = SourceNote(id=name, text=text, position=position)
        source = _unreviewed(replace(rest, notes=_inserted(rest.notes, note)))
        try:
            return changed(draft, source, touched=name, spans={name: spans})
        except PlaceError:
            continue
    raise PlaceError(
        "A note cannot stand at these words. "
        "Choose a little more or a little less of the words, then try again."
    )


def _quote(draft: Draft, span: Span, *, uses_all: bool) -> tuple[str, tuple[Span, ...]]:
    """How the words are quoted, and every place that the note will have."""
    words = draft.article.text.replace("\n", " ")
    whole = words[span.start : span.end]
    if uses_all:
        starts = [found.start() for found in re.finditer(re.escape(whole), words)]
        if len(starts) > 1:
            return whole, tuple(Span(start, start + len(whole)) for start in starts)
    return draft.anchors.shortened(whole, span), (span,)


def _new_id(draft: Draft, kind: Kind, quote: str) -> str:
    """An id that says what the note is about: "garble-ida-laphen-1"."""
    taken = {note.id for note in draft.source.notes}
    taken |= {id_ for _, id_ in draft.source.loose_marks}
    stem = "-".join([kind.value, *_id_words(quote)])
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"


def _id_words(quote: str) -> Iterator[str]:
    simple = unicodedata.normalize("NFKD", quote[:200]).encode("ascii", "ignore").decode().lower()
    words = [word[:16] for word in re.findall(r"[a-z0-9]+", simple) if word != "auto"]
    yield from words[:ID_WORDS]


def unplaced(draft: Draft) -> tuple[Note, ...]:
    """The notes that have no place in the text and need one."""
    return tuple(note for note in draft.article.notes if note.orphan_reason)
