# SPDX-License-Identifier: MIT
"""What the recogniser says about some words of a text."""

from dataclasses import dataclass
from enum import StrEnum

from als_reader.core.evidence.glossary import Confidence


class MarkKind(StrEnum):
    """What a mark means."""

    GARBLED = "garbled"
    """Wrong words whose meaning is sure enough."""
    UNCERTAIN = "uncertain"
    """Wrong words whose meaning is not sure."""
    NEUTRAL = "neutral"
    """Words that may be used in two senses here."""
    QUESTION = "question"
    """A sentence with a claim that a reader should ask about."""
    TERM = "term"
    """A correct word that the glossary, the options or the trials explain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Some words of a text, and what they are taken for.

    `start` and `end` are code points of the text; `end` is the first one after the words.
    """

    start: int
    end: int
    surface: str
    """The words as they stand in the text."""
    intended: str
    """The correct term or the best reading; for a question, what to ask."""
    kind: MarkKind
    confidence: Confidence
    rule: str
    """Id of the rule that fired; `rule_words` says it in a sentence."""
    glossary_id: str = ""
    """Id of the glossary's term, or the code of its pattern (P01 to P85)."""
    link: str = ""
    """`term:ID`, `option:ID`, `trial:NCT…`, or empty."""
    alternatives: tuple[str, ...] = ()
    """Other readings of an uncertain phrase."""
    remark: str = ""
    """One plain sentence for the reader, if there is more to say."""
