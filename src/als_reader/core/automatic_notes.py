# SPDX-License-Identifier: MIT
"""Notes that a program made: which they are, by which rule, and how they come to an article."""

from dataclasses import replace

from als_reader.core.annotate.automatic import Annotated, annotate_file, page_notice
from als_reader.core.annotate.recogniser import Recogniser
from als_reader.core.article import Article, Problem, Severity
from als_reader.core.collection import no_collection
from als_reader.core.errors import ReaderError
from als_reader.core.evidence.models import Confidence
from als_reader.core.format import read_article
from als_reader.core.format.front_matter import Value
from als_reader.core.format.writing import write_source
from als_reader.core.opened import Opened
from als_reader.core.review import CERTAINTY


def annotated(file: Opened, recogniser: Recogniser) -> "tuple[Article, Annotated | None] | None":
    """The article of a file with automatic notes, and how that would be written into a file.

    The latter is None for a file whose own footnotes would not be kept. Nothing comes back if the
    notes would not stand in exactly the words that are shown.
    """
    with no_collection(len(file.article.text)):
        return _annotated(file, recogniser)


def _annotated(file: Opened, recogniser: Recogniser) -> "tuple[Article, Annotated | None] | None":
    plain = file.article
    try:
        found = found_in(file, recogniser)
        noted = read_article(found.data, "automatic.alsmd")
        if noted.text == plain.text:
            whole = replace(plain, is_annotated=True, review=noted.review, original=noted.original)
            return _with_notes(whole, noted, found), found
        found = annotate_file(plain.text.encode("utf-8", "replace"), "words.txt", recogniser)
        noted = read_article(found.data, "automatic.alsmd")
    except ReaderError:
        return None
    return (_with_notes(plain, noted, found), None) if noted.text == plain.text else None


def _with_notes(plain: Article, noted: Article, found: Annotated) -> Article:
    """The article as it was opened, with the notes of the same words."""
    notice = page_notice(found.marks)
    remarks = [Problem(line=1, column=1, text=notice, severity=Severity.WARNING, notice=notice)]
    return replace(
        plain,
        notes=(*plain.notes, *noted.notes),
        problems=(*plain.problems, *(remarks if notice else [])),
        extra={**plain.extra, **noted.extra, CERTAINTY: _certainty(noted, found)},
    )


def _certainty(noted: Article, found: Annotated) -> dict[str, Confidence]:
    """How sure the program is of each note: of its first place."""
    marks = {(mark.start, mark.end): mark.confidence for mark in found.marks}
    places = {note.id: note.spans[0] for note in noted.notes if note.spans}
    return {
        id_: marks[span.start, span.end]
        for id_, span in places.items()
        if (span.start, span.end) in marks
    }


def found_in(file: Opened, recogniser: Recogniser) -> Annotated:
    """What the program found; an imported file keeps its title and address.

    Raises ReaderError if no annotated file can be made of it.
    """
    found = annotate_file(*file.words, recogniser)
    if file.imported is None:
        return found
    known: dict[str, Value] = {}
    if file.imported.title:
        known["title"] = file.imported.title
    if file.imported.url:
        known["source"] = {"url": file.imported.url}
    source = replace(found.source, front={**known, **found.source.front})
    return replace(found, source=source, data=write_source(source))
