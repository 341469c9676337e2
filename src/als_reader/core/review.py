# SPDX-License-Identifier: MIT
"""Which notes a person stands behind, and which only a program made (FORMAT.md rule 9)."""

from collections.abc import Mapping

from als_reader.core.article import Article, Note, ReviewStatus

AUTOMATIC = "automatic"
"""The front-matter key with the rule of each automatic note."""


def rules(article: Article) -> Mapping[str, str]:
    """The rule by which a program made each note, by the note's id."""
    given = article.extra.get(AUTOMATIC)
    if not isinstance(given, dict):
        return {}
    return {str(id_): rule for id_, rule in given.items() if isinstance(rule, str)}


def is_automatic(article: Article, note: Note) -> bool:
    """Whether no person has reviewed a note."""
    known = rules(article)
    if known:
        return note.id in known
    return article.review.status is ReviewStatus.AUTOMATIC


def automatic_notes(article: Article) -> tuple[Note, ...]:
    """The notes that no person has reviewed."""
    return tuple(note for note in article.notes if is_automatic(article, note))
