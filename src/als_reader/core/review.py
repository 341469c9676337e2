# SPDX-License-Identifier: MIT
"""Which notes a person stands behind, and which only a program made (FORMAT.md rule 9)."""

import re
from collections.abc import Mapping

from als_reader.core.article import Article, Note, ReviewStatus
from als_reader.core.evidence.models import Confidence

AUTOMATIC = "automatic"
"""The front-matter key with the rule of each automatic note."""
CERTAINTY = "automatic-certainty"
"""How sure the program was of each note: known only where the notes were just made."""

AUTOMATIC_ID = re.compile(r"[a-z]+-auto-\d+")
"""Only the first rules of very many are named in a file."""


def rules(article: Article) -> Mapping[str, str]:
    """The rule by which a program made each note, by the note's id."""
    given = article.extra.get(AUTOMATIC)
    if not isinstance(given, dict):
        return {}
    return {str(id_): rule for id_, rule in given.items() if isinstance(rule, str)}


def certainty(article: Article, note: Note) -> Confidence | None:
    """How sure the program was of a note; None if that is not known any more."""
    given = article.extra.get(CERTAINTY)
    value = given.get(note.id) if isinstance(given, dict) else None
    return value if isinstance(value, Confidence) else None


def is_automatic(article: Article, note: Note) -> bool:
    """Whether no person has reviewed a note."""
    known = rules(article)
    if note.id in known or AUTOMATIC_ID.fullmatch(note.id):
        return True
    return not known and article.review.status is ReviewStatus.AUTOMATIC


def automatic_notes(article: Article) -> tuple[Note, ...]:
    """The notes that no person has reviewed."""
    return tuple(note for note in article.notes if is_automatic(article, note))
