# SPDX-License-Identifier: MIT
"""Annotates one file: what each process of `annotate` does again and again."""

import codecs
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.annotating.outputs import write_annotated
from als_reader.core.annotate.marks import Mark
from als_reader.core.errors import ArticleError, FormatError, ReaderError
from als_reader.core.files import read_article_bytes
from als_reader.core.importing import Imported, SourceKind, kind_of

if TYPE_CHECKING:
    from als_reader.core.annotate.automatic import Annotated
    from als_reader.core.annotate.recogniser import Recogniser

MARK_FIELDS = (
    "start", "end", "surface", "intended", "kind", "confidence", "rule", "glossary_id",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One file to annotate."""

    source: str
    target: str = ""
    """The annotated file to write; empty if only the marks are wanted."""
    may_replace: bool = False

    def as_dict(self) -> dict[str, object]:
        """In the form that goes to another process."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a task."""

    error: str = ""
    """What is wrong and what to do, in a sentence; empty if all went well."""
    marks: str = ""
    """The marks in JSON, if they were wanted."""
    count: int = 0
    """How many marks there are."""

    def as_dict(self) -> dict[str, object]:
        """In the form that goes to another process."""
        return asdict(self)


class Annotator:
    """Reads each kind of file and annotates it."""

    @property
    def recogniser(self) -> "Recogniser":
        """The recogniser with the facts that come with ALS Reader."""
        return own_recogniser()

    def annotate(self, task: Task) -> Outcome:
        """Do a task. Raises ReaderError with what is wrong and what to do."""
        path = Path(task.source)
        data = read_article_bytes(path)
        if not data.strip():
            raise ArticleError(path, "This file is empty.", "Please choose another file.")
        if not task.target:
            marks = self.recogniser.marks(text_of(data, path))
            return Outcome(marks=marks_json(marks), count=len(marks))
        made = self.annotated(data, path)
        write_annotated(Path(task.target), made.data, may_replace=task.may_replace)
        return Outcome(count=len(made.marks))

    def annotated(self, data: bytes, path: Path) -> "Annotated":
        """The annotated file that is made of a file. Raises ReaderError."""
        from als_reader.core.automatic_notes import found_in
        from als_reader.core.opened import Opened

        if _original(data) is not None or _has_own_notes(data):
            raise ArticleError(
                path,
                "This article is annotated already.",
                "Open it, or annotate the text that it was made from.",
            )
        imported = None if kind_of(data, path.name) is None else _imported(data, path)
        file = Opened(data=data, name=path.name, path=path, imported=imported)
        return found_in(file, self.recogniser)


@cache
def own_recogniser() -> "Recogniser":
    """A recogniser with the facts that come with ALS Reader: one for each process."""
    from als_reader.core.annotate import make_recogniser
    from als_reader.core.evidence.load import load_evidence
    from als_reader.resources import resource_root

    evidence = load_evidence(resource_root() / "evidence", date.today())
    return make_recogniser(evidence)


def text_of(data: bytes, path: Path) -> str:
    """The text in which marks are counted. Raises ArticleError.

    Of plain text and Markdown: the file's own text with its own line ends, without a byte-order
    mark. Of an annotated article: its original. Of other kinds: the words taken from them.
    """
    kind = kind_of(data, path.name)
    if kind not in (None, SourceKind.TEXT, SourceKind.MARKDOWN):
        return _imported(data, path).text
    from als_reader.core.importing.encodings import decode_text

    original = _original(data)
    return decode_text(data if original is None else original).text


def _original(data: bytes) -> bytes | None:
    """The original in an annotated article; None if the file is none."""
    if not data.removeprefix(codecs.BOM_UTF8).startswith(b"---"):
        return None
    from als_reader.core.format import recover_original

    with suppress(FormatError):
        return recover_original(data)
    return None


def _has_own_notes(data: bytes) -> bool:
    """Whether an article without its original has notes, which would not be in the new file."""
    if not data.removeprefix(codecs.BOM_UTF8).startswith(b"---"):
        return False
    from als_reader.core.format import read_article

    article = read_article(data)
    return article.is_annotated and bool(article.notes)


def _imported(data: bytes, path: Path) -> Imported:
    """What is in a file of another kind, read in a process that is stopped at its limits."""
    from als_reader.core.importing.worker import ImportWorker

    return ImportWorker(data, path.name).wait()


def as_outcome(annotator: Annotator, task: Task) -> Outcome:
    """Do a task; an error is an outcome too."""
    try:
        return annotator.annotate(task)
    except ReaderError as error:
        return Outcome(error=_sentence(error))


def _sentence(error: ReaderError) -> str:
    """The words of an error without the name of the file, which the list gives."""
    if isinstance(error, ArticleError):
        return f"{error.reason} {error.remedy}".strip()
    return str(error)


def marks_json(marks: Sequence[Mark]) -> str:
    """Marks as a JSON list, one to a line; letters beyond ASCII are written as codes."""
    rows = (json.dumps({name: getattr(mark, name) for name in MARK_FIELDS}) for mark in marks)
    lines = ",\n  ".join(rows)
    return f"[\n  {lines}\n ]" if lines else "[]"
