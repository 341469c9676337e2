# SPDX-License-Identifier: MIT
"""What is said of an open card: its heading with the age of its facts, then all its words."""

from collections.abc import Iterator

from als_reader.core.speech import sentences
from als_reader.ui.panes.card import Card
from als_reader.ui.panes.wrapped_text import TextLabel

ENDS = (".", "!", "?", ":")


def card_sentences(card: Card, language: str = "en") -> tuple[str, ...]:
    """The words of a card, sentence by sentence; lists of sources are left out."""
    said: list[str] = []
    for text in _texts(card):
        words = text if text.endswith(ENDS) else f"{text}."
        said += [words[s.start : s.end] for s in sentences(words, language)]
    return tuple(said)


def _texts(card: Card) -> Iterator[str]:
    heading = card.header.accessibleName()
    yield heading
    if card.body is None:
        return
    for label in card.body.findChildren(TextLabel):
        text = label.text().strip()
        introduces_buttons = text.endswith(":") and label.property("look") == "quiet"
        if text and not introduces_buttons and not label.isHidden():
            yield text
