# SPDX-License-Identifier: MIT
"""From one document to its row: its marks, or what is wrong with it."""

import codecs
import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from als_reader.annotating.one_file import MARK_FIELDS
from als_reader.core.annotate.marks import Mark
from als_reader.core.limits import ARTICLE_BYTES
from als_reader.corpus.lines import LINE_BYTES
from als_reader.corpus.parts import Part, part_lines, table_rows

if TYPE_CHECKING:
    from als_reader.core.annotate.recogniser import Recogniser

TOO_LARGE = "The text is larger than 64 MB."
STOPPED = "The program that read this document stopped each time."
_SURROGATE = re.compile("[\\ud800-\\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document as it stands in the corpus, not checked yet."""

    place: str
    """File and line or row."""
    id: Any = None
    text: Any = None
    error: str = ""
    """Why there is neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What the output says about one document."""

    id: str | None
    place: str
    error: str | None = None
    marks: tuple[Mark, ...] = ()

    def as_dict(self) -> dict[str, object]:
        """In the form that Parquet takes."""
        marks = [{name: getattr(mark, name) for name in MARK_FIELDS} for mark in self.marks]
        return {"id": self.id, "place": self.place, "error": self.error, "marks": marks}


def documents(part: Part) -> Iterator[Document]:
    """All documents of a part, in order; a bad one is there too."""
    if part.group >= 0:
        for number, id_, text in table_rows(part):
            yield Document(place=f"{part.label}, row {number}", id=id_, text=text)
        return
    for number, head, length in part_lines(part):
        yield _from_line(f"{part.label}, line {number}", head, length)


def _from_line(place: str, line: bytes, length: int) -> Document:
    if length > LINE_BYTES:
        return Document(place=place, error="This line is too long.")
    try:
        value = json.loads(line.removeprefix(codecs.BOM_UTF8))
    except (ValueError, RecursionError):
        return Document(place=place, error="This line is not JSON.")
    if not isinstance(value, dict):
        return Document(place=place, error="This line is not an object with id and text.")
    return Document(place=place, id=value.get("id"), text=value.get("text"))


def row_of(document: Document, recogniser: "Recogniser", *, is_deadly: bool = False) -> Row:
    """The row of a document. Never raises: what is wrong stands in the row."""
    id_ = _id(document.id)
    error = document.error or _fault(document, id_) or (STOPPED if is_deadly else "")
    if error:
        return Row(id=id_, place=document.place, error=error)
    text = _SURROGATE.sub("\ufffd", document.text)
    try:
        marks = recogniser.marks(text)
    except Exception as failure:  # noqa: BLE001 — one document never stops the others
        words = f"The recogniser failed: {type(failure).__name__}: {failure}"[:200]
        return Row(id=id_, place=document.place, error=_SURROGATE.sub("\ufffd", words))
    return Row(id=id_, place=document.place, marks=marks)


def rows(part: Part, recogniser: "Recogniser", deadly: Collection[int] = ()) -> Iterator[Row]:
    """The rows of a part; those of documents that ended their worker say so."""
    for index, document in enumerate(documents(part)):
        yield row_of(document, recogniser, is_deadly=index in deadly)


def _id(value: object) -> str | None:
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None


def _fault(document: Document, id_: str | None) -> str:
    text = document.text
    if document.id is None:
        return "The id is missing."
    if id_ is None:
        return "The id must be words or a whole number."
    if text is None:
        return "The text is missing."
    if not isinstance(text, str):
        return "The text must be words."
    if len(text) > ARTICLE_BYTES or len(text.encode("utf-8", "replace")) > ARTICLE_BYTES:
        return TOO_LARGE
    return ""
