# SPDX-License-Identifier: MIT
"""Reads lines of any length without holding more than a document may have."""

from collections.abc import Iterator
from typing import BinaryIO

from als_reader.core.limits import ARTICLE_BYTES

LINE_BYTES = 4 * ARTICLE_BYTES
"""A longer line is no document; JSON may write a letter in more bytes than UTF-8."""


def line_heads(file: BinaryIO, limit: int = LINE_BYTES) -> Iterator[tuple[bytes, int]]:
    """Give each line from here on, at most `limit` bytes of it, and its whole length."""
    while head := file.readline(limit):
        length = len(head)
        more = head
        while len(more) == limit and not more.endswith(b"\n"):
            more = file.readline(limit)
            length += len(more)
        yield head, length
