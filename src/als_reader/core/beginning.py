# SPDX-License-Identifier: MIT
"""The beginning of a large file, to be shown while the rest of it is read.

Only blocks that nothing further down in the file can change belong to it.
"""

import re
from dataclasses import replace

from als_reader.core import limits
from als_reader.core.article import Article
from als_reader.core.format import read_article
from als_reader.core.sums import sha256

MOST_BYTES = 12 * 1024
"""More than fills a large screen; read in 20 ms."""
FEWEST_CHARACTERS = 2_000
_BLOCK_END = re.compile(r"\n[ \t]*\n(?=[^\s\d>*+`~|-])")
"""A blank line before something that cannot go on with what stands above it."""
_FENCE = re.compile(r"^\s*(?:`{3}|~{3})", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^|\](?!\()")
"""What means something else if it is defined somewhere in the file."""
_DEFINITION = re.compile(rb"^ {0,3}\[", re.MULTILINE)


def beginning(data: bytes, name: str) -> Article | None:
    """The article in the first blocks of a file, under the hash of the whole of it.

    None if what stands further down may change them: notes, a head, or code without an end.
    """
    text = data[:MOST_BYTES].decode("utf-8-sig", "replace").replace("\r\n", "\n")
    if text.startswith("---") or "\0" in text:
        return None
    end = len(text)
    if (fence := _FENCE.search(text)) is not None:
        end = fence.start()
    if (link := _REFERENCE.search(text, 0, end)) is not None and _DEFINITION.search(data):
        end = link.start()
    ends = [found.start() for found in _BLOCK_END.finditer(text, 0, end)]
    if not ends or ends[-1] < FEWEST_CHARACTERS:
        return None
    kind = "text.txt" if _is_plain(data, name) else "text.md"
    article = read_article(text[: ends[-1] + 1].encode("utf-8", "replace"), kind)
    return replace(article, content_hash=sha256(data))


def _is_plain(data: bytes, name: str) -> bool:
    """Whether the whole file is shown as plain text, by its name or for its size."""
    is_long = len(data) > limits.MARKDOWN_CHARACTERS
    return name.lower().endswith(".txt") or (
        is_long and len(data.decode("utf-8-sig", "replace")) > limits.MARKDOWN_CHARACTERS
    )
