# SPDX-License-Identifier: MIT
"""What notes and glossary both say of a garbled term."""

from PySide6.QtCore import QCoreApplication

from als_reader.core.evidence.models import Confidence, SourceTerm, Term


def confidence_words(confidence: Confidence) -> str:
    """How sure we are, in words."""
    match confidence:
        case Confidence.HIGH:
            return _tr("very sure")
        case Confidence.MEDIUM_HIGH:
            return _tr("fairly sure")
        case Confidence.MEDIUM:
            return _tr("not quite sure")
        case Confidence.LOW_TO_MEDIUM:
            return _tr("not sure")
        case Confidence.LOW:
            return _tr("a guess")


def alternatives(term: Term) -> tuple[str, ...]:
    """A line for every other reading, with a line above; nothing if there is none."""
    if not term.alternatives:
        return ()
    return (_tr("It may also mean:"), *(f"• {words}" for words in term.alternatives))


def source_term_words(term: Term) -> str:
    """The likely source words with their sound and meaning, all in one line."""
    return " · ".join(_one(source) for source in term.source_terms)


def _one(source: SourceTerm) -> str:
    words = source.characters
    if source.pronunciation:
        words += f" ({source.pronunciation})"
    if source.meaning:
        words += f" “{source.meaning}”"
    return words


def searchable_words(term: Term) -> str:
    """Everything a reader may look a term up by: sounds also without gaps."""
    sounds = [source.pronunciation for source in term.source_terms]
    together = [sound.replace(" ", "").replace("'", "") for sound in sounds]
    characters = [source.characters for source in term.source_terms]
    return "\n".join((*term.printed, term.correct_term, *characters, *sounds, *together))


def all_words(term: Term) -> str:
    """All that the card of a term says."""
    parts = (
        *term.printed,
        term.meaning,
        term.definition,
        term.how_it_arose,
        term.harm,
        term.confidence_reason,
        *term.alternatives,
        source_term_words(term),
    )
    return "\n".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TermWords", text)
