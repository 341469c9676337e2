# SPDX-License-Identifier: MIT
"""The reader's own phrases for *Show and say*."""

from typing import Final

LONGEST_PHRASE: Final = 200
MOST_PHRASES: Final = 100


def add_phrase(phrases: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The phrases with one more at the top; the same ones if it is empty, known or one too many."""
    phrase = " ".join(text.split())[:LONGEST_PHRASE].strip()
    if not phrase or phrase in phrases or len(phrases) >= MOST_PHRASES:
        return phrases
    return (phrase, *phrases)


def without_phrase(phrases: tuple[str, ...], phrase: str) -> tuple[str, ...]:
    """The phrases without one."""
    return tuple(other for other in phrases if other != phrase)
