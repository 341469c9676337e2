# SPDX-License-Identifier: MIT
"""A whole file: it opens, notes stand at their words, and what can be edited comes back whole."""

import hashlib
import json

from als_reader.core.cache import packed, unpack
from als_reader.core.errors import FormatError
from als_reader.core.format import read_article
from als_reader.core.format.checking import check as check_file
from als_reader.core.format.writing import read_source, write_source
from als_reader.core.known import KnownIds
from fuzz.samples import ARTICLE_WORDS, MARKDOWN_WORDS, files
from fuzz.sound import assert_sound
from fuzz.target import Target

NAMES = ("x.alsmd", "x.md", "x.txt")
NOBODY = KnownIds(terms=frozenset(), options=frozenset(), trials=frozenset(), refs=frozenset())


def check(data: bytes) -> None:
    """Read a file, check it, and write it again; its length says how its name ends."""
    name = NAMES[len(data) % len(NAMES)]
    article = read_article(data, name)
    assert_sound(article)
    assert unpack(json.loads(packed(article))) == article, "the cache keeps another article"
    check_file(data, name, NOBODY)
    try:
        source = read_source(data)
    except FormatError:
        return
    if article.original and article.original.is_intact:
        assert hashlib.sha256(source.original).hexdigest() == article.original.sha256
    try:
        written = write_source(source)
    except FormatError:
        return
    assert read_source(written) == source
    again = read_article(written, NAMES[0])
    assert again.original
    assert again.original.is_intact, "what was written is not what was read"
    assert again.text == article.text
    assert_sound(again)


def seeds() -> list[bytes]:
    """Our test files of the format."""
    return files("format", ".alsmd", ".md", ".txt")


TARGET = Target(check=check, seeds=seeds, words=(*ARTICLE_WORDS, *MARKDOWN_WORDS))
