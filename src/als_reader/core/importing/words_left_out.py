# SPDX-License-Identifier: MIT
"""Telling whether an import kept every word."""

from collections import Counter


def loses_words(everything: str, kept: str) -> bool:
    """Whether some letters or digits of one text are missing in the other.

    Letters are counted and not words, because a kind of file may cut one word in two.
    """
    return bool(letters_in(everything) - letters_in(kept))


def letters_in(text: str) -> Counter[str]:
    """How often each letter or digit is there."""
    counted = Counter(text)
    return Counter({c: n for c, n in counted.items() if c.isalnum()})


def has_letters(text: str) -> bool:
    """Whether there is more than a page number."""
    return any(character.isalpha() for character in text)
