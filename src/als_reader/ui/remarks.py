# SPDX-License-Identifier: MIT
"""Many remarks about a file at once would push the article off the screen."""

from collections.abc import Sequence
from typing import Final

MOST: Final = 4


def shortened(remarks: Sequence[str], more: str) -> list[str]:
    """The first remarks, and how many there are besides; `more` has the gap {count}."""
    shown = list(remarks[:MOST])
    if len(remarks) > MOST:
        shown.append(more.format(count=len(remarks) - MOST))
    return shown
