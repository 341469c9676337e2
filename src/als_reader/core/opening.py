# SPDX-License-Identifier: MIT
"""From a file on the disk to an article, by way of the cache."""

from pathlib import Path

from als_reader.core.article import Article
from als_reader.core.cache import ArticleCache
from als_reader.core.collection import no_collection
from als_reader.core.files import read_article_bytes
from als_reader.core.format import read_article


def open_article(path: Path, cache: ArticleCache | None = None) -> Article:
    """Open an article file. Raises ArticleError, with what to do, if it cannot be opened."""
    return article_from(read_article_bytes(path), path.name, cache)


def article_from(data: bytes, name: str, cache: ArticleCache | None = None) -> Article:
    """The article in the bytes of a file: kept from last time, or read now."""
    found = cache.find(data, name) if cache else None
    if found is not None:
        return found
    with no_collection(len(data)):
        return read_article(data, name)
