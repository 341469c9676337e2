# SPDX-License-Identifier: MIT
"""Takes the notes of another program onto an article: for the command line."""

from collections.abc import Iterator
from pathlib import Path

from als_reader.core.editing.draft import Draft, new_draft, open_draft
from als_reader.core.errors import ExportError
from als_reader.core.files import atomic_write, is_same_file, read_article_bytes
from als_reader.core.interchange.merging import Merged, Unplaced, merge
from als_reader.core.interchange.reading import read_notes
from als_reader.core.opened import read_file

SHOWN_WORDS = 300
"""Characters of a note that the list shows."""


def import_notes_file(notes: Path, article: Path, target: Path) -> Merged:
    """Write a copy of an article with the notes of another program in it.

    Nothing is written if no note is new. Raises ArticleError, FormatError, ExportError or
    SaveError, each with what to do.
    """
    outside = read_notes(read_article_bytes(notes), notes.name)
    draft = article_draft(article)
    if is_same_file(target, article) or is_same_file(target, notes):
        raise ExportError(
            "The new file would take the place of one that you gave. "
            "Please choose another name for it."
        )
    if target.is_dir():
        raise ExportError(f"{target.name} is a folder. Please give a name for the new file.")
    merged = merge(outside, draft)
    if merged.placed:
        atomic_write(target, merged.draft.data)
    return merged


def article_draft(path: Path) -> Draft:
    """An article as it can get notes. Raises ArticleError or FormatError with what to do."""
    opened = read_file(path)
    if opened.imported is None:
        return open_draft(opened.data, path.name)
    imported = opened.imported
    return new_draft(imported.text, imported.content_format, title=imported.title, url=imported.url)


def told(merged: Merged, target: Path) -> Iterator[str]:
    """What became of the notes, line by line, with every note that a person has to place."""
    count = len(merged.placed)
    if count:
        yield f"{_notes(count)} placed: {target}"
    else:
        yield "No new note could be placed. No file was written."
    if merged.known:
        yield f"{_notes(merged.known)} stood there already."
    unsure = [note for note in merged.placed if not note.is_sure]
    if unsure:
        yield f"{_notes(len(unsure))} placed, but the words around are different. Please check:"
        yield from (f"  {note.id}: “{note.quote}”" for note in unsure)
    if merged.unplaced:
        yield f"{_notes(len(merged.unplaced))} not placed. Please place by hand:"
        for number, note in enumerate(merged.unplaced, start=1):
            yield from _listed(number, note)


def _notes(count: int) -> str:
    return "1 note" if count == 1 else f"{count} notes"


def _listed(number: int, note: Unplaced) -> Iterator[str]:
    quote = f"“{_short(note.quote)}”: " if note.quote else ""
    yield f"  {number}. {quote}{note.reason}"
    author = f"{note.author}: " if note.author else ""
    if note.words or author:
        yield f"     {author}{_short(note.words)}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN_WORDS else f"{line[:SHOWN_WORDS]} …"
