# SPDX-License-Identifier: MIT
"""The words of the note form: kinds, verdicts, and what is still missing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from als_reader.core.article import Kind, Verdict
from als_reader.ui.panes.note_words import short_quote
from als_reader.ui.writing.note_values import NoteValues


def _tr(text: str) -> str:
    return QCoreApplication.translate("NoteForm", text)


def about_words(quote: str) -> str:
    """What the note is about."""
    if not quote:
        return _tr("A note on something that the article leaves out")
    return _tr("About: “{words}”").format(words=short_quote(quote))


def kind_words() -> dict[Kind, str]:
    """The kinds, as a writer chooses them."""
    return {
        Kind.GARBLE: _tr("Garbled words"),
        Kind.CLAIM: _tr("A claim"),
        Kind.AD: _tr("Advertisement"),
        Kind.MISSING: _tr("Left out"),
        Kind.INFO: _tr("Good to know"),
    }


def verdict_question(kind: Kind) -> str:
    """What is asked next; nothing where a kind leaves no choice."""
    match kind:
        case Kind.GARBLE:
            return _tr("Are you sure what the right words are?")
        case Kind.CLAIM:
            return _tr("How true is the claim?")
        case _:
            return ""


def verdict_words() -> dict[Verdict, str]:
    """The verdicts that can be chosen."""
    return {
        Verdict.GARBLED: _tr("I am sure"),
        Verdict.GARBLED_UNCERTAIN: _tr("I am not sure"),
        Verdict.ACCURATE: _tr("Accurate"),
        Verdict.IMPRECISE: _tr("Imprecise"),
        Verdict.OUTDATED: _tr("Outdated"),
        Verdict.UNSUPPORTED: _tr("Unsupported"),
        Verdict.MISLEADING: _tr("Misleading"),
        Verdict.FALSE: _tr("False"),
    }


def identifier(verdict: Verdict) -> str:
    """The name by which tests find a verdict."""
    return "verdict-" + verdict.value.lower().replace(", ", "-").replace(" ", "-")


def fact_kinds() -> dict[str, str]:
    """What kinds of facts a link can lead to."""
    return {"term": _tr("Glossary"), "option": _tr("Option"), "trial": _tr("Trial")}


def missing_words(values: NoteValues) -> Sequence[tuple[str, str]]:
    """What must still be said, by field."""
    found: list[tuple[str, str]] = []
    if values.verdict is None:
        found.append(("verdict", _tr("Please choose how true the claim is.")))
    if values.kind is Kind.GARBLE and not values.correction:
        found.append(("correction", _tr("Please write the right term, or your best guess.")))
    elif "*" in values.correction:
        found.append(("correction", _tr("Please write the right term without stars.")))
    if not values.explanation:
        found.append(("explanation", _tr("Please say why, so that readers understand.")))
    return found
