# SPDX-License-Identifier: MIT
"""Articles already read, so that the next start needs no parser.

A file of the cache is one line that says what made it, then a compact JSON list. Anything that is
not exactly as we wrote it is ignored: the article is then read afresh.
"""

import contextlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from als_reader import __version__
from als_reader.core.article import (
    Article,
    Block,
    BlockKind,
    Kind,
    Note,
    Original,
    Paragraph,
    Problem,
    Provenance,
    Review,
    ReviewStatus,
    Run,
    Severity,
    SourceLink,
    Span,
    Summary,
    Verdict,
)
from als_reader.core.errors import SaveError
from als_reader.core.files import atomic_write
from als_reader.core.sums import sha256

LAYOUT = 1
"""Rises when the lists below or FORMAT.md change."""
MOST_FILES = 200
MOST_BYTES = 64 * 1024 * 1024
LARGEST_FILE = 16 * 1024 * 1024
_DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


class ArticleCache:
    """The cache of one profile. It never fails: at worst nothing is found and nothing is kept."""

    def __init__(self, folder: Path, shipped: Callable[[], bytes] | None = None) -> None:
        self._folder = folder
        self._shipped = shipped
        """Gives the packed article that comes with ALS Reader: even the first start is quick."""
        self._made_by = f"als-reader {__version__} {LAYOUT} {_newest_source()}"

    def find(self, data: bytes, name: str) -> Article | None:
        """The article that these bytes of a file hold, if it was kept."""
        content_hash = sha256(data)
        try:
            stored = self._path(content_hash, name).read_bytes()
            head, _, body = stored.partition(b"\n")
            if head.decode("ascii") == self._head(body):
                article = unpack(json.loads(body))
                if article.content_hash == content_hash:
                    return article
            self.forget(content_hash, name)
        except OSError:
            pass
        except _DAMAGE:
            self.forget(content_hash, name)  # or it would stay there, and every start be slow
        return self._find_shipped(content_hash)

    def _find_shipped(self, content_hash: str) -> Article | None:
        """The article that comes with ALS Reader, if these are its bytes."""
        if self._shipped is None:
            return None
        try:
            packed = self._shipped()
            if content_hash.encode("ascii") not in packed:
                return None
            article = unpack(json.loads(packed))
        except (OSError, *_DAMAGE):
            return None
        return article if article.content_hash == content_hash else None

    def keep(self, article: Article, name: str) -> None:
        """Keep an article for the next start; the ones not opened for longest make room."""
        path = self._path(article.content_hash, name)
        with contextlib.suppress(OSError, SaveError):
            if self._is_ours(path):
                path.touch()
                return
            if len(article.text) > LARGEST_FILE:
                return  # to see how large it gets took another 120 MB
            body = packed(article)
            if len(body) <= LARGEST_FILE:
                head = self._head(body).encode("ascii")
                atomic_write(path, head + b"\n" + body, is_private=True)
                self._make_room()

    def forget(self, content_hash: str, name: str) -> None:
        """Take an article out: its file is read in another way now."""
        with contextlib.suppress(OSError):
            self._path(content_hash, name).unlink()

    def _path(self, content_hash: str, name: str) -> Path:
        """An ordinary file is read by its name: as plain text or as Markdown."""
        kind = "text" if name.lower().endswith(".txt") else "markdown"
        return self._folder / f"{content_hash}-{kind}.json"

    def _head(self, body: bytes) -> str:
        return f"{self._made_by} {sha256(body)}"

    def _is_ours(self, path: Path) -> bool:
        try:
            with path.open("rb") as file:
                return file.readline(200).startswith(self._made_by.encode("ascii") + b" ")
        except FileNotFoundError:
            return False

    def _make_room(self) -> None:
        """Take away the oldest files, and what a killed write left behind."""
        with os.scandir(self._folder) as entries:
            facts = [(entry.stat().st_mtime, entry.stat().st_size, entry.path) for entry in entries]
        total = 0
        for count, (_, size, path) in enumerate(sorted(facts, reverse=True)):
            total += size
            if count and (count >= MOST_FILES or total > MOST_BYTES):
                with contextlib.suppress(OSError):
                    Path(path).unlink()


def packed(article: Article) -> bytes:
    """An article as a compact JSON list."""
    return json.dumps(pack(article), separators=(",", ":")).encode("ascii")


def _newest_source() -> int:
    """When the newest of our own modules was made: another parser may read an article anew."""
    newest = 0.0
    here = Path(__file__).parent
    with contextlib.suppress(OSError):
        for folder in (here, here / "format"):
            with os.scandir(folder) as entries:
                newest = max(newest, *(e.stat().st_mtime for e in entries if e.is_file()))
    return int(newest)


# --- to lists ---


def pack(article: Article) -> list[object]:
    """An article as lists, texts and numbers."""
    original, review = article.original, article.review
    return [
        article.title,
        article.language,
        [getattr(article.source, name) for name in Provenance.__slots__],
        original and [getattr(original, name) for name in Original.__slots__],
        [review.status.value, review.on, review.by],
        [_pack_paragraphs(getattr(article.summary, name)) for name in Summary.__slots__],
        article.questions,
        [_pack_block(block) for block in article.blocks],
        article.text,
        [_pack_note(note) for note in article.notes],
        [[source.label, source.target, source.title] for source in article.sources],
        [[p.line, p.column, p.text, p.severity.value, p.notice] for p in article.problems],
        article.extra,
        article.is_annotated,
        article.content_hash,
    ]


def _pack_run(run: Run) -> object:
    look = run.strong + 2 * run.emphasis + 4 * run.code
    return [run.text, look, run.link] if look or run.link else run.text


def _pack_paragraphs(paragraphs: Sequence[Paragraph]) -> list[list[object]]:
    return [[_pack_run(run) for run in paragraph] for paragraph in paragraphs]


def _pack_block(block: Block) -> list[object]:
    return [
        block.kind.value,
        [_pack_run(run) for run in block.runs],
        block.start,
        block.level,
        block.marker,
        block.quote_depth,
        block.table,
    ]


def _pack_note(note: Note) -> list[object]:
    return [
        note.id,
        note.kind.value,
        note.verdict.value,
        note.correction,
        note.quote,
        [[span.start, span.end] for span in note.spans],
        _pack_paragraphs(note.body),
        note.orphan_reason,
    ]


# --- from lists ---


def unpack(values: Any) -> Article:
    """The article again. Raises one of several built-in errors for anything else."""
    (title, language, source, original, review, summary, questions, blocks, text, notes, sources,
     problems, extra, is_annotated, content_hash) = values  # fmt: skip
    return Article(
        title=title,
        language=language,
        source=Provenance(**dict(zip(Provenance.__slots__, source, strict=True))),
        original=original and Original(**dict(zip(Original.__slots__, original, strict=True))),
        review=Review(status=ReviewStatus(review[0]), on=review[1], by=review[2]),
        summary=Summary(**dict(zip(Summary.__slots__, map(_paragraphs, summary), strict=True))),
        questions=tuple(questions),
        blocks=tuple(_block(*block) for block in blocks),
        text=text,
        notes=tuple(_note(*note) for note in notes),
        sources=tuple(SourceLink(label=s[0], target=s[1], title=s[2]) for s in sources),
        problems=tuple(_problem(*problem) for problem in problems),
        extra=extra,
        is_annotated=is_annotated,
        content_hash=content_hash,
    )


def _run(value: Any) -> Run:
    if isinstance(value, str):
        return Run(text=value)
    text, look, link = value
    return Run(
        text=text, strong=bool(look & 1), emphasis=bool(look & 2), code=bool(look & 4), link=link
    )


def _paragraphs(values: Any) -> tuple[Paragraph, ...]:
    return tuple(tuple(map(_run, paragraph)) for paragraph in values)


def _block(*values: Any) -> Block:
    kind, runs, start, level, marker, quote_depth, table = values
    return Block(
        kind=BlockKind(kind),
        runs=tuple(map(_run, runs)),
        start=start,
        level=level,
        marker=marker,
        quote_depth=quote_depth,
        table=tuple(table) if table else None,
    )


def _note(*values: Any) -> Note:
    id_, kind, verdict, correction, quote, spans, body, orphan_reason = values
    return Note(
        id=id_,
        kind=Kind(kind),
        verdict=Verdict(verdict),
        correction=correction,
        quote=quote,
        spans=tuple(Span(start, end) for start, end in spans),
        body=_paragraphs(body),
        orphan_reason=orphan_reason,
    )


def _problem(*values: Any) -> Problem:
    line, column, text, severity, notice = values
    return Problem(line=line, column=column, text=text, severity=Severity(severity), notice=notice)
