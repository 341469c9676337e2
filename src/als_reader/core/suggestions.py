# SPDX-License-Identifier: MIT
"""Words that a reader may be about to write: those of the document, so that few letters do."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from als_reader.core.search import folded

_WORD = re.compile(r"[^\W\d_][\w'’-]*", re.UNICODE)
LEAST_LETTERS: Final = 4
"""Shorter words are written as fast as they are chosen."""
MOST_WORDS: Final = 6


class Suggestions:
    """Knows the words of some texts and which of them begin alike."""

    def __init__(self, texts: Iterable[str]) -> None:
        counts: Counter[str] = Counter()
        spellings: dict[str, Counter[str]] = {}
        for text in texts:
            for word in _WORD.findall(text):
                if len(word) >= LEAST_LETTERS:
                    key = folded(word)[0]
                    counts[key] += 1
                    spellings.setdefault(key, Counter())[word] += 1
        # The most frequent first; among equals as in a dictionary.
        order = sorted(counts, key=lambda key: (-counts[key], key))
        self._words = [(key, spellings[key].most_common(1)[0][0]) for key in order]

    def after(self, written: str) -> Sequence[str]:
        """The likeliest words for the word that is being written at the end of a text."""
        beginning = folded(beginning_of(written))[0]
        fitting = (
            word for key, word in self._words if key.startswith(beginning) and key != beginning
        )
        return tuple(word for word, _ in zip(fitting, range(MOST_WORDS), strict=False))


def beginning_of(written: str) -> str:
    """The letters of the word that is being written; empty after a space."""
    return re.split(r"\s", written)[-1]
