# SPDX-License-Identifier: MIT
"""A note of somebody else as one of ours: their words as words, and who said them."""

from als_reader.core.article import Verdict
from als_reader.core.export.dates import english_date
from als_reader.core.format.writing import note_text
from als_reader.core.interchange.outside import FORM_NAMES, Form, OutsideNote
from als_reader.core.interchange.plain_words import escaped

NO_WORDS = "Somebody marked these words."


def foreign_text(note: OutsideNote, quote: str, form: Form) -> str:
    """The note as it is written. Nothing in its words is a link or has a look."""
    words = escaped(note.words or NO_WORDS)
    return note_text(
        quote=quote,
        verdict=Verdict.GOOD_TO_KNOW,
        explanation=f"{words}\n\n{escaped(origin_words(note, form))}",
    )


def origin_words(note: OutsideNote, form: Form) -> str:
    """Such as "Note by Ana Lima, 2 March 2024, from Hypothesis. Tags: trial, dose."."""
    parts = (f"Note by {note.author}" if note.author else "Note", english_date(note.made))
    said = f"{', '.join(filter(None, parts))}, from {FORM_NAMES[form]}."
    return f"{said} Tags: {', '.join(note.tags)}." if note.tags else said
