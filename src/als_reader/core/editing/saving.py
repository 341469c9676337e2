# SPDX-License-Identifier: MIT
"""Puts a draft into a file, and never over a file that is somebody else's."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from als_reader.core.editing.draft import Draft, losses
from als_reader.core.errors import ArticleError, NotSavedError
from als_reader.core.files import atomic_write, read_article_bytes
from als_reader.core.format.body import split_body
from als_reader.core.format.decoding import decode
from als_reader.core.format.front_matter import read_front_matter
from als_reader.core.language import said, sentence
from als_reader.core.sums import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The file that a draft was begun with or last saved to."""

    path: str = ""
    """Empty: the draft has no file, such as words from the clipboard."""
    file_hash: str = ""
    """SHA-256 of the file when it was read or written."""
    is_annotated: bool = False
    """Whether it is an annotated file; only such a file may be written again."""


class Obstacle(StrEnum):
    """Why a draft may not just be saved at a place; the window asks by it."""

    NONE = ""
    ORIGINAL = "original"
    """The file is the article's own, not annotated. It is never written: save a copy."""
    OTHER_FILE = "other-file"
    """Another file has this name. Replace it only if the writer says so."""
    CHANGED = "changed"
    """Another program has changed the file. Offer to save a copy."""
    MORE = "more"
    """The file holds words or notes that the draft does not. Offer to save a copy."""


def origin_of(path: Path | None, data: bytes) -> Origin:
    """What to remember of a file that was just read."""
    if path is None:
        return Origin()
    text = decode(data).text
    front = read_front_matter(text)
    return Origin(
        path=os.path.realpath(path),
        file_hash=sha256(data),
        is_annotated="original" in front.values and split_body(text, front.body_start).is_framed,
    )


def obstacle(path: Path, origin: Origin) -> Obstacle:
    """Why a draft that was begun with `origin` may not just be saved at `path`, if it may not."""
    is_own = bool(origin.path) and _is_same_file(path, origin.path)
    if is_own and not origin.is_annotated:
        return Obstacle.ORIGINAL
    if not os.path.lexists(path):
        return Obstacle.NONE
    if not is_own:
        return Obstacle.OTHER_FILE
    try:
        data = read_article_bytes(path)
    except ArticleError:
        return Obstacle.CHANGED
    if sha256(data) != origin.file_hash:
        return Obstacle.CHANGED
    return Obstacle.MORE if losses(data) else Obstacle.NONE


def save_annotated(
    draft: Draft, path: Path, origin: Origin, *, may_replace: bool = False
) -> Origin:
    """Write a draft to a file, whole or not at all; gives the draft's new origin.

    Raises NotSavedError if there is an obstacle. With `may_replace` another file, or one that
    was changed, is replaced; the article's own file never is. Raises SaveError if the system
    refuses.
    """
    found = obstacle(path, origin)
    if found is Obstacle.ORIGINAL or (found and not may_replace):
        raise NotSavedError(said(_WORDS[found], name=path.name))
    data = draft.data
    atomic_write(path, data)
    return Origin(
        path=os.path.realpath(path),
        file_hash=sha256(data),
        is_annotated=True,
    )


def _is_same_file(one: Path, other: str) -> bool:
    if os.path.realpath(one) == other:
        return True
    try:
        return one.samefile(other)
    except OSError:
        return False


_WORDS = {
    Obstacle.ORIGINAL: sentence(
        "{name} is the article's own file, and it stays as it is. "
        "Save the annotated article under another name."
    ),
    Obstacle.OTHER_FILE: sentence(
        "There is a file {name} already. Choose another name, or replace it."
    ),
    Obstacle.CHANGED: sentence(
        "Another program has changed {name}. Save a copy under another name, or replace it."
    ),
    Obstacle.MORE: sentence(
        "{name} holds words beside the article, or two notes with one name. "
        "They would be lost. Save a copy under another name."
    ),
}
