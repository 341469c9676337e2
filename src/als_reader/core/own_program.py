# SPDX-License-Identifier: MIT
"""How to start this program again, in a process of its own."""

import sys


def own_command(*words: str) -> list[str]:
    """The command that starts this program with these words, also where it is one bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    # -P: a file "json.py" in the folder where the reader was started must not become a part of it.
    return [sys.executable, "-P", "-m", "als_reader", *words]
