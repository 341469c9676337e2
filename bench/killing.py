# SPDX-License-Identifier: MIT
"""What the scripts have in common that kill a child at random moments and look at what is left."""

import multiprocessing
import random
import time
from collections.abc import Callable
from pathlib import Path

STARTING = 0.1
"""Share of the kills that may come before the first line of a child's diary."""
PATIENCE = 20
"""Seconds to wait for that line; a child that hangs is killed too."""


def start_children_quickly() -> None:
    """Save the start-up time of each child, where the system can."""
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)


def kill_one(
    work: Callable[..., None],
    arguments: tuple[object, ...],
    diary: Path,
    chance: random.Random,
    longest: float,
) -> list[str]:
    """Let a child work and kill it at most `longest` seconds after it began; gives what is odd."""
    child = multiprocessing.Process(target=work, args=arguments)
    child.start()
    let_live(diary, chance, longest)
    ended = [] if child.is_alive() else [f"a child ended by itself with {child.exitcode}"]
    child.kill()
    child.join()
    return ended


def let_live(diary: Path, chance: random.Random, longest: float) -> None:
    """Wait for a random moment of a child's life, mostly after it has begun to write."""
    if chance.random() > STARTING:
        give_up = time.monotonic() + PATIENCE
        while time.monotonic() < give_up and not diary.exists():
            time.sleep(0.001)
    time.sleep(chance.random() * longest)


def read_diary(diary: Path) -> list[str]:
    """The whole lines that a child has written; the next one begins a new diary."""
    lines = diary.read_text().split("\n")[:-1] if diary.exists() else []
    diary.unlink(missing_ok=True)
    return lines
