# SPDX-License-Identifier: MIT
"""How hard a text is to read: the Flesch-Kincaid US school grade.

Kincaid et al., Derivation of new readability formulas, Research Branch Report 8-75, 1975:
grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
"""

import re
from collections.abc import Collection

_SENTENCE_END = re.compile(r"[.!?:;](?:[\"”’)\]]*)(?:\s+|$)")
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]")
_IDENTIFIER = re.compile(r"\b(?:NCT\d+|[A-Z0-9]{2,}(?:-[A-Z0-9]+)*)\b")
_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_VOWELS = re.compile(r"[aeiouy]+")

MEDICINES = frozenset({
    "riluzole", "rilutek", "tiglutik", "teglutik", "exservan", "edaravone", "radicava",
    "radicut", "tofersen", "qalsody", "relyvrio", "albrioza", "taurursodiol",
    "phenylbutyrate", "nuedexta", "dextromethorphan", "quinidine", "quinine", "chloroquine",
    "mecobalamin", "rozebalamin", "lenzumestrocel", "neuronata", "nurown", "debamestrocel",
    "ulefnersen", "liruquine", "laphen", "nurtec", "rimegepant", "mefloquine", "thioridazine",
    "pimozide", "glutamate", "amyotrophic", "amx0035",
})  # fmt: skip


def us_grade(text: str, leave_out: Collection[str] = MEDICINES) -> float:
    """Give the US school grade of a text; 6 means sixth grade.

    Quoted words, identifiers such as NCT numbers, and the words in `leave_out` do not count:
    they are names that a reader meets as they are.
    """
    cleaned = _IDENTIFIER.sub("it", _QUOTED.sub("it", text))
    sentences = [s for s in _SENTENCE_END.split(cleaned) if _WORD.search(s)]
    words = [w for w in _WORD.findall(cleaned) if w.lower() not in leave_out]
    if not words:
        return 0.0
    syllables = sum(syllable_count(word) for word in words)
    return 0.39 * len(words) / max(len(sentences), 1) + 11.8 * syllables / len(words) - 15.59


def longest_sentence(text: str) -> int:
    """Words in the longest sentence of a text."""
    sentences = re.split(r"[.!?](?:[\"”’)\]]*)(?:\s+|$)", text)
    return max((len(_WORD.findall(sentence)) for sentence in sentences), default=0)


def syllable_count(word: str) -> int:
    """Estimate the syllables of an English word by its vowel groups."""
    small = word.lower()
    groups = len(_VOWELS.findall(small))
    if small.endswith("e") and not small.endswith(("le", "ee", "ye")) and groups > 1:
        groups -= 1
    if small.endswith("ed") and not small.endswith(("ted", "ded")) and groups > 1:
        groups -= 1
    return max(groups, 1)
