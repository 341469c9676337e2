# SPDX-License-Identifier: MIT
"""Annotates one file: what each process of `annotate` does again and again."""

import codecs
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from als_reader.annotating.outputs import write_annotated
from als_reader.core.annotate.marks import Mark
from als_reader.core.errors import ArticleError, FormatError, ReaderError
from als_reader.core.files import read_article_bytes

if TYPE_CHECKING:
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
    """The recogniser, made once, and how to read each kind of file."""

    @cached_property
    def recogniser(self) -> "Recogniser":
        """The recogniser with the facts that come with ALS Reader."""
        return own_recogniser()

    def annotate(self, task: Task) -> Outcome:
        """Do a task. Raises ReaderError with what is wrong and what to do."""
        path = Path(task.source)
        data = read_article_bytes(path)
        if not task.target:
            marks = self.marks(data, path)
            return Outcome(marks=marks_json(marks), count=len(marks))
        from als_reader.core.annotate.automatic import annotate_file

        annotated = annotate_file(data, path.name, self.recogniser)
        write_annotated(Path(task.target), annotated.data, may_replace=task.may_replace)
        return Outcome(count=len(annotated.marks))

    def marks(self, data: bytes, path: Path) -> Sequence[Mark]:
        """The marks of a file, counted in the text that `text_of` gives."""
        return self.recogniser.marks(text_of(data, path))


def own_recogniser() -> "Recogniser":
    """A recogniser with the facts that come with ALS Reader."""
    from als_reader.core.annotate import recogniser
    from als_reader.core.evidence.load import load_evidence
    from als_reader.resources import resource_root

    return recogniser(load_evidence(resource_root() / "evidence", date.today()))


def text_of(data: bytes, path: Path) -> str:
    """The text in which marks are counted. Raises ArticleError.

    Of plain text and Markdown: the file's own text with its own line ends, without a byte-order
    mark. Of an annotated article: its original. Of other kinds: the words taken from them.
    """
    from als_reader.core.format import recover_original
    from als_reader.core.importing import import_bytes
    from als_reader.core.importing.encodings import decode_text
    from als_reader.core.importing.imported import SourceKind
    from als_reader.core.importing.kinds import kind_of

    kind = kind_of(data, path.name)
    if kind not in (None, SourceKind.TEXT, SourceKind.MARKDOWN):
        return import_bytes(data, path.name).text
    if kind is None and data.removeprefix(codecs.BOM_UTF8).startswith(b"---"):
        with suppress(FormatError):
            data = recover_original(data)
    return decode_text(data).text


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
