# SPDX-License-Identifier: MIT
"""The annotated article file (FORMAT.md version 1): read, check, write.

The modules behind these functions import the YAML and Markdown parsers. They are imported when a
function is first called, so that an article from the cache is on the screen without them.
"""

from typing import TYPE_CHECKING

from als_reader.core.article import Article, Problem

if TYPE_CHECKING:
    from als_reader.core.format.checking import KnownIds


def read_article(data: bytes, name: str = "") -> Article:
    """Read the bytes of an article file. Never raises: what is wrong stands in `problems`."""
    from als_reader.core.format.reading import read_article as read

    return read(data, name)


def recover_original(data: bytes) -> bytes:
    """Give the article's own bytes back (FORMAT.md rule 6).

    Raises FormatError if the file does not hold an original.
    """
    from als_reader.core.format.writing import read_source

    return read_source(data).original


def check_article(data: bytes, name: str, known: "KnownIds") -> tuple[Problem, ...]:
    """Give every problem of a file at once, in order of place."""
    from als_reader.core.format.checking import check

    return check(data, name, known)
