# SPDX-License-Identifier: MIT
"""The one crossing between Python's code points and Qt's UTF-16 units."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Positions in one text, counted both ways.

    Code points above U+FFFF take two UTF-16 units; only those are remembered, so a plain text
    costs nothing. A UTF-16 position inside such a pair counts as the position before it.
    """

    def __init__(self, text: str) -> None:
        wide = () if text.isascii() else _WIDE.finditer(text)
        self._wide = tuple(match.start() for match in wide)
        self._wide_units = tuple(place + index for index, place in enumerate(self._wide))

    def to_utf16(self, position: int) -> int:
        """UTF-16 units before the code point at position."""
        return position + bisect_left(self._wide, position)

    def to_code_points(self, units: int) -> int:
        """Code points before the UTF-16 position."""
        return units - bisect_left(self._wide_units, units)


def utf16_length(text: str) -> int:
    """UTF-16 units of a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
