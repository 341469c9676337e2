# SPDX-License-Identifier: MIT
"""Changes some input at random: bytes as bytes, and JSON as a tree, so that it stays JSON."""

import json
from collections.abc import Sequence
from copy import deepcopy
from random import Random

_ODD: tuple[object, ...] = (
    None, True, False, 0, -1, 1, 10**30, 0.5, "", " ", "\ud800", "\0", "\u202e", "😀", "2026",
    "2026-01-31", "9999-12-31", "0000-00-00", "NCT00000001", "https://example.org/", [], {}, [[]],
    "x" * 5000, "<b>",
)  # fmt: skip


def changed(data: bytes, words: Sequence[str], random: Random, others: Sequence[bytes]) -> bytes:
    """The input with one to eight changes."""
    for _ in range(random.randint(1, 8)):
        start = random.randint(0, len(data))
        end = min(len(data), start + random.choice((0, 1, 1, 4, 16, 64)))
        piece = data[start:end]
        match random.randrange(6):
            case 0:
                piece = b""
            case 1:
                piece *= random.choice((2, 3, 20))
            case 2:
                piece = bytes(random.randrange(256) for _ in range(random.choice((1, 2, 4))))
            case 3:
                other = random.choice(others)
                place = random.randint(0, len(other))
                piece += other[place : place + random.choice((8, 64, 256))]
            case _:
                piece += random.choice(words or ("",)).encode("utf-8", "surrogatepass")
        data = data[:start] + piece + data[end:]
    return data


def changed_tree(data: bytes, random: Random) -> bytes | None:
    """JSON with one to four values changed; None if it is no JSON."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return None
    for _ in range(random.randint(1, 4)):
        tree = _changed_value(tree, random)
    return json.dumps(tree).encode("ascii")


def _changed_value(tree: object, random: Random) -> object:
    """Go down to a value at random, and put another in its place."""
    if isinstance(tree, dict) and tree and random.random() < 0.9:
        key = random.choice(list(tree))
        match random.randrange(12):
            case 0:
                del tree[key]
            case 1:
                tree[f"{key}x"] = tree.pop(key)
            case 2:
                tree[key] = deepcopy(tree[random.choice(list(tree))])
            case _:
                tree[key] = _changed_value(tree[key], random)
        return tree
    if isinstance(tree, list) and tree and random.random() < 0.9:
        index = random.randrange(len(tree))
        match random.randrange(8):
            case 0:
                del tree[index]
            case 1:
                tree.append(deepcopy(tree[index]))
            case _:
                tree[index] = _changed_value(tree[index], random)
        return tree
    if isinstance(tree, str) and random.random() < 0.5:
        place = random.randint(0, len(tree))
        odd = random.choice(
            ("\u202e", "\n", "\0", "😀", "\ud800", "1", "-", tree, "<b>", "e\u0301")
        )
        return tree[:place] + odd + tree[place + random.randrange(2) :]
    return deepcopy(random.choice(_ODD))
