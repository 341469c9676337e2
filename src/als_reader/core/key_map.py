# SPDX-License-Identifier: MIT
"""Keys that the reader has chosen for commands, as they stand in the settings."""

from collections.abc import Iterable, Mapping

BETWEEN = "|"
"""Stands between two keys, so it cannot be a key itself."""


def read_keys(entries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Read entries such as "next-note=Ctrl+Down|N"; "next-note=" leaves it without a key."""
    chosen: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        command, has_keys, keys = entry.partition("=")
        if command and has_keys:
            chosen[command] = tuple(dict.fromkeys(key for key in keys.split(BETWEEN) if key))
    return chosen


def write_keys(chosen: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Write what `read_keys` reads."""
    return tuple(f"{command}={BETWEEN.join(keys)}" for command, keys in sorted(chosen.items()))
