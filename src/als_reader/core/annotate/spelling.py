# SPDX-License-Identifier: MIT
"""Names of medicines with one wrong letter. They are flagged, never corrected."""

from collections.abc import Collection, Mapping, Sequence

HALF = 4
"""Letters of a name's beginning or end that one wrong letter leaves whole."""


ALSO_RIGHT = frozenset(
    (
        "riluzol", "riluzolo", "riluzolum", "edaravon", "edaravona", "chinidin", "quinidina",
        "quinidin", "teglutik",
    )
)  # fmt: skip
"""How these names are written in other languages and countries."""


def nearly_starts(names: Collection[str]) -> Mapping[bytes, Sequence[str]]:
    """What to look for in a text: the beginning or the end of each name → the names."""
    starts: dict[bytes, list[str]] = {}
    for name in sorted(names):
        starts.setdefault(f" {name[:HALF]}".encode(), []).append(name)
        starts.setdefault(f"{name[-HALF:]} ".encode(), []).append(name)
    return starts


def nearly(word: str, names: Sequence[str], real: Collection[str]) -> str:
    """The name that a word misses by one letter; empty if it is right or further off."""
    if word in real or word in ALSO_RIGHT or not word.isalpha():
        return ""
    return next((name for name in names if _is_one_edit(word, name)), "")


def _is_one_edit(word: str, name: str) -> bool:
    """Whether one letter was changed, lost, added, or two neighbours swapped."""
    if abs(len(word) - len(name)) > 1 or word == name:
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    rest, other = word[start:], name[start:]
    if len(word) == len(name):
        swapped = rest[:2] == other[1::-1] and rest[2:] == other[2:]
        return rest[1:] == other[1:] or swapped
    longer, shorter = (rest, other) if len(rest) > len(other) else (other, rest)
    return longer[1:] == shorter
