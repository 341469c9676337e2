# SPDX-License-Identifier: MIT
"""Why was this marked? The rule and its certainty, in the card of an automatic note."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Article, Kind, Note, Verdict
from als_reader.core.entries import Entry
from als_reader.core.evidence.models import Reference
from als_reader.core.review import certainty, is_automatic, rules
from als_reader.ui.panes.disclosure import Disclosure, DisclosureWords
from als_reader.ui.panes.term_words import confidence_words


def unreviewed_words(article: Article, entry: Entry) -> str:
    """What the card of an entry says of who stands behind it; empty if a person does."""
    if any(is_automatic(article, note) for note in entry.notes):
        return _tr("Not reviewed by a person")
    return ""


def why_marked(
    article: Article, entry: Entry, references: Mapping[str, Reference]
) -> Disclosure | None:
    """A button that says by which rule a program marked these words; None for a person's note."""
    notes = [note for note in entry.notes if is_automatic(article, note)]
    if not notes:
        return None
    words = DisclosureWords(
        show=_tr("Why was this marked?"),
        hide=_tr("Hide why this was marked"),
        about=_tr("Note {number}").format(number=entry.number),
        identifier=f"why-{entry.number}",
    )
    found = Disclosure(words, references)
    reasons = [_reason(article, note) for note in notes]
    sure = [_certainty(article, note) for note in notes]
    for sentence in dict.fromkeys((*reasons, *sure)):
        found.body.text(sentence)
    return found


def _reason(article: Article, note: Note) -> str:
    from als_reader.core.annotate.automatic import rule_words

    rule = rules(article).get(note.id, "")
    return rule_words(rule) if rule else _tr("A program found these words by one of its rules.")


def _certainty(article: Article, note: Note) -> str:
    if note.kind is not Kind.GARBLE:
        return _tr("The program cannot tell if this is true. It only says what to look up or ask.")
    sure = certainty(article, note)
    if sure is not None:
        words = _tr("How sure the program is: {confidence}.")
        return words.format(confidence=confidence_words(sure))
    if note.verdict is Verdict.GARBLED_UNCERTAIN:
        return _tr("The program is not sure what these words mean.")
    return _tr("The program is fairly sure. It can still be wrong.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhyMarked", text)
